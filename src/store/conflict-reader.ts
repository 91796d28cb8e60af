import type { Clock } from '../kernel/clock.js';
import type { ConflictReader, QueueFilter, QueuePage } from '../ports/readers.js';
import { conflictRows, conflictViews } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { NO_COUNTS, queueCounts } from './queue-facets.js';
import { conditionsOf, isAnswerable, UNSETTLED } from './queue-filter.js';
import { isStorable } from './storable.js';
import { untilWritten } from './until-written.js';

/** Rows of a page unless told otherwise. */
const PAGE = 50;
/** Most rows of a page. */
const LARGEST_PAGE = 500;

/** The queue's order, in SQL over `conflict_state` named `st`: the highest score first; ids keep it the same from page to page. */
const QUEUE_ORDER = Prisma.sql`st."score" DESC, st."id"`;

const matching = (filter: QueueFilter, now: Date): Prisma.Sql => {
  const all = Object.values(conditionsOf(filter, now));
  return Prisma.sql`NOT st."withdrawn" AND ${all.length === 0 ? Prisma.sql`true` : Prisma.join(all, ' AND ')}`;
};

const behind = ({ score, id }: { readonly score: number; readonly id: string }): Prisma.Sql =>
  Prisma.sql`(st."score" < ${score}::float8 OR (st."score" = ${score}::float8 AND st."id" > ${id}))`;

/** `conflict_state` as `st`, with the question where the filter asks for one. */
const QUEUE = Prisma.sql`"conflict_state" st JOIN "question" q ON q."id" = st."question_id"`;

/** Ids of the conflicts that `condition` picks of `conflict_state` named `st`, in queue order. */
export const queueIds = async (
  db: Database,
  condition: Prisma.Sql,
  limit: number | null = null,
  offset = 0,
): Promise<readonly string[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT st."id" FROM ${QUEUE} WHERE ${condition} ORDER BY ${QUEUE_ORDER} LIMIT ${limit}::int OFFSET ${offset}::int`;
  return rows.map(({ id }) => id);
};

const whole = (value: number | undefined, fallback: number, most: number): number =>
  value === undefined || !Number.isFinite(value) ? fallback : Math.min(most, Math.max(0, Math.trunc(value)));

/** Largest offset that PostgreSQL's integer holds. */
const FARTHEST = 2_147_483_647;

/** Counts are of the state of the desk: they hold until something is written, and no longer than this, since conflicts grow older. */
const COUNTS_HOLD_MS = 60_000;

/** Counts of so many different filters are held. */
const MOST_COUNTS = 500;

/** Conflicts as the queue and the conflict page show them. */
export const conflictReader = (db: Database, clock: Clock): ConflictReader => {
  const kept = untilWritten(db, clock, COUNTS_HOLD_MS, MOST_COUNTS);
  return {
    queue: async (filter): Promise<QueuePage> => {
      if (!isAnswerable(filter)) return { rows: [], ...NO_COUNTS };
      const now = clock.now();
      const { limit, offset, after, ...asked } = filter;
      const ids = await queueIds(
        db,
        after ? Prisma.sql`${matching(filter, now)} AND ${behind(after)}` : matching(filter, now),
        whole(limit, PAGE, LARGEST_PAGE),
        whole(offset, 0, FARTHEST),
      );
      const counts = await kept(`counts ${JSON.stringify(asked)}`, () => queueCounts(db, asked, now));
      return { rows: await conflictRows(db, ids), ...counts };
    },
    waiting: () =>
      kept('waiting', async () => {
        const [row] = await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS "count" FROM "conflict_state" st WHERE NOT st."withdrawn" AND ${UNSETTLED}`;
        return row?.count ?? 0;
      }),
    find: async (id) => (isStorable(id) ? ((await conflictViews(db, [id]))[0] ?? null) : null),
    findAll: (ids) => conflictViews(db, ids.filter(isStorable)),
    neighbours: async (id, filter) => {
      if (!isStorable(id) || !isAnswerable(filter)) return { previous: null, next: null };
      const here = matching(filter, clock.now());
      // By place in the order, not by row: a conflict that was just decided is no longer in the queue and still has neighbours.
      const [row] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
        SELECT (SELECT st."id" FROM ${QUEUE} WHERE ${here}
                   AND (st."score" > here."score" OR (st."score" = here."score" AND st."id" < here."id"))
                 ORDER BY st."score", st."id" DESC LIMIT 1) AS "previous",
               (SELECT st."id" FROM ${QUEUE} WHERE ${here}
                   AND (st."score" < here."score" OR (st."score" = here."score" AND st."id" > here."id"))
                 ORDER BY ${QUEUE_ORDER} LIMIT 1) AS "next"
          FROM "conflict" here WHERE here."id" = ${id}`;
      return row ?? { previous: null, next: null };
    },
  };
};
