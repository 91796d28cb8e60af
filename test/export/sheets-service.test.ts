import { sha256 } from '../../src/kernel/digest.js';
import type { ConflictView, EventView } from '../../src/ports/readers.js';
import type { Actor, NewSheetExport } from '../../src/ports/stores.js';
import { createSheets, type Sheets } from '../../src/services/sheets.js';
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

type Noted = NewSheetExport & { readonly actor: Actor };

const setUp = (): { readonly sheets: Sheets; readonly noted: Noted[]; readonly asked: unknown[] } => {
  const noted: Noted[] = [];
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
          const found: readonly ConflictView[] = filter.settledOnly ? [settled] : [open, settled];
          return Promise.resolve(found);
        },
      },
      events: { find: (id) => Promise.resolve(id === 'evt-1' ? event : null) },
    },
    exports: {
      append: (made, { actor }) => {
        noted.push({ ...made, actor });
        return Promise.resolve();
      },
      last: ({ event: of }) =>
        Promise.resolve(
          of === 'evt-1'
            ? {
                at: '2025-07-01T00:00:00.000Z',
                rows: { a: { question: 'How many?', value: '9', standing: 'open', scope: '' } },
              }
            : null,
        ),
    },
    audit: { latest: () => Promise.resolve([]) },
    policy: { name: 'default', version: 1 },
    clock: { now: () => new Date('2025-07-03T10:00:00Z') },
  });
  return { sheets, noted, asked };
};

describe('sheets service', () => {
  test('holds settled conflicts only, unless the others are asked for, in the order of the queue', async () => {
    const { sheets, asked } = setUp();
    const conflictsOf = async (unsettled?: boolean) => [
      ...new Set((await sheets.sheet({ unsettled })).rows.map(({ conflictId }) => conflictId)),
    ];
    expect(await conflictsOf()).toEqual(['cfl-settled']);
    expect(await conflictsOf(true)).toEqual(['cfl-open', 'cfl-settled']);
    expect(asked).toEqual([
      { event: undefined, settledOnly: true },
      { event: undefined, settledOnly: false },
    ]);
  });

  test('is titled by its event, or as all of them', async () => {
    const { sheets } = setUp();
    expect((await sheets.sheet({ event: 'evt-1' })).title).toBe('Harbour fire');
    expect((await sheets.sheet({})).title).toBe('All events');
  });

  test('an unknown event is not found, and nothing is noted', async () => {
    const { sheets, noted } = setUp();
    await expect(sheets.file({ event: 'evt-2' }, 'csv', ada)).rejects.toMatchObject({ code: 'not-found' });
    expect(noted).toEqual([]);
  });

  test('reading a sheet as a page is no export', async () => {
    const { sheets, noted } = setUp();
    await sheets.sheet({});
    expect(noted).toEqual([]);
  });

  test('an export is noted with its filter and the digest of its file', async () => {
    const { sheets, noted } = setUp();
    const file = await sheets.file({ event: 'evt-1' }, 'csv', ada);
    expect(file).toMatchObject({ name: 'sheet-evt-1-2025-07-03.csv', mediaType: 'text/csv; charset=utf-8' });
    expect(noted).toEqual([
      {
        actor: ada,
        scope: { event: 'evt-1', unsettled: false },
        format: 'csv',
        rowsSha256: file.rowsSha256,
        rows: {
          a: { question: expect.any(String), value: '9', standing: 'accepted', scope: '' },
          b: { question: expect.any(String), value: '50', standing: 'rejected', scope: '' },
        },
        fileSha256: sha256(Buffer.from(file.body)),
      },
    ]);
  });

  test('says what changed since the same sheet was taken away', async () => {
    const { sheets } = setUp();
    const { corrections, previousAt } = await sheets.sheet({ event: 'evt-1' });
    expect(previousAt).toBe('2025-07-01T00:00:00.000Z');
    expect(corrections.map(({ kind, note }) => [kind, note])).toEqual([
      ['changed', '“9” is now accepted; it was open.'],
      ['added', '“50” is new, rejected.'],
    ]);
    expect((await sheets.sheet({})).corrections).toEqual([]);
  });

  test('the file of all events is named so', async () => {
    expect((await setUp().sheets.file({}, 'json', ada)).name).toBe('sheet-all-2025-07-03.json');
  });
});
