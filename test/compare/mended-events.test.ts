import { alignEvents, type EventAlignment } from '../../src/align/events.js';
import { analyse, read } from '../../src/compare/engine.js';
import { mendEvents } from '../../src/compare/mended-events.js';
import type { Mend, MendBody } from '../../src/domain/mend.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import type { Situation } from '../../src/extract/situations.js';

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

describe('what is mended is all of an event', () => {
  const readings = ARTICLES.map(read);
  const before = alignEvents(readings.map(({ reading }) => reading));
  const [a, b, c] = readings.map(({ reading }) => reading);
  if (!a || !b || !c) throw new Error('three articles');
  const mended = (...mends: readonly Mend[]) => mendEvents(before, readings, mends);
  const eventsIn = (events: EventAlignment, reading: ArticleReading) => [
    ...new Set(reading.situations.map((situation) => events.eventOf.get(situation))),
  ];

  test('nothing to mend leaves the very same events', () => {
    expect(mended()).toBe(before);
    expect(mended({ claim: nine?.id ?? '', body: { kind: 'standing', to: 'withdrawn' } })).toBe(before);
    expect(mended(mend(nine?.id ?? '', null))).toBe(before);
  });

  test('every happening of the one goes to the other, and the articles with them', () => {
    const after = mended(mend(seventy?.id ?? '', { beside: nine?.id ?? '' }));
    expect(eventsIn(before, c)).not.toEqual([nine?.event]);
    expect(eventsIn(after, c)).toEqual([nine?.event]);
    expect([a, b, c].map((reading) => after.eventOfArticle.get(reading))).toEqual(
      [a, b, a].map((reading) => before.eventOfArticle.get(reading)),
    );
    expect(eventsIn(after, a)).toEqual(eventsIn(before, a));
    expect(after.met.length).toBe(before.met.length + 1);
    expect(after.met.at(-1)).toEqual([c, a]);
    expect(after.met.slice(0, -1)).toEqual(before.met);
  });

  test('articles that tell of one event now are together, others are not', () => {
    const after = mended(mend(seventy?.id ?? '', { beside: nine?.id ?? '' }));
    expect([before.together(a, b), before.together(a, c)]).toEqual([true, false]);
    expect([after.together(a, c), after.together(c, b), after.together(c, c)]).toEqual([true, true, true]);
    const apart = mended(mend(fifty?.id ?? '', { apart: true }));
    expect([apart.together(a, b), apart.together(b, b), apart.together(a, c)]).toEqual([false, true, false]);
  });

  test('set apart, an article has an event of its own that is described by what it tells; the others keep theirs', () => {
    const after = mended(mend(fifty?.id ?? '', { apart: true }));
    const [own] = eventsIn(after, b);
    expect(own).not.toBe(nine?.event);
    expect(after.eventOfArticle.get(b)).toBe(own);
    expect(after.eventOfArticle.get(a)).toBe(before.eventOfArticle.get(a));
    expect(eventsIn(after, a)).toEqual(eventsIn(before, a));
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.events.slice(before.events.length)).toEqual([expect.objectContaining({ id: own, place: 'Dalby' })]);
  });

  test('an article without a happening takes the words of the event that it was told with', () => {
    const told = { ...before, eventOf: new Map<Situation, string>(), eventOfArticle: new Map([[b, 'e1']]) };
    const title = { id: 'e1', title: 'As it was called', from: null, to: null, place: null };
    const named = mendEvents({ ...told, events: [title] }, readings, [mend(fifty?.id ?? '', { apart: true })]);
    expect(named.events.at(-1)).toEqual({ ...title, id: named.eventOfArticle.get(b) });
    expect(named.eventOfArticle.get(b)).not.toBe('e1');
    const bare = mendEvents({ ...told, events: [] }, readings, [mend(fifty?.id ?? '', { apart: true })]);
    expect(bare.events.at(-1)?.title).toBe('Untitled');
    const merged = mendEvents(
      {
        ...told,
        eventOfArticle: new Map([
          [a, 'e0'],
          [b, 'e1'],
          [c, 'e2'],
        ]),
      },
      readings,
      [mend(fifty?.id ?? '', { beside: nine?.id ?? '' })],
    );
    expect([a, b, c].map((reading) => merged.eventOfArticle.get(reading))).toEqual(['e0', 'e0', 'e2']);
  });

  test('whichever comes first, apart is done before beside', () => {
    const apart = mend(fifty?.id ?? '', { apart: true });
    const beside = mend(fifty?.id ?? '', { beside: seventy?.id ?? '' });
    expect(eventsIn(mended(beside, apart), b)).toEqual(eventsIn(mended(apart, beside), b));
    expect(eventsIn(mended(beside, apart), a)).toEqual([nine?.event]);
  });
});
