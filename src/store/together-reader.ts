import type { NoticeKind, NoticeView, Pulse, TogetherReader } from '../ports/together.js';
import type { Clock } from '../kernel/clock.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { groupBy } from './rows.js';
import { isStorable } from './storable.js';

/** Most notices that one look shows. */
const MOST_NOTICES = 201;

/** Somebody whose page was not heard of for so long, in milliseconds, is no longer there: pages are heard of three times as often. */
const AWAY_MS = 45_000;

interface StampRow {
  readonly id: string;
  readonly stamp: string;
}

/** What changes with every decision, comment and assignment on a conflict, and with its evidence. */
const stampsOf = (db: Database, conflicts: readonly string[]): Promise<StampRow[]> => db.$queryRaw<StampRow[]>`
  SELECT c."id", concat_ws('.', left(c."evidence", 12),
         (SELECT count(*) FROM "resolution" r WHERE r."conflict_id" = c."id"),
         (SELECT max(a."seq") FROM "assignment" a WHERE a."conflict_id" = c."id"),
         (SELECT max(m."seq") FROM "comment" m WHERE m."conflict_id" = c."id")) AS "stamp"
    FROM "conflict" c WHERE c."id" IN (${Prisma.join([...conflicts])})`;

const unreadOf = async (db: Database, people: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.notice.groupBy({
    by: ['personId'],
    where: { personId: { in: [...people] }, readAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.personId, row._count._all]));
};

export const togetherReader = (db: Database, clock: Clock): TogetherReader => ({
  of: async (conflict, person) => {
    if (!isStorable(conflict)) return null;
    const [stamp] = await stampsOf(db, [conflict]);
    if (!stamp) return null;
    const assignments = await db.assignment.findMany({
      where: { conflictId: conflict },
      orderBy: { seq: 'asc' },
      include: { person: true },
    });
    const comments = await db.comment.findMany({ where: { conflictId: conflict }, orderBy: { seq: 'asc' } });
    const watching = await db.watch.count({ where: { conflictId: conflict, personId: person } });
    const assignee = assignments.at(-1)?.person ?? null;
    return {
      assignee: assignee && { id: assignee.id, name: assignee.name },
      comments: comments.map(({ id, authorId, authorName, body, at }) => ({
        id,
        author: { id: authorId, name: authorName },
        body,
        at: at.toISOString(),
      })),
      assignments: assignments.map(({ person: to, byName, at }) => ({
        to: to?.name ?? null,
        by: byName,
        at: at.toISOString(),
      })),
      watching: watching > 0,
      stamp: stamp.stamp,
    };
  },
  notices: async (person, limit, before) => {
    const rows = await db.notice.findMany({
      where: { personId: person, ...(before !== undefined && { seq: { lt: BigInt(before) } }) },
      orderBy: { seq: 'desc' },
      take: Math.max(0, Math.min(limit, MOST_NOTICES)),
      include: { conflict: { include: { question: true, event: true } }, webhook: true },
    });
    return rows.flatMap(({ seq, kind, actorName, at, readAt, conflict, webhook }): readonly NoticeView[] => {
      const notice = { seq: Number(seq), actor: actorName, at: at.toISOString(), read: readAt !== null };
      if (webhook) {
        const { id, url, disabledWhy } = webhook;
        return [{ ...notice, kind: 'disabled', webhook: { id, url, why: disabledWhy ?? '' } }];
      }
      if (!conflict) return [];
      const { id, question, event } = conflict;
      return [{ ...notice, kind: kind as NoticeKind, conflict: { id, question: question.text, event: event.title } }];
    });
  },
  unread: (person) => db.notice.count({ where: { personId: person, readAt: null } }),
  pulse: async (people, conflicts): Promise<Pulse> => {
    const unread = people.length === 0 ? new Map<string, number>() : await unreadOf(db, people);
    if (conflicts.length === 0) return { unread, conflicts: new Map() };
    const stamps = await stampsOf(db, conflicts);
    const seen = await db.presence.findMany({
      where: {
        conflictId: { in: [...conflicts] },
        seenAt: { gt: new Date(clock.now().getTime() - AWAY_MS) },
        person: { leftAt: null },
      },
      orderBy: [{ person: { name: 'asc' } }, { personId: 'asc' }],
      include: { person: { select: { id: true, name: true } } },
    });
    const here = groupBy(seen, ({ conflictId }) => conflictId);
    return {
      unread,
      conflicts: new Map(
        stamps.map(({ id, stamp }) => [id, { stamp, here: (here.get(id) ?? []).map(({ person }) => person) }]),
      ),
    };
  },
});
