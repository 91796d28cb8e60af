import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from './columns.js';
import type { TextExporter } from './exporter.js';

/**
 * Cells that a spreadsheet program may take for a formula: they begin with one of = + - @ (or its full-width form), a tab or a carriage return,
 * also behind quotes or white space, which some programs drop before they look (OWASP, "CSV Injection").
 */
const FORMULA = /^["'\s\u200B\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The cell with an apostrophe before it where it could be taken for a formula: spreadsheet programs then show it as text.
 * No two cells become the same, since an apostrophe is one of the quotes that are looked behind: who reads the file may take it away again
 * wherever what follows could be taken for a formula.
 */
export const neutralised = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** What a cell was before it was neutralised. */
export const restored = (cell: string): string =>
  cell.startsWith("'") && neutralised(cell.slice(1)) === cell ? cell.slice(1) : cell;

const lines = (cells: readonly (readonly string[])[]): string =>
  stringify(
    cells.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );

/** RFC 4180, with a byte order mark, by which spreadsheet programs know UTF-8. */
export const csv: TextExporter = {
  meta: { id: 'csv', label: 'CSV', mediaType: 'text/csv; charset=utf-8', extension: 'csv', binary: false, drops: [] },
  begin: () => `\uFEFF${lines([COLUMNS])}`,
  part: (rows) => lines(rows.map((row) => COLUMNS.map((column) => neutralised(String(row[column]))))),
  end: () => '',
};
