import { COLUMNS } from './columns.js';
import type { Exporter } from './exporter.js';

/**
 * `{ "title", "madeAt", "about", "previousAt", "corrections", "rows": [{ … }] }`: every row has every column, in the order of the columns; what is
 * unknown is an empty text.
 */
export const json: Exporter<string> = {
  meta: {
    id: 'json',
    label: 'JSON',
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    binary: false,
    drops: [],
  },
  write: ({ rows, ...head }) => {
    const ordered = rows.map((row) => Object.fromEntries(COLUMNS.map((column) => [column, row[column]])));
    return `${JSON.stringify({ ...head, rows: ordered }, null, 2)}\n`;
  },
};
