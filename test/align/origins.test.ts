import fc from 'fast-check';
import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { findOrigins } from '../../src/align/origins.js';
import { findCopies } from '../../src/align/origins/copies.js';
import { creditIn, creditOf } from '../../src/align/origins/credits.js';
import { findMisspellings } from '../../src/align/origins/misspellings.js';
import { isIdentified, namesSomebody, speakersByName } from '../../src/align/origins/speakers.js';
import { alignEvents } from '../../src/align/events.js';
import type { ClaimOrigin } from '../../src/domain/claim.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import { metadataWith } from '../support/fixtures.js';

const read = (
  text: string,
  publisher: string | null = 'Le Soir',
  publishedAt: string | null = '2024-06-15',
): ArticleReading =>
  readArticle({
    id: `${publisher ?? 'none'}-${publishedAt ?? ''}-${String(text.length)}`,
    text,
    metadata: metadataWith({ publisher, publishedAt }),
  });

/** All claims of some articles, as if of one event, and the origin of each. */
const originsIn = (
  readings: readonly ArticleReading[],
): readonly { readonly claim: AlignedClaim; readonly origin: ClaimOrigin }[] => {
  alignEvents(readings);
  const claims = readings.flatMap((reading, i) =>
    EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).map((candidate, k): AlignedClaim => ({
      id: `${String(i)}-${String(k)}`,
      reading,
      candidate,
      event: 'event',
    })),
  );
  const origins = findOrigins(readings, claims);
  return claims.map((claim) => ({ claim, origin: origins.get(claim.id)! }));
};

/** The origins of the claims that say a value, one for each claim. */
const originsOf = (display: string, readings: readonly ArticleReading[]): readonly ClaimOrigin[] =>
  originsIn(readings)
    .filter(({ claim }) => claim.candidate.kind === 'quantity' && claim.candidate.display.includes(display))
    .map(({ origin }) => origin);

const count = (display: string, readings: readonly ArticleReading[]): number =>
  new Set(originsOf(display, readings).map(({ id }) => id)).size;

const COPY =
  'Rescuers pulled seven people alive from the rubble of the collapsed bridge near the old harbour on Tuesday night.';
const OWN = 'Near the harbour, seven people were rescued late on Tuesday after a bridge gave way.';

describe('independent origins of one value', () => {
  test.each<[string, number, readonly ArticleReading[]]>([
    ['two newsrooms in their own words', 2, [read(COPY, 'Le Soir'), read(OWN, 'Die Post')]],
    ['three reprints of one passage', 1, [read(COPY, 'Le Soir'), read(COPY, 'Die Post'), read(COPY, 'The Wire')]],
    [
      'a copy that an editor touched and cut',
      1,
      [
        read(`${COPY} Two of them are in hospital.`, 'Le Soir'),
        read(
          'Officials said little. Rescuers pulled seven people alive from the rubble of the bridge near the old harbour late on Tuesday night.',
          'Die Post',
        ),
      ],
    ],
    ['two articles of one publisher', 1, [read(COPY, 'Le Soir', '2024-06-14'), read(OWN, 'Le Soir', '2024-06-15')]],
    [
      'one speaker, cited by two',
      1,
      [
        read('The bridge gave way. Seven people were rescued, Mayor Anna Berg said.', 'Le Soir'),
        read('"Seven people were rescued," Berg told reporters at the scene.', 'Die Post'),
      ],
    ],
    [
      'two speakers',
      2,
      [
        read('Seven people were rescued, Anna Berg said.', 'Le Soir'),
        read('According to Otto Lang, seven people were rescued.', 'Die Post'),
      ],
    ],
    [
      'witnesses of two reporters are not one witness',
      2,
      [
        read('Witnesses said seven people were rescued from the water.', 'Le Soir'),
        read('Seven people were rescued, witnesses said.', 'Die Post'),
      ],
    ],
    [
      'an outlet that cites the other',
      1,
      [read(OWN, 'The Herald'), read('According to The Herald, seven people were rescued at the bridge.', 'Le Soir')],
    ],
    [
      'two outlets with the copy of one agency',
      1,
      [
        read('PORTO (AFP) - Seven people were rescued at the bridge.\nMore follows.', 'Le Soir'),
        read('Seven people were rescued from the river, AFP reported.', 'Die Post'),
      ],
    ],
    [
      'an agency and who prints it',
      1,
      [read('PORTO (AFP) - Seven people were rescued at the bridge.', 'Le Soir'), read(OWN, 'AFP')],
    ],
    ['two articles without a publisher', 2, [read(COPY, null), read(OWN, null, '2024-06-16')]],
  ])('%s: %d', (_, expected, readings) => {
    expect(originsOf('even', readings).length).toBeGreaterThan(1);
    expect(count('even', readings)).toBe(expected);
  });

  test('a text that sixty outlets print has one origin', () => {
    const reprints = Array.from({ length: 60 }, (_, i) => read(COPY, `Paper ${String(i)}`));
    expect(originsOf('even', reprints)).toHaveLength(60);
    expect(count('even', reprints)).toBe(1);
  });

  test('a copy with another number says it itself', () => {
    const found = [...originsOf('even', [read(COPY, 'Le Soir'), read(COPY.replace('seven', 'eleven'), 'Die Post')])];
    expect(found.map(({ name }) => name).sort()).toEqual(['Die Post', 'Le Soir']);
  });

  test('the first to print a passage is its origin, and the words that show it are given', () => {
    const [late, early] = originsOf('even', [
      read(COPY, 'Die Post', '2024-06-16'),
      read(COPY, 'Le Soir', '2024-06-14'),
    ]);
    expect([late?.name, early?.name]).toEqual(['Le Soir', 'Le Soir']);
    expect(late?.why[0]).toMatchObject({ id: 'copied' });
    expect(COPY).toContain(late?.why[0]?.words ?? 'nothing');
    expect(early?.why.map(({ id }) => id)).toEqual(['own']);
  });

  test('whatever the order of the articles', () => {
    const articles = [
      read(COPY, 'Le Soir'),
      read(OWN, 'Die Post'),
      read(COPY, 'The Wire'),
      read('Seven people were rescued, Anna Berg said.', 'Sud'),
    ];
    const named = (readings: readonly ArticleReading[]): readonly string[] =>
      originsIn(readings)
        .map(({ claim, origin }) => `${claim.reading.article.id} ${claim.candidate.display} ${origin.id}`)
        .sort();
    const straight = named(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (mixed) => {
        expect(named(mixed)).toEqual(straight);
      }),
      { numRuns: 8 },
    );
  });
});

describe('copies', () => {
  const copied = (a: string, b: string): readonly string[] =>
    findCopies([read(a, 'Le Soir'), read(b, 'Die Post')]).map(({ words }) => words);

  test.each([
    ['a sentence word for word', COPY, COPY],
    [
      'with other quotation marks and case',
      'The mayor said: "We will rebuild the old bridge before the winter comes."',
      'The mayor said: “We will rebuild the old bridge before the Winter comes.”',
    ],
    ['cut at the end', COPY, 'Rescuers pulled seven people alive from the rubble of the collapsed bridge.'],
  ])('%s', (_, a, b) => {
    expect(copied(a, b)).toHaveLength(1);
  });

  test.each([
    ['other words', COPY, OWN],
    [
      'a set phrase',
      'At least nine people were killed when a ferry sank off the coast.',
      'At least nine people were killed in a fire at a textile factory north of the capital.',
    ],
    ['too short to tell', 'Nine people were killed.', 'Nine people were killed.'],
  ])('not: %s', (_, a, b) => {
    expect(copied(a, b)).toEqual([]);
  });

  test('less is enough within a copied passage', () => {
    const rest =
      'The bridge was built in the sixties and carries eight thousand cars on a working day. Engineers had warned of rust in its cables for many years before it fell.';
    const edited =
      'Rescuers worked all night and pulled seven people from the rubble of the fallen bridge, many of them hurt.';
    expect(copied(COPY, edited)).toEqual([]);
    const whole = copied(
      `${COPY} ${rest}`,
      `${edited.replace('pulled seven people from', 'pulled seven people alive from')} ${rest}`,
    );
    expect(whole.length).toBe(3);
  });

  test('an article is no copy of itself', () => {
    expect(findCopies([read(`${COPY}\n${COPY}`)])).toEqual([]);
  });

  test('two copies among many sentences are found without setting all side by side', () => {
    const sentences = (from: number): string =>
      Array.from({ length: 400 }, (_, i) => {
        const n = from + i;
        return `Item ${String(n)} of list ${String(n * 7)} went to buyer ${String(n * 13)} for price ${String(n * 29)} today.`;
      }).join('\n');
    const before = performance.now();
    expect(
      findCopies([read(`${sentences(0)}\n${COPY}`), read(`${sentences(100_000)}\n${COPY}`, 'Die Post')]).length,
    ).toBe(1);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('credits', () => {
  test.each([
    ['PORTO ALEGRE (Reuters) - Rain fell.', 'Reuters'],
    ['LIMA, June 3 (AP) — Rain fell.', 'Associated Press'],
    ['Rain\nIt rained.\nReporting by A. Berg; editing by O. Lang for Reuters', 'Reuters'],
    ['Rain\nIt rained.\nWith files from The Canadian Press', 'Canadian Press'],
    ['Rain\nAFP\nIt rained.', 'Agence France-Presse'],
    ['Rain\nIt rained.\n© Agence France-Presse', 'Agence France-Presse'],
  ])('of an article: %s', (text, agency) => {
    expect(creditOf(read(text))?.agency).toBe(agency);
  });

  test.each([
    'Rain fell on Tuesday.',
    'The AP tower (the tallest) fell.',
    'Rain (heavy at times) - fell.',
    'The map shows it.\nThe end.',
  ])('none of an article: %s', (text) => {
    expect(creditOf(read(text))).toBeNull();
  });

  test.each([
    ['Seven people were hurt, the mayor told Reuters.', 'Reuters', 'told Reuters'],
    ['According to AFP, seven people were hurt.', 'Agence France-Presse', 'According to AFP'],
    ['The Associated Press reported that seven people were hurt.', 'Associated Press', 'The Associated Press reported'],
    ['Seven people were hurt (AP).', 'Associated Press', '(AP)'],
  ])('in a sentence: %s', (text, agency, words) => {
    expect(creditIn(read(text).sentences[0]!)).toEqual({ agency, words });
  });

  test.each([
    'Seven people were hurt at the Reuters building.',
    'The ap was removed, the shop told buyers.',
    'The award went to AFP.',
  ])('none in a sentence: %s', (text) => {
    expect(creditIn(read(text).sentences[0]!)).toBeNull();
  });
});

describe('speakers', () => {
  test.each([
    'Anna Berg',
    'the interior ministry',
    'police',
    'President Berg',
    'a spokesman for the fire service',
    'NATO',
  ])('%s can be told from others', (name) => {
    expect(isIdentified(name)).toBe(true);
  });
  test.each(['witnesses', 'it', 'he', 'local residents', 'some of them', 'people', 'one source'])(
    '%s cannot',
    (name) => {
      expect(isIdentified(name)).toBe(false);
    },
  );
  test.each([
    ['it', false],
    ['Them', false],
    ['many of those', false],
    ['its spokesman', true],
    ['the two sisters', true],
  ])('%s names somebody: %s', (name, expected) => {
    expect(namesSomebody(name)).toBe(expected);
  });

  test.each<[string, readonly string[], number]>([
    ['a surname and the full name', ['Anna Berg', 'Berg', 'Mayor Anna Berg'], 1],
    ['two people of one surname', ['Anna Berg', 'Otto Berg'], 2],
    ['a surname that could be either', ['Anna Berg', 'Otto Berg', 'Berg'], 3],
    ['two spellings', ['Yusuf Haddad', 'Yousef Haddad'], 1],
    ['a short name of a body', ['Interior Ministry', 'the ministry'], 1],
    ['a body by its two forms', ['Ministry of Defence', 'Defence Ministry', 'the ministry'], 1],
    ['two ministries', ['Interior Ministry', 'Defence Ministry'], 2],
    ['a short name that could be either', ['Interior Ministry', 'Defence Ministry', 'the ministry'], 3],
    ['a spokesman and his body', ['a spokesman for the interior ministry', 'the interior ministry'], 1],
  ])('%s', (_, names, expected) => {
    expect(new Set(speakersByName(names).values()).size).toBe(expected);
  });
});

describe('misspellings', () => {
  const word = (name: string, i: number): ArticleReading =>
    read(`The river Oskava rose. Engineer ${name} closed lock ${String(i)}.`, `Paper ${String(i)}`);
  test('a slip that two share and more do not', () => {
    const articles = ['Havlicek', 'Havlicek', 'Havlicek', 'Havlicik', 'Havlicik'].map(word);
    expect(findMisspellings(articles)).toMatchObject([{ word: 'havlicik', usual: 'havlicek' }]);
  });
  test.each([
    ['one slip alone', ['Havlicek', 'Havlicek', 'Havlicik']],
    ['two spellings as common as each other', ['Havlicek', 'Havlicek', 'Havlicik', 'Havlicik']],
    ['an ending', ['Havlicek', 'Havlicek', 'Havlicek', 'Havliceks', 'Havliceks']],
    ['two English words', ['statue', 'statue', 'statue', 'statute', 'statute']],
  ])('not: %s', (_, names) => {
    expect(findMisspellings(names.map(word))).toEqual([]);
  });
  test('whoever shares one shares its source', () => {
    const say = (name: string, i: number, words: string): ArticleReading =>
      read(words.replace('X', name), `Paper ${String(i)}`);
    const articles = [
      say('Havlicek', 1, 'Lock keeper X closed it. The dam holds.'),
      say('Havlicek', 2, 'X runs the dam.'),
      say('Havlicek', 3, 'Ask X about the dam.'),
      say('Havlicik', 4, 'Seven people were rescued by engineer X.'),
      say('Havlicik', 5, 'Thanks to X, seven people were rescued at dawn.'),
    ];
    expect(count('even', articles)).toBe(1);
    expect(originsOf('even', articles)[1]?.why[0]).toMatchObject({
      id: 'misspelling',
      words: 'havlicik, where others write havlicek',
    });
  });
});
