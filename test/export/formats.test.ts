import fc from 'fast-check';
import type { SheetRow } from '../../src/domain/sheet.js';
import { COLUMNS } from '../../src/export/columns.js';
import { neutralised } from '../../src/export/csv.js';
import { EXPORTERS, SHEET_FORMATS } from '../../src/export/registry.js';
import { sheetOf } from '../../src/export/sheet.js';
import { readCsv } from '../support/csv.js';
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
  NOW,
  'Harbour fire',
);

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
        const made = { title: 'Any', madeAt: NOW.toISOString(), rows: texts.map(rowWith) };
        const [header, ...records] = cellsOf(EXPORTERS.csv.write(made));
        const { rows } = asJson(EXPORTERS.json.write(made));
        expect(header).toEqual(COLUMNS);
        expect(records.map((record) => record.map(restored))).toEqual(
          rows.map((row) => COLUMNS.map((column) => String(row[column]))),
        );
      }),
    );
  });

  test('JSON always gives back the rows as they were', () => {
    expect(asJson(EXPORTERS.json.write(sheet))).toEqual({
      title: 'Harbour fire',
      madeAt: '2025-07-03T00:00:00.000Z',
      rows: sheet.rows,
    });
  });

  test('JSON keys stand in the order of the columns, whatever the order of the row', () => {
    const turned = {
      ...sheet,
      rows: sheet.rows.map((row) => Object.fromEntries(Object.entries(row).toReversed()) as unknown as SheetRow),
    };
    expect(EXPORTERS.json.write(turned)).toBe(EXPORTERS.json.write(sheet));
  });

  test('a sheet without rows is a header alone', () => {
    expect(EXPORTERS.csv.write({ ...sheet, rows: [] })).toBe(`\uFEFF${COLUMNS.join(',')}\r\n`);
    expect(asJson(EXPORTERS.json.write({ ...sheet, rows: [] })).rows).toEqual([]);
  });

  test('every column of a row is exported', () => {
    expect([...COLUMNS].toSorted()).toEqual(Object.keys(rowWith('')).toSorted());
  });

  test.each(SHEET_FORMATS)('%s says its media type and drops nothing', (format) => {
    const { meta } = EXPORTERS[format];
    expect(meta).toMatchObject({ id: format, extension: format, drops: [] });
    expect(meta.mediaType).toContain('charset=utf-8');
  });
});

describe('formula injection', () => {
  test.each([
    '=1+1',
    '+1',
    '-20C',
    '@SUM(A1)',
    '\t=1',
    '\tplain',
    '\rplain',
    "'\tplain",
    ' \rplain',
    '"=1+1"',
    "'=1+1",
    '  =1',
    '\n=1',
    '\uFEFF=1',
    '""\'"=1',
    '＝1+1',
    '＠SUM(A1)',
  ])('%j is shown as text', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  test.each(['nine', '9', '1 + 1 = 2', 'a=b', '“=1” is a formula', "'tis", '"quoted"', 'name@example', ''])(
    '%j stays as it is',
    (text) => {
      expect(neutralised(text)).toBe(text);
    },
  );

  test('never makes two cells the same', () => {
    fc.assert(
      fc.property(cell, (text) => expect(restored(neutralised(text))).toBe(text)),
      { numRuns: 1_000 },
    );
  });

  test('a publisher named like a formula cannot run one', () => {
    const [header, , second] = cellsOf(EXPORTERS.csv.write(sheet));
    expect(second?.[header?.indexOf('publisher') ?? -1]).toBe(`'=HYPERLINK("http://evil.example")`);
  });
});
