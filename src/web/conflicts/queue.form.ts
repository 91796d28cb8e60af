import { z } from 'zod';
import { VALUE_KINDS } from '../../domain/value.js';
import type { QueueFilter } from '../../ports/readers.js';
import { address } from '../address.js';

/** Rows of one page of the queue. */
export const PAGE_ROWS = 50;

const form = z.object({
  event: z.string().max(200).optional().catch(undefined),
  kind: z.enum(VALUE_KINDS).optional().catch(undefined),
  status: z
    .enum(['open', 'assigned', 'resolved', 'dismissed', 'challenged', 'unsettled', 'any'])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** The filter of a queue as its address states it; what is no filter is left out. */
export interface QueueAddress {
  readonly filter: QueueFilter;
  readonly page: number;
}

export const readQueue = (query: URLSearchParams): QueueAddress => {
  const read = form.parse(Object.fromEntries([...query].filter(([, value]) => value !== '')));
  return {
    filter: {
      event: read.event,
      kind: read.kind,
      status: read.status,
      limit: PAGE_ROWS,
      offset: (read.page - 1) * PAGE_ROWS,
    },
    page: read.page,
  };
};

/** The filter as the fields of a query string: what the links of a queue and of its conflicts carry on. */
export const filterQuery = ({
  event,
  kind,
  status,
}: QueueFilter): Record<'event' | 'kind' | 'status', string | null> => ({
  event: event ?? null,
  kind: kind ?? null,
  status: status === undefined || status === 'unsettled' ? null : status,
});

/** The address of a page under the same filter. */
export const filtered = (
  path: string,
  filter: QueueFilter,
  more: Readonly<Record<string, string | null>> = {},
): string => address(path, { ...filterQuery(filter), ...more });
