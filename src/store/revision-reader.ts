import type { KeptText, ReadClaim, Revision, TextAsRead } from '../ports/readers.js';
import { SOURCE_SELECT } from './claims-in-context.js';
import type { Database } from './database.js';
import { sourceOf, type SourceColumns } from './rows.js';
import { isStorable } from './storable.js';

/** All texts of a source, oldest first. */
export const keptTexts = async (db: Database, source: string): Promise<readonly KeptText[]> => {
  if (!isStorable(source)) return [];
  const rows = await db.snapshot.findMany({
    where: { sourceId: source },
    orderBy: { ordinal: 'asc' },
    select: { id: true, ordinal: true, sha256: true, mediaType: true, retrievedAt: true },
  });
  return rows.map((row) => ({ ...row, retrievedAt: row.retrievedAt.toISOString() }));
};

interface ClaimRow extends Omit<ReadClaim, 'codePoints'> {
  readonly startCp: number;
  readonly endCp: number;
}

/** What was read in a text: the claims that stand in it, or those noted when the next text came. */
const readIn = (db: Database, snapshot: string, newest: boolean): Promise<ClaimRow[]> =>
  newest
    ? db.$queryRaw<ClaimRow[]>`
        SELECT c."id", c."kind", q."text" AS "question", c."display", c."quote", c."start_cp" AS "startCp", c."end_cp" AS "endCp"
          FROM "claim" c JOIN "question" q ON q."id" = c."question_id"
         WHERE c."snapshot_id" = ${snapshot} AND c."withdrawn_at" IS NULL ORDER BY c."start_cp", c."end_cp", c."id"`
    : db.$queryRaw<ClaimRow[]>`
        SELECT "claim_id" AS "id", "kind", "question", "display", "quote", "start_cp" AS "startCp", "end_cp" AS "endCp"
          FROM "former_claim" WHERE "snapshot_id" = ${snapshot} ORDER BY "start_cp", "end_cp", "claim_id"`;

const asRead = async (db: Database, kept: KeptText, newest: boolean): Promise<TextAsRead> => {
  const { text } = await db.snapshot.findUniqueOrThrow({ where: { id: kept.id }, select: { text: true } });
  const claims = await readIn(db, kept.id, newest);
  return {
    ...kept,
    text,
    claims: claims.map(({ startCp, endCp, kind, ...claim }) => ({
      ...claim,
      kind: kind,
      codePoints: { start: startCp, end: endCp },
    })),
  };
};

/** One text of a source beside the one before. */
export const revisionOf = async (db: Database, id: string, ordinal: number): Promise<Revision | null> => {
  const texts = await keptTexts(db, id);
  const [after, before] = [texts[ordinal - 1], texts[ordinal - 2]];
  if (!after) return null;
  const [row] = await db.$queryRaw<SourceColumns[]>`
    SELECT ${SOURCE_SELECT}
      FROM "source" s JOIN "snapshot" n ON n."source_id" = s."id" LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
     WHERE s."id" = ${id} ORDER BY n."ordinal" DESC LIMIT 1`;
  if (!row) return null;
  return {
    source: sourceOf(row),
    texts,
    after: await asRead(db, after, ordinal === texts.length),
    before: before ? await asRead(db, before, false) : null,
  };
};
