import type { OutcomeKind, ScopeRelation, SeriesPoint, Severity } from '../domain/finding.js';
import type { ConflictStatus } from '../domain/resolution.js';
import type { ValueKind } from '../domain/value.js';
import type { ClaimInContext, ConflictRow, ConflictView, PositionChip, SourceSummary } from '../ports/readers.js';
import { among, claimsInContext } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { disagreementOf, groupBy, inOrder, resolutionOf } from './rows.js';

interface HeadRow {
  readonly id: string;
  readonly eventId: string;
  readonly eventTitle: string;
  readonly questionId: string;
  readonly questionText: string;
  readonly kind: string;
  readonly severity: string;
  readonly score: number;
  readonly scope: string;
  readonly suggestion: string | null;
  readonly explanation: string;
  readonly series: unknown;
  readonly evidence: string;
  readonly status: string;
  readonly version: number;
  readonly flaggedAt: Date;
  readonly assignee: string | null;
}

/** One claim's place in a conflict. */
interface MemberRow {
  readonly conflictId: string;
  readonly position: number;
  readonly display: string;
  readonly claimId: string;
  readonly sourceId: string;
  readonly originId: string;
  readonly publisher: string | null;
}

const headsOf = (db: Database, ids: readonly string[]): Promise<HeadRow[]> => db.$queryRaw<HeadRow[]>`
  SELECT c."id", c."event_id" AS "eventId", e."title" AS "eventTitle", c."question_id" AS "questionId", q."text" AS "questionText",
         c."kind", c."severity", c."score", c."scope", c."suggestion", c."explanation", c."series", c."evidence", c."flagged_at" AS "flaggedAt",
         st."status", st."version", p."name" AS "assignee"
    FROM "conflict" c
    JOIN "conflict_state" st ON st."id" = c."id"
    JOIN "event" e ON e."id" = c."event_id"
    JOIN "question" q ON q."id" = c."question_id"
    LEFT JOIN "person" p ON p."id" = st."assignee"
   WHERE ${among(Prisma.sql`c."id"`, ids)}`;

/** The claims of one position, column by column: fewer rows are read faster. */
interface PositionRow {
  readonly conflictId: string;
  readonly position: number;
  readonly display: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly origins: readonly string[];
  readonly publishers: readonly (string | null)[];
}

const membersOf = async (db: Database, ids: readonly string[]): Promise<readonly MemberRow[]> => {
  const rows = await db.$queryRaw<PositionRow[]>`
    SELECT m."conflict_id" AS "conflictId", m."position", min(o."display") AS "display",
           json_agg(m."claim_id" ORDER BY m."ordinal") AS "claims", json_agg(c."source_id" ORDER BY m."ordinal") AS "sources",
           json_agg(c."origin_id" ORDER BY m."ordinal") AS "origins", json_agg(p."name" ORDER BY m."ordinal") AS "publishers"
      FROM "position_claim" m
      JOIN "position" o ON o."conflict_id" = m."conflict_id" AND o."ordinal" = m."position"
      JOIN "claim" c ON c."id" = m."claim_id"
      JOIN "source" s ON s."id" = c."source_id"
      LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
     WHERE ${among(Prisma.sql`m."conflict_id"`, ids)}
     GROUP BY m."conflict_id", m."position"
     ORDER BY m."conflict_id", m."position"`;
  return rows.flatMap(({ conflictId, position, display, claims, sources, origins, publishers }) =>
    claims.map((claimId, i) => ({
      conflictId,
      position,
      display,
      claimId,
      sourceId: sources[i] ?? '',
      originId: origins[i] ?? '',
      publisher: publishers[i] ?? null,
    })),
  );
};

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Publishers behind some claims; a source without one counts as its own. */
const outletsOf = (members: readonly MemberRow[]): number =>
  distinct(
    members.map(({ publisher, sourceId }) => (publisher === null ? `source:${sourceId}` : `publisher:${publisher}`)),
  ).length;

const chipOf = (members: readonly MemberRow[]): PositionChip => ({
  display: members[0]?.display ?? '',
  publishers: distinct(members.map(({ publisher }) => publisher)).filter((name) => name !== null),
  sources: distinct(members.map(({ sourceId }) => sourceId)).length,
  outlets: outletsOf(members),
  origins: distinct(members.map(({ originId }) => originId)).length,
});

const positionsOf = (members: readonly MemberRow[]): readonly (readonly MemberRow[])[] => [
  ...groupBy(members, ({ position }) => position).values(),
];

const headOf = (row: HeadRow, members: readonly MemberRow[]): Omit<ConflictRow, 'positions'> => ({
  id: row.id,
  event: { id: row.eventId, title: row.eventTitle },
  question: { id: row.questionId, text: row.questionText },
  kind: row.kind as ValueKind,
  severity: row.severity as Severity,
  score: row.score,
  scope: row.scope as ScopeRelation,
  suggestion: row.suggestion as OutcomeKind | null,
  explanation: row.explanation,
  status: row.status as ConflictStatus,
  developing: row.series !== null,
  sources: distinct(members.map(({ sourceId }) => sourceId)).length,
  outlets: outletsOf(members),
  origins: distinct(members.map(({ originId }) => originId)).length,
  flaggedAt: row.flaggedAt.toISOString(),
  assignee: row.assignee,
});

/** Rows of the conflicts with these ids, in this order; two queries, however many. */
export const conflictRows = async (db: Database, ids: readonly string[]): Promise<readonly ConflictRow[]> => {
  if (ids.length === 0) return [];
  const heads = await headsOf(db, ids);
  const members = groupBy(await membersOf(db, ids), ({ conflictId }) => conflictId);
  const rows = heads.map((row) => {
    const own = members.get(row.id) ?? [];
    return [row.id, { ...headOf(row, own), positions: positionsOf(own).map(chipOf) }] as const;
  });
  return inOrder(ids, new Map(rows));
};

const sourcesOf = (claims: readonly ClaimInContext[]): readonly SourceSummary[] => [
  ...new Map(claims.map(({ source }) => [source.id, source])).values(),
];

/** Whole views of the conflicts with these ids, in this order; five queries, however many. */
export const conflictViews = async (db: Database, ids: readonly string[]): Promise<readonly ConflictView[]> => {
  if (ids.length === 0) return [];
  // The version is read before what the editor is shown: a decision in between makes the form stale, never the page.
  const heads = await headsOf(db, ids);
  const memberRows = await membersOf(db, ids);
  const members = groupBy(memberRows, ({ conflictId }) => conflictId);
  const claims = new Map(
    (await claimsInContext(db, among(Prisma.sql`c."id"`, distinct(memberRows.map(({ claimId }) => claimId))))).map(
      (held) => [held.claim.id, held],
    ),
  );
  const known = { conflictId: { in: heads.map(({ id }) => id) } };
  const pairs = groupBy(
    await db.disagreement.findMany({ where: known, orderBy: [{ conflictId: 'asc' }, { ordinal: 'asc' }] }),
    ({ conflictId }) => conflictId,
  );
  const resolutions = groupBy(
    await db.resolution.findMany({ where: known, orderBy: [{ conflictId: 'asc' }, { version: 'asc' }] }),
    ({ conflictId }) => conflictId,
  );
  const views = heads.map((row) => {
    const own = members.get(row.id) ?? [];
    const view: ConflictView = {
      ...headOf(row, own),
      positions: positionsOf(own).map((position) => {
        const held = inOrder(
          position.map(({ claimId }) => claimId),
          claims,
        );
        const { display, outlets, origins } = chipOf(position);
        return { display, claims: held, sources: sourcesOf(held), outlets, origins };
      }),
      series: row.series as readonly SeriesPoint[] | null,
      pairs: (pairs.get(row.id) ?? []).map(disagreementOf),
      resolutions: (resolutions.get(row.id) ?? []).filter(({ version }) => version <= row.version).map(resolutionOf),
      version: row.version,
      evidence: row.evidence,
    };
    return [row.id, view] as const;
  });
  return inOrder(ids, new Map(views));
};
