import fc from 'fast-check';
import type { ReadClaim } from '../../src/ports/readers.js';
import { fatesOf } from '../../src/trace/revision.js';
import { wordDiff } from '../../src/trace/word-diff.js';

const claim = (id: string, start: number, more: Partial<ReadClaim> = {}): ReadClaim => ({
  id,
  kind: 'quantity',
  question: `q-${id}`,
  display: id,
  quote: id,
  codePoints: { start, end: start + 3 },
  ...more,
});
const ids = (claims: readonly ReadClaim[]): readonly string[] => claims.map(({ id }) => id);

test('still there, moved, gone and new', () => {
  const before = [
    claim('stays', 0),
    claim('moves', 10),
    claim('goes', 20, { question: 'how many' }),
    claim('lost', 30),
  ];
  const after = [
    claim('stays', 0),
    claim('moves', 14),
    claim('comes', 20, { question: 'how many' }),
    claim('other', 40, { kind: 'date', question: 'how many' }),
  ];
  const fates = fatesOf(before, after);
  expect(ids(fates.there)).toEqual(['stays']);
  expect(fates.moved).toEqual([{ claim: before[1], to: { start: 14, end: 17 } }]);
  expect(fates.gone.map((one) => [one.claim.id, ids(one.now)])).toEqual([
    ['goes', ['comes']],
    ['lost', []],
  ]);
  expect(ids(fates.added)).toEqual(['comes', 'other']);
});

test('every claim of the one text and of the other has one fate, always', () => {
  const some = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((names) => fc.tuple(...names.map((name) => fc.nat(5).map((start) => claim(name, start)))));
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { there, moved, gone, added } = fatesOf(before, after);
      const old = [...ids(there), ...ids(moved.map((one) => one.claim)), ...ids(gone.map((one) => one.claim))];
      expect(old.sort()).toEqual([...ids(before)].sort());
      expect([...ids(there), ...ids(moved.map((one) => one.claim)), ...ids(added)].sort()).toEqual(
        [...ids(after)].sort(),
      );
    }),
  );
});

test.each<[string, string, string, readonly string[]]>([
  ['nothing', 'Nine were hurt.', 'Nine were hurt.', ['=Nine were hurt.']],
  ['a word', 'Nine were hurt.', 'Ten were hurt.', ['-Nine', '+Ten', '= were hurt.']],
  ['all', '', 'Ten.', ['+Ten.']],
])('a diff of %s', (_, before, after, expected) => {
  const signs = { same: '=', gone: '-', new: '+' };
  expect(wordDiff(before, after).map(({ kind, text }) => `${signs[kind]}${text}`)).toEqual(expected);
});

test('a diff holds both texts whole, always, and also where they have nothing in common', () => {
  const holds = (before: string, after: string): void => {
    const pieces = wordDiff(before, after);
    const without = (kind: string): string =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('new'), without('gone')]).toEqual([before, after]);
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '😀', 'é', '.'), maxLength: 60 });
  fc.assert(fc.property(text, text, holds));
  holds('one two '.repeat(4000), 'three\nfour '.repeat(4000));
});
