import type { Claim } from '../domain/claim.js';
import { spansOverlap } from '../kernel/span.js';
import type { Region } from '../domain/source.js';
import type { SourceReader, SourceRow, SourceView } from '../ports/readers.js';
import { CLAIM_SELECT, SOURCE_SELECT } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { claimOf, regionOf, sourceOf, type ClaimColumns, type SourceColumns } from './rows.js';
import { keptTexts, revisionOf } from './revision-reader.js';
import { isStorable } from './storable.js';

interface ListRow extends SourceColumns {
  readonly addedAt: Date;
  readonly claims: number;
  readonly conflicts: number;
}

type Page = Parameters<SourceReader['list']>[0];

const pageOf = (page: Page): Prisma.Sql =>
  page?.after
    ? Prisma.sql`WHERE (s."added_at" < ${new Date(page.after.addedAt)} OR (s."added_at" = ${new Date(page.after.addedAt)} AND s."id" > ${page.after.id}))`
    : Prisma.empty;

const listSources = (db: Database, page: Page): Promise<ListRow[]> => db.$queryRaw<ListRow[]>`
  SELECT ${SOURCE_SELECT}, s."added_at" AS "addedAt", coalesce(k."claims", 0) AS "claims", coalesce(k."conflicts", 0) AS "conflicts"
    FROM "source" s
    JOIN LATERAL (SELECT * FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
    LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
    LEFT JOIN (SELECT c."source_id", count(DISTINCT c."id")::int AS "claims", count(DISTINCT x."id")::int AS "conflicts"
                 FROM "claim" c
                 LEFT JOIN "position_claim" m ON m."claim_id" = c."id"
                 LEFT JOIN "conflict" x ON x."id" = m."conflict_id" AND x."withdrawn_at" IS NULL
                WHERE c."withdrawn_at" IS NULL GROUP BY 1) k ON k."source_id" = s."id"
   ${pageOf(page)}
   ORDER BY s."added_at" DESC, s."id" LIMIT ${page?.limit ?? null}::int`;

/** A person's regions, and those of the engine that no person's overlaps; in order of the text. */
const regionsOf = async (db: Database, snapshot: string): Promise<readonly Region[]> => {
  const rows = await db.region.findMany({ where: { snapshotId: snapshot, withdrawnAt: null } });
  const set = rows.filter(({ setBy }) => setBy === 'person').map(regionOf);
  const found = rows.filter(({ setBy }) => setBy === 'engine').map(regionOf);
  return [...set, ...found.filter(({ span }) => !set.some((region) => spansOverlap(region.span, span)))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
};

/** Most questions that a claim can be added to. */
const MOST_QUESTIONS = 200;

type ClaimOfSource = ClaimColumns & { readonly conflict: string | null };

/** Claims that people withdrew; each as it stood in the text of its time. */
const withdrawnIn = async (db: Database, source: string): Promise<readonly Claim[]> => {
  const rows = await db.$queryRaw<ClaimColumns[]>`
    SELECT ${CLAIM_SELECT}, c."source_id" AS "sourceId" FROM "claim" c
     WHERE c."source_id" = ${source} AND c."withdrawn_at" IS NOT NULL
       AND (SELECT m."body"->>'to' FROM "mend" m WHERE m."claim_id" = c."id" AND m."kind" = 'standing' ORDER BY m."seq" DESC LIMIT 1) = 'withdrawn'
     ORDER BY c."start_utf16", c."end_utf16", c."id"`;
  return rows.map(claimOf);
};

const claimsOf = (db: Database, snapshot: string): Promise<ClaimOfSource[]> => db.$queryRaw<ClaimOfSource[]>`
  SELECT ${CLAIM_SELECT}, c."source_id" AS "sourceId",
         (SELECT x."id" FROM "position_claim" m JOIN "conflict" x ON x."id" = m."conflict_id"
           WHERE m."claim_id" = c."id" AND x."withdrawn_at" IS NULL ORDER BY x."score" DESC, x."id" LIMIT 1) AS "conflict"
    FROM "claim" c
   WHERE c."snapshot_id" = ${snapshot} AND c."withdrawn_at" IS NULL
   ORDER BY c."start_utf16", c."end_utf16", c."id"`;

/** Sources as their list and their page show them, in their newest text. */
export const sourceReader = (db: Database): SourceReader => ({
  list: async (page) =>
    (await listSources(db, page)).map((row): SourceRow => ({
      ...sourceOf(row),
      claims: row.claims,
      conflicts: row.conflicts,
      addedAt: row.addedAt.toISOString(),
    })),
  find: async (id) => {
    if (!isStorable(id)) return null;
    const [row] = await db.$queryRaw<(SourceColumns & { readonly text: string })[]>`
      SELECT ${SOURCE_SELECT}, n."text"
        FROM "source" s JOIN "snapshot" n ON n."source_id" = s."id" LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
       WHERE s."id" = ${id} ORDER BY n."ordinal" DESC LIMIT 1`;
    if (!row) return null;
    const view: SourceView = {
      source: sourceOf(row),
      text: row.text,
      regions: await regionsOf(db, row.snapshotId),
      claims: (await claimsOf(db, row.snapshotId)).map((claim) => ({ ...claimOf(claim), conflict: claim.conflict })),
      withdrawn: await withdrawnIn(db, id),
    };
    return view;
  },
  questions: (id) => db.$queryRaw<{ claim: string; question: string; event: string }[]>`
    SELECT q."text" AS "question", e."title" AS "event", min(c."id") AS "claim"
      FROM "question" q
      JOIN "event" e ON e."id" = q."event_id"
      JOIN "claim" c ON c."question_id" = q."id" AND c."withdrawn_at" IS NULL
     WHERE q."withdrawn_at" IS NULL
       AND q."event_id" IN (SELECT o."event_id" FROM "claim" o WHERE o."source_id" = ${id} AND o."withdrawn_at" IS NULL)
     GROUP BY q."id", q."text", e."title" ORDER BY count(*) DESC, q."text", q."id" LIMIT ${MOST_QUESTIONS}`,
  byText: async (digests) => {
    const rows = await db.$queryRaw<{ sha256: string; source: string }[]>`
      SELECT n."sha256", min(n."source_id") AS "source" FROM "snapshot" n
       WHERE n."sha256" = ANY(${[...new Set(digests)]}::text[])
         AND NOT EXISTS (SELECT 1 FROM "snapshot" l WHERE l."source_id" = n."source_id" AND l."ordinal" > n."ordinal")
       GROUP BY n."sha256"`;
    return new Map(rows.map(({ sha256, source }) => [sha256, source]));
  },
  texts: (id) => keptTexts(db, id),
  revision: (id, ordinal) => revisionOf(db, id, ordinal),
  snapshotText: async (snapshot) => {
    if (!isStorable(snapshot)) return null;
    const found = await db.snapshot.findUnique({ where: { id: snapshot }, select: { text: true } });
    return found?.text ?? null;
  },
});
