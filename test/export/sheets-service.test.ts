import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { SHEET_FORMATS } from '../../src/export/registry.js';
import { canonicalJson, sha256 } from '../../src/kernel/digest.js';
import type { EventView } from '../../src/ports/readers.js';
import { createSheets, type SheetFile, type Sheets } from '../../src/services/sheets/sheets.js';
import { allOf, eachOf, exportsInMemory, type NotedExport } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const open = conflictView(
  [
    positionView('9', 1, [claimInContext({ id: 'a', n: 9 })]),
    positionView('50', 1, [claimInContext({ id: 'b', n: 50 })]),
  ],
  [],
  { id: 'cfl-open' },
);
const settled = conflictView(open.positions, [resolution({ kind: 'accept-one', claim: 'a' })], { id: 'cfl-settled' });
const ada = { id: 'per-1', name: 'Ada Example' };

const setUp = (
  noted: NotedExport[] = [],
): { readonly sheets: Sheets; readonly noted: NotedExport[]; readonly asked: unknown[] } => {
  const asked: unknown[] = [];
  const event: EventView = {
    event: { id: 'evt-1', title: 'Harbour fire', from: null, to: null, place: null },
    sources: [],
    grid: [],
    conflicts: [],
  };
  const sheets = createSheets({
    read: {
      sheets: {
        conflicts: (filter) => {
          asked.push(filter);
          return eachOf(filter.settledOnly ? [settled] : [open, settled]);
        },
      },
      events: { find: (id) => Promise.resolve(id === 'evt-1' ? event : null) },
    },
    exports: exportsInMemory(noted),
    audit: { latest: () => Promise.resolve([]) },
    policy: { name: 'default', version: 1 },
    clock: { now: () => new Date('2025-07-03T10:00:00Z') },
  });
  return { sheets, noted, asked };
};

/** A sheet of everything under these conditions. */
const EVERYTHING = { event: null, unsettled: false, query: {}, asOf: null } as const;

const read = async ({ content }: SheetFile): Promise<Buffer> => Buffer.concat((await allOf(content)) as Buffer[]);

describe('sheets service', () => {
  test('holds settled conflicts only, unless the others are asked for, in the order of the queue', async () => {
    const { sheets, asked } = setUp();
    const conflictsOf = async (unsettled?: boolean) => [
      ...new Set((await sheets.sheet({ unsettled }, 9)).rows.map(({ conflictId }) => conflictId)),
    ];
    expect(await conflictsOf()).toEqual(['cfl-settled']);
    expect(await conflictsOf(true)).toEqual(['cfl-open', 'cfl-settled']);
    expect(asked).toEqual([
      { event: undefined, settledOnly: true, query: {}, asOf: undefined },
      { event: undefined, settledOnly: false, query: {}, asOf: undefined },
    ]);
  });

  test('is titled by its event, or as all of them', async () => {
    const { sheets } = setUp();
    expect((await sheets.sheet({ event: 'evt-1' }, 9)).title).toBe('Harbour fire');
    expect((await sheets.sheet({}, 9)).title).toBe('All events');
  });

  test('an unknown event is not found, and nothing is noted', async () => {
    const { sheets, noted } = setUp();
    await expect(sheets.file({ event: 'evt-2' }, 'csv', ada)).rejects.toMatchObject({ code: 'not-found' });
    expect(noted).toEqual([]);
  });

  test('reading a sheet as a page is no export', async () => {
    const { sheets, noted } = setUp();
    await sheets.sheet({}, 9);
    expect(noted).toEqual([]);
  });

  test('an export is noted with its filter and the digest of its file', async () => {
    const { sheets, noted } = setUp();
    const file = await sheets.file({ event: 'evt-1' }, 'csv', ada);
    const body = await read(file);
    expect(body).toHaveLength(file.bytes);
    expect(file).toMatchObject({ name: 'sheet-evt-1-2025-07-03.csv', mediaType: 'text/csv; charset=utf-8' });
    expect(noted).toEqual([
      {
        actor: ada,
        scope: { ...EVERYTHING, event: 'evt-1' },
        format: 'csv',
        rowsSha256: file.rowsSha256,
        rowCount: 2,
        rows: {
          a: { question: expect.any(String), value: '9', standing: 'accepted', scope: '' },
          b: { question: expect.any(String), value: '50', standing: 'rejected', scope: '' },
        },
        fileSha256: sha256(body),
      },
    ]);
  });

  test('says what changed since the same sheet was taken away', async () => {
    const before: NotedExport = {
      scope: { ...EVERYTHING, event: 'evt-1' },
      format: 'csv',
      rowsSha256: 'other',
      rowCount: 2,
      fileSha256: '',
      actor: ada,
      rows: {
        a: { question: 'How many?', value: '9', standing: 'open', scope: '' },
        z: { question: 'How many?', value: '12', standing: 'open', scope: '' },
      },
    };
    const { sheets } = setUp([before]);
    const { corrections, previousAt } = await sheets.sheet({ event: 'evt-1' }, 9);
    expect(previousAt).toBe('2025-07-01T00:00:00.000Z');
    expect(corrections.map(({ kind, note }) => [kind, note])).toEqual([
      ['changed', '“9” is now accepted; it was open.'],
      ['added', '“50” is new, rejected.'],
      ['removed', '“12” is no longer here; it was open.'],
    ]);
    expect((await sheets.sheet({}, 9)).corrections).toEqual([]);
  });

  test('the same sheet in another format keeps its rows once, and says when it was taken away', async () => {
    const { sheets, noted } = setUp();
    for (const format of SHEET_FORMATS) await read(await sheets.file({}, format, ada));
    expect(new Set(noted.map(({ rowsSha256 }) => rowsSha256)).size).toBe(1);
    expect(noted.at(-1)?.rows).toEqual(noted[0]?.rows);
    expect((await sheets.sheet({}, 9)).corrections).toEqual([]);
  });

  test('a page holds the first conflicts only, and speaks of all', async () => {
    const { sheets } = setUp();
    const { rows, about } = await sheets.sheet({ unsettled: true }, 1);
    expect([rows.length, about.rows]).toEqual([2, 4]);
    const whole = await sheets.sheet({ unsettled: true }, 2);
    expect(about.rowsSha256).toBe(sha256(canonicalJson(whole.rows)));
  });

  test.each([
    ['2025-07-01', '2025-07-01T23:59:59.999Z'],
    ['2025-07-01T10:00:00+02:00', '2025-07-01T08:00:00.000Z'],
    ['2025-07-03', null],
  ])('as of %s is %s', async (asOf, time) => {
    const { about } = await setUp().sheets.sheet({ asOf }, 1);
    expect(about.scope.asOf).toBe(time);
  });

  test.each(['2025-07-04', '2025-07-03T10:00:01Z', 'yesterday', '2025-13-41', '07/01/2025'])(
    'as of %s is refused',
    async (asOf) => {
      await expect(setUp().sheets.sheet({ asOf }, 1)).rejects.toMatchObject({ code: 'bad-input' });
    },
  );

  test('only what is asked for is part of what a sheet is', async () => {
    const { sheets, asked } = setUp();
    const { about } = await sheets.sheet({ query: { kind: 'date', words: '', publisher: undefined } }, 1);
    expect(about.scope.query).toEqual({ kind: 'date' });
    expect(asked).toEqual([expect.objectContaining({ query: { kind: 'date' } })]);
  });

  test('nothing is left on the disk, read or given up', async () => {
    const { sheets } = setUp();
    const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('claimdesk-')).length;
    const before = await folders();
    await read(await sheets.file({}, 'csv', ada));
    const given = (await sheets.file({}, 'xlsx', ada)).content;
    given.destroy();
    await sheets.sheet({}, 1);
    await expect(sheets.sheet({ event: 'evt-2' }, 1)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await folders()).toBe(before);
  });

  test('the file of all events is named so', async () => {
    expect((await setUp().sheets.file({}, 'json', ada)).name).toBe('sheet-all-2025-07-03.json');
  });
});
