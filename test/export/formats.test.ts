import fc from 'fast-check';
import type { SheetRow } from '../../src/domain/sheet.js';
import { COLUMNS } from '../../src/export/columns.js';
import { neutralised } from '../../src/export/csv.js';
import { EXPORTERS, SHEET_FORMATS } from '../../src/export/registry.js';
import { readCsv } from '../support/csv.js';
import { sheetOf, textOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const NOW = new Date('2025-07-03T00:00:00Z');
const sheet = sheetOf(
  [
    conflictView(
      [
        positionView('9', 1, [
          claimInContext({ id: 'a', n: 9, speaker: 'Səfərov, "Fire" Service', publishedAt: '2025-06-30' }),
        ]),
        positionView('50', 1, [claimInContext({ id: 'b', n: 50, publisher: '=HYPERLINK("http://evil.example")' })]),
      ],
      [resolution({ kind: 'accept-one', claim: 'a' })],
    ),
  ],
  'Harbour fire',
  NOW,
);

const NO_ROWS = sheetOf([], 'Harbour fire', NOW);

/** A row whose texts are all `text`: what the formats do with a text does not depend on its column. */
const rowWith = (text: string): SheetRow => {
  const [row] = sheet.rows;
  if (!row) throw new Error('the sheet has rows');
  return { ...row, event: text, question: text, quote: text, speaker: text, title: text, rationale: text };
};

/** A cell as it was before it was neutralised, by the rule that its documentation gives. */
const restored = (cell: string): string =>
  cell.startsWith("'") && neutralised(cell.slice(1)) === cell ? cell.slice(1) : cell;

const cellsOf = (csv: string): readonly (readonly string[])[] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return readCsv(csv.slice(1));
};

interface JsonSheet {
  readonly title: string;
  readonly madeAt: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}
const asJson = (text: string): JsonSheet => JSON.parse(text) as JsonSheet;

const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '"',
        "'",
        ',',
        ';',
        ' ',
        '\uFEFF',
        '＝',
        '😀',
        'и\u0306',
        'ə',
        '\0',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('sheet formats', () => {
  test('CSV and JSON always hold the same rows, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (texts) => {
        const made = { ...sheet, about: { ...sheet.about, rows: texts.length }, rows: texts.map(rowWith) };
        const [header, ...records] = cellsOf(textOf(EXPORTERS.csv, made));
        const { rows } = asJson(textOf(EXPORTERS.json, made));
        expect(header).toEqual(COLUMNS);
        expect(records.map((record) => record.map(restored))).toEqual(
          rows.map((row) => COLUMNS.map((column) => String(row[column]))),
        );
      }),
    );
  });

  test('JSON always gives back the rows as they were', () => {
    expect(asJson(textOf(EXPORTERS.json, sheet))).toEqual({
      format: 'claimdesk-sheet/1',
      title: 'Harbour fire',
      madeAt: '2025-07-03T00:00:00.000Z',
      about: sheet.about,
      previousAt: null,
      corrections: [],
      rows: sheet.rows,
    });
  });

  test('JSON keys stand in the order of the columns, whatever the order of the row', () => {
    const turned = {
      ...sheet,
      rows: sheet.rows.map((row) => Object.fromEntries(Object.entries(row).toReversed()) as unknown as SheetRow),
    };
    expect(textOf(EXPORTERS.json, turned)).toBe(textOf(EXPORTERS.json, sheet));
  });

  test('a sheet without rows is a header alone', () => {
    expect(textOf(EXPORTERS.csv, NO_ROWS)).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`);
    expect(asJson(textOf(EXPORTERS.json, NO_ROWS)).rows).toEqual([]);
  });

  test('every column of a row is exported', () => {
    expect([...COLUMNS].toSorted()).toEqual(Object.keys(rowWith('')).toSorted());
  });

  test.each(['csv', 'json', 'xlsx'] as const)('%s drops nothing', (format) => {
    expect(EXPORTERS[format].meta).toMatchObject({ id: format, extension: format, drops: [] });
  });

  test.each(SHEET_FORMATS)('%s says its media type', (format) => {
    const { meta } = EXPORTERS[format];
    expect(meta.id).toBe(format);
    expect(meta.mediaType.includes('charset=utf-8')).toBe(!meta.binary);
  });

  test('the digest is of the rows alone, whatever the format or the time', () => {
    const later = sheetOf([], 'Another', new Date('2026-01-01T00:00:00Z'));
    expect(later.about.rowsSha256).toBe(sheetOf([], 'Any', NOW).about.rowsSha256);
    expect(later.about.rowsSha256).not.toBe(sheet.about.rowsSha256);
    expect(sheet.about.rowsSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
