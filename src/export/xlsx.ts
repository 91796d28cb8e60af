import type { SheetRow } from '../domain/sheet.js';
import { date, heading, link, number, text, type Cell } from './cell.js';
import { COLUMN_DOCS, COLUMNS } from './columns.js';
import type { Worksheet, WorkbookExporter } from './exporter.js';
import { factsOf, outlinedQuestion } from './outline.js';
import { STANDING_DOCS } from './standings.js';

const claimCell = (row: SheetRow, column: keyof SheetRow): Cell => {
  const value = row[column];
  if (typeof value === 'number') return number(value);
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

const claims: Worksheet = {
  name: 'Claims',
  frozenRows: 1,
  widths: COLUMNS.map((column) => WIDTHS[column] ?? 16),
  begin: () => [COLUMNS.map(heading)],
  part: (rows) => rows.map((row) => COLUMNS.map((column) => claimCell(row, column))),
};

const RESOLUTIONS = ['Event', 'Question', 'Status', 'Decision', 'Rationale', 'May be published as', 'Conflict'];

const resolutions: Worksheet = {
  name: 'Resolutions',
  frozenRows: 1,
  widths: [28, 36, 12, 34, 44, 60, 36],
  begin: () => [RESOLUTIONS.map(heading)],
  part: (rows) => {
    const { event, question, status, decision, rationale, wordings, values } = outlinedQuestion(rows);
    const conflict = values[0]?.row.conflictId ?? '';
    return [[event, question, status, decision, rationale, wordings.join('\n'), conflict].map(text)];
  },
};

const methodology: Worksheet = {
  name: 'Methodology',
  frozenRows: 0,
  widths: [28, 100],
  begin: (head) => [
    [heading('This sheet'), heading(head.title)],
    ...factsOf(head).map(([name, value]) => [text(name), text(value)]),
    [],
    [heading('Corrections'), heading('since the same sheet was taken away last')],
    ...head.corrections.map(({ question, note }) => [text(question), text(note)]),
    [],
    [heading('Standing'), heading('What it means')],
    ...Object.entries(STANDING_DOCS).map(([name, means]) => [text(name), text(means)]),
    [],
    [heading('Column'), heading('What it holds')],
    ...COLUMNS.map((column) => [text(column), text(COLUMN_DOCS[column])]),
    [],
    [
      text('Wording'),
      text(
        'A value that one origin alone gives is attributed to it; “independent sources” is said from two origins on.',
      ),
    ],
  ],
  part: null,
};

/** Office Open XML: claims, resolutions, methodology. Texts are texts, dates are dates, and addresses are links. */
export const xlsx: WorkbookExporter = {
  meta: {
    id: 'xlsx',
    label: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    binary: true,
    drops: [],
  },
  worksheets: [claims, resolutions, methodology],
};
