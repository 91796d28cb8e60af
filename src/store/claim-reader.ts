import type { ClaimInContext, ClaimReader } from '../ports/readers.js';
import { among, claimsInContext } from './claims-in-context.js';
import { conflictViews } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { byPublication, eventOf, inOrder, questionOf } from './rows.js';
import { searchQuery } from './search-query.js';
import { isStorable } from './storable.js';

/** Most claims that one search gives. */
const MOST_FOUND = 500;

/** Most questions that a claim can be moved to. */
const MOST_QUESTIONS = 200;

/** The conflict that a claim stands in: one that is not withdrawn before one that is, then the highest score. */
const conflictOf = async (db: Database, claim: string): Promise<string | null> => {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT x."id" FROM "position_claim" m JOIN "conflict" x ON x."id" = m."conflict_id"
     WHERE m."claim_id" = ${claim} ORDER BY x."withdrawn_at" IS NOT NULL, x."score" DESC, x."id" LIMIT 1`;
  return row?.id ?? null;
};

const bySource = (a: ClaimInContext, b: ClaimInContext): number =>
  byPublication(a.source, b.source) || a.claim.span.start - b.claim.span.start || (a.claim.id < b.claim.id ? -1 : 1);

/** Claims one by one, and by full text. A withdrawn claim is found by its id, so that a decision's evidence can always be looked at, and nowhere else. */
export const claimReader = (db: Database): ClaimReader => ({
  find: async (id) => {
    if (!isStorable(id)) return null;
    const [inContext] = await claimsInContext(db, Prisma.sql`c."id" = ${id}`);
    if (!inContext) return null;
    const { claim } = inContext;
    const { extractedAt } = await db.claim.findUniqueOrThrow({ where: { id }, select: { extractedAt: true } });
    const question = await db.question.findUniqueOrThrow({ where: { id: claim.question } });
    const event = await db.event.findUniqueOrThrow({ where: { id: claim.event } });
    const conflict = await conflictOf(db, id);
    const siblings = await claimsInContext(
      db,
      Prisma.sql`c."question_id" = ${claim.question} AND c."id" <> ${id} AND c."withdrawn_at" IS NULL`,
    );
    return {
      inContext,
      extractedAt: extractedAt.toISOString(),
      event: eventOf(event),
      question: questionOf(question),
      conflict: conflict === null ? null : ((await conflictViews(db, [conflict]))[0] ?? null),
      siblings: [...siblings].sort(bySource),
    };
  },
  otherQuestions: ({ event, question, kind }) => db.$queryRaw<{ claim: string; question: string }[]>`
    SELECT q."text" AS "question", (SELECT min(c."id") FROM "claim" c WHERE c."question_id" = q."id" AND c."withdrawn_at" IS NULL) AS "claim"
      FROM "question" q
     WHERE q."event_id" = ${event} AND q."kind" = ${kind} AND q."id" <> ${question} AND q."withdrawn_at" IS NULL
       AND EXISTS (SELECT 1 FROM "claim" c WHERE c."question_id" = q."id" AND c."withdrawn_at" IS NULL)
     ORDER BY q."text", q."id" LIMIT ${MOST_QUESTIONS}`,
  search: async (query, limit) => {
    const most = Math.min(MOST_FOUND, Math.max(0, Math.trunc(limit)));
    if (!isStorable(query) || query.trim() === '' || most === 0) return [];
    const words = searchQuery(query);
    // Ranked by the index's words alone; only those that are shown are read with their paragraphs.
    const best = await db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "claim" WHERE "search" @@ ${words} AND "withdrawn_at" IS NULL
       ORDER BY ts_rank_cd("search", ${words}) DESC, "id" LIMIT ${most}::int`;
    const ids = best.map(({ id }) => id);
    const found = await claimsInContext(db, among(Prisma.sql`c."id"`, ids));
    return inOrder(ids, new Map(found.map((held) => [held.claim.id, held])));
  },
});
