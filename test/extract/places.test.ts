import { describe, expect, test } from '@jest/globals';
import { placeNames } from '../../src/extract/extractors/place-names.js';
import { placesOfDying } from '../../src/extract/extractors/places-of-dying.js';
import { places } from '../../src/extract/extractors/places.js';
import { readArticle } from '../../src/extract/reading.js';

const read = (text: string) =>
  readArticle({
    id: 'x',
    text,
    metadata: {
      title: null,
      publisher: 'X',
      publishedAt: '2024-06-15',
      publishedAtBasis: 'stated',
      url: null,
      author: null,
      language: 'en',
    },
  });

/** `key (subject): words` of every place that a text gives a happening. */
const placesIn = (text: string): readonly string[] => {
  const article = read(text);
  return [...places.extract(article), ...placesOfDying.extract(article)].map(
    (c) =>
      `${c.topic.key.slice('place|'.length)}${c.topic.subject === undefined ? '' : ` (${c.topic.subject})`}: ${c.display}`,
  );
};

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['LONDON (Reuters) - A cargo plane crashed in Ghana on Monday.', ['crash: in Ghana']],
  ['The helicopter crashed in a field near Dover, officials in London said.', ['crash: near Dover']],
  ['The crash, near the village of Oberau in Bavaria, killed three.', ['crash: near the village of Oberau']],
  ['The crash happened 5 km from the village of Oberau.', ['crash: 5 km from the village of Oberau']],
  [
    'The boat capsized 20 nautical miles off the coast of Tunisia.',
    ['crash: 20 nautical miles off the coast of Tunisia'],
  ],
  ['The tanker ran aground off Cape Town.', ['crash: off Cape Town']],
  ['The truck, which had left Hamburg for Prague, collided with a bus near Dresden.', ['crash: near Dresden']],
  ['The airliner was shot down over Syria while flying from Dubai to Athens.', ['shoot-down: over Syria']],
  ['They recalled the downing of a passenger plane over Ethiopia last May.', ['shoot-down: over Ethiopia']],
  ['The quake, which was centred about 90 km from Batangas, was felt in Manila.', ['quake: about 90 km from Batangas']],
  ['Its epicenter was located 55 kilometers west of Korvay.', ['quake: 55 kilometers west of Korvay']],
  ['The earthquake struck off the coast of Chile.', ['quake: off the coast of Chile']],
  ['The explosion took place on Market Street in San Francisco.', ['explode: on Market Street']],
  ['The blast happened outside the embassy in Minsk.', ['explode: in Minsk']],
  ['The fire broke out in a nightclub in Bucharest.', ['burn: in Bucharest']],
  ['A shooting at a mall in Oslo left two dead.', ['attack: in Oslo']],
  ['The robbery took place in Antwerp.', ['steal: in Antwerp']],
  ['Two sub-sea cables went down just off Odessa.', ['damage|cable: off Odessa']],
  ['The cables, near the Odessa cable station, have all been cut.', ['damage|cable: near the Odessa cable station']],
  ['Police arrested Mary Colson in Denver on Friday.', ['detain|named (Mary Colson): in Denver']],
  ['Mary Colson was arrested in Madrid on charges of fraud in Panama.', ['detain|named (Mary Colson): in Madrid']],
  ['The ferry Aurora sank off Palawan late on Saturday.', ['crash: off Palawan']],
  ['The suspect was arrested at Schiphol Airport.', ['detain|suspect: at Schiphol Airport']],
  ['Gunmen kidnapped the aid worker Anna Berg in Kano.', ['kidnap|named (Anna Berg): in Kano']],
  [
    'John Hale, born in Leeds, died in Sydney.',
    ['bear|named (John Hale): in Leeds', 'die|named (John Hale): in Sydney'],
  ],
  ['Paul Renner died at his home in Vienna.', ['die|named (Paul Renner): in Vienna', 'die|setting: at his home']],
  ['He fell ill, was taken to hospital, and died there.', ['die|setting: there (hospital)']],
];

/** Places that are not where the happening was: plans, destinations, talk, prices, other happenings, where a shock was felt, people in general. */
const UNTOLD: readonly string[] = [
  'The plane crashed on its way to Nairobi.',
  "The minister's plane crashed shortly after taking off from Nairobi.",
  'A similar crash in Nepal killed 20 in 2010.',
  'Stocks crashed in Tokyo on Monday.',
  'The market crash in Tokyo wiped out billions.',
  'The earthquake was felt in Lisbon and Madrid.',
  'A strong earthquake shook Chile on Monday.',
  'The helicopter was hit by ground fire over Kandahar.',
  'Three suspects were arrested in Ghent and two in Bruges.',
  'A man was arrested in Ghent.',
  'The plane did not crash in Peru.',
  'A court in Paris convicted the man of fraud.',
  'Ministers in Oslo condemned the crash.',
  'The shuttle will crash in Alaska.',
  'Crashes in Germany are rare.',
  'Last year another plane crashed near Lima.',
  'Another suspect was arrested in Manchester.',
  'Mary Colson was first arrested in Miami.',
  'An aftershock struck 20 km north of Bologna.',
  'He was arrested for a murder in Panama.',
  'Investigators from Montreal arrived at the crash site in Iran.',
];

describe('places', () => {
  test.each(TOLD)('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  test.each(UNTOLD)('nothing of: %s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  test('every claim quotes its mark, and the mark is what the page shows', () => {
    const text = 'A helicopter crashed 30 km west of Lyon, a spokesman said. The pilot died in hospital.';
    const article = read(text);
    const claims = [...places.extract(article), ...placesOfDying.extract(article)];
    expect(claims).toHaveLength(2);
    for (const { span, mark } of claims) {
      expect(span.start).toBeLessThanOrEqual(mark.start);
      expect(mark.end).toBeLessThanOrEqual(span.end);
    }
  });
});

describe('names of places', () => {
  const namesIn = (text: string): readonly string[] => placeNames.extract(read(text)).map((c) => c.display);

  test('a place that no gazetteer holds, and a town that a happening is placed by', () => {
    expect(namesIn('A bus overturned in the village of Korvay, near Lyon.')).toEqual(['Korvay', 'Lyon']);
  });

  test('no town that is only spoken of, no person, no spelling twice', () => {
    expect(namesIn('Officials in London met Georgia Lyon.')).toEqual([]);
    expect(namesIn('A bus overturned near Lyon. The bus had overturned near Lyon before.')).toEqual(['Lyon']);
  });
});
