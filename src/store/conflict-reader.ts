import { VALUE_KINDS, type ValueKind } from '../domain/value.js';
import type { ConflictReader, Facet, QueueFilter } from '../ports/readers.js';
import { conflictRows, conflictViews } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { isStorable } from './storable.js';

/** Rows of a page unless told otherwise. */
const PAGE = 50;
/** Most rows of a page. */
const LARGEST_PAGE = 500;

/** The queue's order, in SQL over `conflict_state` named `st`: the highest score first; ids keep it the same from page to page. */
const QUEUE_ORDER = Prisma.sql`st."score" DESC, st."id"`;

const everything = Prisma.sql`true`;

const ofEvent = ({ event }: QueueFilter): Prisma.Sql =>
  event === undefined ? everything : Prisma.sql`st."event_id" = ${event}`;

const ofKind = ({ kind }: QueueFilter): Prisma.Sql =>
  kind === undefined ? everything : Prisma.sql`st."kind" = ${kind}`;

/** Still to be decided: never decided, or decided on other evidence. */
export const UNSETTLED = Prisma.sql`st."status" IN ('open', 'assigned', 'challenged')`;

const ofStatus = ({ status = 'unsettled' }: QueueFilter): Prisma.Sql => {
  if (status === 'any') return everything;
  return status === 'unsettled' ? UNSETTLED : Prisma.sql`st."status" = ${status}`;
};

const matching = (filter: QueueFilter): Prisma.Sql =>
  Prisma.sql`NOT st."withdrawn" AND ${ofEvent(filter)} AND ${ofKind(filter)} AND ${ofStatus(filter)}`;

const KIND_LABELS: Readonly<Record<ValueKind, string>> = {
  quantity: 'Quantity',
  date: 'Date',
  name: 'Name',
  place: 'Place',
  agent: 'Agent',
  cause: 'Cause',
  reason: 'Reason',
  role: 'Role',
  status: 'Status',
  polarity: 'Polarity',
};

/** In the order in which they are shown: groups and single states, each a value that the filter takes. */
const STATUS_LABELS = {
  unsettled: 'To decide',
  open: 'Open',
  assigned: 'Assigned',
  challenged: 'Challenged',
  resolved: 'Resolved',
  dismissed: 'Dismissed',
  any: 'All',
} as const;

interface CountRow {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Each facet counted under the other filters, and the total under all, in one query. */
const countAll = (db: Database, filter: QueueFilter): Promise<CountRow[]> => db.$queryRaw<CountRow[]>`
  WITH st AS MATERIALIZED (SELECT * FROM "conflict_state" WHERE NOT "withdrawn")
  SELECT 'total' AS "facet", '' AS "value", '' AS "label", count(*)::int AS "count"
    FROM st WHERE ${ofEvent(filter)} AND ${ofKind(filter)} AND ${ofStatus(filter)}
  UNION ALL
  SELECT 'event', st."event_id", e."title", count(*)::int
    FROM st JOIN "event" e ON e."id" = st."event_id" WHERE ${ofKind(filter)} AND ${ofStatus(filter)} GROUP BY st."event_id", e."title"
  UNION ALL
  SELECT 'kind', st."kind", '', count(*)::int FROM st WHERE ${ofEvent(filter)} AND ${ofStatus(filter)} GROUP BY st."kind"
  UNION ALL
  SELECT 'status', st."status", '', count(*)::int FROM st WHERE ${ofEvent(filter)} AND ${ofKind(filter)} GROUP BY st."status"`;

const byCount = (a: Facet, b: Facet): number =>
  b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) || (a.value < b.value ? -1 : 1);

const facetsOf = (rows: readonly CountRow[]) => {
  const of = (facet: string): readonly CountRow[] => rows.filter((row) => row.facet === facet);
  const status = new Map(of('status').map(({ value, count }) => [value, count]));
  const sum = (values: readonly string[]): number =>
    values.reduce((total, value) => total + (status.get(value) ?? 0), 0);
  const statusCount = (value: keyof typeof STATUS_LABELS): number => {
    if (value === 'unsettled') return sum(['open', 'assigned', 'challenged']);
    return value === 'any' ? sum([...status.keys()]) : sum([value]);
  };
  return {
    event: of('event')
      .map(({ value, label, count }) => ({ value, label, count }))
      .sort(byCount),
    kind: VALUE_KINDS.flatMap((kind) => {
      const count = of('kind').find(({ value }) => value === kind)?.count ?? 0;
      return count === 0 ? [] : [{ value: kind, label: KIND_LABELS[kind], count }];
    }),
    status: (Object.keys(STATUS_LABELS) as (keyof typeof STATUS_LABELS)[]).flatMap((value) => {
      const count = statusCount(value);
      return count === 0 ? [] : [{ value, label: STATUS_LABELS[value], count }];
    }),
  };
};

/** Ids of the conflicts that `condition` picks of `conflict_state` named `st`, in queue order. */
export const queueIds = async (
  db: Database,
  condition: Prisma.Sql,
  limit: number | null = null,
  offset = 0,
): Promise<readonly string[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT st."id" FROM "conflict_state" st WHERE ${condition} ORDER BY ${QUEUE_ORDER} LIMIT ${limit}::int OFFSET ${offset}::int`;
  return rows.map(({ id }) => id);
};

const whole = (value: number | undefined, fallback: number, most: number): number =>
  value === undefined || !Number.isFinite(value) ? fallback : Math.min(most, Math.max(0, Math.trunc(value)));

/** Largest offset that PostgreSQL's integer holds. */
const FARTHEST = 2_147_483_647;

/** Conflicts as the queue and the conflict page show them. */
export const conflictReader = (db: Database): ConflictReader => ({
  queue: async (filter) => {
    if (filter.event !== undefined && !isStorable(filter.event))
      return { rows: [], total: 0, facets: { event: [], kind: [], status: [] } };
    const ids = await queueIds(
      db,
      matching(filter),
      whole(filter.limit, PAGE, LARGEST_PAGE),
      whole(filter.offset, 0, FARTHEST),
    );
    const counts = await countAll(db, filter);
    return {
      rows: await conflictRows(db, ids),
      total: counts.find(({ facet }) => facet === 'total')?.count ?? 0,
      facets: facetsOf(counts),
    };
  },
  find: async (id) => (isStorable(id) ? ((await conflictViews(db, [id]))[0] ?? null) : null),
  neighbours: async (id, filter) => {
    if (!isStorable(id) || (filter.event !== undefined && !isStorable(filter.event)))
      return { previous: null, next: null };
    // By place in the order, not by row: a conflict that was just decided is no longer in the queue and still has neighbours.
    const [row] = await db.$queryRaw<{ previous: string | null; next: string | null }[]>`
      SELECT (SELECT st."id" FROM "conflict_state" st WHERE ${matching(filter)}
                 AND (st."score" > here."score" OR (st."score" = here."score" AND st."id" < here."id"))
               ORDER BY st."score", st."id" DESC LIMIT 1) AS "previous",
             (SELECT st."id" FROM "conflict_state" st WHERE ${matching(filter)}
                 AND (st."score" < here."score" OR (st."score" = here."score" AND st."id" > here."id"))
               ORDER BY ${QUEUE_ORDER} LIMIT 1) AS "next"
        FROM "conflict" here WHERE here."id" = ${id}`;
    return row ?? { previous: null, next: null };
  },
});
