import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { SheetRow } from '../../src/domain/sheet.js';
import { COLUMNS } from '../../src/export/columns.js';
import { xlsx } from '../../src/export/xlsx.js';
import { bytesOf, sheetOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const sheet = sheetOf(
  [
    conflictView(
      [
        positionView('9', 1, [claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30' })]),
        positionView('50', 1, [claimInContext({ id: 'b', n: 50, publisher: '=HYPERLINK("http://evil.example")' })]),
      ],
      [resolution({ kind: 'accept-one', claim: 'a' })],
    ),
  ],
  'Harbour fire',
  new Date('2025-07-03T00:00:00Z'),
);

interface Read {
  readonly type: string;
  readonly text: string;
  readonly formula: string;
}

/** The cells of each worksheet, row by row, by their column letters; texts looked up. */
const read = async (of: typeof sheet): Promise<readonly (readonly ReadonlyMap<string, Read>[])[]> => {
  const files = unzipSync(await bytesOf(xlsx, of));
  const xml = (name: string) => {
    const file = files[name];
    return parseHTML(`<html><body>${file ? strFromU8(file).replace(/<\?xml[^>]*>/, '') : ''}</body></html>`).document;
  };
  const names = Object.keys(files)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort();
  return names.map((name) =>
    [...xml(name).querySelectorAll('row')].map(
      (row) =>
        new Map(
          [...row.querySelectorAll('c')].map((c): [string, Read] => {
            const type = c.getAttribute('t') ?? 'n';
            const value = c.querySelector('v')?.textContent ?? c.querySelector('is')?.textContent ?? '';
            return [
              (c.getAttribute('r') ?? '').replace(/\d+/g, ''),
              {
                type,
                text: value,
                formula: c.querySelector('f')?.textContent ?? '',
              },
            ];
          }),
        ),
    ),
  );
};

const letterOf = (column: keyof SheetRow): string => {
  const place = COLUMNS.indexOf(column);
  return place < 26 ? String.fromCharCode(65 + place) : `A${String.fromCharCode(65 + place - 26)}`;
};

test('claims, resolutions and methodology, with real types', async () => {
  const [claims = [], resolutions = [], methodology = []] = await read(sheet);
  expect([...(claims[0] ?? [])].map(([, cell]) => cell.text)).toEqual(COLUMNS);
  for (const [i, row] of sheet.rows.entries()) {
    const cells = claims[i + 1];
    for (const column of COLUMNS) {
      const cell = cells?.get(letterOf(column));
      const value = row[column];
      if (typeof value === 'number') expect(cell).toMatchObject({ type: 'n', text: String(value) });
      else if (value === '') expect(cell?.text ?? '').toBe('');
      else if (column === 'publishedAt' || column === 'decidedAt') expect(cell?.type).toBe('n');
      else if (column === 'url') expect(cell?.formula).toContain(value);
      else expect(cell).toMatchObject({ type: 'inlineStr', text: value, formula: '' });
    }
  }
  expect(claims[1]?.get(letterOf('publishedAt'))?.text).toBe('45838');
  expect(resolutions).toHaveLength(2);
  expect([...(resolutions[1]?.values() ?? [])].map(({ text }) => text)).toContain(
    'accept one, by Ada Example on 2025-07-02',
  );
  const words = methodology.flatMap((row) => [...row.values()].map(({ text }) => text));
  expect(words).toEqual(expect.arrayContaining([sheet.about.rowsSha256, 'default, version 1', ...COLUMNS]));
});

test.each([
  ['=1+1', '=1+1'],
  ['@SUM(A1)', '@SUM(A1)'],
  ['bell \u0007 and half \ud83d', 'bell  and half '],
  ['😀 Səfərov и\u0306 ‏עברית', '😀 Səfərov и\u0306 ‏עברית'],
  ['<b>&amp;</b>', '<b>&amp;</b>'],
])('a text is a text, whatever it begins with: %s', async (given, shown) => {
  const [row] = sheet.rows;
  if (!row) throw new Error('a row');
  const [claims = []] = await read({ ...sheet, rows: [{ ...row, value: given }] });
  expect(claims[1]?.get(letterOf('value'))).toEqual({ type: 'inlineStr', text: shown, formula: '' });
});

test.each([
  ['https://example.org/a?b=1', true],
  ['javascript:alert(1)', false],
  ['https://example.org/"),EXEC("', false],
])('an address is a link only where it is a plain one: %s', async (url, linked) => {
  const [row] = sheet.rows;
  if (!row) throw new Error('a row');
  const [claims = []] = await read({ ...sheet, rows: [{ ...row, url }] });
  expect(claims[1]?.get(letterOf('url'))?.formula !== '').toBe(linked);
});
