import { sumOf, weighed } from '../../src/align/evidence.js';
import { MATCH_WEIGHTS, OPPOSED, SAME_EVENT, type MatchEvidence } from '../../src/align/match-weights.js';
import { weighedForQuestion } from '../../src/align/question-evidence.js';
import { QUESTION_WEIGHTS, type QuestionEvidence } from '../../src/align/question-weights.js';

/** What speaks for one event, and what against it: the fitted sizes may change, the direction is what the label says. */
const EVENT: Readonly<Record<MatchEvidence, 'for' | 'against'>> = {
  'one-leads': 'against',
  'set-back': 'against',
  'same-place': 'for',
  'place-within': 'for',
  'other-part': 'against',
  elsewhere: 'against',
  'same-day': 'for',
  'dates-meet': 'for',
  'days-apart': 'for',
  'other-day': 'against',
  'shared-person': 'for',
  'shared-names': 'for',
  'same-happening': 'for',
  'alike-articles': 'for',
  'alike-tellings': 'for',
};

const QUESTION: Readonly<Record<QuestionEvidence, 'for' | 'against'>> = {
  'same-topic': 'for',
  'alike-sentences': 'for',
  'same-thing': 'for',
  'other-thing': 'against',
  'same-act': 'for',
  'same-where': 'for',
  'other-where': 'against',
  'same-when': 'for',
  'other-when': 'against',
  'scope-differs': 'against',
  'told-early': 'for',
  'only-answers': 'for',
  'one-voice': 'against',
  'near-values': 'for',
};

const sides = (weights: Readonly<Record<string, { readonly weight: number }>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(weights).map(([id, { weight }]) => [id, weight > 0 ? 'for' : 'against']));

test('evidence of one event speaks for what its label says', () => {
  expect(sides(MATCH_WEIGHTS)).toEqual(EVENT);
});

test('evidence of one question speaks for what its label says', () => {
  expect(sides(QUESTION_WEIGHTS)).toEqual(QUESTION);
});

test('a day apart is weaker evidence than the same day, two leads in two towns never one event by words alone', () => {
  expect(MATCH_WEIGHTS['days-apart'].weight).toBeLessThan(MATCH_WEIGHTS['dates-meet'].weight);
  expect(MATCH_WEIGHTS['dates-meet'].weight).toBeLessThan(MATCH_WEIGHTS['same-day'].weight);
  const words = MATCH_WEIGHTS['alike-articles'].weight + MATCH_WEIGHTS['alike-tellings'].weight;
  expect(words).toBeLessThan(SAME_EVENT);
  expect(MATCH_WEIGHTS.elsewhere.weight).toBeLessThan(MATCH_WEIGHTS['other-part'].weight);
  // what holds two tellings apart whatever stands between them is the want of everything
  expect(SAME_EVENT - OPPOSED).toBeLessThan(0);
  expect(SAME_EVENT - OPPOSED).toBeGreaterThan(-1);
});

describe('a share as a row of the waterfall', () => {
  test.each([
    [1, 2.6],
    [0.5, 1.3],
    [1 / 3, 0.87],
  ])('%d of the same day', (share, weight) => {
    expect(weighed({ id: 'same-day', share, words: 'Monday' })).toEqual({
      id: 'same-day',
      label: MATCH_WEIGHTS['same-day'].label,
      weight,
      words: 'Monday',
    });
  });
  test.each([
    [1, -2.5],
    [0.5, -1.25],
    [1 / 3, -0.83],
  ])('%d of another place', (share, weight) => {
    expect(weighedForQuestion([{ id: 'other-where', share, words: 'Lyon / Nice' }])).toEqual([
      { id: 'other-where', label: QUESTION_WEIGHTS['other-where'].label, weight, words: 'Lyon / Nice' },
    ]);
  });
  test('rows add up', () => {
    const row = { id: 'x', label: 'x', words: '' };
    expect(
      sumOf([
        { ...row, weight: 1.5 },
        { ...row, weight: -2 },
      ]),
    ).toBe(-0.5);
    expect(sumOf([])).toBe(0);
  });
});
