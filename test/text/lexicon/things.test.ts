import fc from 'fast-check';
import { thingName } from '../../../src/text/lexicon/things.js';

describe('one name for one kind of thing', () => {
  test.each([
    ['house', 'home'],
    ['dwelling', 'residence'],
    ['flat', 'apartment'],
    ['phone', 'telephone'],
    ['pistol', 'handgun'],
    ['automobile', 'car'],
    ['automobile', 'vehicle'],
    ['aeroplane', 'plane'],
    ['airliner', 'airplane'],
    ['lorry', 'truck'],
    ['freeway', 'motorway'],
    ['shop', 'store'],
    ['theatre', 'theater'],
    ['railroad', 'railway'],
    ['rucksack', 'backpack'],
  ])('%s and %s are counted together', (a, b) => {
    expect(thingName(a)).toBe(thingName(b));
  });

  test.each([
    ['line', 'cable'],
    ['line', 'list'],
    ['house', 'apartment'],
    ['house', 'building'],
    ['car', 'truck'],
    ['bus', 'train'],
    ['state', 'country'],
    ['state', 'province'],
    ['highway', 'road'],
    ['rifle', 'pistol'],
    ['church', 'mosque'],
    ['school', 'hospital'],
    ['bank', 'depository'],
    ['strike', 'protest'],
    ['letter', 'document'],
    ['family', 'house'],
  ])('%s and %s are not', (a, b) => {
    expect(thingName(a)).not.toBe(thingName(b));
  });

  test.each(['flurble', 'ceasefire', '', 'constructor'])('%j keeps its name', (noun) => {
    expect(thingName(noun)).toBe(noun);
  });

  test('the name of a name is that name', () => {
    const nouns = fc.constantFrom(
      ...['house', 'car', 'automobile', 'phone', 'pistol', 'shop', 'store', 'factory', 'mill', 'tent', 'bridge', 'jet'],
      ...['photo', 'rug', 'castle', 'cannon', 'wagon', 'tank', 'missile', 'rocket', 'cellar', 'pier', 'sofa', 'tap'],
    );
    fc.assert(
      fc.property(nouns, (noun) => {
        expect(thingName(thingName(noun))).toBe(thingName(noun));
      }),
    );
  });
});
