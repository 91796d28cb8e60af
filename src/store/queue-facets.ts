import { VALUE_KINDS } from '../domain/value.js';
import {
  AGES,
  FACETS,
  MANY_ORIGINS,
  type Facet,
  type FacetName,
  type QueueFilter,
  type QueuePage,
} from '../ports/readers.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { ageOf, conditionsOf } from './queue-filter.js';

/** Most values that a facet shows; the one chosen is always among them. */
const MOST_VALUES = 40;

interface CountRow {
  readonly facet: FacetName | 'total';
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Where a facet's values stand, over the rows of `kept`. */
const VALUES: Readonly<
  Record<FacetName, { readonly value: Prisma.Sql; readonly label: Prisma.Sql; readonly join?: Prisma.Sql }>
> = {
  event: { value: Prisma.sql`k."event_id"`, label: Prisma.sql`k."event_title"` },
  kind: { value: Prisma.sql`k."kind"`, label: Prisma.sql`k."kind"` },
  status: { value: Prisma.sql`k."status"`, label: Prisma.sql`k."status"` },
  assignee: {
    value: Prisma.sql`coalesce(k."assignee", 'nobody')`,
    label: Prisma.sql`coalesce(p."name", '')`,
    join: Prisma.sql`LEFT JOIN "person" p ON p."id" = k."assignee"`,
  },
  severity: { value: Prisma.sql`k."severity"`, label: Prisma.sql`k."severity"` },
  question: { value: Prisma.sql`k."question_text"`, label: Prisma.sql`k."question_text"` },
  publisher: {
    value: Prisma.sql`u."name"`,
    label: Prisma.sql`u."name"`,
    join: Prisma.sql`CROSS JOIN LATERAL unnest(k."publishers") AS u("name")`,
  },
  speaker: {
    value: Prisma.sql`u."name"`,
    label: Prisma.sql`u."name"`,
    join: Prisma.sql`CROSS JOIN LATERAL unnest(k."speakers") AS u("name")`,
  },
  origins: { value: Prisma.sql`least(k."origins", ${MANY_ORIGINS})::text`, label: Prisma.sql`''` },
  age: { value: Prisma.sql`k."age"`, label: Prisma.sql`k."age"` },
};

/** Facets with any number of values: the database sorts them and gives the first. */
const LONG: ReadonlySet<FacetName> = new Set(['event', 'question', 'publisher', 'speaker', 'assignee']);

const chosenOf = (filter: QueueFilter): Readonly<Partial<Record<FacetName, string>>> => ({
  ...(filter.event !== undefined && { event: filter.event }),
  ...(filter.question !== undefined && { question: filter.question }),
  ...(filter.publisher !== undefined && { publisher: filter.publisher }),
  ...(filter.speaker !== undefined && { speaker: filter.speaker }),
  ...(filter.assignee !== undefined && { assignee: filter.assignee }),
});

/**
 * The total and all facets in one query. A conflict is looked at once: it counts for the total where it misses no filter, and for a facet where it
 * misses none but that facet's own.
 */
const countAll = (db: Database, filter: QueueFilter, now: Date): Promise<CountRow[]> => {
  const { words, ...conditions } = conditionsOf(filter, now);
  const set = Object.entries(conditions) as [FacetName, Prisma.Sql][];
  const misses = set.map(([name, condition]) => Prisma.sql`CASE WHEN ${condition} THEN '' ELSE ${`${name} `} END`);
  const missed = misses.length === 0 ? Prisma.sql`''` : Prisma.sql`concat(${Prisma.join(misses, ', ')})`;
  const chosen = chosenOf(filter);
  const counts = FACETS.map((facet) => {
    const { value, label, join = Prisma.empty } = VALUES[facet];
    const first = LONG.has(facet)
      ? Prisma.sql`ORDER BY g."value" = ${chosen[facet] ?? ''} DESC, g."count" DESC, g."value" LIMIT ${MOST_VALUES}`
      : Prisma.empty;
    return Prisma.sql`(SELECT * FROM (
      SELECT ${facet} AS "facet", ${value} AS "value", min(${label}) AS "label", count(*)::int AS "count"
        FROM kept k ${join} WHERE k."missed" = '' OR k."missed" = ${`${facet} `} GROUP BY 2) g ${first})`;
  });
  return db.$queryRaw<CountRow[]>`
    WITH kept AS MATERIALIZED (
      SELECT * FROM (
        SELECT st."event_id", e."title" AS "event_title", st."kind", st."status", st."assignee", st."severity", q."text" AS "question_text",
               st."publishers", st."speakers", st."origins", ${ageOf(now)} AS "age", ${missed} AS "missed"
          FROM "conflict_state" st
          JOIN "question" q ON q."id" = st."question_id"
          JOIN "event" e ON e."id" = st."event_id"
         WHERE NOT st."withdrawn" AND ${words ?? Prisma.sql`true`}) looked
       WHERE length("missed") - length(replace("missed", ' ', '')) < 2)
    SELECT 'total' AS "facet", '' AS "value", '' AS "label", count(*)::int AS "count" FROM kept WHERE "missed" = ''
    UNION ALL ${Prisma.join(counts, ' UNION ALL ')}`;
};

const byCount = (a: Facet, b: Facet): number =>
  b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) || (a.value < b.value ? -1 : 1);

/** Facets with few values, in their own order. */
const ORDERS: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  kind: VALUE_KINDS,
  status: ['open', 'assigned', 'challenged', 'resolved', 'dismissed'],
  severity: ['critical', 'major', 'minor', 'spelling'],
  origins: Array.from({ length: MANY_ORIGINS }, (_, i) => String(i + 1)),
  age: AGES,
};

const inOwnOrder = (order: readonly string[], facets: readonly Facet[]): readonly Facet[] =>
  facets.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

/** How many conflicts match, and the counts of each facet. */
export const queueCounts = async (
  db: Database,
  filter: QueueFilter,
  now: Date,
): Promise<Pick<QueuePage, 'total' | 'facets'>> => {
  const rows = await countAll(db, filter, now);
  const facetOf = (name: FacetName): readonly Facet[] => {
    const own = rows.flatMap(({ facet, value, label, count }) => (facet === name ? [{ value, label, count }] : []));
    const order = ORDERS[name];
    return order ? inOwnOrder(order, own) : own.toSorted(byCount);
  };
  return {
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
    facets: Object.fromEntries(FACETS.map((name) => [name, facetOf(name)])) as QueuePage['facets'],
  };
};

/** No conflict at all. */
export const NO_COUNTS: Pick<QueuePage, 'total' | 'facets'> = {
  total: 0,
  facets: Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as QueuePage['facets'],
};
