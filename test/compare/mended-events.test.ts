import { analyse } from '../../src/compare/engine.js';
import type { Mend, MendBody } from '../../src/domain/mend.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';

const articleOf = (id: string, title: string, text: string): Article => ({
  id,
  text: `${title}\n\n${text}\n`,
  metadata: {
    title,
    publisher: `Paper ${id}`,
    publishedAt: '2024-03-06',
    publishedAtBasis: 'stated',
    url: null,
    author: null,
    language: 'en',
  },
});

/** Two tell of one fire; the third of what may be the same or not: no place and no day. */
const ARTICLES = [
  articleOf(
    'a',
    'Fire at the mill in Dalby',
    'Nine people were hurt in a fire at the mill in Dalby on Tuesday, police said.',
  ),
  articleOf(
    'b',
    'Fire at the mill in Dalby',
    'Fifty people were hurt in a fire at the mill in Dalby on Tuesday, police said.',
  ),
  articleOf('c', 'Dozens flee a blaze', 'Seventy people were hurt in a blaze at some works, nurses said.'),
];

const run = (mends: readonly Mend[] = []) => analyse(ARTICLES, DEFAULT_POLICY, mends);
const countIn = (document: string, mends: readonly Mend[] = []) => {
  const claim = run(mends).claims.find((c) => c.document === document && c.kind === 'quantity');
  if (!claim) throw new Error(document);
  return claim;
};
const [nine, fifty, seventy] = ['a', 'b', 'c'].map((id) => countIn(id));
const mend = (claim: string, to: Extract<MendBody, { kind: 'event' }>['to']): Mend => ({
  claim,
  body: { kind: 'event', was: '', to },
});
const positionsOf = (mends: readonly Mend[]) =>
  run(mends)
    .conflicts.filter(({ kind }) => kind === 'quantity')
    .map(({ positions }) => positions.map(({ display }) => display.toLowerCase()).sort());

test('without mends two tell of one fire, the third of another', () => {
  expect(nine?.event).toBe(fifty?.event);
  expect(seventy?.event).not.toBe(nine?.event);
  expect(positionsOf([])).toEqual([['fifty', 'nine']]);
});

test('two events become one, under the id and title of the one that the other was put beside', () => {
  const mends = [mend(seventy?.id ?? '', { beside: nine?.id ?? '' })];
  expect(countIn('c', mends).event).toBe(nine?.event);
  expect(positionsOf(mends)).toEqual([['fifty', 'nine', 'seventy']]);
  const { events } = run(mends);
  expect(events.map(({ id }) => id)).toContain(nine?.event);
  expect(events.map(({ id }) => id)).not.toContain(seventy?.event);
});

test('what one article tells is set apart, and is no conflict any more', () => {
  const mends = [mend(fifty?.id ?? '', { apart: true })];
  expect(countIn('b', mends).event).not.toBe(nine?.event);
  expect(countIn('a', mends).event).toBe(nine?.event);
  expect(positionsOf(mends)).toEqual([]);
  const { events } = run(mends);
  expect(events.find(({ id }) => id === countIn('b', mends).event)?.title).toContain('Dalby');
});

test('set apart, and then put to another', () => {
  const mends = [mend(fifty?.id ?? '', { apart: true }), mend(fifty?.id ?? '', { beside: seventy?.id ?? '' })];
  expect(positionsOf(mends)).toEqual([['fifty', 'seventy']]);
});

test('a mend of a claim that is not there, or that is of that event already, changes nothing', () => {
  const before = run();
  expect(run([mend('claim_gone', { apart: true }), mend(nine?.id ?? '', { beside: 'claim_gone' })])).toEqual(before);
  expect(run([mend(nine?.id ?? '', { beside: fifty?.id ?? '' })])).toEqual(before);
});
