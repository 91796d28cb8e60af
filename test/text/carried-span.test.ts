import fc from 'fast-check';
import { carriedSpan } from '../../src/text/carried-span.js';

const OLD =
  'Fire in Dalby.\n\nNine people were hurt, police said.\n\nThe mill is closed. Nine people were hurt, again.\n';
const at = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

test.each<[string, string, string, number, string | null, number]>([
  ['nothing changed', OLD, 'Nine people', 0, 'Nine people', 0],
  ['a headline grew', OLD.replace('Fire', 'Large fire'), 'Nine people', 0, 'Nine people', 0],
  ['the end grew', `${OLD}More soon.`, 'The mill', 0, 'The mill', 0],
  [
    'a sentence came between',
    OLD.replace('The mill', 'It burnt all night. The mill').replace('Fire', 'Fires'),
    'The mill is closed',
    0,
    'The mill is closed',
    0,
  ],
  ['the words are gone', OLD.replace('The mill is closed. ', ''), 'The mill is closed', 0, null, 0],
  [
    'the first of two places is gone: the second is found by what surrounds it',
    OLD.replace('Nine people were hurt, police', 'Ten were hurt, police').replace('Fire', 'Fires'),
    'Nine people were hurt',
    1,
    'Nine people were hurt',
    0,
  ],
  [
    'a third place comes before',
    OLD.replace('Fire in Dalby.', 'Nine people were hurt: fire in Dalby.').replace('again', 'once more'),
    'Nine people were hurt',
    1,
    'Nine people were hurt',
    2,
  ],
])('%s', (_, after, words, nth, there, nthThere) => {
  expect(carriedSpan(OLD, at(OLD, words, nth), after)).toEqual(there === null ? null : at(after, there, nthThere));
});

test('what is carried has the very words, whatever was changed', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, text, (before, words, old, other) => {
      const from = `${before}${words}${old}`;
      const span = { start: before.length, end: before.length + words.length };
      const to = `${other}${words}${old}`;
      const carried = carriedSpan(from, span, to);
      if (words === '') expect(carried).toBeNull();
      else expect(carried && to.slice(carried.start, carried.end)).toBe(words);
      const elsewhere = carriedSpan(from, span, other);
      if (elsewhere) expect(other.slice(elsewhere.start, elsewhere.end)).toBe(words);
      else expect(words === '' || !other.includes(words)).toBe(true);
    }),
  );
});
