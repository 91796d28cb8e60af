import type { Question } from '../domain/finding.js';
import type { ValueKind } from '../domain/value.js';
import type { Evidence, SheetWith, Subject, TracedClaim, TraceReader } from '../ports/trace.js';
import { among, claimsInContext } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { byPublication, inOrder } from './rows.js';
import { isStorable } from './storable.js';
import { tracedConflicts } from './traced-conflicts.js';

/** Most claims that are read around one subject, and most conflicts. */
const MOST_CLAIMS = 400;
const MOST_CONFLICTS = 200;
/** Most sheets that are named. */
const MOST_SHEETS = 50;

const standing = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`c."withdrawn_at" IS NULL AND ${condition}`;

/** The claims `c` of a subject. */
const claimsOf = ({ kind, id }: Subject): Prisma.Sql => {
  switch (kind) {
    case 'claim':
      return Prisma.sql`c."id" = ${id}`;
    case 'conflict':
      return Prisma.sql`c."id" IN (
        SELECT m."claim_id" FROM "position_claim" m WHERE m."conflict_id" = ${id}
        UNION SELECT k."claim_id" FROM "resolution_claim" k JOIN "resolution" r ON r."id" = k."resolution_id" WHERE r."conflict_id" = ${id})`;
    case 'question':
      return standing(Prisma.sql`c."question_id" = ${id}`);
    case 'source':
      return standing(Prisma.sql`c."source_id" = ${id}`);
    case 'speaker':
      return standing(Prisma.sql`c."speaker_name" = ${id}`);
    case 'origin':
      return standing(Prisma.sql`c."origin_id" = ${id}`);
  }
};

/** What a subject is called; null where there is none. */
const nameOf = async (db: Database, { kind, id }: Subject): Promise<string | null> => {
  const names = (sql: Prisma.Sql): Promise<{ name: string }[]> => db.$queryRaw<{ name: string }[]>(sql);
  const [row] = await names(
    {
      claim: Prisma.sql`SELECT "display" AS "name" FROM "claim" WHERE "id" = ${id}`,
      conflict: Prisma.sql`SELECT q."text" AS "name" FROM "conflict" k JOIN "question" q ON q."id" = k."question_id" WHERE k."id" = ${id}`,
      question: Prisma.sql`SELECT "text" AS "name" FROM "question" WHERE "id" = ${id}`,
      source: Prisma.sql`SELECT coalesce("title", 'Untitled') AS "name" FROM "source" WHERE "id" = ${id}`,
      speaker: Prisma.sql`SELECT "speaker_name" AS "name" FROM "claim" WHERE "speaker_name" = ${id} AND "withdrawn_at" IS NULL LIMIT 1`,
      origin: Prisma.sql`SELECT "name" FROM "origin" WHERE "id" = ${id}`,
    }[kind],
  );
  return row?.name ?? null;
};

interface Picked {
  readonly id: string;
  readonly readAt: Date;
  readonly goneSince: Date | null;
  readonly total: number;
}

/** The first claims of a subject: those in a conflict before the others, so that what matters is there where not all are. */
const pickedOf = (db: Database, subject: Subject): Promise<Picked[]> => db.$queryRaw<Picked[]>`
  SELECT c."id", c."extracted_at" AS "readAt", c."withdrawn_at" AS "goneSince", count(*) OVER ()::int AS "total"
    FROM "claim" c WHERE ${claimsOf(subject)}
   ORDER BY EXISTS (SELECT 1 FROM "position_claim" m WHERE m."claim_id" = c."id") DESC, c."id" LIMIT ${MOST_CLAIMS}::int`;

const byTime = (a: TracedClaim, b: TracedClaim): number =>
  byPublication(a.source, b.source) || a.claim.span.start - b.claim.span.start || (a.claim.id < b.claim.id ? -1 : 1);

const questionsOf = async (
  db: Database,
  { kind, id }: Subject,
  claims: readonly TracedClaim[],
): Promise<Evidence['questions']> => {
  const ids = [...new Set(claims.map(({ claim }) => claim.question))];
  const rows = await db.$queryRaw<(Omit<Question, 'kind'> & { kind: string; title: string })[]>`
    SELECT q."id", q."event_id" AS "event", q."kind", q."text", e."title"
      FROM "question" q JOIN "event" e ON e."id" = q."event_id"
     WHERE ${among(Prisma.sql`q."id"`, kind === 'question' ? [...ids, id] : ids)} ORDER BY q."id"`;
  return rows.map((row) => ({ ...row, kind: row.kind as ValueKind }));
};

/** Conflicts that hold one of the claims, or whose decisions do; of a question all that were ever found on it. */
const conflictIds = async (db: Database, { kind, id }: Subject, claims: readonly string[]): Promise<string[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT k."id" FROM "conflict" k
     WHERE ${
       kind === 'conflict'
         ? Prisma.sql`k."id" = ${id}`
         : Prisma.sql`(k."id" IN (SELECT m."conflict_id" FROM "position_claim" m WHERE ${among(Prisma.sql`m."claim_id"`, claims)})
            OR k."id" IN (SELECT r."conflict_id" FROM "resolution_claim" x JOIN "resolution" r ON r."id" = x."resolution_id" WHERE ${among(Prisma.sql`x."claim_id"`, claims)})
            ${kind === 'question' ? Prisma.sql`OR k."question_id" = ${id}` : Prisma.empty})`
     }
     ORDER BY k."withdrawn_at" IS NOT NULL, k."score" DESC, k."id" LIMIT ${MOST_CONFLICTS}::int`;
  return rows.map((row) => row.id);
};

interface SheetRow extends Omit<SheetWith, 'at'> {
  readonly at: Date;
}

/** Reads what provenance is made of. */
export const traceReader = (db: Database): TraceReader => ({
  around: async (subject) => {
    if (!isStorable(subject.id)) return null;
    const name = await nameOf(db, subject);
    if (name === null) return null;
    const picked = await pickedOf(db, subject);
    const ids = picked.map(({ id }) => id);
    const found = new Map(
      (await claimsInContext(db, among(Prisma.sql`c."id"`, ids))).map((held) => [held.claim.id, held]),
    );
    const times = new Map(picked.map((row) => [row.id, row]));
    const claims = inOrder(ids, found)
      .map((held): TracedClaim => {
        const row = times.get(held.claim.id);
        return {
          ...held,
          readAt: row?.readAt.toISOString() ?? '',
          goneSince: row?.goneSince?.toISOString() ?? null,
        };
      })
      .sort(byTime);
    return {
      subject: { ...subject, name },
      claims,
      total: picked[0]?.total ?? 0,
      questions: await questionsOf(db, subject, claims),
      conflicts: await tracedConflicts(db, await conflictIds(db, subject, ids)),
    };
  },
  otherNames: async (speaker) => {
    if (!isStorable(speaker)) return [];
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT c."speaker_name" AS "name" FROM "claim" c
       WHERE c."withdrawn_at" IS NULL AND c."speaker_name" <> ${speaker}
         AND c."origin_id" IN (SELECT s."origin_id" FROM "claim" s JOIN "origin" o ON o."id" = s."origin_id"
                                WHERE s."speaker_name" = ${speaker} AND s."withdrawn_at" IS NULL AND o."kind" = 'speaker')
       ORDER BY 1`;
    return rows.map(({ name }) => name);
  },
  sheetsWith: async (claims) => {
    // exports with the very same rows keep them once
    const rows = await db.$queryRaw<SheetRow[]>`
      SELECT x."at", x."actor_name" AS "by", x."format", x."rows_sha256" AS "rowsSha256",
             x."filter"::jsonb->>'event' AS "event", e."title", h."claims"
        FROM "sheet_export" x
        JOIN (SELECT r."export_seq", count(*)::int AS "claims" FROM "sheet_export_row" r
               WHERE r."claim_id" = ANY(${[...claims]}::text[]) GROUP BY r."export_seq") h ON h."export_seq" = x."rows_seq"
        LEFT JOIN "event" e ON e."id" = x."filter"::jsonb->>'event'
       ORDER BY x."seq" DESC LIMIT ${MOST_SHEETS}::int`;
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  },
});
