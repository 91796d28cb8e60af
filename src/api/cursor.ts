import { z } from 'zod';
import { canonicalJson, sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';

/** Rows of a page unless asked otherwise, and the most that can be asked for. */
const USUAL = 50;
const MOST = 200;

/** Parameters of every list. */
const FIELDS = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe('Most rows of this page.'),
  cursor: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .describe('`next` of the page before, with the same filters; the first page without it.'),
};

/** The field of a page that leads to the one behind it. */
export const nextShape = z
  .string()
  .nullable()
  .describe('Send it as `cursor` for the next page; null on the last. The header `Link` has the whole address.');

interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** How one list is paged: by the key of the last row that was shown, so that rows that come or go meanwhile move no others. */
export interface Pages<K> {
  readonly fields: typeof FIELDS;
  /** The key behind which this page begins; null for the first. Throws Problem `bad-input` for a cursor of another list or filter. */
  readonly after: (asked: Asked) => K | null;
  /** The rows of this page and the cursor of the next, of one row more than was asked for (where there is one). */
  readonly cut: <R>(
    asked: Asked,
    rows: readonly R[],
    keyOf: (row: R) => K,
  ) => { readonly rows: readonly R[]; readonly next: string | null };
}

/** The list and its filters, in short: a cursor means nothing elsewhere. */
const digestOf = (list: string, asked: Asked): string => {
  const { limit: _limit, cursor: _cursor, ...filter } = asked;
  return sha256(canonicalJson([list, filter])).slice(0, 12);
};

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The pages of a list whose rows are in the order of keys of this shape. */
export const pagesOf = <K>(list: string, key: z.ZodType<K>): Pages<K> => ({
  fields: FIELDS,
  after: (asked) => {
    if (asked.cursor === undefined) return null;
    const read = z.tuple([z.literal(digestOf(list, asked)), key]).safeParse(parsed(asked.cursor));
    if (!read.success)
      throw new Problem(
        'bad-input',
        'cursor: It is not one of this list with these filters.',
        'Send `next` of the page before with the filters of that page, or begin anew without a cursor.',
      );
    return read.data[1];
  },
  cut: (asked, rows, keyOf) => {
    const shown = rows.slice(0, asked.limit);
    const last = shown.at(-1);
    const next =
      rows.length > shown.length && last !== undefined
        ? Buffer.from(JSON.stringify([digestOf(list, asked), keyOf(last)])).toString('base64url')
        : null;
    return { rows: shown, next };
  },
});

/** The rows behind a key, of a list that is at hand as a whole; `isAfter` is its order. */
export const behind = <R, K>(
  rows: readonly R[],
  after: K | null,
  limit: number,
  isAfter: (row: R, key: K) => boolean,
): readonly R[] => (after === null ? rows : rows.filter((row) => isAfter(row, after))).slice(0, limit + 1);
