import { addedClaimId } from '../../src/compare/added.js';
import { analyse } from '../../src/compare/engine.js';
import type { AddedClaim, Mend } from '../../src/domain/mend.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import type { DateValue, QuantityValue } from '../../src/domain/value.js';

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

describe('what is made of it', () => {
  const held = (mends: readonly Mend[]) => run(mends).claims.find(({ id }) => id === mends.at(-1)?.claim);

  test('its hedge is that of its value; a day has none', () => {
    const about: QuantityValue = { ...people(12), hedge: 'approx' };
    expect(held([added({ value: about })])?.hedge).toBe('approx');
    const day: DateValue = {
      kind: 'date',
      from: '2024-03-05',
      to: '2024-03-05',
      grain: 'day',
      basis: 'stated',
      rule: 'a person',
    };
    expect(held([added({ value: day, answers: { asks: 'When was it?' } })])).toMatchObject({
      kind: 'date',
      hedge: null,
    });
  });

  test.each([
    [null, 'asserted'],
    [{ name: 'a nurse', at: SPAN }, 'reported'],
  ] as const)('said by %j it is %s', (speaker, modality) => {
    const claim = held([added({ speaker })]);
    expect([claim?.modality, claim?.speaker?.name ?? null]).toEqual([modality, speaker?.name ?? null]);
  });

  test('beside a claim of another kind it has a question of its own, in the words of that one', () => {
    const day = run().claims.find(({ kind }) => kind !== 'quantity');
    const { claims, questions } = run([added({ answers: { beside: day?.id ?? '' } })]);
    const own = claims.find(({ display }) => display === 'twelve');
    expect(own?.question).not.toBe(day?.question);
    expect(questions.find(({ id }) => id === own?.question)).toMatchObject({ kind: 'quantity' });
  });

  test('beside nothing it is of the event of its sentence, and asked for in plain words', () => {
    const { claims, questions } = run([added({ answers: { beside: 'claim_gone' } })]);
    const own = claims.find(({ display }) => display === 'twelve');
    expect(own?.event).toBe(nine.event);
    expect(questions.find(({ id }) => id === own?.question)?.text).toBe('What does it say?');
  });

  test('two with questions of their own stand apart, whatever they ask', () => {
    const one = added({ answers: { asks: 'How many players were there?' } });
    const other = added({ display: 'thirteen', value: people(13), answers: { asks: 'How many umpires were there?' } });
    const { claims, conflicts } = run([one, other]);
    const asked = [one, other].map((mend) => claims.find(({ id }) => id === mend.claim)?.question);
    expect(new Set(asked).size).toBe(2);
    expect(conflicts).toEqual([]);
  });

  test('added twice it stands once; in an article that is not there, or beyond its text, not at all', () => {
    const mend = added();
    expect(run([mend, mend]).claims.filter(({ id }) => id === mend.claim)).toHaveLength(1);
    for (const lost of [added({ document: 'gone' }), added({ span: { start: 9_000, end: 9_010 } })])
      expect(run([lost])).toEqual(run());
  });

  test('a mend of another kind adds nothing', () => {
    expect(run([{ claim: nine.id, body: { kind: 'standing', to: 'withdrawn' } }]).claims).not.toContainEqual(
      expect.objectContaining({ extractor: expect.objectContaining({ id: 'a person' }) as unknown }),
    );
  });
});
