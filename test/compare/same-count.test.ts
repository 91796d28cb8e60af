import { ofTwoThings, samePlace } from '../../src/compare/quantities/same-count.js';
import type { ClaimOf } from '../../src/compare/comparator.js';
import type { Place } from '../../src/text/places/place.js';
import type { QuantityValue } from '../../src/domain/value.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { articleRead } from '../support/aligned.js';
import { placeNamed } from '../support/tellings.js';
import { valued } from '../support/valued.js';

interface Sketch extends Partial<QuantityValue> {
  readonly n?: number;
  readonly key?: string;
  readonly thing?: string;
  readonly text?: string;
  readonly place?: string | Place;
  readonly scope?: string;
  readonly depth?: number;
}

const nowhere = (name: string): Place => ({
  ...placeNamed('Lyon'),
  key: `unknown:${name}`,
  name,
  kind: 'unknown',
  country: null,
  containers: [],
});

/** A count of people who died, unless said. */
const count = ({
  n = 9,
  key = 'count|die|people',
  thing,
  text,
  place,
  depth = 3,
  scope,
  ...known
}: Sketch = {}): ClaimOf<'quantity'> => {
  const value: QuantityValue = {
    kind: 'quantity',
    stated: [n],
    low: n,
    high: n,
    hedge: 'exact',
    unit: 'people',
    counted: null,
    ...known,
  };
  const reading = text === undefined ? undefined : articleRead(text, {}, text);
  const sentence = reading?.sentences[0]?.sentence;
  const numeral = sentence?.tokens.find((t) => /^(?:\d+|hundreds)$/.test(t.lower));
  const said: Partial<Candidate> = {
    place: place === undefined ? null : typeof place === 'string' ? placeNamed(place) : place,
    situation: null,
    frame: null,
    depth,
    scope: scope?.split(' ') ?? [],
    thing: thing ?? null,
    topic: { key, predicate: null, thing: thing ?? '' },
    ...(sentence ? { sentence } : {}),
    ...(numeral ? { mark: numeral.span } : {}),
  };
  const claim = valued<'quantity'>(value, String(n), { said });
  return reading ? { ...claim, reading } : claim;
};

const apart = (a: Sketch, b: Sketch): boolean => {
  const [left, right] = [count(a), count(b)];
  const found = ofTwoThings(left.value, right.value, left, right);
  expect(ofTwoThings(right.value, left.value, right, left)).toBe(found);
  return found;
};

const specify = (rows: readonly (readonly [string, Sketch, Sketch, boolean])[]): void => {
  test.each(rows)('%s', (_, a, b, expected) => {
    expect(apart(a, b)).toBe(expected);
  });
};

describe('who is counted: two groups of people?', () => {
  const attend = 'count|attend|people';
  specify([
    ['people and people', {}, {}, false],
    ['people and victims', { counted: 'person' }, { counted: 'victim' }, false],
    ['people and nationals of a state', {}, { counted: 'Iraqi' }, false],
    ['people and soldiers', {}, { counted: 'soldier' }, true],
    ['soldiers and soldiers', { counted: 'soldier' }, { counted: 'soldier' }, false],
    ['soldiers and miners', { counted: 'soldier' }, { counted: 'miner' }, true],
    ['one person and one body', { n: 1, counted: 'person' }, { n: 1 }, false],
    ['one victim and more people', { n: 1, counted: 'victim' }, { n: 2 }, true],
    ['miners in a lead', { counted: 'miner', depth: 1 }, {}, false],
    ['miners further down', { counted: 'miner', depth: 2 }, {}, true],
    ['miners in a lead, of a part', { counted: 'miner', depth: 0, scope: 'first' }, {}, true],
    ['three miners in a lead', { n: 3, counted: 'miner', depth: 0 }, {}, false],
    ['two miners in a lead', { n: 2, counted: 'miner', depth: 0 }, {}, true],
    ['soldiers in a lead', { counted: 'soldier', depth: 0 }, {}, true],
    ['fans who came', { counted: 'fan', key: attend }, { key: attend }, false],
    ['soldiers who came', { counted: 'soldier', key: attend }, { key: attend }, true],
    ['staff by any name', { counted: 'soldier', key: 'count|staff|people' }, { key: 'count|staff|people' }, false],
    ['dead attackers by two names', { counted: 'attacker' }, { counted: 'gunman' }, false],
    ['a dead attacker and a soldier', { counted: 'attacker' }, { counted: 'soldier' }, true],
    [
      'attackers held, by two names',
      { counted: 'attacker', key: 'count|detain|people' },
      { counted: 'gunman', key: 'count|detain|people' },
      true,
    ],
    ['people and things', {}, { unit: null }, true],
    ['things of one name', { unit: null, thing: 'house' }, { unit: null, thing: 'house' }, false],
    ['things of two names', { unit: null, thing: 'house' }, { unit: null, thing: 'car' }, true],
    ['measures of one unit', { unit: 'km', thing: 'road' }, { unit: 'km', thing: 'river' }, false],
  ]);
});

describe('where: two places?', () => {
  specify([
    ['two towns that nobody knows', { place: nowhere('Oskava') }, { place: nowhere('Brenna') }, true],
    ['two spellings of one', { place: nowhere('Oskavka') }, { place: nowhere('Oskavkah') }, false],
    ['a town and one that nobody knows', { place: 'Lyon' }, { place: nowhere('Brenna') }, true],
    ['a country and a place that nobody knows', { place: 'France', n: 99 }, { place: nowhere('Brenna') }, false],
    ['a continent and a town in it, fewer', { place: 'Europe', n: 99 }, { place: 'Lyon' }, true],
    ['a continent and a town in it, as many', { place: 'Europe' }, { place: 'Lyon' }, true],
    ['a continent and a town in it, more', { place: 'Europe' }, { place: 'Lyon', n: 99 }, false],
    ['many countries and a town, fewer', { text: 'In 30 countries 99 people died.', n: 99 }, { place: 'Lyon' }, true],
    ['many countries and no place', { text: 'In 30 countries 99 people died.', n: 99 }, {}, false],
    [
      'two of many countries',
      { text: 'In 30 countries 99 people died.', n: 99 },
      { text: 'Worldwide 90 people died.', n: 90 },
      false,
    ],
    ['a country and a town in it', { place: 'France', n: 99 }, { place: 'Lyon' }, false],
    ['a town and no place', { place: 'Lyon' }, {}, false],
  ]);

  test('the same place', () => {
    const at = (place?: string): ClaimOf<'quantity'> => count(place === undefined ? {} : { place });
    expect(samePlace(at('Lyon'), at('Lyon'))).toBe(true);
    expect(samePlace(at('Lyon'), at('France'))).toBe(false);
    expect(samePlace(at('Lyon'), at())).toBe(false);
    expect(samePlace(at(), at('Lyon'))).toBe(false);
    expect(samePlace(at(), at())).toBe(false);
  });
});

describe('of what sort: two sorts of things?', () => {
  const sorted = (words: string, n: number): Sketch => ({
    n,
    unit: null,
    thing: 'buildings',
    text: `Of them ${String(n)} ${words} were lost.`,
  });
  specify([
    ['one sort', sorted('public buildings', 9), sorted('public buildings', 12), false],
    ['two sorts', sorted('public buildings', 9), sorted('private buildings', 12), true],
    ['a sort, fewer', sorted('public buildings', 9), sorted('buildings', 12), true],
    ['a sort, as many', sorted('public buildings', 9), sorted('buildings', 9), true],
    ['a sort, more', sorted('public buildings', 12), sorted('buildings', 9), false],
    ['no sort', sorted('tall buildings', 9), sorted('buildings', 12), false],
    ['a sort after six words', sorted('of the very tall old public buildings', 9), sorted('buildings', 12), false],
    ['a sort after five words', sorted('very very tall old public buildings', 9), sorted('buildings', 12), true],
  ]);
});

describe('sums, shocks and shares', () => {
  const magnitude = (n: number, scope?: string, text?: string): Sketch => ({
    n,
    unit: 'magnitude',
    key: 'measure|magnitude',
    ...(scope === undefined ? {} : { scope }),
    ...(text === undefined ? {} : { text }),
  });
  const share = (place?: string, key = 'measure|percent|burn'): Sketch => ({
    unit: 'percent',
    key,
    ...(place === undefined ? {} : { place }),
  });
  const money = (n: number, unit = 'USD'): Sketch => ({ n, unit, key: 'measure|buy' });
  specify([
    ['prices three times apart', money(10), money(30), false],
    ['prices further apart', money(10), money(31), true],
    ['lengths further apart', { n: 10, unit: 'km' }, { n: 31, unit: 'km' }, false],
    ['one shock', magnitude(6.5), magnitude(6.7), false],
    ['two shocks by their strength', magnitude(6.5), magnitude(6.9), true],
    ['the main one and one of no name', magnitude(6.5, 'main'), magnitude(6.6), false],
    ['the first and the largest', magnitude(6.5, 'first'), magnitude(6.6, 'largest'), false],
    ['an aftershock and one of no name', magnitude(6.5, 'aftershock'), magnitude(6.6), true],
    ['the second and the third', magnitude(6.5, 'second'), magnitude(6.6, 'third'), true],
    ['the second and the second', magnitude(6.5, 'second'), magnitude(6.6, 'second'), false],
    ['the second and the main one', magnitude(6.5, 'second'), magnitude(6.6, 'main'), true],
    ['words that tell no shock', magnitude(6.5, 'strong'), magnitude(6.6), false],
    [
      'an article that knows both',
      magnitude(6.5, undefined, 'A magnitude 6.5 earthquake followed one of magnitude 6.6.'),
      magnitude(6.6),
      true,
    ],
    [
      'an article that knows its own',
      magnitude(6.5, undefined, 'A magnitude 6.5 earthquake struck.'),
      magnitude(6.5),
      false,
    ],
    ['shares of one place', share('Lyon'), share('Lyon'), false],
    ['shares of nobody knows where', share(), share(), true],
    ['turnouts', share(undefined, 'measure|percent|turnout'), share(undefined, 'measure|percent|turnout'), false],
  ]);
});
