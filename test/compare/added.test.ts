import { addedClaimId } from '../../src/compare/added.js';
import { analyse } from '../../src/compare/engine.js';
import type { AddedClaim, Mend } from '../../src/domain/mend.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import type { QuantityValue } from '../../src/domain/value.js';

const articleOf = (id: string, text: string): Article => ({
  id,
  text: `Fire at the mill in Dalby\n\n${text}\n`,
  metadata: {
    title: 'Fire at the mill in Dalby',
    publisher: `Paper ${id}`,
    publishedAt: '2024-03-05',
    publishedAtBasis: 'stated',
    url: null,
    author: null,
    language: 'en',
  },
});

/** The second says it in words that no extractor takes for a count. */
const ODD = 'the wards took in a cricket team and its umpire';
const ARTICLES = [
  articleOf('a', 'Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said.'),
  articleOf('b', `A fire broke out at the mill in Dalby on Tuesday and ${ODD}.`),
];
const TEXT = ARTICLES[1]?.text ?? '';
const SPAN = { start: TEXT.indexOf(ODD), end: TEXT.indexOf(ODD) + ODD.length };

const people = (n: number): QuantityValue => ({
  kind: 'quantity',
  stated: [n],
  low: n,
  high: n,
  hedge: 'exact',
  unit: 'people',
  counted: 'person',
});

const run = (mends: readonly Mend[] = []) => analyse(ARTICLES, DEFAULT_POLICY, mends);
const nine = run().claims.find(({ display }) => /nine/i.test(display));
if (!nine) throw new Error('nine');

const added = (more: Partial<AddedClaim> = {}): Mend => {
  const to: AddedClaim = {
    document: 'b',
    span: SPAN,
    value: people(12),
    display: 'twelve',
    speaker: null,
    answers: { beside: nine.id },
    ...more,
  };
  return { claim: addedClaimId(to), body: { kind: 'added', to } };
};

test('a claim that a person adds has the exact words, the question that it answers, and disagrees as if it had been read', () => {
  expect(run().conflicts).toEqual([]);
  const { claims, conflicts } = run([added()]);
  const claim = claims.find(({ display }) => display === 'twelve');
  expect(claim).toMatchObject({
    quote: ODD,
    kind: 'quantity',
    question: nine.question,
    event: nine.event,
    extractor: { id: 'a person' },
  });
  expect(conflicts.map(({ positions }) => positions.map(({ display }) => display).sort())).toEqual([
    ['nine', 'twelve'],
  ]);
  expect(conflicts[0]?.explanation).toContain('twelve');
});

test('it can be mended like any other', () => {
  const mend = added();
  const gone = run([mend, { claim: mend.claim, body: { kind: 'standing', to: 'withdrawn' } }]);
  expect(gone.claims.map(({ id }) => id)).not.toContain(mend.claim);
  const again = run([
    mend,
    { claim: mend.claim, body: { kind: 'value', was: 'twelve', to: { value: people(9), display: 'nine in all' } } },
  ]);
  expect(again.conflicts).toEqual([]);
  expect(again.claims.find(({ id }) => id === mend.claim)?.display).toBe('nine in all');
});

test('a question of its own, and a second claim beside the first that was added', () => {
  const first = added({ answers: { asks: 'How many players were there?' } });
  const text = ARTICLES[0]?.text ?? '';
  const second = added({
    document: 'a',
    span: { start: text.indexOf('Nine people'), end: text.indexOf('Nine people') + 11 },
    value: people(9),
    display: 'nine of them',
    answers: { beside: first.claim },
  });
  const { questions, conflicts } = run([first, second]);
  expect(questions.map((q) => q.text)).toContain('How many players were there?');
  expect(conflicts.map(({ positions }) => positions.map(({ display }) => display).sort())).toEqual([
    ['nine of them', 'twelve'],
  ]);
});

test('beside a claim of another kind, or one that is not there, it stands alone', () => {
  const { conflicts, claims } = run([added({ answers: { beside: 'claim_gone' } })]);
  expect(conflicts).toEqual([]);
  expect(claims.map(({ display }) => display)).toContain('twelve');
});
