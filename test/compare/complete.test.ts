import { completeConflicts } from '../../src/compare/complete.js';
import type { Conflict } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import { claimFrom, metadataWith, quantity } from '../support/fixtures.js';

const TEXT = 'Nine people were killed. Nine homes were lost.';
const OTHER = 'Forty people were killed. Forty homes were lost.';
const claim = (id: string, document: string, text: string, quote: string, low: number) =>
  claimFrom({ id, document, text, quote, value: quantity(low) });
const claims = [
  claim('a', 'one', TEXT, 'Nine people were killed', 9),
  claim('b', 'two', OTHER, 'Forty people were killed', 40),
  claim('c', 'one', TEXT, 'Nine homes were lost', 9),
  claim('d', 'two', OTHER, 'Forty homes were lost', 40),
];
const article = (id: string, text: string, publisher: string | null): Article => ({
  id,
  text,
  metadata: metadataWith({ publisher }),
});
const around = {
  claims: new Map(claims.map((each) => [each.id, each])),
  articles: new Map([article('one', TEXT, 'Le Soir'), article('two', OTHER, null)].map((each) => [each.id, each])),
  policy: DEFAULT_POLICY,
};

const conflict = (id: string, a: string, b: string, explanation: string): Conflict => ({
  id,
  event: 'event',
  question: id,
  kind: 'quantity',
  score: 0.5,
  severity: 'major',
  explanation,
  scope: 'same',
  suggestion: null,
  positions: [
    { display: 'nine', claims: [a] },
    { display: 'forty', claims: [b] },
  ],
  pairs: [
    {
      a,
      b,
      kind: 'quantity',
      level: 'contradicts',
      score: 0.5,
      scope: 'same',
      comparator: { id: 'quantity-disagrees', version: 1 },
      message: 'ranges-apart',
      explanation,
      suggestion: null,
      waterfall: [],
    },
  ],
});

describe('conflicts, once all are known', () => {
  test('the same sentence for two is told apart by their quotes', () => {
    const said = 'Le Soir says nine, Die Post forty.';
    const found = completeConflicts([conflict('x', 'a', 'b', said), conflict('y', 'c', 'd', said)], around);
    expect(found.map(({ explanation }) => explanation)).toEqual([
      'Le Soir says nine, Die Post forty: “Nine people were killed” against “Forty people were killed”.',
      'Le Soir says nine, Die Post forty: “Nine homes were lost” against “Forty homes were lost”.',
    ]);
    expect(found.map(({ pairs }) => pairs[0]?.explanation)).toEqual(found.map(({ explanation }) => explanation));
  });

  test('a sentence that is said once stays as it is', () => {
    const found = completeConflicts([conflict('x', 'a', 'b', 'One.'), conflict('y', 'c', 'd', 'Other.')], around);
    expect(found.map(({ explanation, score }) => [explanation, score])).toEqual([
      ['One.', 0.5],
      ['Other.', 0.5],
    ]);
  });

  test('an article without a publisher is an outlet of its own, and without an origin its own origin', () => {
    const [first] = completeConflicts([conflict('x', 'a', 'b', 'One.')], around);
    expect(first?.positions.map(({ outlets, origins }) => [outlets, origins])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});
