import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArticle } from '../../../src/extract/reading.js';
import { turnBetween } from '../../../src/text/places/compass.js';
import { discOf, extentOf, gapBetween, kmBetween, pointAt } from '../../../src/text/places/extent.js';
import { findPlace } from '../../../src/text/places/gazetteer.js';
import { placeOfReference, referenceTo } from '../../../src/text/places/locus.js';
import { placeSpelling } from '../../../src/text/places/place-spelling.js';
import { readLoci } from '../../../src/text/places/read-loci.js';
import { readSettings, settingsExclude } from '../../../src/text/places/settings.js';

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

/** `relation place(+place) km bearing° part: words` of every phrase of a text. */
const lociIn = (text: string): readonly string[] =>
  read(text).sentences.flatMap((s) =>
    readLoci(s.sentence, s.places, s.quantities).map((l) =>
      [
        l.relation,
        l.references.map((p) => p.name).join('+'),
        l.km === null ? null : `${String(Math.round(l.km))}km`,
        l.bearing === null ? null : `${String(l.bearing)}°`,
        l.part === null ? null : `part${String(l.part)}`,
        `[${text.slice(l.span.start, l.span.end)}]`,
      ]
        .filter((w) => w !== null)
        .join(' '),
    ),
  );

const LOCI: readonly (readonly [string, readonly string[]])[] = [
  [
    'The quake was centred 70 km south-west of Springfield.',
    ['away Springfield 70km 225° [70 km south-west of Springfield]'],
  ],
  [
    'It struck 55 kilometers (34 miles) west of the town of Korvay at dawn.',
    ['away Korvay 55km 270° [55 kilometers (34 miles) west of the town of Korvay]'],
  ],
  [
    'It hit about 30 km to the southeast of Bologna.',
    ['away Bologna 30km 135° [about 30 km to the southeast of Bologna]'],
  ],
  [
    'A ship ran aground 3 miles north-northwest of Bermuda.',
    ['away Bermuda 5km 337.5° [3 miles north-northwest of Bermuda]'],
  ],
  ['The train derailed about 20 miles outside Lyon.', ['away Lyon 32km [about 20 miles outside Lyon]']],
  ['The plane came down 12 km from Graz.', ['away Graz 12km [12 km from Graz]']],
  ['A helicopter came down just off Lerwick on Friday.', ['off Lerwick [off Lerwick]']],
  ['Two boats collided off the coast of Norway.', ['off Norway [off the coast of Norway]']],
  [
    'The ferry sank 12 nautical miles off the northern coast of Crete.',
    ['off Crete 22km [12 nautical miles off the northern coast of Crete]'],
  ],
  ['The cables lie between Corsica and Algeria.', ['between Corsica+Algeria [between Corsica and Algeria]']],
  ['The jet was shot down in Turkish airspace.', ['at Turkey [in Turkish airspace]']],
  ['The bus overturned in southern Peru.', ['at Peru part180 [in southern Peru]']],
  ['A blast tore through a cafe in the north of Kabul.', ['at Kabul part0 [in the north of Kabul]']],
  ['The plane went down on the outskirts of Kazan.', ['near Kazan [on the outskirts of Kazan]']],
  ['A fault was found near the Marseille cable station.', ['near Marseille [near the Marseille cable station]']],
  ['They were hit close to the city of Izmir.', ['near Izmir [close to the city of Izmir]']],
  ['A bomb exploded in the Nigerian city of Jos on Sunday.', ['at Jos [in the Nigerian city of Jos]']],
  ['The explosion occurred in central Athens.', ['at Athens [in central Athens]']],
  [
    'The convoy was attacked in the Diffa region of Niger.',
    ['at Diffa [in the Diffa region]', 'at Niger [in the Diffa region of Niger]'],
  ],
  // origins, destinations, two places at once, and what only qualifies
  ['The plane flew from Lima to Cusco.', []],
  ['Police in Rome and Milan arrested two men.', []],
  ["Peru's army and the Lisbon council met.", []],
  ['Berlin said it knew nothing.', []],
];

describe('phrases of place', () => {
  test.each(LOCI)('%s', (text, expected) => {
    expect(lociIn(text)).toEqual(expected);
  });
});

const SETTINGS: readonly (readonly [string, readonly string[]])[] = [
  ['He died in hospital.', ['hospital']],
  ["She died at St. Mary's Hospital.", ['hospital']],
  ['He died in intensive care.', ['hospital']],
  ['He died at his home in Vienna.', ['home']],
  ['He died at home.', ['home']],
  ['He died in the house of a friend.', []],
  ['She died in a nursing home.', ['care-home']],
  ['He died in police custody.', ['custody']],
  ['He died at a police station.', ['custody']],
  ['He died at the scene.', ['scene']],
  ['The driver was killed instantly.', ['scene']],
  ['She bled to death on the street.', ['street']],
  ['He died on the way to hospital.', ['transit']],
  ['He died while being arrested.', ['force']],
  ['He died during a police raid.', ['force']],
  ['He died during the winter.', []],
  ['He died in Paris.', []],
];

describe('settings of a death', () => {
  test.each(SETTINGS)('%s', (text, expected) => {
    expect(read(text).sentences.flatMap((s) => readSettings(s.sentence).map((m) => m.setting))).toEqual(expected);
  });

  test('exclusion is mutual, and no setting excludes itself', () => {
    const all = ['hospital', 'home', 'custody', 'scene', 'street', 'transit', 'force', 'care-home', 'work'];
    for (const a of all) {
      expect(settingsExclude(a, a)).toBe(false);
      for (const b of all) expect(settingsExclude(a, b)).toBe(settingsExclude(b, a));
    }
    expect(settingsExclude('hospital', 'scene')).toBe(true);
    expect(settingsExclude('hospital', 'custody')).toBe(false);
  });
});

describe('spellings of places', () => {
  test.each([
    ['Korvay', 'Korvay', 'same'],
    ['the town of Korvay', 'Korvay district', 'same'],
    ['Zürich', 'Zurich', 'same'],
    ['Korvay', 'Korvai', 'variant'],
    ['Tarhounet', 'Tarhunet', 'variant'],
    ['Springfeld', 'Springfield', 'variant'],
    ['Old Korvay', 'New Korvay', 'different'],
    ['Korvay', 'Kelvin', 'different'],
    ['Halton', 'Dalton', 'different'],
    ['Turin', 'Torreon', 'different'],
    ['Bam', 'Bem', 'different'],
    ['Area 51', 'Area 52', 'different'],
  ] as const)('%s | %s: %s', (a, b, expected) => {
    expect(placeSpelling(a, b)).toBe(expected);
    expect(placeSpelling(b, a)).toBe(expected);
  });
});

describe('extents', () => {
  const disc = (name: string, more: { readonly km?: number; readonly bearing?: number } = {}) => {
    const place = findPlace(name);
    if (!place) throw new Error(name);
    const found = discOf({
      relation: more.km === undefined && more.bearing === undefined ? 'at' : 'away',
      references: [place],
      km: more.km ?? null,
      bearing: more.bearing ?? null,
    });
    if (!found) throw new Error(name);
    return found;
  };

  test('a town lies within its country, and two far towns apart', () => {
    expect(gapBetween(disc('Lyon'), disc('France'))).toBeLessThan(0);
    expect(gapBetween(disc('Lyon'), disc('Oslo'))).toBeGreaterThan(1000);
  });

  test('south of a country is nearer to what lies south of it', () => {
    expect(gapBetween(disc('Italy', { bearing: 180 }), disc('Tunisia'))).toBeLessThan(
      gapBetween(disc('Italy', { bearing: 0 }), disc('Tunisia')),
    );
  });

  test('waters and unknown places have none', () => {
    for (const name of ['Black Sea', 'Europe']) {
      const place = findPlace(name);
      expect(place && extentOf(place)).toBeNull();
    }
  });

  test('a point at a distance is at that distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 1, max: 2000, noNaN: true }),
        (lat, lng, bearing, km) => {
          expect(kmBetween([lat, lng], pointAt([lat, lng], bearing, km))).toBeCloseTo(km, 3);
        },
      ),
    );
  });

  test('a turn is symmetric and at most half a circle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 0, max: 359 }), (a, b) => {
        expect(turnBetween(a, b)).toBe(turnBetween(b, a));
        expect(turnBetween(a, b)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test('a reference gives back its place', () => {
    for (const name of ['Lyon', 'Peru', 'Springfield', 'Bavaria']) {
      const place = findPlace(name);
      if (!place) throw new Error(name);
      const back = placeOfReference(referenceTo(place));
      expect(back.key).toBe(place.key);
      expect(back.others.length).toBe(place.others.length);
    }
  });
});
