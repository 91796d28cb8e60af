import type { Sheet, SheetRow } from '../domain/sheet.js';
import { COLUMN_DOCS, COLUMNS } from './columns.js';
import type { Cell, Exporter, Workbook } from './exporter.js';
import { factsOf, outlineOf } from './outline.js';
import { STANDING_DOCS } from './standings.js';

/** Excel's longest text in a cell, in UTF-16 units, less a mark for what was cut. */
const LONGEST_CELL = 32_000;
/** Excel takes longer link addresses for damage. */
const LONGEST_LINK = 255;

/** Always a text: what begins with an equals sign is shown, never worked out. What XML cannot hold is left out by the library. */
const text = (value: string, more: Readonly<Record<string, unknown>> = {}): Cell => {
  const cut = value.length > LONGEST_CELL ? `${value.slice(0, LONGEST_CELL)} […]` : value;
  return cut === '' ? null : { type: String, value: cut, wrap: true, alignVertical: 'top', ...more };
};

const head = (value: string): Cell => ({ type: String, value, fontWeight: 'bold', backgroundColor: '#eae6da' });

/** A link where the address is a plain one of the web; else the address as text. */
const link = (url: string): Cell =>
  /^https?:\/\/[^\s"]+$/.test(url) && url.length <= LONGEST_LINK
    ? { type: 'Formula', value: `=HYPERLINK("${url}","${url}")`, wrap: true, alignVertical: 'top' }
    : text(url);

/** A day or a time as Excel's own kind of date; what is neither stays a text. */
const date = (iso: string): Cell => {
  const whole = iso.length === 10 ? `${iso}T00:00:00Z` : iso;
  const at = Date.parse(whole);
  if (iso === '' || Number.isNaN(at)) return text(iso);
  return {
    type: Date,
    value: new Date(at),
    format: iso.length === 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm',
    alignVertical: 'top',
  };
};

const claimCell = (row: SheetRow, column: keyof SheetRow): Cell => {
  const value = row[column];
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top' };
  if (column === 'url') return link(value);
  return column === 'decidedAt' || column === 'publishedAt' ? date(value) : text(value);
};

const WIDTHS: Partial<Record<keyof SheetRow, number>> = {
  event: 28,
  question: 34,
  value: 18,
  why: 40,
  wording: 44,
  rationale: 36,
  quote: 60,
  title: 36,
  url: 36,
};

const widths = (of: readonly number[]): readonly { readonly width: number }[] => of.map((width) => ({ width }));

const claimsOf = ({ rows }: Sheet) => ({
  sheet: 'Claims',
  stickyRowsCount: 1,
  columns: widths(COLUMNS.map((column) => WIDTHS[column] ?? 16)),
  data: [COLUMNS.map(head), ...rows.map((row) => COLUMNS.map((column) => claimCell(row, column)))],
});

const RESOLUTIONS = ['Event', 'Question', 'Status', 'Decision', 'Rationale', 'May be published as', 'Conflict'];

const resolutionsOf = (sheet: Sheet) => ({
  sheet: 'Resolutions',
  stickyRowsCount: 1,
  columns: widths([28, 36, 12, 34, 44, 60, 36]),
  data: [
    RESOLUTIONS.map(head),
    ...outlineOf(sheet).questions.map(({ event, question, status, decision, rationale, wordings, values }) => [
      text(event),
      text(question),
      text(status),
      text(decision),
      text(rationale),
      text(wordings.join('\n')),
      text(values[0]?.row.conflictId ?? ''),
    ]),
  ],
});

const methodologyOf = (sheet: Sheet) => ({
  sheet: 'Methodology',
  columns: widths([28, 100]),
  data: [
    [head('This sheet'), head(sheet.title)],
    ...factsOf(sheet).map(([name, value]) => [text(name), text(value)]),
    [null, null],
    [head('Corrections'), head('since the same sheet was taken away last')],
    ...sheet.corrections.map(({ question, note }) => [text(question), text(note)]),
    [null, null],
    [head('Standing'), head('What it means')],
    ...Object.entries(STANDING_DOCS).map(([name, means]) => [text(name), text(means)]),
    [null, null],
    [head('Column'), head('What it holds')],
    ...COLUMNS.map((column) => [text(column), text(COLUMN_DOCS[column])]),
    [null, null],
    [
      text('Wording'),
      text(
        'A value that one origin alone gives is attributed to it; “independent sources” is said from two origins on.',
      ),
    ],
  ],
});

/** Office Open XML: claims, resolutions, methodology. Texts are texts, dates are dates, and addresses are links. */
export const xlsx: Exporter<Workbook> = {
  meta: {
    id: 'xlsx',
    label: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    binary: true,
    drops: [],
  },
  write: (sheet) => ({ sheets: [claimsOf(sheet), resolutionsOf(sheet), methodologyOf(sheet)] }),
};
