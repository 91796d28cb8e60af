import { randomUUID } from 'node:crypto';
import { sha256, stableId } from '../kernel/digest.js';
import { carriedSpan } from '../text/carried-span.js';
import type { WriteScope } from './database.js';

/** The newest text of a source; null for a source without one. */
export const newestSnapshot = (
  { db }: Pick<WriteScope, 'db'>,
  source: string,
): Promise<{ readonly id: string; readonly ordinal: number; readonly text: string; readonly sha256: string } | null> =>
  db.snapshot.findFirst({
    where: { sourceId: source },
    orderBy: { ordinal: 'desc' },
    select: { id: true, ordinal: true, text: true, sha256: true },
  });

/** Ids of the newest texts, by source. */
export const newestSnapshots = async (
  db: WriteScope['db'],
  sources: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.$queryRaw<{ id: string; source: string }[]>`
    SELECT DISTINCT ON ("source_id") "id", "source_id" AS "source" FROM "snapshot"
     WHERE "source_id" = ANY(${[...new Set(sources)]}::text[]) ORDER BY "source_id", "ordinal" DESC`;
  return new Map(rows.map(({ id, source }) => [source, id]));
};

/** Parts of the text that a person marked are marked in the next text too, where their words still stand. */
const carryRegions = async (
  { db, clock }: WriteScope,
  before: { readonly id: string; readonly text: string },
  after: { readonly id: string; readonly text: string },
): Promise<void> => {
  const set = await db.region.findMany({ where: { snapshotId: before.id, setBy: 'person', withdrawnAt: null } });
  await db.region.createMany({
    data: set.flatMap(({ start, end, role, reason }) => {
      const span = carriedSpan(before.text, { start, end }, after.text);
      return span
        ? [
            {
              id: `region_${randomUUID()}`,
              snapshotId: after.id,
              start: span.start,
              end: span.end,
              role,
              reason,
              setBy: 'person',
              setAt: clock.now(),
            },
          ]
        : [];
    }),
  });
};

/**
 * Keeps a text as the newest of a source. What was read in the one before is noted for good: the claims of that text may be gone by the next analysis.
 * Answers with the id of the snapshot.
 */
export const keepSnapshot = async (
  scope: WriteScope,
  source: string,
  { text, mediaType }: { readonly text: string; readonly mediaType: string },
): Promise<string> => {
  const { db, clock } = scope;
  const before = await newestSnapshot(scope, source);
  const digest = sha256(text);
  const ordinal = (before?.ordinal ?? 0) + 1;
  const first = stableId('snap', source, digest);
  // a text that comes back after another one is a snapshot of its own
  const back = await db.snapshot.findUnique({ where: { id: first }, select: { id: true } });
  const id = back ? stableId('snap', source, digest, String(ordinal)) : first;
  if (before)
    await db.$executeRaw`
      INSERT INTO "former_claim" ("snapshot_id", "claim_id", "kind", "question", "display", "quote", "start_cp", "end_cp")
      SELECT c."snapshot_id", c."id", c."kind", q."text", c."display", c."quote", c."start_cp", c."end_cp"
        FROM "claim" c JOIN "question" q ON q."id" = c."question_id"
       WHERE c."snapshot_id" = ${before.id} AND c."withdrawn_at" IS NULL`;
  await db.snapshot.create({
    data: { id, sourceId: source, ordinal, text, sha256: digest, mediaType, retrievedAt: clock.now() },
  });
  if (before) await carryRegions(scope, before, { id, text });
  return id;
};
