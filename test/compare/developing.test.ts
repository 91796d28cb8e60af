import fc from 'fast-check';
import { analyse } from '../../src/compare/engine.js';
import {
  developingWords,
  DEVELOPING_MESSAGES,
  isStage,
  riseOf,
  type DevelopingMessage,
  type Told,
} from '../../src/compare/developing.js';
import type { Conflict, SeriesPoint } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { comparePublished } from '../../src/domain/published.js';
import type { Article } from '../../src/domain/source.js';
import { metadataWith } from '../support/fixtures.js';

const told = (low: number, publishedAt: string | null, sentence = ''): Told => ({ low, publishedAt, sentence });

describe('which of two publications is the earlier', () => {
  test.each([
    ['2024-06-14', '2024-06-15', -1],
    ['2024-06-14', '2024-06-14', 0],
    ['2024-06-14', '2024-06-14T09:00:00Z', 0],
    ['2024-06-14', '2024-06-15T00:10:00+02:00', -1],
    ['2024-06-14T08:00:00+02:00', '2024-06-14T06:30:00Z', -1],
    ['2024-06-14T08:00:00+02:00', '2024-06-14T06:00:00Z', 0],
    [null, '2024-06-14', 0],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(Math.sign(comparePublished(a, b))).toBe(expected);
    expect(Math.sign(comparePublished(b, a))).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('whether a count rose', () => {
  test.each<[string, Told, Told, 'publication' | 'words' | null]>([
    ['later and higher', told(9, '2024-06-14'), told(14, '2024-06-16'), 'publication'],
    ['later and lower', told(14, '2024-06-14'), told(9, '2024-06-16'), null],
    [
      'later and lower, whatever it says',
      told(14, '2024-06-14', 'The toll rose to 14.'),
      told(9, '2024-06-16', 'Initially nine were counted.'),
      null,
    ],
    ['one day, without a word', told(9, '2024-06-14'), told(14, '2024-06-14'), null],
    [
      'one day, and the higher says that it rose',
      told(9, '2024-06-14'),
      told(14, '2024-06-14', 'The death toll has risen to 14.'),
      'words',
    ],
    [
      'undated, and the lower is an early one',
      told(9, null, 'Officials initially put it at nine.'),
      told(14, null),
      'words',
    ],
    ['one day by the hour', told(9, '2024-06-14T09:00:00Z'), told(14, '2024-06-14T19:00:00Z'), 'publication'],
    ['the same', told(9, '2024-06-14'), told(9, '2024-06-16'), null],
    [
      'a hill that rose',
      told(9, '2024-06-14'),
      told(14, '2024-06-14', 'Smoke rose over the hill where 14 died.'),
      null,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(riseOf(a, b)?.by ?? null).toBe(expected);
    expect(riseOf(b, a)?.by ?? null).toBe(expected);
  });

  test('never where the later is lower', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2024-06-${String(d).padStart(2, '0')}`);
    const words = fc.constantFrom('', 'The toll rose to it.', 'Initially it was so.', 'At least so far.');
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), day, day, words, words, (low, gap, one, other, a, b) => {
        fc.pre(one !== other);
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(riseOf(told(low + gap + 1, earlier, a), told(low, later, b))).toBeNull();
      }),
    );
  });

  test.each([
    ['initially', true],
    ['so far', true],
    ['later', true],
    ['that morning', false],
    ['in total', false],
    ['another', false],
  ])('%s is a stage: %s', (words, expected) => {
    expect(isStage(words)).toBe(expected);
  });
});

describe('in words', () => {
  const point = (
    display: string,
    low: number,
    publishedAt: string | null,
    words: readonly string[] = [],
  ): SeriesPoint => ({
    claim: display,
    display,
    low,
    high: low,
    publishedAt,
    publisher: `Paper ${display}`,
    title: null,
    words,
  });
  const cases: readonly (readonly [DevelopingMessage, readonly SeriesPoint[], string])[] = [
    [
      'rose',
      [point('nine', 9, '2024-06-14'), point('14', 14, '2024-06-16')],
      'Nine in Paper nine (June 14), then 14 in Paper 14 (June 16): the count rose from report to report, so the earlier figures may only be out of date.',
    ],
    [
      'rose',
      [point('nine', 9, '2024-06-14T08:05:00+02:00'), point('14', 14, '2024-06-14T20:00:00+02:00')],
      'Nine in Paper nine (June 14, 08:05), then 14 in Paper 14 (June 14, 20:00): the count rose from report to report, so the earlier figures may only be out of date.',
    ],
    [
      'said-to-rise',
      [point('nine', 9, null), point('14', 14, null, ['rose to'])],
      'Nine in Paper nine, then 14 in Paper 14: the count rose, and the reports say so (“rose to”), so the earlier figures may only be out of date.',
    ],
    [
      'rose',
      [1, 2, 3, 4, 5, 6].map((n) => point(String(n), n, `2024-06-0${String(n)}`)),
      '1 in Paper 1 (June 1), then 2 in Paper 2 (June 2), then 5 in Paper 5 (June 5), then 6 in Paper 6 (June 6): the count rose from report to report, so the earlier figures may only be out of date.',
    ],
  ];
  test.each(cases)('%s', (message, series, text) => {
    expect(developingWords(series)).toEqual({ message, text });
  });
  test('every message has a case', () => {
    expect([...new Set(cases.map(([message]) => message))].sort()).toEqual(Object.keys(DEVELOPING_MESSAGES).sort());
  });
});

describe('a conflict whose count rose', () => {
  const article = (id: string, publisher: string, publishedAt: string | null, text: string): Article => ({
    id,
    text: `Ferry sinks off Toulon\nA ferry sank off the port of Toulon on Thursday. ${text}`,
    metadata: metadataWith({ title: 'Ferry sinks off Toulon', publisher, publishedAt }),
  });
  const found = (...articles: readonly Article[]): Conflict | undefined =>
    analyse(articles, DEFAULT_POLICY).conflicts.find(({ kind }) => kind === 'quantity');
  const [early, later, last] = [
    article('a', 'Le Soir', '2024-06-14', 'Nine people were killed in Toulon.'),
    article('b', 'Die Post', '2024-06-15', 'Fourteen people were killed in Toulon.'),
    article('c', 'The Wire', '2024-06-17', 'Thirty people were killed in Toulon.'),
  ];

  test('is developing: a series in order of publication, superseded, in words', () => {
    const conflict = found(last, early, later);
    expect(conflict?.series?.map(({ publisher, low, publishedAt }) => [publisher, low, publishedAt])).toEqual([
      ['Le Soir', 9, '2024-06-14'],
      ['Die Post', 14, '2024-06-15'],
      ['The Wire', 30, '2024-06-17'],
    ]);
    expect(conflict?.suggestion).toBe('superseded');
    expect(conflict?.explanation).toContain('Nine in Le Soir (June 14), then fourteen in Die Post (June 15)');
  });

  test('ranks below the same count in real contradiction', () => {
    const real = found({ ...early, metadata: later.metadata }, later);
    expect(real?.series).toBeUndefined();
    expect(found(early, later)?.score).toBeLessThan(real?.score ?? 0);
  });

  test('one later and lower report, and it is a contradiction', () => {
    const conflict = found(early, last, article('d', 'Sud', '2024-06-19', 'Twelve people were killed in Toulon.'));
    expect(conflict).toBeDefined();
    expect(conflict?.series).toBeUndefined();
    expect(conflict?.suggestion).not.toBe('superseded');
  });
});

describe('outlets and origins of a position', () => {
  const text =
    'Ferry sinks off Toulon\nA ferry sank off the port of Toulon on Thursday. Rescuers searching the cold water until nightfall say that nine people were killed in the accident off Toulon.';
  const article = (id: string, publisher: string, said: string): Article => ({
    id,
    text: said,
    metadata: metadataWith({ title: 'Ferry', publisher, publishedAt: '2024-06-14' }),
  });
  test('three reprints are three outlets and one origin', () => {
    const analysis = analyse(
      [
        article('a', 'Le Soir', text),
        article('b', 'Die Post', text),
        article('c', 'The Wire', text),
        article(
          'd',
          'Sud',
          'Ferry sinks off Toulon\nA ferry sank off the port of Toulon on Thursday. Forty people were killed in Toulon.',
        ),
      ],
      DEFAULT_POLICY,
    );
    const conflict = analysis.conflicts.find(({ kind }) => kind === 'quantity');
    expect(conflict?.positions.map(({ display, outlets, origins }) => [display, outlets, origins])).toEqual(
      [
        ['nine people', 3, 1],
        ['forty people', 1, 1],
      ].map(([display, ...counts]) => [expect.stringContaining(String(display).split(' ')[0] ?? ''), ...counts]),
    );
    expect(analysis.claims.every(({ origin }) => origin !== undefined && origin.why.length > 0)).toBe(true);
  });
});
