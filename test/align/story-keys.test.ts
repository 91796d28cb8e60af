import { storyKeys } from '../../src/align/story-keys.js';
import type { Place } from '../../src/text/places/place.js';
import { dateOf, placeNamed, telling, type ToldSketch } from '../support/tellings.js';

const BACK = { lead: false };
const keysOf = (sketch: ToldSketch, kind = ''): readonly string[] =>
  storyKeys(telling({ ...BACK, ...sketch })).filter((key) => key.startsWith(kind));

describe('keys under which tellings of one event find each other', () => {
  test('names by their last word, but for what every other article names', () => {
    expect(keysOf({ names: ['Anna Berg', 'Zorbax', 'France'] })).toEqual(['name berg', 'name zorbax']);
    // a large town tells more than a country
    expect(keysOf({ names: ['Tokyo'] })).toEqual(['name tokyo']);
  });

  test('a town by itself and by what holds it; its country only with what happened', () => {
    const lyon = placeNamed('Lyon');
    const keys = keysOf({ place: lyon, classes: ['die', 'burn'] });
    expect(keys).toContain(`place ${lyon.key}`);
    expect(keys).toEqual(expect.arrayContaining(['country FR die', 'country FR burn']));
    expect(keys).not.toContain('place FR');
    const inside = { ...lyon, containers: ['FR', 'province/x'] };
    expect(keysOf({ place: inside }, 'place ')).toEqual([`place ${lyon.key}`, 'place province/x']);
  });

  test.each([
    ['city', true],
    ['province', true],
    ['unknown', true],
    ['country', false],
    ['continent', false],
    ['water', false],
  ] as const)('a %s is a key: %s', (kind, expected) => {
    const place: Place = { ...placeNamed('Lyon'), kind, containers: [], country: null };
    expect(keysOf({ place, classes: ['die'] })).toEqual(expected ? [`place ${place.key}`] : []);
  });

  test('every day of it, one before and one after, with each happening', () => {
    expect(keysOf({ time: dateOf('2024-05-14'), classes: ['die'] })).toEqual([
      'day 2024-05-13 die',
      'day 2024-05-14 die',
      'day 2024-05-15 die',
    ]);
    expect(keysOf({ time: dateOf('2024-05-14'), classes: ['die', 'burn'] })).toHaveLength(6);
    expect(keysOf({ time: dateOf('2024-05-14') })).toEqual([]);
    expect(keysOf({ classes: ['die'] })).toEqual([]);
  });

  test('windows of more than nine days are no key, a year is one', () => {
    expect(keysOf({ time: dateOf('2024-05-01..2024-05-10', 'week'), classes: ['die'] })).toHaveLength(12);
    expect(keysOf({ time: dateOf('2024-05-01..2024-05-11', 'week'), classes: ['die'] })).toEqual([]);
    expect(keysOf({ time: dateOf('2024-01-01..2024-12-31', 'year'), classes: ['die'] })).toEqual(['year 2024 die']);
    expect(keysOf({ time: dateOf('2024-05-01..2024-05-31', 'month'), classes: ['die'] })).toEqual([]);
    expect(keysOf({ time: { ...dateOf('2024-05-14'), to: null }, classes: ['die'] })).toEqual([]);
    expect(keysOf({ time: { ...dateOf('2024-05-14'), from: null }, classes: ['die'] })).toEqual([]);
  });

  test('what an article leads with by its rarest words, ten at most; background by none', () => {
    const lead = telling({});
    const words = (text: string): readonly string[] =>
      storyKeys({ ...lead, reading: { ...lead.reading, sentences: telling({ article: text }).reading.sentences } });
    expect(words('x')).toEqual(expect.arrayContaining(['word people', 'word hurt']));
    expect(keysOf({}, 'word ')).toEqual([]);
  });
});
