import { MATCH_WEIGHTS } from '../../src/align/match-weights.js';
import { apart, matchShares, tellingsOf } from '../../src/align/telling.js';
import type { TopicIndex } from '../../src/align/topics.js';
import { classById } from '../../src/text/lexicon/predicates.js';
import { articleRead } from '../support/aligned.js';
import { dateOf, telling, type ToldSketch } from '../support/tellings.js';

const topicsWith = (articles: number, tellings: number): TopicIndex => ({
  articles: () => articles,
  tellings: () => tellings,
  sentences: () => 0,
});

/** Share and words of each piece of evidence between a telling of one article and one of another; the same from either side. */
const sharesOf = (
  a: ToldSketch,
  b: ToldSketch,
  topics = topicsWith(0, 0),
): Readonly<Record<string, readonly [share: number, words: string]>> => {
  const [left, right] = [telling({ article: 'a', ...a }), telling({ article: 'b', ...b })];
  const shares = matchShares(left, right, topics);
  const turned = matchShares(right, left, topics);
  expect(turned.map(({ id, share }) => [id, share])).toEqual(shares.map(({ id, share }) => [id, share]));
  for (const { id, share } of shares) {
    expect(Object.keys(MATCH_WEIGHTS)).toContain(id);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  return Object.fromEntries(shares.map(({ id, share, words }) => [id, [share, words]]));
};

describe('tellings of an article', () => {
  const TEXT = 'A fire destroyed a mill in Lyon. In 2012, a flood in Nice killed nine people.';
  const of = (publishedAt: string | null, text = TEXT) => tellingsOf(articleRead('a', { publishedAt }, text));

  test('the one it leads with comes first', () => {
    expect(of('2024-05-14').map(({ lead }) => lead)).toEqual([true, false]);
    expect(of('2024-05-14')[0]?.situation.place?.place.name).toBe('Lyon');
  });
  test('an undated lead happened within the week before publication', () => {
    for (const publishedAt of ['2024-05-14', '2024-05-14T08:30:00Z'])
      expect(of(publishedAt)[0]?.window).toEqual({
        kind: 'date',
        from: '2024-05-07',
        to: '2024-05-14',
        grain: 'week',
        basis: 'implied',
        rule: 'lead-before-publication',
      });
  });
  test('where nobody knows when it was published, nor when it happened', () => {
    expect(of(null)[0]?.window).toBeNull();
  });
  test('what is dated has its date, and background has none of the lead', () => {
    expect(of('2024-05-14')[1]?.window).toMatchObject({ from: '2012-01-01', grain: 'year' });
    const [, background] = of('2024-05-14', 'A fire destroyed a mill in Lyon on Monday. A flood in Nice killed nine.');
    expect(background?.situation.time ?? null).toBe(background?.window ?? null);
  });
});

describe('days rule out that two tellings are of one event', () => {
  const ruledOut = (a: ToldSketch, b: ToldSketch): boolean => {
    const [left, right] = [telling({ article: 'a', ...a }), telling({ article: 'b', ...b })];
    expect(apart(right, left)).toBe(apart(left, right));
    return apart(left, right);
  };
  test.each<[string, string, string, boolean]>([
    ['six days', '2024-05-14', '2024-05-20', false],
    ['seven days', '2024-05-14', '2024-05-21', true],
    ['the end of one and the beginning of the other count', '2024-05-01..2024-05-14', '2024-05-20..2024-05-30', false],
    ['a day in a month', '2024-05-14', '2024-05-01..2024-05-31', false],
    ['a year apart', '2024-05-14', '2023-05-14', true],
    ['no days', '', '2024-05-14', false],
  ])('%s: %s and %s', (_, a, b, expected) => {
    expect(ruledOut({ time: dateOf(a) }, { time: dateOf(b) })).toBe(expected);
  });
  test('half a date rules out nothing', () => {
    const half = { ...dateOf('2020-05-14'), to: null };
    const other = { ...dateOf('2020-05-14'), from: null };
    expect(ruledOut({ time: half }, { time: dateOf('2024-05-14') })).toBe(false);
    expect(ruledOut({ time: other }, { time: dateOf('2024-05-14') })).toBe(false);
    expect(ruledOut({ time: other }, { time: dateOf('2010-05-14') })).toBe(false);
  });
  test('without a time on both sides nothing is ruled out', () => {
    expect(ruledOut({ time: dateOf('2020-05-14') }, {})).toBe(false);
  });
  test('inside one article two days are two happenings, of two articles they may be one', () => {
    const [one, next] = [dateOf('2024-05-14'), dateOf('2024-05-15')];
    const left = telling({ time: one });
    const same = { ...telling({ time: next, lead: false }), reading: left.reading };
    expect(apart(left, same)).toBe(true);
    expect(apart(same, left)).toBe(true);
    expect(ruledOut({ time: one }, { time: next })).toBe(false);
    // a day and its week are no two days; and what has no date of its own has none to differ
    expect(
      apart(left, { ...same, situation: { ...same.situation, time: dateOf('2024-05-13..2024-05-19', 'week') } }),
    ).toBe(false);
    expect(apart(left, { ...same, situation: { ...same.situation, time: null } })).toBe(false);
    expect(apart({ ...left, situation: { ...left.situation, time: null } }, same)).toBe(false);
  });
});

describe('evidence of place', () => {
  const CRASH = { families: ['crash'] };
  test.each<[string, string, string, Readonly<Record<string, readonly [number, string]>>]>([
    ['one town', 'Lyon', 'Lyon', { 'same-place': [1, 'Lyon'] }],
    ['one country says less', 'France', 'France', { 'same-place': [0.4, 'France'] }],
    ['a town in its country', 'Lyon', 'France', { 'place-within': [1, 'Lyon / France'] }],
    ['a town in its state', 'Houston', 'Texas', { 'place-within': [1, 'Houston / Texas'] }],
    ['two towns of one country', 'Lyon', 'Nice', { elsewhere: [1, 'Lyon / Nice'] }],
    ['two towns of two countries', 'Lyon', 'Turin', { elsewhere: [1, 'Lyon / Turin'] }],
    ['a town and another country: one may lead with a capital', 'Lyon', 'Italy', { elsewhere: [0.5, 'Lyon / Italy'] }],
    ['two countries', 'France', 'Italy', { elsewhere: [0.5, 'France / Italy'] }],
    ['a town and another state of its country', 'Houston', 'Virginia', { elsewhere: [0.5, 'Houston / Virginia'] }],
    ['two states that share a word', 'Virginia', 'West Virginia', {}],
    ['a town of a state that shares a word', 'Fargo', 'South Dakota', {}],
    [
      'two towns that share a word are two towns',
      'Kansas City',
      'Oklahoma City',
      { elsewhere: [1, 'Kansas City / Oklahoma City'] },
    ],
    [
      'a short word in common is none',
      'New Hampshire',
      'New Mexico',
      { elsewhere: [0.5, 'New Hampshire / New Mexico'] },
    ],
  ])('%s: %s and %s', (_, a, b, expected) => {
    expect(sharesOf({ ...CRASH, place: a }, { ...CRASH, place: b })).toEqual(expected);
  });
  test('what covers many places has other parts; what is at one point is elsewhere', () => {
    const [wide, point] = [{ families: ['quake'] }, { families: ['crash'] }];
    expect(sharesOf({ ...wide, place: 'Lyon' }, { ...wide, place: 'Nice' })).toEqual({
      'other-part': [1, 'Lyon / Nice'],
    });
    expect(Object.keys(sharesOf({ ...wide, place: 'Lyon' }, { ...point, place: 'Nice' }))).toEqual(['elsewhere']);
    // of one country, that is: a quake does not lie in two
    expect(Object.keys(sharesOf({ ...wide, place: 'Lyon' }, { ...wide, place: 'Seville' }))).toEqual(['elsewhere']);
  });
  test('no place on one side says nothing', () => {
    expect(sharesOf({ place: 'Lyon' }, {})).toEqual({});
  });
});

describe('evidence of time', () => {
  test.each<[string, ToldSketch, ToldSketch, Readonly<Record<string, readonly [number, string]>>]>([
    [
      'the day is stated by both',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-05-14') },
      { 'same-day': [1, '2024-05-14 / 2024-05-14'] },
    ],
    [
      'the minute, the hour, the part of a day say the day',
      { time: dateOf('2024-05-14', 'minute') },
      { time: dateOf('2024-05-14', 'part-of-day') },
      { 'same-day': [1, '2024-05-14 / 2024-05-14'] },
    ],
    [
      'and so does the hour',
      { time: dateOf('2024-05-14', 'hour') },
      { time: dateOf('2024-05-14', 'hour') },
      { 'same-day': [1, '2024-05-14 / 2024-05-14'] },
    ],
    [
      'a day in a stated month',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-05-01..2024-05-31', 'month') },
      { 'dates-meet': [1, '2024-05-14 / 2024-05-01'] },
    ],
    [
      'a day in a stated leap year',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-01-01..2025-01-01', 'year') },
      { 'dates-meet': [1, '2024-05-14 / 2024-01-01'] },
    ],
    [
      'a day in a stretch of more than a year says less',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-01-01..2025-01-02', 'decade') },
      { 'dates-meet': [0.5, '2024-05-14 / 2024-01-01'] },
    ],
    [
      'a day that only the publication gives',
      { time: dateOf('2024-05-14') },
      { window: dateOf('2024-05-08..2024-05-15', 'week') },
      { 'dates-meet': [0.5, '2024-05-14 / 2024-05-08'] },
    ],
    [
      'two that only the publication gives, even to the day',
      { window: dateOf('2024-05-14') },
      { window: dateOf('2024-05-14') },
      { 'dates-meet': [0.5, '2024-05-14 / 2024-05-14'] },
    ],
    [
      'a day apart',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-05-15') },
      { 'days-apart': [1, '1 days apart'] },
    ],
    [
      'two days apart',
      { time: dateOf('2024-05-14') },
      { time: dateOf('2024-05-16') },
      { 'other-day': [1, '2 days apart'] },
    ],
    ['half a date', { time: { ...dateOf('2024-05-14'), to: null } }, { time: dateOf('2024-05-14') }, {}],
    ['no date on one side', { time: dateOf('2024-05-14') }, {}, {}],
  ])('%s', (_, a, b, expected) => {
    expect(sharesOf(a, b)).toEqual(expected);
  });
});

describe('evidence of names', () => {
  test('one person is half, two are all', () => {
    const of = (...names: readonly string[]): ToldSketch => ({ names });
    expect(sharesOf(of('Anna Berg'), of('Anna Berg', 'Otto Lang'))).toMatchObject({
      'shared-person': [0.5, 'Anna Berg'],
    });
    expect(sharesOf(of('Otto Lang', 'Anna Berg'), of('Anna Berg', 'Otto Lang'))).toMatchObject({
      'shared-person': [1, 'Anna Berg, Otto Lang'],
    });
    const four = of('Otto Lang', 'Anna Berg', 'Ines Roth', 'Karl Vogt');
    expect(sharesOf(four, four)).toMatchObject({ 'shared-person': [1, 'Anna Berg, Ines Roth, Karl Vogt'] });
  });
  test('one of another spelling is one person; of another first name, or surname alone, is not', () => {
    expect(Object.keys(sharesOf({ names: ['Anna Berg'] }, { names: ['Anna M. Berg'] }))).toEqual(['shared-person']);
    expect(sharesOf({ names: ['Anna Berg'] }, { names: ['Otto Berg'] })).toEqual({});
    expect(sharesOf({ names: ['Anna Berg'] }, { names: ['Berg'] })).toEqual({});
    expect(sharesOf({ names: ['Anna Berg'] }, { names: ['Anna Lang'] })).toEqual({});
  });
  test('other names by how rare they are: three make all of it for two leads, two for background', () => {
    const of = (...names: readonly string[]): ToldSketch => ({ names });
    const [one, two, four] = [of('Zorbax'), of('Zorbax', 'Quillon'), of('Zorbax', 'Quillon', 'Vantor', 'Meridex')];
    const share = (a: ToldSketch, b: ToldSketch) => sharesOf(a, b)['shared-names'];
    expect(share(one, four)?.[0]).toBeCloseTo(1 / 3);
    expect(share(two, four)?.[0]).toBeCloseTo(2 / 3);
    expect(share(four, four)).toEqual([1, 'Meridex, Quillon, Vantor, Zorbax']);
    const five = of('Zorbax', 'Quillon', 'Vantor', 'Meridex', 'Altira');
    expect(share(five, five)?.[1]).toBe('Altira, Meridex, Quillon, Vantor');
    const behind = { lead: false };
    expect(share({ ...one, ...behind }, { ...one, ...behind })?.[0]).toBeCloseTo(1 / 2);
    expect(share({ ...two, ...behind }, { ...two, ...behind })?.[0]).toBe(1);
    // a country says little, a person who is told of already nothing more
    expect(share(of('France'), of('France'))?.[0]).toBeCloseTo(0.05);
    expect(share(of('Anna Berg'), of('Anna Berg'))).toBeUndefined();
  });
  test('two leads are told by all that their articles name, background by its own sentences', () => {
    const whole = { names: [], articleNames: ['Zorbax'] };
    expect(Object.keys(sharesOf(whole, whole))).toEqual(['shared-names']);
    expect(Object.keys(sharesOf({ ...whole, lead: false }, whole))).toEqual(['one-leads']);
    expect(sharesOf({ ...whole, lead: false }, { ...whole, lead: false })).toEqual({});
  });
});

describe('evidence of what happened and how it is told', () => {
  test('one kind of happening is half, two are all; in the words of the lexicon', () => {
    const asked = (id: string): string => classById(id)?.asked ?? 'no such class';
    expect(sharesOf({ classes: ['die'] }, { classes: ['die', 'injure'] })).toEqual({
      'same-happening': [0.5, asked('die')],
    });
    expect(sharesOf({ classes: ['injure', 'die'] }, { classes: ['die', 'injure'] })).toEqual({
      'same-happening': [1, `${asked('die')}, ${asked('injure')}`],
    });
    expect(sharesOf({ classes: ['die'] }, { classes: ['injure'] })).toEqual({});
    const three = { classes: ['die', 'injure', 'arrest'] };
    expect(sharesOf(three, three)['same-happening']?.[0]).toBe(1);
  });
  test.each<[number, number, number, number]>([
    [0.1, 0.3, 0.25, 0.75],
    [0.4, 0.4, 1, 1],
    [0.9, 0.8, 1, 1],
  ])('articles alike by %d, tellings by %d: shares of %d and %d, no more for copies', (articles, tellings, x, y) => {
    const shares = sharesOf({}, {}, topicsWith(articles, tellings));
    expect(shares['alike-articles']?.[0]).toBeCloseTo(x);
    expect(shares['alike-tellings']?.[0]).toBeCloseTo(y);
    expect([shares['alike-articles']?.[1], shares['alike-tellings']?.[1]]).toEqual([
      'words in common',
      'words in common',
    ]);
  });
  test('nothing in common is no evidence', () => {
    expect(sharesOf({}, {})).toEqual({});
  });
  test('only one is what its article leads with', () => {
    expect(sharesOf({}, { lead: false })).toEqual({ 'one-leads': [1, 'the other is background'] });
    expect(sharesOf({ lead: false }, { lead: false })).toEqual({});
  });
});

describe('set back in time', () => {
  const back = { lead: false };
  const year = dateOf('2012-01-01..2012-12-31', 'year');
  test.each<[string, ToldSketch, ToldSketch, string | null]>([
    ['one by its words', { then: 'in January' }, {}, 'in January'],
    ['both', { then: 'in January' }, { then: 'last year' }, null],
    ['background of a year beside one without a time', { ...back, time: year }, { ...back }, '2012-01-01'],
    ['a lead of a year is not', { time: year }, {}, null],
    ['nor is background of a day', { ...back, time: dateOf('2012-05-14') }, { ...back }, null],
    ['nor a year beside a time', { ...back, time: year }, { ...back, time: dateOf('2012-05-14') }, null],
    ['neither', {}, {}, null],
  ])('%s', (_, a, b, words) => {
    const found = sharesOf(a, b)['set-back'];
    expect(found ?? null).toEqual(words === null ? null : [1, words]);
  });
});
