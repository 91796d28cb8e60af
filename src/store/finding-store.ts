import { canonicalJson, stableId } from '../kernel/digest.js';
import type { Claim } from '../domain/claim.js';
import type { Analysis } from '../domain/finding.js';
import type { FindingStore } from '../ports/stores.js';
import { upsert } from './bulk.js';
import {
  claimRowOf,
  digestOfClaim,
  originOf,
  placesIn,
  writeClaims,
  type ClaimSetting,
  type NamedSource,
  type TextPlaces,
} from './claim-rows.js';
import { placeConflict, writeConflicts, type PlacedConflict } from './conflict-rows.js';
import { lockFor, type Access, type Database } from './database.js';
import { reconcile, type Made } from './reconcile.js';
import { groupBy } from './rows.js';

type PolicyName = Parameters<FindingStore['replace']>[1];

/** Ids by which the things of an analysis go in the database. */
interface Placement {
  readonly events: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  readonly conflicts: ReadonlyMap<string, string>;
}

/** A stored conflict as far as it is compared with a new one. */
interface StoredConflict extends Made {
  readonly evidence: string;
  readonly digest: string;
  readonly flaggedAt: Date;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly decided: boolean;
}

const need = (ids: ReadonlyMap<string, string>, id: string, what: string): string => {
  const found = ids.get(id);
  if (found === undefined) throw new Error(`the analysis names the ${what} ${id} and does not have it`);
  return found;
};

const storedConflicts = async (db: Database): Promise<readonly StoredConflict[]> => {
  // Locked, so that a decision made at this moment is either seen here or sees what is written here.
  await db.$queryRaw`SELECT "id" FROM "conflict" ORDER BY "id" FOR UPDATE`;
  const rows = await db.conflict.findMany({ orderBy: { id: 'asc' } });
  const members = groupBy(
    await db.positionClaim.findMany({ select: { conflictId: true, claimId: true } }),
    (row) => row.conflictId,
  );
  const decided = new Set(
    (await db.resolution.findMany({ distinct: ['conflictId'], select: { conflictId: true } })).map(
      (row) => row.conflictId,
    ),
  );
  return rows.map((row) => ({
    ...row,
    claims: (members.get(row.id) ?? []).map(({ claimId }) => claimId),
    decided: decided.has(row.id),
  }));
};

/** Things of an analysis with the claims that name them. */
const madeOf = <T extends { readonly id: string }>(
  things: readonly T[],
  claims: readonly Claim[],
  nameOf: (claim: Claim) => string,
  kindOf: (thing: T) => string,
): readonly Made[] => {
  const members = groupBy(claims, nameOf);
  return things.map((thing) => ({
    id: thing.id,
    kind: kindOf(thing),
    claims: (members.get(thing.id) ?? []).map(({ id }) => id),
  }));
};

const place = async (db: Database, analysis: Analysis, conflicts: readonly StoredConflict[]): Promise<Placement> => {
  const claims = await db.claim.findMany({ select: { id: true, eventId: true, questionId: true } });
  const ofEvent = groupBy(claims, (claim) => claim.eventId);
  const ofQuestion = groupBy(claims, (claim) => claim.questionId);
  const storedEvents = await db.event.findMany({ select: { id: true } });
  const storedQuestions = await db.question.findMany({ select: { id: true, kind: true } });
  return {
    events: reconcile(
      storedEvents.map(({ id }) => ({ id, kind: '', claims: (ofEvent.get(id) ?? []).map((claim) => claim.id) })),
      madeOf(
        analysis.events,
        analysis.claims,
        (claim) => claim.event,
        () => '',
      ),
    ),
    questions: reconcile(
      storedQuestions.map(({ id, kind }) => ({
        id,
        kind,
        claims: (ofQuestion.get(id) ?? []).map((claim) => claim.id),
      })),
      madeOf(
        analysis.questions,
        analysis.claims,
        (claim) => claim.question,
        (question) => question.kind,
      ),
    ),
    conflicts: reconcile(
      conflicts,
      analysis.conflicts.map(({ id, kind, positions }) => ({
        id,
        kind,
        claims: positions.flatMap((position) => position.claims),
      })),
    ),
  };
};

const writeEventsAndQuestions = async (
  db: Database,
  analysis: Analysis,
  placement: Placement,
  now: Date,
): Promise<void> => {
  const age = { first_seen_at: now.toISOString(), withdrawn_at: null };
  await upsert(
    db,
    'event',
    {
      id: 'text',
      title: 'text',
      starts_on: 'text',
      ends_on: 'text',
      place: 'text',
      first_seen_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['first_seen_at'],
    analysis.events.map((event) => ({
      id: need(placement.events, event.id, 'event'),
      title: event.title,
      starts_on: event.from,
      ends_on: event.to,
      place: event.place,
      ...age,
    })),
  );
  await upsert(
    db,
    'question',
    {
      id: 'text',
      event_id: 'text',
      kind: 'text',
      text: 'text',
      first_seen_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['first_seen_at'],
    analysis.questions.map((question) => ({
      id: need(placement.questions, question.id, 'question'),
      event_id: need(placement.events, question.event, 'event'),
      kind: question.kind,
      text: question.text,
      ...age,
    })),
  );
};

/** A source with its newest snapshot, and the first source that published its very text. */
interface CurrentText {
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly snapshot: string;
  readonly firstId: string;
  readonly firstPublisher: string | null;
  readonly firstTitle: string | null;
}

const currentTexts = (db: Database): Promise<CurrentText[]> =>
  db.$queryRaw<CurrentText[]>`
    WITH newest AS (
           SELECT DISTINCT ON (n."source_id") n."source_id", n."id" AS "snapshot", n."sha256", s."title", s."added_at", p."name" AS "publisher"
             FROM "snapshot" n JOIN "source" s ON s."id" = n."source_id" LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
            ORDER BY n."source_id", n."ordinal" DESC),
         first AS (
           SELECT DISTINCT ON ("sha256") "sha256", "source_id", "title", "publisher" FROM newest ORDER BY "sha256", "added_at", "source_id")
    SELECT n."source_id" AS "source", n."snapshot", n."title", n."publisher",
           f."source_id" AS "firstId", f."publisher" AS "firstPublisher", f."title" AS "firstTitle"
      FROM newest n JOIN first f ON f."sha256" = n."sha256"`;

const writeChangedClaims = async (
  db: Database,
  analysis: Analysis,
  placement: Placement,
  policy: PolicyName,
  texts: ReadonlyMap<string, CurrentText>,
  now: Date,
): Promise<void> => {
  const stored = new Map(
    (await db.claim.findMany({ select: { id: true, digest: true, withdrawnAt: true } })).map((row) => [row.id, row]),
  );
  const changed = analysis.claims.flatMap((claim) => {
    const text = texts.get(claim.document);
    if (!text) throw new Error(`the analysis has claims of the source ${claim.document}, which is not stored`);
    const first: NamedSource = { id: text.firstId, publisher: text.firstPublisher, title: text.firstTitle };
    const setting: ClaimSetting = {
      snapshot: text.snapshot,
      source: { id: text.source, publisher: text.publisher, title: text.title },
      origin: originOf(claim, first),
      policy,
      event: need(placement.events, claim.event, 'event'),
      question: need(placement.questions, claim.question, 'question'),
    };
    const digest = digestOfClaim(claim, setting);
    const there = stored.get(claim.id);
    return there?.digest === digest && there.withdrawnAt === null ? [] : [{ claim, setting, digest }];
  });
  const origins = new Map(changed.map(({ setting }) => [setting.origin.id, setting.origin]));
  await upsert(
    db,
    'origin',
    { id: 'text', key: 'text', kind: 'text', name: 'text' },
    ['id'],
    ['key', 'kind', 'name'],
    [...origins.values()],
  );
  const bySnapshot = groupBy(changed, ({ setting }) => setting.snapshot);
  // One text at a time: an archive does not fit in memory.
  for (const [snapshot, claims] of bySnapshot) {
    const { text } = await db.snapshot.findUniqueOrThrow({ where: { id: snapshot }, select: { text: true } });
    const places: TextPlaces = placesIn(text);
    await writeClaims(
      db,
      claims.map(({ claim, setting, digest }) => claimRowOf(claim, setting, places, digest, now)),
    );
  }
};

/** Stores what the engine took for regions; those that it no longer does are withdrawn. */
const writeRegions = async (
  db: Database,
  analysis: Analysis,
  texts: ReadonlyMap<string, CurrentText>,
  now: Date,
): Promise<void> => {
  const regions = analysis.documents.flatMap(({ id, regions: found }) => {
    const snapshot = texts.get(id)?.snapshot;
    return snapshot === undefined
      ? []
      : found.map(({ span, role, reason }) => ({
          id: stableId('region', snapshot, canonicalJson({ span, role, reason })),
          snapshot_id: snapshot,
          start_utf16: span.start,
          end_utf16: span.end,
          role,
          reason,
          set_by: 'engine',
          set_at: now.toISOString(),
          withdrawn_at: null,
        }));
  });
  const stored = new Map(
    (await db.region.findMany({ where: { setBy: 'engine' }, select: { id: true, withdrawnAt: true } })).map((row) => [
      row.id,
      row.withdrawnAt,
    ]),
  );
  const standing = new Set(regions.map(({ id }) => id));
  await upsert(
    db,
    'region',
    {
      id: 'text',
      snapshot_id: 'text',
      start_utf16: 'integer',
      end_utf16: 'integer',
      role: 'text',
      reason: 'text',
      set_by: 'text',
      set_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['set_at'],
    [...new Map(regions.map((region) => [region.id, region])).values()].filter(({ id }) => stored.get(id) !== null),
  );
  const gone = [...stored].filter(([id, withdrawnAt]) => withdrawnAt === null && !standing.has(id)).map(([id]) => id);
  await db.region.updateMany({ where: { id: { in: gone } }, data: { withdrawnAt: now } });
};

/** Removes what the analysis no longer has, except what a decision rests on: that is withdrawn. */
const sweep = async (db: Database, analysis: Analysis, placement: Placement, now: Date): Promise<void> => {
  const json = (ids: Iterable<string>): string => JSON.stringify([...ids]);
  const claims = json(analysis.claims.map(({ id }) => id));
  await db.$executeRaw`
    DELETE FROM "claim" c WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${claims}::jsonb) AS a(id) WHERE a.id = c."id")
       AND NOT EXISTS (SELECT 1 FROM "resolution_claim" r WHERE r."claim_id" = c."id")
       AND NOT EXISTS (SELECT 1 FROM "position_claim" p WHERE p."claim_id" = c."id")`;
  await db.$executeRaw`
    UPDATE "claim" c SET "withdrawn_at" = ${now} WHERE "withdrawn_at" IS NULL
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${claims}::jsonb) AS a(id) WHERE a.id = c."id")`;
  const questions = json(placement.questions.values());
  await db.$executeRaw`
    DELETE FROM "question" q WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${questions}::jsonb) AS a(id) WHERE a.id = q."id")
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."question_id" = q."id")
       AND NOT EXISTS (SELECT 1 FROM "conflict" c WHERE c."question_id" = q."id")`;
  await db.$executeRaw`
    UPDATE "question" q SET "withdrawn_at" = ${now} WHERE "withdrawn_at" IS NULL
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${questions}::jsonb) AS a(id) WHERE a.id = q."id")`;
  const events = json(placement.events.values());
  await db.$executeRaw`
    DELETE FROM "event" e WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${events}::jsonb) AS a(id) WHERE a.id = e."id")
       AND NOT EXISTS (SELECT 1 FROM "question" q WHERE q."event_id" = e."id")
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."event_id" = e."id")
       AND NOT EXISTS (SELECT 1 FROM "conflict" c WHERE c."event_id" = e."id")`;
  await db.$executeRaw`
    UPDATE "event" e SET "withdrawn_at" = ${now} WHERE "withdrawn_at" IS NULL
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(${events}::jsonb) AS a(id) WHERE a.id = e."id")`;
  await db.$executeRaw`DELETE FROM "origin" o WHERE NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."origin_id" = o."id")`;
};

/** What the engine found, kept as the newest analysis has it; only rows that differ are written. */
export const findingStore = ({ write }: Access): FindingStore => ({
  replace: (analysis, policy, event) =>
    write(async ({ db, clock, record }) => {
      await lockFor(db, 'findings');
      const now = clock.now();
      const { name, version } = policy;
      await db.policy.upsert({
        where: { name_version: { name, version } },
        create: { name, version, firstUsedAt: now },
        update: {},
      });
      const before = new Map((await storedConflicts(db)).map((conflict) => [conflict.id, conflict]));
      const placement = await place(db, analysis, [...before.values()]);
      const texts = new Map((await currentTexts(db)).map((text) => [text.source, text]));
      await writeEventsAndQuestions(db, analysis, placement, now);
      await writeRegions(db, analysis, texts, now);
      await writeChangedClaims(db, analysis, placement, { name, version }, texts, now);

      const placed = analysis.conflicts.map((conflict) =>
        placeConflict(
          conflict,
          {
            id: need(placement.conflicts, conflict.id, 'conflict'),
            event: need(placement.events, conflict.event, 'event'),
            question: need(placement.questions, conflict.question, 'question'),
          },
          { name, version },
        ),
      );
      const differs = ({ id, digest }: PlacedConflict): boolean => {
        const there = before.get(id);
        return there?.digest !== digest || there.withdrawnAt !== null;
      };
      await writeConflicts(db, placed.filter(differs), { name, version }, ({ id, evidence }) => {
        const there = before.get(id);
        return {
          flaggedAt: there?.flaggedAt ?? now,
          changedAt: there?.evidence === evidence ? there.changedAt : now,
        };
      });
      const standing = new Set(placed.map(({ id }) => id));
      const fallen = [...before.values()].filter(({ id }) => !standing.has(id));
      const withdrawn = fallen.filter(({ decided, withdrawnAt }) => decided && withdrawnAt === null);
      await db.conflict.updateMany({
        where: { id: { in: withdrawn.map(({ id }) => id) } },
        data: { withdrawnAt: now },
      });
      await db.conflict.deleteMany({
        where: { id: { in: fallen.filter(({ decided }) => !decided).map(({ id }) => id) } },
      });
      await sweep(db, analysis, placement, now);

      const opened = placed.filter(({ id }) => !before.has(id)).map(({ id }) => id);
      const changed = placed
        .filter(({ id, evidence }) => (before.get(id)?.evidence ?? evidence) !== evidence)
        .map(({ id }) => id);
      record({
        ...event,
        subject: { type: 'policy', id: `${name}@${version}` },
        details: {
          ...event.details,
          claims: analysis.claims.length,
          conflicts: placed.length,
          opened,
          changed,
          withdrawn: withdrawn.map(({ id }) => id),
        },
      });
      return { opened, changed };
    }),
});
