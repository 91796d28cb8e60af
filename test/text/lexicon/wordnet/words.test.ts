import fc from 'fast-check';
import type { WordNetPos } from '../../../../src/text/lexicon/wordnet/files.js';
import { isKindOf, sameClassOfThing } from '../../../../src/text/lexicon/wordnet/likeness.js';
import {
  isPersonNoun,
  memberOf,
  nounIsA,
  partsOf,
  weighedSenses,
  wholesOf,
  type NounAncestor,
} from '../../../../src/text/lexicon/wordnet/nouns.js';
import {
  antonyms,
  nominalisationOf,
  verbEntails,
  verbsOf,
  verbSynonyms,
} from '../../../../src/text/lexicon/wordnet/relations.js';

describe('what a noun names', () => {
  const mostly: readonly (readonly [noun: string, kind: NounAncestor])[] = [
    ['drivers', 'person'],
    ['nurse', 'person'],
    ['women', 'person'],
    ['crew', 'group'],
    ['police', 'organization'],
    ['goat', 'animal'],
    ['fern', 'plant'],
    ['helicopter', 'aircraft'],
    ['ferries', 'ship'],
    ['lorry', 'vehicle'],
    ['rifle', 'weapon'],
    ['grenade', 'weapon'],
    ['house', 'building'],
    ['apartment', 'building'],
    ['bridge', 'artifact'],
    ['highway', 'road'],
    ['jacket', 'clothing'],
    ['earthquake', 'event'],
    ['embezzlement', 'crime'],
    ['county', 'location'],
    ['ransom', 'money'],
    ['fine', 'money'],
    ['dollar', 'currency'],
    ['cholera', 'disease'],
    ['fracture', 'injury'],
    ['carpentry', 'occupation'],
    ['gravel', 'substance'],
    ['cheese', 'food'],
    ['treaty', 'document'],
    ['shoulder', 'body-part'],
    ['fortnight', 'time-period'],
  ];
  test.each(mostly)('%s is mostly %s', (noun, kind) => {
    expect(nounIsA(noun, kind)).toBeGreaterThanOrEqual(0.5);
  });

  const hardly: readonly (readonly [noun: string, kind: NounAncestor])[] = [
    ['bridge', 'person'],
    ['tanker', 'person'],
    ['crane', 'person'],
    ['turkey', 'person'],
    ['nurse', 'artifact'],
    ['village', 'vehicle'],
    ['jordan', 'location'],
    ['fever', 'weapon'],
    ['flurble', 'artifact'],
  ];
  test.each(hardly)('%s is hardly ever %s', (noun, kind) => {
    expect(nounIsA(noun, kind)).toBeLessThan(0.2);
  });

  test('both meanings of a word count, the usual one more', () => {
    const [machine, bird] = [nounIsA('crane', 'artifact'), nounIsA('crane', 'animal')];
    expect(machine).toBeGreaterThan(bird);
    expect(bird).toBeGreaterThan(0.1);
  });

  test('shares lie between 0 and 1, weights add up to 1 or there are none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('strike', 'bank', 'fire', 'charge', 'officer', 'bomber', 'home', 'paris', 'xqz', '', '|', '_'),
        fc.constantFrom<NounAncestor>('person', 'artifact', 'event', 'location', 'group', 'act'),
        (noun, kind) => {
          const weights = weighedSenses(noun).map((s) => s.weight);
          if (weights.length > 0) expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1);
          const share = nounIsA(noun, kind);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  test.each([
    ['soldiers', true],
    ['villager', true],
    ['policewomen', true],
    ['motorist', true],
    ['children', true],
    ['bus', false],
    ['crew', false],
    ['tiger moth', false],
    ['bomber', false],
    ['', false],
  ])('%s names persons: %s', (noun, expected) => {
    expect(isPersonNoun(noun)).toBe(expected);
  });

  test('parts, wholes and groups', () => {
    expect(partsOf('car')).toEqual(expect.arrayContaining(['bumper']));
    expect(wholesOf('fuselage')).toEqual(expect.arrayContaining(['airplane']));
    expect(memberOf('policemen')).toContain('police');
    expect(partsOf('flurble')).toEqual([]);
  });
});

describe('one class of thing', () => {
  const alike: readonly (readonly [a: string, b: string, why: string])[] = [
    ['bridge', 'bridges', 'both are a bridge'],
    ['cars', 'automobiles', 'car and automobile are synonyms'],
    ['shop', 'store', 'shop and store are synonyms'],
    ['telephone', 'phone', 'telephone and phone are synonyms'],
    ['airliner', 'plane', 'an airliner is a plane'],
    ['road', 'highway', 'a highway is a road'],
    ['houses', 'dwellings', 'a house is a dwelling'],
    ['house', 'home', 'a house is a home'],
    ['truck', 'lorry', 'a lorry is a truck'],
  ];
  test.each(alike)('%s and %s: %s', (a, b, why) => {
    const { score, why: said } = sameClassOfThing(a, b);
    expect(score).toBeGreaterThan(0.5);
    expect(said).toBe(why);
  });

  test.each([
    ['line', 'cable'],
    ['list', 'line'],
    ['school', 'hospital'],
    ['car', 'truck'],
    ['train', 'bus'],
    ['gun', 'rifle'],
    ['nurse', 'doctor'],
    ['mosque', 'church'],
    ['flurble', 'house'],
  ])('%s and %s are not', (a, b) => {
    expect(sameClassOfThing(a, b)).toEqual({ score: 0, why: '' });
  });

  test('the order of the two does not matter', () => {
    const nouns = fc.constantFrom('house', 'home', 'residence', 'car', 'jet', 'plane', 'road', 'store', 'village', 'x');
    fc.assert(
      fc.property(nouns, nouns, (a, b) => {
        expect(sameClassOfThing(a, b).score).toBe(sameClassOfThing(b, a).score);
      }),
    );
  });

  test.each([
    ['airliner', 'vehicle', true],
    ['terrier', 'animal', true],
    ['vehicle', 'airliner', false],
    ['flurble', 'animal', false],
  ])('every %s is a %s: %s', (noun, kind, expected) => {
    expect(isKindOf(noun, kind)).toBe(expected);
  });
});

describe('words of one family', () => {
  test.each<[string, WordNetPos, string]>([
    ['dead', 'adj', 'alive'],
    ['guilty', 'adj', 'innocent'],
    ['legal', 'adj', 'illegal'],
    ['convicted', 'verb', 'acquit'],
    ['won', 'verb', 'lose'],
    ['rise', 'verb', 'fall'],
    ['accept', 'verb', 'reject'],
  ])('%s (%s) is the opposite of %s', (word, pos, opposite) => {
    expect(antonyms(word, pos)).toContain(opposite);
  });

  test.each([
    ['detain', 'detention'],
    ['explode', 'explosion'],
    ['arrest', 'arrest'],
    ['apologise', 'apology'],
    ['resign', 'resignation'],
    ['destroyed', 'destruction'],
    ['collide', 'collision'],
  ])('%s and %s name one act, from either side', (verb, noun) => {
    expect(nominalisationOf(verb)).toContain(noun);
    expect(verbsOf(noun).length).toBeGreaterThan(0);
    expect(nominalisationOf(verbsOf(noun)[0] ?? '')).toContain(noun);
  });

  test('doers and tools are no acts', () => {
    expect(nominalisationOf('drive')).not.toContain('driver');
    expect(verbsOf('driver')).toEqual([]);
    expect(verbsOf('hammer')).not.toContain('drive');
  });

  test('verbs of one meaning, and what a verb brings about', () => {
    expect(verbSynonyms('arrested')).toEqual(expect.arrayContaining(['apprehend', 'pick up', 'nab']));
    expect(verbSynonyms('arrest')).not.toContain('arrest');
    expect(verbEntails('kill')).toContain('die');
    expect(verbEntails('assassinate')).toContain('kill');
    expect(verbEntails('snore')).toContain('sleep');
    expect(verbEntails('flurble')).toEqual([]);
  });
});
