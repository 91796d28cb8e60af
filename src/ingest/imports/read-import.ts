import { parse } from 'csv-parse/sync';
import type { ImportComplaint, ImportedClaim, ImportMapping, ReadImport } from '../../domain/imported.js';
import { COLUMNS, SHEET_FORMAT } from '../../export/columns.js';
import { restored } from '../../export/csv.js';
import { Problem } from '../../kernel/problem.js';
import { documentOfReview, reviewsIn } from './claim-review.js';
import { claimOfTableRow, guessMapping, NEEDED, type ReadWords } from './claims-table.js';
import { claimOfRow, isComplaint } from './imported-row.js';

/** Bytes of one import. */
const MAX_BYTES = 20_000_000;
/** Rows of one import: their claims are compared in one go. */
const MAX_ROWS = 20_000;

const refuse = (message: string, remedy: string): Problem => new Problem('bad-input', message, remedy);

const UNKNOWN = 'Take a sheet of claimdesk (JSON or CSV), a table of claims (CSV), or ClaimReview (JSON-LD).';

const parted = (
  read: readonly (ImportedClaim | ImportComplaint)[],
): { readonly claims: readonly ImportedClaim[]; readonly complaints: readonly ImportComplaint[] } => ({
  claims: read.flatMap((one) => (isComplaint(one) ? [] : [one])),
  complaints: read.filter(isComplaint),
});

const NO_TABLE = { documents: [], columns: [], mapping: {} } as const;

const requireRows = (rows: number): void => {
  if (rows > MAX_ROWS)
    throw new Problem('too-large', `It has ${String(rows)} rows.`, `Import at most ${String(MAX_ROWS)} at a time.`);
};

const fromJson = (text: string): ReadImport => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw refuse('This is not valid JSON.', UNKNOWN);
  }
  if (typeof document === 'object' && document !== null && 'rows' in document && Array.isArray(document.rows)) {
    const { rows } = document;
    if (!('format' in document) || document.format !== SHEET_FORMAT)
      throw refuse('This sheet is of a form that is not known here.', `Its format should be ${SHEET_FORMAT}.`);
    requireRows(rows.length);
    return { ...NO_TABLE, format: 'sheet-json', ...parted(rows.map((row, i) => claimOfRow(row, i + 1))) };
  }
  const reviews = reviewsIn(document);
  if (reviews.length === 0) throw refuse('This JSON is neither a sheet nor a ClaimReview.', UNKNOWN);
  requireRows(reviews.length);
  const read = reviews.map((review, i) => documentOfReview(review, i + 1));
  return {
    ...NO_TABLE,
    format: 'claim-review',
    claims: [],
    documents: read.flatMap((one) => ('message' in one ? [] : [one])),
    complaints: read.flatMap((one) => ('message' in one ? [one] : [])),
  };
};

/** Commas, or what spreadsheet programs of other countries write. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The one that the names of the columns are parted by. */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, text.search(/\r?\n|$/));
  const times = (mark: string): number => head.split(mark).length;
  return DELIMITERS.reduce<string>((best, mark) => (times(mark) > times(best) ? mark : best), ',');
};

const tableOf = (
  text: string,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  try {
    const [columns = [], ...rows] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 2,
    }) as readonly string[][];
    requireRows(rows.length);
    return { columns, rows };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const line = /line (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
    throw refuse(`This is no table that can be read${line === undefined ? '' : `: look at line ${line}`}.`, UNKNOWN);
  }
};

const fromTable = (text: string, chosen: ImportMapping | null, readWords: ReadWords): ReadImport => {
  const { columns, rows } = tableOf(text);
  if (rows.length === 0) throw refuse('There is no row below the names of the columns.', UNKNOWN);
  const records = rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
  if (COLUMNS.every((column) => columns.includes(column))) {
    const read = records.map((cells, i) =>
      claimOfRow(Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, restored(cell)])), i + 1),
    );
    return { ...NO_TABLE, format: 'sheet-csv', ...parted(read) };
  }
  const mapping = chosen ?? guessMapping(columns);
  const missing = NEEDED.filter((field) => !columns.includes(mapping[field] ?? ''));
  if (missing.length > 0)
    return {
      format: 'claims-csv',
      claims: [],
      documents: [],
      columns,
      mapping,
      complaints: [{ row: 0, message: `Say which column holds: ${missing.join(', ')}.` }],
    };
  const read = records.map((cells, i) => claimOfTableRow(cells, i + 1, mapping, readWords));
  return { format: 'claims-csv', documents: [], columns, mapping, ...parted(read) };
};

/**
 * What a file is, and what it says, row by row: each row is a claim (or a review), or a complaint. Throws Problem `bad-input` for what is none of these,
 * `too-large`.
 */
export const readImport = (text: string, mapping: ImportMapping | null, readWords: ReadWords): ReadImport => {
  if (text.length > MAX_BYTES)
    throw new Problem('too-large', 'The file is too large.', 'Import at most 20 MB at a time.');
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') throw refuse('There is nothing in it.', UNKNOWN);
  return body.startsWith('{') || body.startsWith('[') ? fromJson(body) : fromTable(body, mapping, readWords);
};
