import type { Analysis } from '../domain/finding.js';
import type { FindingStore } from '../ports/stores.js';
import { upsert } from './bulk.js';
import { carryOver } from './carry-over.js';
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
import { describeConflicts, placeConflict, writeConflicts, type PlacedConflict } from './conflict-rows.js';
import { currentTexts, type CurrentText } from './current-texts.js';
import { lockFor, type Access, type Database } from './database.js';
import { need, place, type Placement } from './placement.js';
import { writeEventsAndQuestions } from './question-rows.js';
import { writeRegions } from './region-rows.js';
import { groupBy } from './rows.js';
import { readStored, type StoredConflict, type StoredFindings } from './stored-findings.js';
import { sweep } from './sweep.js';

type PolicyName = Parameters<FindingStore['replace']>[1];

const writeChangedClaims = async (
  db: Database,
  analysis: Analysis,
  stored: StoredFindings,
  placement: Placement,
  policy: PolicyName,
  texts: ReadonlyMap<string, CurrentText>,
  now: Date,
): Promise<void> => {
  const there = new Map(stored.claims.map((row) => [row.id, row]));
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
    const row = there.get(claim.id);
    return row?.digest === digest && row.withdrawnAt === null ? [] : [{ claim, setting, digest }];
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

/** Conflicts of the analysis under their stored ids, with the claims of theirs that it did not look at. */
const placeConflicts = async (
  db: Database,
  analysis: Analysis,
  placement: Placement,
  policy: PolicyName,
  before: ReadonlyMap<string, StoredConflict>,
  lookedAt: ReadonlySet<string>,
): Promise<readonly PlacedConflict[]> => {
  const found = analysis.conflicts.map((conflict) => ({
    id: need(placement.conflicts, conflict.id, 'conflict'),
    event: need(placement.events, conflict.event, 'event'),
    question: need(placement.questions, conflict.question, 'question'),
    conflict,
  }));
  const wider = await carryOver(db, found, before, lookedAt);
  return found.map(({ conflict, ...ids }) => placeConflict(wider.get(ids.id) ?? conflict, ids, policy));
};

/** An analysis of more claims than this changes what the planner of the database should know of its tables. */
const MANY = 1_000;

/** What the engine found, kept as the newest analysis has it; only rows that differ are written. */
export const findingStore = ({ write, read }: Access): FindingStore => ({
  replace: (whole, policy, event, part) =>
    write(async ({ db, clock, record }) => {
      await lockFor(db, 'findings');
      const now = clock.now();
      const { name, version } = policy;
      await db.policy.upsert({
        where: { name_version: { name, version } },
        create: { name, version, firstUsedAt: now },
        update: {},
      });
      const { analysis, stored } = await readStored(db, whole, part ?? null);
      const before = new Map(stored.conflicts.map((conflict) => [conflict.id, conflict]));
      const lookedAt = new Set([...stored.claims, ...analysis.claims].map(({ id }) => id));
      const placement = place(analysis, stored);
      const texts = new Map((await currentTexts(db, part?.sources ?? null)).map((text) => [text.source, text]));
      await writeEventsAndQuestions(db, analysis, placement, now);
      await writeRegions(db, analysis, texts, now);
      await writeChangedClaims(db, analysis, stored, placement, { name, version }, texts, now);

      const placed = await placeConflicts(db, analysis, placement, { name, version }, before, lookedAt);
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
      const questions = new Map(analysis.questions.map(({ id, text }) => [id, text]));
      const titles = new Map(analysis.events.map(({ id, title }) => [id, title]));
      await describeConflicts(
        db,
        placed.map(({ id, conflict }) => ({
          id,
          question: questions.get(conflict.question) ?? '',
          event: titles.get(conflict.event) ?? '',
        })),
      );
      const standing = new Set(placed.map(({ id }) => id));
      // one that has claims which were not looked at may stand by them
      const stand = new Set(analysis.claims.map(({ id }) => id));
      // a dismissal keeps its pairs from being flagged again: its conflict is not found any more and stays as decided while its claims stand
      const fallen = stored.conflicts.filter(
        ({ id, claims, dismissed }) =>
          !standing.has(id) &&
          claims.every((claim) => lookedAt.has(claim)) &&
          !(dismissed && claims.every((claim) => stand.has(claim))),
      );
      const withdrawn = fallen.filter(({ kept, withdrawnAt }) => kept && withdrawnAt === null);
      await db.conflict.updateMany({
        where: { id: { in: withdrawn.map(({ id }) => id) } },
        data: { withdrawnAt: now },
      });
      await db.conflict.deleteMany({
        where: { id: { in: fallen.filter(({ kept }) => !kept).map(({ id }) => id) } },
      });
      await sweep(db, analysis, stored, placement, now);
      // the embedded database has nobody who counts its rows for the planner
      if (analysis.claims.length > MANY) await db.$executeRaw`ANALYZE`;

      const opened = placed.filter(({ id }) => !before.has(id)).map(({ id }) => id);
      const changed = placed
        .filter(({ id, evidence }) => (before.get(id)?.evidence ?? evidence) !== evidence)
        .map(({ id }) => id);
      const challenged = await db.conflict.findMany({
        where: { id: { in: changed }, status: 'challenged', withdrawnAt: null },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      record({
        ...event,
        subject: { type: 'policy', id: `${name}@${version}` },
        details: {
          ...event.details,
          claims: analysis.claims.length,
          conflicts: placed.length,
          opened,
          changed,
          challenged: challenged.map(({ id }) => id),
          returned: placed.filter(({ id }) => (before.get(id)?.withdrawnAt ?? null) !== null).map(({ id }) => id),
          withdrawn: withdrawn.map(({ id }) => id),
          removed: fallen.filter(({ kept }) => !kept).map(({ id }) => id),
        },
      });
      return { opened, changed };
    }),
  claimsIn: (sources) =>
    read(({ db }) => db.claim.count({ where: { sourceId: { in: [...sources] }, withdrawnAt: null } })),
  standing: (conflicts) =>
    read(async ({ db }) => {
      const rows = await db.conflict.findMany({
        where: { id: { in: [...conflicts] }, withdrawnAt: null },
        select: { id: true },
      });
      const there = new Set(rows.map(({ id }) => id));
      return conflicts.filter((id) => there.has(id));
    }),
});
