import { COLUMNS, SHEET_FORMAT } from './columns.js';
import type { TextExporter } from './exporter.js';

const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

/**
 * `{ "format", "title", "madeAt", "about", "previousAt", "corrections", "rows": [{ … }] }`: every row has every column, in the order of the columns; what
 * is unknown is an empty text.
 */
export const json: TextExporter = {
  meta: {
    id: 'json',
    label: 'JSON',
    mediaType: 'application/json; charset=utf-8',
    extension: 'json',
    binary: false,
    drops: [],
  },
  begin: ({ title, madeAt, about, previousAt, corrections }) => {
    const head = JSON.stringify({ format: SHEET_FORMAT, title, madeAt, about, previousAt, corrections }, null, 2);
    return `${head.slice(0, -'\n}'.length)},\n  "rows": [`;
  },
  part: (rows, index) =>
    rows
      .map((row) => Object.fromEntries(COLUMNS.map((column) => [column, row[column]])))
      .map((row, i) => `${index + i === 0 ? '' : ','}\n    ${indented(row, '    ')}`)
      .join(''),
  end: ({ about }) => `${about.rows === 0 ? '' : '\n  '}]\n}\n`,
};
