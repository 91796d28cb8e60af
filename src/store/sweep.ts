import type { Analysis } from '../domain/finding.js';
import type { Database } from './database.js';
import type { Placement } from './placement.js';
import type { StoredFindings } from './stored-findings.js';

/** Removes what the analysis no longer has of what was stored, except what a decision rests on or a person mended: that is withdrawn. */
export const sweep = async (
  db: Database,
  analysis: Analysis,
  stored: StoredFindings,
  placement: Placement,
  now: Date,
): Promise<void> => {
  const without = (ids: readonly string[], kept: Iterable<string>): readonly string[] => {
    const standing = new Set(kept);
    return ids.filter((id) => !standing.has(id));
  };
  const claims = JSON.stringify(
    without(
      stored.claims.map(({ id }) => id),
      analysis.claims.map(({ id }) => id),
    ),
  );
  await db.$executeRaw`
    DELETE FROM "claim" c USING jsonb_array_elements_text(${claims}::jsonb) AS a(id) WHERE a.id = c."id"
       AND NOT EXISTS (SELECT 1 FROM "resolution_claim" r WHERE r."claim_id" = c."id")
       AND NOT EXISTS (SELECT 1 FROM "position_claim" p WHERE p."claim_id" = c."id")
       AND NOT EXISTS (SELECT 1 FROM "mend" m WHERE m."claim_id" = c."id")`;
  await db.$executeRaw`
    UPDATE "claim" c SET "withdrawn_at" = ${now} FROM jsonb_array_elements_text(${claims}::jsonb) AS a(id)
     WHERE a.id = c."id" AND c."withdrawn_at" IS NULL`;
  const questions = JSON.stringify(
    without(
      stored.questions.map(({ id }) => id),
      placement.questions.values(),
    ),
  );
  await db.$executeRaw`
    DELETE FROM "question" q USING jsonb_array_elements_text(${questions}::jsonb) AS a(id) WHERE a.id = q."id"
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."question_id" = q."id")
       AND NOT EXISTS (SELECT 1 FROM "conflict" c WHERE c."question_id" = q."id")`;
  await db.$executeRaw`
    UPDATE "question" q SET "withdrawn_at" = ${now} FROM jsonb_array_elements_text(${questions}::jsonb) AS a(id)
     WHERE a.id = q."id" AND q."withdrawn_at" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."question_id" = q."id" AND c."withdrawn_at" IS NULL)`;
  const events = JSON.stringify(without(stored.events, placement.events.values()));
  await db.$executeRaw`
    DELETE FROM "event" e USING jsonb_array_elements_text(${events}::jsonb) AS a(id) WHERE a.id = e."id"
       AND NOT EXISTS (SELECT 1 FROM "question" q WHERE q."event_id" = e."id")
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."event_id" = e."id")
       AND NOT EXISTS (SELECT 1 FROM "conflict" c WHERE c."event_id" = e."id")`;
  await db.$executeRaw`
    UPDATE "event" e SET "withdrawn_at" = ${now} FROM jsonb_array_elements_text(${events}::jsonb) AS a(id)
     WHERE a.id = e."id" AND e."withdrawn_at" IS NULL
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."event_id" = e."id" AND c."withdrawn_at" IS NULL)`;
  const origins = JSON.stringify([...new Set(stored.claims.map(({ originId }) => originId))]);
  await db.$executeRaw`
    DELETE FROM "origin" o USING jsonb_array_elements_text(${origins}::jsonb) AS a(id) WHERE a.id = o."id"
       AND NOT EXISTS (SELECT 1 FROM "claim" c WHERE c."origin_id" = o."id")`;
};
