import type { Sheet, SheetRow } from '../../src/domain/sheet.js';
import { COLUMNS } from '../../src/export/columns.js';
import { neutralised } from '../../src/export/csv.js';
import { EXPORTERS } from '../../src/export/registry.js';
import { findOffice, openInOffice, type OfficeCell } from '../support/office.js';
import { bytesOf, sheetOf, textOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

/** XLSX and CSV as LibreOffice opens them, cell by cell against the JSON. Skipped, and said to be, where it is not installed. */

const office = findOffice();
const opened = office === undefined ? test.skip : test;

const plain = sheetOf(
  [
    conflictView(
      [
        positionView('9', 1, [claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30' })]),
        positionView('50', 1, [claimInContext({ id: 'b', n: 50, publishedAt: '2025-06-30T22:15:00+02:00' })]),
      ],
      [resolution({ kind: 'accept-one', claim: 'a' })],
    ),
  ],
  'Harbour fire',
  new Date('2025-07-03T00:00:00Z'),
);

/** What people write and programs take for something else. */
const TEXTS = [
  '=1+1',
  '+49 30 123',
  '-5',
  '@SUM(A1)',
  '"quoted", and; semicolons',
  'two\nlines',
  'Səfərov и\u0306 😀 ‏עברית',
  '<b>&amp;</b>',
  "'quoted'",
  '  blanks  inside ',
] as const;

const [first] = plain.rows;
if (!first) throw new Error('the sheet has rows');
const sheet: Sheet = {
  ...plain,
  about: { ...plain.about, rows: plain.rows.length + TEXTS.length },
  rows: [
    ...plain.rows,
    ...TEXTS.map((text): SheetRow => ({
      ...first,
      question: text,
      value: text,
      quote: text,
      rationale: text,
      title: text,
    })),
  ],
};

const json = (): readonly SheetRow[] => (JSON.parse(textOf(EXPORTERS.json, sheet)) as Sheet).rows;

const cellAt = (row: readonly OfficeCell[] | undefined, column: number): OfficeCell =>
  row?.[column] ?? { type: '', text: '', value: '', formula: '' };

opened(
  'XLSX: claims, resolutions and methodology, each cell with what the JSON has',
  async () => {
    const tables = await openInOffice(office ?? '', 'sheet.xlsx', await bytesOf(EXPORTERS.xlsx, sheet));
    expect(tables.map(({ name }) => name)).toEqual(['Claims', 'Resolutions', 'Methodology']);
    const [header, ...rows] = tables[0]?.rows ?? [];
    expect(header?.map(({ text }) => text).filter((text) => text !== '')).toEqual(COLUMNS);
    for (const [i, row] of json().entries())
      for (const [column, name] of COLUMNS.entries()) {
        const cell = cellAt(rows[i], column);
        const expected = row[name];
        const where = `${name} of row ${String(i)}`;
        if (typeof expected === 'number')
          expect([where, cell.type, Number(cell.value)]).toEqual([where, 'float', expected]);
        else if (name === 'publishedAt' || name === 'decidedAt') {
          expect([where, cell.type]).toEqual([where, 'date']);
          const seconds = Date.parse(`${cell.value.padEnd(19, 'T00:00:00').slice(0, 19)}Z`) - Date.parse(expected);
          expect([where, Math.abs(seconds) < 1000]).toEqual([where, true]);
        } else expect([where, cell.text]).toEqual([where, expected]);
        expect([where, cell.formula === '' || name === 'url']).toEqual([where, true]);
      }
  },
  180_000,
);

opened(
  'CSV: each cell shows what the JSON has, and nothing is worked out',
  async () => {
    const tables = await openInOffice(office ?? '', 'sheet.csv', await bytesOf(EXPORTERS.csv, sheet));
    const [header, ...rows] = tables[0]?.rows ?? [];
    expect(header?.map(({ text }) => text).filter((text) => text !== '')).toEqual(COLUMNS);
    for (const [i, row] of json().entries())
      for (const [column, name] of COLUMNS.entries()) {
        const cell = cellAt(rows[i], column);
        const where = `${name} of row ${String(i)}`;
        expect([where, cell.formula]).toEqual([where, '']);
        // days and times may be shown as this machine shows them
        if (name === 'publishedAt' || name === 'decidedAt')
          expect([where, cell.text === '']).toEqual([where, row[name] === '']);
        else expect([where, cell.text]).toEqual([where, neutralised(String(row[name]))]);
      }
  },
  180_000,
);
