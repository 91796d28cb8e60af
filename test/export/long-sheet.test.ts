import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetHead, SheetRow } from '../../src/domain/sheet.js';
import { EXPORTERS, SHEET_FORMATS } from '../../src/export/registry.js';
import { piecesOf } from '../../src/services/sheets/pieces.js';
import { sheetOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

/** Rows of a sheet that is never held: two for each of so many conflicts. */
const CONFLICTS = 1_500;

const sample = sheetOf(
  [
    conflictView(
      [
        positionView('9', 1, [claimInContext({ id: 'a', n: 9 })]),
        positionView('50', 1, [claimInContext({ id: 'b', n: 50 })]),
      ],
      [resolution({ kind: 'accept-one', claim: 'a' })],
    ),
  ],
  'Harbour fire',
  new Date('2025-07-03T00:00:00Z'),
);
const head: SheetHead = { ...sample, about: { ...sample.about, rows: CONFLICTS * 2 } };

async function* many(taken: { now: number }): AsyncIterable<readonly SheetRow[]> {
  for (let n = 0; n < CONFLICTS; n += 1) {
    taken.now = n + 1;
    yield await Promise.resolve(
      sample.rows.map((row) => ({ ...row, conflictId: `cfl-${String(n)}`, claimId: `${row.claimId}-${String(n)}` })),
    );
  }
}

describe.each(SHEET_FORMATS)('a long sheet as %s', (format) => {
  test('is written as its rows come, never gathered first', async () => {
    const taken = { now: 0 };
    let before = 0;
    let bytes = 0;
    for await (const piece of piecesOf(EXPORTERS[format], head, () => many(taken))) {
      if (bytes > 0 && before === 0) before = taken.now;
      bytes += piece.length;
    }
    expect(bytes).toBeGreaterThan(CONFLICTS * 10);
    // the first pieces are there long before the last rows are asked for
    expect(before).toBeLessThan(CONFLICTS / 10);
  });
});

test('its JSON and its workbook are whole', async () => {
  let json = '';
  for await (const piece of piecesOf(EXPORTERS.json, head, () => many({ now: 0 }))) json += String(piece);
  expect((JSON.parse(json) as { rows: unknown[] }).rows).toHaveLength(CONFLICTS * 2);
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(EXPORTERS.xlsx, head, () => many({ now: 0 }))) pieces.push(piece as Uint8Array);
  const xml = strFromU8(unzipSync(Buffer.concat(pieces))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml.match(/<row /g)).toHaveLength(CONFLICTS * 2 + 1);
});

test('a process of little memory writes one of 100,000 rows', async () => {
  // the others are as texts what CSV is
  const args = ['--max-old-space-size=64', 'test/support/long-sheet.mjs', '100000', 'csv', 'xlsx'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (words: Buffer) => (said += words.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, said.trim()]).toEqual([0, 'csv xlsx: 100000 rows']);
}, 240_000);
