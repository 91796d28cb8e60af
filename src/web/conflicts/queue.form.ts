import { z } from 'zod';
import { SEVERITIES } from '../../domain/finding.js';
import { VALUE_KINDS } from '../../domain/value.js';
import { AGES, FACETS, MANY_ORIGINS, type FacetName, type QueueFilter } from '../../ports/readers.js';
import { address } from '../address.js';

/** Rows of one page of the queue. */
export const PAGE_ROWS = 50;

/** What is no filter is left out: an address that was mistyped or is old still shows a queue. */
const lenient = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);

const form = z.object({
  event: lenient(z.string().max(200)),
  kind: lenient(z.enum(VALUE_KINDS)),
  question: lenient(z.string().max(500)),
  publisher: lenient(z.string().max(300)),
  speaker: lenient(z.string().max(300)),
  status: lenient(z.enum(['open', 'assigned', 'resolved', 'dismissed', 'challenged', 'unsettled', 'any'])),
  assignee: lenient(z.string().max(200)),
  severity: lenient(z.enum(SEVERITIES)),
  origins: lenient(z.coerce.number().int().min(0).max(MANY_ORIGINS)),
  age: lenient(z.enum(AGES)),
  words: lenient(z.string().max(500)),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The filter of a queue as its address states it. */
export interface QueueAddress {
  readonly filter: QueueFilter;
  readonly page: number;
}

export const readQueue = (query: URLSearchParams): QueueAddress => {
  const { page, ...filter } = form.parse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  return { filter: { ...filter, limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS }, page };
};

export type FilterName = FacetName | 'words';

/** The filter as the fields of a query string, in one order whatever the address had: what the links of a queue and of its conflicts carry on. */
export const filterQuery = (filter: QueueFilter): Readonly<Record<FilterName, string | null>> =>
  Object.fromEntries(
    [...FACETS, 'words' as const].map((name) => {
      const value = filter[name];
      return [name, value === undefined || (name === 'status' && value === 'unsettled') ? null : String(value)];
    }),
  ) as Record<FilterName, string | null>;

/** The address of a page under the same filter. */
export const filtered = (
  path: string,
  filter: QueueFilter,
  more: Readonly<Record<string, string | null>> = {},
): string => address(path, { ...filterQuery(filter), ...more });
