import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  capitalHolder,
  capitalOf,
  countryOfAdjective,
  findPlace,
  isPeople,
  placeContains,
  placesRelation,
} from '../../../src/text/places/gazetteer.js';
import type { Place } from '../../../src/text/places/place.js';
import { readPlaces } from '../../../src/text/places/read-places.js';
import { inverseRelation } from '../../../src/text/places/relations.js';
import { readSentences } from '../../../src/text/tokens.js';
import { ADJECTIVE_CASES, FIND_CASES, READ_CASES, RELATION_CASES } from './places.cases.js';

const get = (words: string): Place => {
  const place = findPlace(words);
  if (!place) throw new Error(`no place ${words}`);
  return place;
};
const placesIn = (text: string) => readSentences(text).flatMap((s) => readPlaces(s));

describe('findPlace', () => {
  it.each(FIND_CASES)('%s → %s %s (%s)', (words, kind, name, country) => {
    const place = findPlace(words);
    expect([place?.kind ?? null, place?.name ?? null, place?.country ?? null]).toEqual([kind, name, country]);
  });
  it('keeps the other bearers of a name', () => {
    expect(get('Georgia').others.map((p) => p.kind)).toContain('province');
    expect(get('Springfield').others.length).toBeGreaterThan(1);
  });
});

describe('placesRelation', () => {
  it.each(RELATION_CASES)('%s and %s: %s', (a, b, relation) => {
    expect(placesRelation(get(a), get(b))).toBe(relation);
    expect(placesRelation(get(b), get(a))).toBe(inverseRelation(relation));
    expect(placeContains(get(b), get(a))).toBe(
      { same: true, within: true, contains: false, disjoint: false, unknown: null }[relation],
    );
  });
  it('is the same for every place with itself', () => {
    const names = FIND_CASES.filter(([, kind]) => kind !== null).map(([words]) => words);
    fc.assert(
      fc.property(fc.constantFrom(...names), (words) => expect(placesRelation(get(words), get(words))).toBe('same')),
    );
  });
  it('mirrors itself for any two', () => {
    const names = FIND_CASES.filter(([, kind]) => kind !== null).map(([words]) => words);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        expect(placesRelation(get(a), get(b))).toBe(inverseRelation(placesRelation(get(b), get(a))));
      }),
    );
  });
});

describe('adjectives, peoples, capitals', () => {
  it.each(ADJECTIVE_CASES)('%s', (word, codes) => {
    expect(countryOfAdjective(word)).toEqual(codes);
  });
  it('knows nouns for peoples', () => {
    for (const word of ['Azeris', 'Russians', 'Finn', 'Chinese', 'Dutchmen', 'Britons'])
      expect([word, isPeople(word)]).toEqual([word, true]);
    for (const word of ['Russia', 'table', 'Berlin']) expect([word, isPeople(word)]).toEqual([word, false]);
  });
  it('knows capitals both ways', () => {
    expect(capitalOf('AZ')).toBe('Baku');
    expect(capitalOf('South Korea')).toBe('Seoul');
    expect(capitalOf('Atlantis')).toBeNull();
    expect(capitalHolder(get('Baku'))).toBe('AZ');
    expect(capitalHolder(get('Kiev'))).toBe('UA');
    expect(capitalHolder(get('Yekaterinburg'))).toBeNull();
  });
});

describe('readPlaces', () => {
  it.each(READ_CASES)('%s', (text, expected) => {
    expect(
      placesIn(text).map(
        (p) =>
          `${p.preposition ?? ''}:${text.slice(p.span.start, p.span.end)}=${p.place.kind}/${p.place.name}${p.attributive ? ' attributive' : ''}`,
      ),
    ).toEqual(expected);
  });
  it('takes the holder of an unknown town from the words after it', () => {
    const [town] = placesIn('A fire broke out in Sunnyvale, California, on Monday.');
    expect(town?.place.within).toEqual(['California', 'United States']);
    expect(town && placesRelation(town.place, get('United States'))).toBe('within');
    expect(town && placesRelation(town.place, get('France'))).toBe('disjoint');
    expect(town && placesRelation(town.place, get('Los Angeles'))).toBe('unknown');
  });
  it('lets unknown places of one name be the same', () => {
    const [a] = placesIn('It happened in the village of Blang Mane.');
    const [b] = placesIn('Rescuers reached Blang Mane village.');
    expect(a && b && placesRelation(a.place, b.place)).toBe('same');
  });
  it('chooses among namesakes by the wider place named with it', () => {
    const [town] = placesIn('They met in Birmingham, Alabama.');
    expect(town?.place.country).toBe('US');
  });
  it('says the same twice', () => {
    for (const [text] of READ_CASES) expect(placesIn(text)).toEqual(placesIn(text));
  });
});
