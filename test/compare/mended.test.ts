import { analyse } from '../../src/compare/engine.js';
import type { Mend, MendBody } from '../../src/domain/mend.js';
import { standingMends } from '../../src/domain/mend.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import type { QuantityValue } from '../../src/domain/value.js';

const articleOf = (id: string, day: string, text: string): Article => ({
  id,
  text: `Fire at the mill in Dalby\n\n${text}\n`,
  metadata: {
    title: 'Fire at the mill in Dalby',
    publisher: `Paper ${id}`,
    publishedAt: day,
    publishedAtBasis: 'stated',
    url: null,
    author: null,
    language: 'en',
  },
});

const ARTICLES = [
  articleOf('a', '2024-03-05', 'Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said.'),
  articleOf('b', '2024-03-06', 'Fifty people were hurt in a fire at the mill in Dalby on Tuesday, police said.'),
];

const found = (mends: readonly Mend[] = []) => {
  const { claims, conflicts, questions } = analyse(ARTICLES, DEFAULT_POLICY, mends);
  const counts = claims.filter(({ kind }) => kind === 'quantity');
  return { claims, counts, questions, conflicts: conflicts.filter(({ kind }) => kind === 'quantity') };
};
const [nine, fifty] = found().counts;
if (!nine || !fifty) throw new Error('two counts');
const mend = (claim: string, body: MendBody): Mend => ({ claim, body });
const people = (n: number): QuantityValue => ({
  kind: 'quantity',
  stated: [n],
  low: n,
  high: n,
  hedge: 'exact',
  unit: 'people',
  counted: 'person',
});

test('without mends the two counts disagree', () => {
  expect(found().conflicts.map(({ positions }) => positions.map(({ display }) => display).sort())).toEqual([
    ['fifty', 'nine'],
  ]);
});

test('a claim that was withdrawn is not there, and nothing rests on it', () => {
  const { claims, conflicts } = found([mend(nine.id, { kind: 'standing', to: 'withdrawn' })]);
  expect(claims.map(({ id }) => id)).not.toContain(nine.id);
  expect(conflicts).toEqual([]);
});

test('a value that was corrected is compared as corrected, and shown in the person’s words', () => {
  const corrected = found([
    mend(nine.id, { kind: 'value', was: 'nine', to: { value: people(50), display: 'about 50' } }),
  ]);
  expect(corrected.conflicts).toEqual([]);
  const claim = corrected.claims.find(({ id }) => id === nine.id);
  expect([claim?.display, claim?.quote]).toEqual(['about 50', nine.quote]);
  expect(
    found([mend(nine.id, { kind: 'value', was: 'nine', to: { value: people(90), display: '90' } })]).conflicts,
  ).toHaveLength(1);
});

test('a speaker that was corrected is the claim’s, and its origin', () => {
  const at = { start: 0, end: 4 };
  const claim = found([
    mend(nine.id, { kind: 'speaker', was: '', to: { speaker: { name: 'Fire brigade', at } } }),
  ]).claims.find(({ id }) => id === nine.id);
  expect([claim?.speaker?.name, claim?.origin?.name]).toEqual(['Fire brigade', 'Fire brigade']);
});

test('a claim stands alone, or beside another of its kind, as it was moved', () => {
  const alone = found([mend(nine.id, { kind: 'question', was: '', to: { alone: true } })]);
  expect(alone.conflicts).toEqual([]);
  expect(new Set(alone.counts.map(({ question }) => question)).size).toBe(2);
  const back = found([
    mend(nine.id, { kind: 'question', was: '', to: { beside: fifty.id } }),
    mend(nine.id, { kind: 'question', was: '', to: { beside: 'no claim' } }),
  ]);
  expect(back.conflicts).toHaveLength(1);
  const other = found().claims.find(({ kind }) => kind !== 'quantity');
  const across = found([mend(nine.id, { kind: 'question', was: '', to: { beside: other?.id ?? '' } })]);
  expect(across.conflicts).toHaveLength(1);
});

test('claims told apart are not set against one another, and still answer one question', () => {
  const apart = found([mend(fifty.id, { kind: 'pair', other: nine.id, to: 'apart' })]);
  expect(apart.conflicts).toEqual([]);
  expect(new Set(apart.counts.map(({ question }) => question)).size).toBe(1);
});

test('the last mend of an aspect holds; giving back ends it; pairs are the same both ways', () => {
  const of = (...bodies: readonly (readonly [string, MendBody])[]) =>
    standingMends(bodies.map(([claim, body]) => mend(claim, body))).map(({ claim, body }) => `${claim} ${body.kind}`);
  expect(of(['a', { kind: 'standing', to: 'withdrawn' }], ['a', { kind: 'standing', to: null }])).toEqual([]);
  expect(
    of(
      ['a', { kind: 'pair', other: 'b', to: 'apart' }],
      ['b', { kind: 'pair', other: 'a', to: null }],
      ['b', { kind: 'speaker', was: '', to: { speaker: null } }],
      ['a', { kind: 'standing', to: 'withdrawn' }],
    ),
  ).toEqual(['b speaker', 'a standing']);
});

test('a telling is set apart and put beside another; given back, neither holds', () => {
  const was = '';
  const apart = mend('a', { kind: 'event', was, to: { apart: true } });
  const beside = mend('a', { kind: 'event', was, to: { beside: 'b' } });
  expect(standingMends([apart, beside])).toEqual([apart, beside]);
  expect(standingMends([apart, beside, mend('a', { kind: 'event', was, to: null })])).toEqual([]);
});

test('a claim follows the one that it was put beside, wherever that goes', () => {
  const third = { ...ARTICLES[1], id: 'c', text: ARTICLES[1]?.text.replace('Fifty', 'Eighty') ?? '' } as Article;
  const analysed = (mends: readonly Mend[]) => analyse([...ARTICLES, third], DEFAULT_POLICY, mends);
  const eighty = analysed([]).claims.find(({ display }) => display === 'eighty')?.id ?? '';
  const out = mend(fifty.id, { kind: 'question', was: '', to: { alone: true } });
  const along = mend(eighty, { kind: 'question', was: '', to: { beside: fifty.id } });
  const told = (mends: readonly Mend[]) =>
    analysed(mends).conflicts.map(({ positions }) => positions.map(({ display }) => display).sort());
  expect(told([])).toEqual([['eighty', 'fifty', 'nine']]);
  expect(told([out, along])).toEqual([['eighty', 'fifty']]);
  // the one that was taken out is withdrawn: the other stands where it was
  expect(told([out, along, mend(fifty.id, { kind: 'standing', to: 'withdrawn' })])).toEqual([['eighty', 'nine']]);
});
