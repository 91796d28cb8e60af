import { CHANGE_ACTIONS, changesOf, type PlacedChange } from '../domain/change.js';
import type { ValueKind } from '../domain/value.js';
import type { AuditFilter, ClaimFilter, ListReader, QuestionRow } from '../ports/lists.js';
import { claimsInContext, among } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { auditRowOf, inOrder, resolutionOf } from './rows.js';
import { isStorable } from './storable.js';

/** What the database cannot hold matches nothing. */
const isAnswerable = (filter: Readonly<Record<string, string | undefined>>): boolean =>
  Object.values(filter).every((value) => value === undefined || isStorable(value));

const claimsThat = (
  { event, question, source, conflict, kind, speaker }: ClaimFilter,
  after: string | null,
): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`c."withdrawn_at" IS NULL`,
      ...(after === null ? [] : [Prisma.sql`c."id" > ${after}`]),
      ...(event === undefined ? [] : [Prisma.sql`c."event_id" = ${event}`]),
      ...(question === undefined ? [] : [Prisma.sql`c."question_id" = ${question}`]),
      ...(source === undefined ? [] : [Prisma.sql`c."source_id" = ${source}`]),
      ...(kind === undefined ? [] : [Prisma.sql`c."kind" = ${kind}`]),
      ...(speaker === undefined ? [] : [Prisma.sql`c."speaker_name" = ${speaker}`]),
      ...(conflict === undefined
        ? []
        : [
            Prisma.sql`EXISTS (SELECT 1 FROM "position_claim" m WHERE m."claim_id" = c."id" AND m."conflict_id" = ${conflict})`,
          ]),
    ],
    ' AND ',
  );

const auditThat = ({ action, subject, actor }: AuditFilter, after: number | null): Prisma.AuditWhereInput => ({
  ...(action !== undefined && { action }),
  ...(subject !== undefined && { subjectId: subject }),
  ...(actor !== undefined && { actorId: actor }),
  ...(after !== null && { seq: { lt: BigInt(after) } }),
});

/** Rows of the audit that are read at once for changes. */
const ROWS_AT_ONCE = 200;

/** Lists for programs, page by page. */
export const listReader = (db: Database): ListReader => ({
  claims: async (filter, { limit, after }) => {
    if (!isAnswerable({ ...filter, after: after ?? undefined })) return [];
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT c."id" FROM "claim" c WHERE ${claimsThat(filter, after)} ORDER BY c."id" LIMIT ${limit}::int`;
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const found = await claimsInContext(db, among(Prisma.sql`c."id"`, ids));
    return inOrder(ids, new Map(found.map((held) => [held.claim.id, held])));
  },
  questions: async (filter, { limit, after }) => {
    if (!isAnswerable({ ...filter, after: after ?? undefined })) return [];
    const conditions = [
      Prisma.sql`q."withdrawn_at" IS NULL`,
      ...(after === null ? [] : [Prisma.sql`q."id" > ${after}`]),
      ...(filter.event === undefined ? [] : [Prisma.sql`q."event_id" = ${filter.event}`]),
      ...(filter.kind === undefined ? [] : [Prisma.sql`q."kind" = ${filter.kind}`]),
    ];
    const rows = await db.$queryRaw<(Omit<QuestionRow, 'kind'> & { readonly kind: string })[]>`
      SELECT q."id", q."event_id" AS "event", q."kind", q."text",
             (SELECT count(*)::int FROM "claim" c WHERE c."question_id" = q."id" AND c."withdrawn_at" IS NULL) AS "claims",
             (SELECT count(DISTINCT c."source_id")::int FROM "claim" c WHERE c."question_id" = q."id" AND c."withdrawn_at" IS NULL) AS "sources",
             coalesce((SELECT json_agg(x."id" ORDER BY x."score" DESC, x."id") FROM "conflict" x
                        WHERE x."question_id" = q."id" AND x."withdrawn_at" IS NULL), '[]') AS "conflicts"
        FROM "question" q WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY q."id" LIMIT ${limit}::int`;
    return rows.map((row) => ({ ...row, kind: row.kind as ValueKind }));
  },
  resolutions: async (filter, { limit, after }) => {
    const { conflict, editor, outcome } = filter;
    if (!isAnswerable({ ...filter, after: after?.id })) return [];
    const rows = await db.resolution.findMany({
      where: {
        ...(conflict !== undefined && { conflictId: conflict }),
        ...(editor !== undefined && { editorId: editor }),
        ...(outcome !== undefined && { outcomeKind: outcome }),
        ...(after && {
          OR: [
            { decidedAt: { lt: new Date(after.decidedAt) } },
            { decidedAt: new Date(after.decidedAt), id: { gt: after.id } },
          ],
        }),
      },
      orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map(resolutionOf);
  },
  changes: async ({ limit, after }) => {
    const found: PlacedChange[] = [];
    let from = BigInt(after?.seq ?? 0);
    while (found.length < limit) {
      const rows = await db.audit.findMany({
        where: { seq: { gte: from }, action: { in: [...CHANGE_ACTIONS] } },
        orderBy: { seq: 'asc' },
        take: ROWS_AT_ONCE,
      });
      for (const change of rows.flatMap((row) => changesOf(auditRowOf(row))))
        if (!after || change.seq > after.seq || (change.seq === after.seq && change.ordinal > after.ordinal))
          found.push(change);
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_ONCE) break;
      from = last.seq + 1n;
    }
    return found.slice(0, limit);
  },
  lastPlace: async () => {
    const last = await db.audit.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
    return { seq: Number(last?.seq ?? 0), ordinal: Number.MAX_SAFE_INTEGER };
  },
  audit: async (filter, { limit, after }) => {
    if (!isAnswerable({ ...filter })) return [];
    const rows = await db.audit.findMany({ where: auditThat(filter, after), orderBy: { seq: 'desc' }, take: limit });
    return rows.map(auditRowOf);
  },
});
