import type { Severity } from '../domain/finding.js';
import type { ConflictStatus } from '../domain/resolution.js';
import type { TracedConflict, TracedMember } from '../ports/trace.js';
import { among } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { groupBy, inOrder, resolutionOf } from './rows.js';

interface HeadRow {
  readonly id: string;
  readonly questionId: string;
  readonly questionText: string;
  readonly eventId: string;
  readonly eventTitle: string;
  readonly status: string;
  readonly severity: string;
  readonly explanation: string;
  readonly withdrawn: boolean;
}

interface MemberRow {
  readonly conflictId: string;
  readonly position: number;
  readonly shown: string;
  readonly claim: string;
  readonly display: string;
  readonly source: string;
  readonly publisher: string | null;
  readonly originId: string;
  readonly originKey: string;
  readonly originName: string;
}

const headsOf = (db: Database, ids: readonly string[]): Promise<HeadRow[]> => db.$queryRaw<HeadRow[]>`
  SELECT k."id", k."question_id" AS "questionId", q."text" AS "questionText", k."event_id" AS "eventId", e."title" AS "eventTitle",
         st."status", k."severity", k."explanation", k."withdrawn_at" IS NOT NULL AS "withdrawn"
    FROM "conflict" k
    JOIN "conflict_state" st ON st."id" = k."id"
    JOIN "question" q ON q."id" = k."question_id"
    JOIN "event" e ON e."id" = k."event_id"
   WHERE ${among(Prisma.sql`k."id"`, ids)}`;

const membersOf = (db: Database, ids: readonly string[]): Promise<MemberRow[]> => db.$queryRaw<MemberRow[]>`
  SELECT m."conflict_id" AS "conflictId", m."position", n."display" AS "shown", c."id" AS "claim", c."display", c."source_id" AS "source",
         p."name" AS "publisher", o."id" AS "originId", o."key" AS "originKey", o."name" AS "originName"
    FROM "position_claim" m
    JOIN "position" n ON n."conflict_id" = m."conflict_id" AND n."ordinal" = m."position"
    JOIN "claim" c ON c."id" = m."claim_id"
    JOIN "source" s ON s."id" = c."source_id"
    JOIN "origin" o ON o."id" = c."origin_id"
    LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
   WHERE ${among(Prisma.sql`m."conflict_id"`, ids)}
   ORDER BY m."conflict_id", m."position", m."ordinal"`;

const memberOf = (row: MemberRow): TracedMember => ({
  claim: row.claim,
  display: row.display,
  source: row.source,
  publisher: row.publisher,
  origin: { id: row.originId, key: row.originKey, name: row.originName },
});

/** Each rule once, in order of its name. */
const comparatorsOf = (pairs: readonly { readonly comparatorId: string; readonly comparatorVersion: number }[]) =>
  [
    ...new Map(
      pairs.map(({ comparatorId: id, comparatorVersion: version }) => [`${id} ${String(version)}`, { id, version }]),
    ).entries(),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rule]) => rule);

/** The conflicts with these ids, in this order, as provenance knows them; five queries, however many. */
export const tracedConflicts = async (db: Database, ids: readonly string[]): Promise<readonly TracedConflict[]> => {
  if (ids.length === 0) return [];
  const where = { conflictId: { in: [...ids] } };
  const heads = await headsOf(db, ids);
  const members = groupBy(await membersOf(db, ids), ({ conflictId }) => conflictId);
  const pairs = groupBy(
    await db.disagreement.findMany({
      where,
      orderBy: [{ conflictId: 'asc' }, { ordinal: 'asc' }],
      select: { conflictId: true, claimA: true, claimB: true, comparatorId: true, comparatorVersion: true },
    }),
    ({ conflictId }) => conflictId,
  );
  const decided = await db.resolution.findMany({ where, orderBy: [{ conflictId: 'asc' }, { version: 'asc' }] });
  const on = groupBy(
    await db.resolutionClaim.findMany({
      where: { resolutionId: { in: decided.map(({ id }) => id) } },
      orderBy: [{ resolutionId: 'asc' }, { position: 'asc' }, { claimId: 'asc' }],
    }),
    ({ resolutionId }) => resolutionId,
  );
  const resolutions = groupBy(decided, ({ conflictId }) => conflictId);
  const found = heads.map((row): readonly [string, TracedConflict] => {
    const own = groupBy(members.get(row.id) ?? [], ({ position }) => position);
    return [
      row.id,
      {
        id: row.id,
        question: { id: row.questionId, text: row.questionText },
        event: { id: row.eventId, title: row.eventTitle },
        status: row.status as ConflictStatus,
        severity: row.severity as Severity,
        explanation: row.explanation,
        comparators: comparatorsOf(pairs.get(row.id) ?? []),
        withdrawn: row.withdrawn,
        positions: [...own.values()].map((held) => ({ display: held[0]?.shown ?? '', members: held.map(memberOf) })),
        pairs: (pairs.get(row.id) ?? []).map(({ claimA: a, claimB: b }) => ({ a, b })),
        resolutions: (resolutions.get(row.id) ?? []).map((resolution) => ({
          ...resolutionOf(resolution),
          on: (on.get(resolution.id) ?? []).map(({ claimId: claim, position, named }) => ({ claim, position, named })),
        })),
      },
    ];
  });
  return inOrder(ids, new Map(found));
};
