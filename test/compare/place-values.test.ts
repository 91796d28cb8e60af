import { placeDisagrees, type PlaceMessage } from '../../src/compare/comparators/place-disagrees.js';
import type { ClaimOf } from '../../src/compare/comparator.js';
import type { Level } from '../../src/domain/finding.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { PlaceReference, PlaceValue } from '../../src/domain/value.js';
import { referenceTo } from '../../src/text/places/locus.js';
import { placeNamed } from '../support/tellings.js';
import { published, valued, type Circumstances } from '../support/valued.js';

const known = (name: string): PlaceReference => referenceTo(placeNamed(name));
const unknown = (name: string, holder: string | null = null): PlaceReference => ({
  name,
  key: `unknown:${name.toLowerCase()}`,
  holder,
  namesakes: false,
});

/** A place by its reference, or by a name of the gazetteer, with what the words say beside it. */
const place = (of: string | PlaceReference, more: Partial<PlaceValue> = {}): PlaceValue => {
  const reference = typeof of === 'string' ? known(of) : of;
  return {
    kind: 'place',
    place: reference.name,
    within: [],
    relation: 'at',
    references: [reference],
    km: null,
    bearing: null,
    part: null,
    setting: null,
    ...more,
  };
};

const away = (of: string, km: number | null, bearing: number | null = null): PlaceValue =>
  place(of, { relation: 'away', km, bearing });
const setting = (kind: string): PlaceValue => place('Lyon', { relation: 'setting', references: [], setting: kind });
const between = (a: string, b: string): PlaceValue =>
  place(a, { relation: 'between', references: [known(a), known(b)] });

const claim = (value: PlaceValue, circumstances: Circumstances = {}): ClaimOf<'place'> =>
  valued<'place'>(value, value.place, {
    key: 'place|die',
    // no clause that counts the dead
    said: { frame: null },
    ...circumstances,
  });

const ALSO = published(0);
const judge = (a: PlaceValue, b: PlaceValue, level: Level, message: PlaceMessage, strength = 0): void => {
  const [left, right] = [claim(a), claim(b, { reading: ALSO })];
  for (const [x, y] of [
    [left, right],
    [right, left],
  ] as const) {
    const said = placeDisagrees.compare(x, y, DEFAULT_POLICY);
    expect(said).toMatchObject({ level, message, strength });
    expect(said.data).toEqual({ leftValue: x.candidate.display, rightValue: y.candidate.display });
    expect(said.scope).toBe(level === 'silent' ? 'unknown' : 'same');
    expect(said.suggestion).toBe(level === 'contradicts' || level === 'strains' ? 'needs-reporting' : null);
  }
};

type Row = readonly [string, PlaceValue, PlaceValue, Level, PlaceMessage, number?];
const specify = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, ...row]) => {
    judge(...row);
  });
};

describe('from one place', () => {
  specify([
    ['there', place('Lyon'), place('Lyon'), 'agrees', 'same-place'],
    ['there and near it', place('Lyon'), place('Lyon', { relation: 'near' }), 'compatible', 'may-be-one'],
    ['ten kilometres off, in any direction', away('Lyon', 10, 0), away('Lyon', 10, 180), 'compatible', 'may-be-one'],
    [
      'eleven kilometres off, in opposite directions',
      away('Lyon', 10, 0),
      away('Lyon', 11, 180),
      'contradicts',
      'other-direction',
      0.85,
    ],
    ['north and east by north', away('Lyon', 50, 0), away('Lyon', 50, 67.5), 'agrees', 'same-place'],
    ['north and east', away('Lyon', 50, 0), away('Lyon', 50, 90), 'contradicts', 'other-direction', 0.85],
    [
      'north and east, no distance',
      away('Lyon', null, 0),
      away('Lyon', null, 90),
      'contradicts',
      'other-direction',
      0.85,
    ],
    ['north, no distance', away('Lyon', null, 0), away('Lyon', null, 0), 'agrees', 'same-place'],
    ['a direction in one', away('Lyon', 50, 0), away('Lyon', 50), 'agrees', 'same-place'],
    ['a distance in one', away('Lyon', 50), away('Lyon', null, 0), 'agrees', 'same-place'],
    ['thirty kilometres and forty-five', away('Lyon', 30), away('Lyon', 45), 'contradicts', 'other-distance', 0.7],
    ['thirty kilometres and forty-four', away('Lyon', 30), away('Lyon', 44), 'agrees', 'same-place'],
    ['thirty-one kilometres and forty-six', away('Lyon', 31), away('Lyon', 46), 'agrees', 'same-place'],
    ['a hundred kilometres and a hundred and twenty', away('Lyon', 100), away('Lyon', 120), 'agrees', 'same-place'],
    ['four kilometres and eighteen', away('Lyon', 4), away('Lyon', 18), 'agrees', 'same-place'],
    ['no kilometre and sixteen', away('Lyon', 0), away('Lyon', 16), 'contradicts', 'other-distance', 0.7],
    ['opposite parts', place('Lyon', { part: 0 }), place('Lyon', { part: 180 }), 'contradicts', 'other-part', 0.75],
    [
      'parts nearly opposite',
      place('Lyon', { part: 0 }),
      place('Lyon', { part: 135 }),
      'contradicts',
      'other-part',
      0.75,
    ],
    ['parts beside each other', place('Lyon', { part: 0 }), place('Lyon', { part: 90 }), 'agrees', 'same-place'],
    ['a part and all', place('Lyon', { part: 0 }), place('Lyon'), 'agrees', 'same-place'],
    [
      'a place nobody knows, in two spellings',
      place(unknown('Oskavka')),
      place(unknown('Oskavkah')),
      'agrees',
      'same-place',
    ],
  ]);
});

describe('from two places', () => {
  specify([
    ['two towns', place('Lyon'), place('Turin'), 'contradicts', 'other-place', 0.85],
    ['two towns of one country', place('Lyon'), place('Paris'), 'contradicts', 'other-place', 0.85],
    ['two countries', place('France'), place('Portugal'), 'contradicts', 'other-place', 0.85],
    ['two towns that have grown together', place('Essen'), place('Duisburg'), 'compatible', 'may-be-one'],
    ['a town and its country', place('Lyon'), place('France'), 'compatible', 'may-be-one'],
    ['a town and what nobody knows', place('Lyon'), place(unknown('Oskavka')), 'silent', 'unknown-place'],
    [
      'what nobody knows in another country',
      place('Lyon'),
      place(unknown('Oskavka', 'PT')),
      'contradicts',
      'other-place',
      0.85,
    ],
    [
      'what nobody knows in the same country',
      place('Lyon'),
      place(unknown('Oskavka', 'FR')),
      'silent',
      'unknown-place',
    ],
    [
      'near one and in the other',
      place('Lyon', { relation: 'near' }),
      place('Paris'),
      'contradicts',
      'far-apart',
      0.75,
    ],
    [
      'near one and near the other',
      place('Lyon', { relation: 'near' }),
      place('Paris', { relation: 'near' }),
      'contradicts',
      'far-apart',
      0.75,
    ],
    [
      'near a town and in its country',
      place('Lyon', { relation: 'near' }),
      place('France'),
      'compatible',
      'may-be-one',
    ],
    [
      'near a town and near a neighbour',
      place('Essen', { relation: 'near' }),
      place('Duisburg'),
      'compatible',
      'may-be-one',
    ],
    [
      'near what nobody knows',
      place('Lyon'),
      place(unknown('Oskavka'), { relation: 'near' }),
      'silent',
      'unknown-place',
    ],
    ['between two, and in one of them', between('Lyon', 'Paris'), place('Paris'), 'compatible', 'may-be-one'],
    ['between two, and in a third', between('Lyon', 'Paris'), place('Lisbon'), 'contradicts', 'far-apart', 0.75],
    ['between two, and in the country of one', between('Lyon', 'Turin'), place('Italy'), 'compatible', 'may-be-one'],
    [
      'between two, and between one of them and a third',
      between('Lyon', 'Paris'),
      between('Lisbon', 'Lyon'),
      'compatible',
      'may-be-one',
    ],
    ['nowhere', place('Lyon', { references: [] }), place('Lyon'), 'silent', 'unknown-place'],
  ]);
});

describe('settings', () => {
  specify([
    ['the same', setting('hospital'), setting('hospital'), 'agrees', 'same-place'],
    ['two that exclude each other', setting('hospital'), setting('home'), 'contradicts', 'other-setting', 0.7],
    ['two that may be one', setting('scene'), setting('street'), 'compatible', 'may-be-one'],
    ['a setting and a place', setting('hospital'), place('Lyon'), 'silent', 'unknown-place'],
  ]);
});

describe('who says it, and how', () => {
  const [lyon, paris] = [place('Lyon'), place('Paris')];
  const said = (a: Circumstances, b: Circumstances): readonly [Level, PlaceMessage] => {
    const { level, message } = placeDisagrees.compare(claim(lyon, a), claim(paris, b), DEFAULT_POLICY);
    const turned = placeDisagrees.compare(claim(paris, b), claim(lyon, a), DEFAULT_POLICY);
    expect([turned.level, turned.message]).toEqual([level, message]);
    return [level, message];
  };
  test.each([
    ['possible', ['silent', 'uncertain']],
    ['denied', ['silent', 'uncertain']],
    ['asserted', ['contradicts', 'other-place']],
  ] as const)('a place that is %s', (modality, expected) => {
    expect(said({ said: { modality } }, { reading: ALSO })).toEqual(expected);
  });
  test('one article by one voice, or by two', () => {
    expect(said({}, {})).toEqual(['silent', 'within-one-article']);
    expect(said({ speaker: 'Berg' }, { speaker: 'Berg' })).toEqual(['silent', 'within-one-article']);
    expect(said({ speaker: 'Berg' }, {})).toEqual(['contradicts', 'other-place']);
    expect(said({ speaker: 'Berg' }, { speaker: 'Berg', reading: ALSO })).toEqual(['contradicts', 'other-place']);
  });
});
