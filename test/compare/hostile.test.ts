import { jest } from '@jest/globals';
import { sourceKeys } from '../../src/align/source-keys.js';
import { analyseRead, read } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { NO_METADATA, type Article } from '../../src/domain/source.js';

// What runs away takes hours; how long a busy machine takes for what does not is not the point.
jest.setTimeout(120_000);

/** Characters of each text: enough that anything quadratic in it is thousands of times as slow as reading. */
const LENGTH = 100_000;

const filled = (piece: (i: number) => string): string => {
  const pieces: string[] = [];
  for (let length = 0, i = 0; length < LENGTH; i++) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
};

const brackets = (open: string, close: string): string =>
  `${open.repeat(LENGTH / 2)}nine people died${close.repeat(LENGTH / 2)}`;

/** Names that sound unlike one another, as many as are asked for. */
const nameOf = (i: number): string => {
  const syllable = (k: number): string => `${'bdfgklmnprst'.charAt(k % 12)}${'aeiou'.charAt(Math.floor(k / 12) % 5)}`;
  const word = [i, Math.floor(i / 7), Math.floor(i / 31)].map(syllable).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}n`;
};

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  [
    'a sentence without an end',
    filled(() => 'police said that nine people were killed in a fire near the old mill and '),
  ],
  ['ten thousand numbers', Array.from({ length: 10_000 }, (_unused, i) => `${String(i)} people were hurt.`).join(' ')],
  ['a list of numbers', filled((i) => `${String(i)}, `)],
  ['deep quotes', brackets('“', '”')],
  ['deep brackets', brackets('([', '])')],
  ['quotes that never close', filled(() => '“He said (that [she ')],
  ['twelve thousand short lines', 'Nine people died in Lyon.\n'.repeat(12_000)],
  ['a scale without an end', filled(() => '10 of 10 of ')],
  ['one name over and over', 'Maria Gonzalez '.repeat(50_000)],
  ['one name in many sentences', filled(() => 'Mayor Maria Gonzalez was arrested. ')],
  ['thousands of names', filled((i) => `Judge Anna ${nameOf(i)} spoke in Lyon. `)],
  [
    'thousands of happenings',
    filled(
      (i) =>
        `On ${String(1 + (i % 28))} May ${String(1900 + (i % 120))} a fire in ${nameOf(i)} killed ${String(i)} people.\n`,
    ),
  ],
  [
    'thousands of denials',
    filled((i) => `The ministry of ${nameOf(i)} ${i % 2 === 0 ? 'signed' : 'never signed'} the deal. `),
  ],
  ['one word', 'a'.repeat(LENGTH)],
  ['no letters', filled(() => '. ? ! … — ')],
];

const articleOf = (text: string, id = 'x'): Article => ({
  id,
  text,
  metadata: { ...NO_METADATA, publishedAt: '2025-06-30', publishedAtBasis: 'stated' },
});

describe.each(TEXTS)('%s', (_name, text) => {
  test('is read and compared within bounds', () => {
    const one = read(articleOf(text));
    const { analysis } = analyseRead([one], DEFAULT_POLICY);
    // claims are at most what the words can carry, pairs what so many claims of one question can have
    expect(analysis.claims.length).toBeLessThanOrEqual(text.length / 8);
    for (const conflict of analysis.conflicts) expect(conflict.pairs.length).toBeLessThanOrEqual((120 * 119) / 2);
    expect(sourceKeys(one.reading, one.candidates).length).toBeLessThanOrEqual(600);
    for (const { quote, span } of analysis.claims.slice(0, 500)) expect(quote).toBe(text.slice(span.start, span.end));
  });
});

test('two hostile articles meet within bounds', () => {
  const names = filled((i) => `Judge Anna ${nameOf(i)} was arrested in Lyon on Monday. `).slice(0, 30_000);
  const { analysis, stories } = analyseRead(
    [read(articleOf(names, 'a')), read(articleOf(`Lyon. ${names}`, 'b'))],
    DEFAULT_POLICY,
  );
  expect(stories).toEqual([['a', 'b']]);
  expect(analysis.claims.length).toBeGreaterThan(100);
});
