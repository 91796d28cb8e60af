import type { ConflictView } from '../../src/ports/readers.js';
import { useDatabase } from '../support/database.js';
import { allOf } from '../support/sheets.js';
import { articleOf, deskOn, FIRE, servicesOn, type StoredDesk } from '../support/stored-desk.js';

/** A story that goes on: flagged on the 1st, assigned on the 2nd, decided on the 3rd, corrected on the 4th, challenged on the 5th, decided again on the 6th. */

const database = useDatabase();
let desk: StoredDesk;

const at = (day: number): void => database().clock.set(`2025-01-0${String(day)}T10:00:00.000Z`);

const told = async (asOf?: string, settledOnly = false): Promise<readonly ConflictView[]> =>
  allOf(desk.store.readers.sheets.conflicts({ settledOnly, asOf, query: { kind: 'quantity' } }));

const displays = ([view]: readonly ConflictView[]): readonly string[] =>
  view?.positions.flatMap(({ claims }) => claims.map(({ claim }) => claim.display)) ?? [];

beforeEach(async () => {
  at(1);
  desk = await deskOn(database());
  await desk.ingest.add(FIRE, desk.editor);
  const [view] = await told();
  const idOf = (words: RegExp): string =>
    view?.positions.flatMap(({ claims }) => claims).find(({ claim }) => words.test(claim.quote))?.claim.id ?? '';
  const conflict = view?.id ?? '';
  const [nine, fifty] = [idOf(/Nine/), idOf(/Fifty/)];
  const decide = (claim: string, expectedVersion: number) =>
    desk.review.resolve(
      { conflict, expectedVersion, outcome: { kind: 'accept-one', claim }, rationale: 'Asked the mayor.' },
      desk.editor,
    );
  at(2);
  await desk.together.assign(conflict, desk.editor.id, desk.editor);
  at(3);
  await decide(nine, 0);
  at(4);
  await desk.mending.correct(fifty, '60', 'Corrected in print.', desk.editor);
  at(5);
  await desk.ingest.add(
    [
      articleOf('Mill fire\n\nSeventy people were hurt in a fire at the mill in Dalby on Tuesday, doctors said.\n', {
        title: 'Mill fire: seventy hurt',
        publisher: 'The Courier',
        publishedAt: '2024-03-07',
        publishedAtBasis: 'stated',
      }),
    ],
    desk.editor,
  );
  at(6);
  await decide(fifty, 1);
  at(7);
});

/** By when: in what state, with which values, after how many decisions. */
const STOOD: readonly (readonly [string | undefined, readonly string[], readonly string[], number])[] = [
  ['2024-12-31T00:00:00.000Z', [], [], 0],
  ['2025-01-01T23:00:00.000Z', ['open'], ['nine', 'fifty'], 0],
  ['2025-01-02T23:00:00.000Z', ['assigned'], ['nine', 'fifty'], 0],
  ['2025-01-03T23:00:00.000Z', ['resolved'], ['nine', 'fifty'], 1],
  ['2025-01-05T23:00:00.000Z', ['challenged'], ['nine', '60', 'seventy'], 1],
  ['2025-01-06T23:00:00.000Z', ['resolved'], ['nine', '60', 'seventy'], 2],
  [undefined, ['resolved'], ['nine', '60', 'seventy'], 2],
];

test('a conflict is told as it stood', async () => {
  for (const [asOf, statuses, values, decisions] of STOOD) {
    const views = await told(asOf);
    expect([asOf, views.map(({ status }) => status)]).toEqual([asOf, statuses]);
    expect([asOf, displays(views).toSorted()]).toEqual([asOf, values.toSorted()]);
    expect([asOf, views[0]?.resolutions.length ?? 0]).toEqual([asOf, decisions]);
  }
});

test('what was decided by then alone counts as settled', async () => {
  expect(await told('2025-01-02T23:00:00.000Z', true)).toEqual([]);
  expect(await told('2025-01-03T23:00:00.000Z', true)).toHaveLength(1);
  expect(await told('2025-01-05T23:00:00.000Z', true)).toEqual([]);
});

test('a correction is named only once it was made', async () => {
  const correctedOn = async (asOf: string) =>
    (await told(asOf)).flatMap((view) =>
      view.positions.flatMap(({ claims }) => claims.flatMap(({ corrected }) => (corrected ? [corrected.was] : []))),
    );
  expect(await correctedOn('2025-01-03T23:00:00.000Z')).toEqual([]);
  expect(await correctedOn('2025-01-06T23:00:00.000Z')).toEqual(['fifty']);
});

test('what changed since a day, in a sentence each', async () => {
  const { sheets } = servicesOn(desk, database());
  const since = async (day: string, unsettled = true) =>
    (await sheets.changes({ unsettled, query: { kind: 'quantity' } }, day)).changes.map(({ note }) => note).toSorted();
  expect(await since('2025-01-03')).toEqual([
    '“fifty” is now “60”, accepted; it was rejected.',
    '“nine” is now rejected; it was accepted.',
    '“seventy” is new, rejected.',
  ]);
  expect(await since('2025-01-06')).toEqual([]);
  expect(await since('2024-12-31', false)).toHaveLength(3);
  await expect(since('2025-01-07')).rejects.toMatchObject({ code: 'bad-input' });
});
