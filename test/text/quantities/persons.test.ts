import { isPersonNoun, singularOf } from '../../../src/text/quantities/persons.js';

describe('nouns that count people', () => {
  test.each([
    ...['nurses', 'miners', 'fishermen', 'protesters', 'drivers', 'goalkeepers', 'beekeepers', 'vloggers', 'weavers'],
    ...[
      'shepherds',
      'astronauts',
      'bailiffs',
      'slaves',
      'landlords',
      'burglars',
      'patriarchs',
      'chaplains',
      'combatants',
    ],
    ...['bodies', 'people', 'crew', 'passersby', 'detainees', 'paramedics', 'jockeys'],
  ])('%s are people', (plural) => {
    expect(isPersonNoun(singularOf(plural))).toBe(true);
  });

  test.each([
    ...['floors', 'chandeliers', 'alligators', 'woodpeckers', 'antlers', 'catheters', 'bladders', 'transducers'],
    ...[
      'maneuvers',
      'centimeters',
      'takeovers',
      'blockbusters',
      'corpuses',
      'tankers',
      'servers',
      'trawlers',
      'scooters',
    ],
    ...['gods', 'deities', 'providers', 'carriers', 'coaches', 'turkeys', 'bridges', 'fires', 'flurbles'],
  ])('%s are not', (plural) => {
    expect(isPersonNoun(singularOf(plural))).toBe(false);
  });
});
