import fc from 'fast-check';
import { findCopies, type Copy } from '../../src/align/origins/copies.js';
import { hashOf, longestShared, shinglesIn } from '../../src/align/origins/shingles.js';
import { readSentences } from '../../src/text/tokens.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';
import { metadataWith } from '../support/fixtures.js';

/** Words of no language: `n` of them, all begun alike, no two the same. They have `n - 4` shingles. */
const words = (start: string, n: number): string =>
  Array.from({ length: n }, (_, i) => start + String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))).join(' ');

let read = 0;
const article = (...lines: readonly string[]): ArticleReading =>
  readArticle({ id: `a${String(read++)}`, text: lines.join('\n'), metadata: metadataWith() });

const quote = ({ a, b }: Copy): readonly string[] =>
  [a, b].map(({ sentence }) => sentence.tokens[0]?.text ?? '').map((word) => word.replace(/a+$/, ''));

/** Two sentences of so many shingles, of which they share so many in a row. */
const sharing = (shared: number, x: number, y: number): readonly [string, string] => {
  const common = words('zo', shared + 4);
  return [`${common} ${words('bi', x - shared)}.`, `${words('ku', y - shared)} ${common}.`.trim()];
};

describe('one sentence is a copy of another', () => {
  test.each<[string, number, number, number, boolean]>([
    ['four of four', 4, 4, 4, true],
    ['three of three: seven words that anybody may use', 3, 3, 3, false],
    ['nine of twenty-three', 9, 23, 23, true],
    ['eight of twenty-one', 8, 21, 21, false],
    ['thirty-nine of a hundred', 39, 100, 100, true],
    ['four of ten, the other longer: cut at the end', 4, 10, 40, true],
    ['four of ten, the other longer: cut at the beginning', 4, 40, 10, true],
    ['four of eleven', 4, 11, 11, false],
  ])('where they share %s', (_, shared, x, y, expected) => {
    const [a, b] = sharing(shared, x, y);
    // so much of no copy stands around them that their passages are none
    const found = findCopies([article(`${a} ${words('ra', 200)}.`), article(`${b} ${words('mu', 200)}.`)]);
    expect(found).toHaveLength(expected ? 1 : 0);
  });

  test('the longest run of words that both have is shown, in one line, as the first has it', () => {
    const [{ words: shown } = { words: '' }] = findCopies([
      article('On Monday, the  old bridge over the "Oskava"   river gave way, engineers said, and nobody was hurt.'),
      article('Nobody was hurt. The old bridge over the Oskava river gave way, engineers said yesterday.'),
    ]);
    expect(shown).toBe('the old bridge over the "Oskava" river gave way, engineers said');
  });

  test('bylines are none', () => {
    const by = 'By Anna Berg, Otto Lang, Paul Moreau and Ivan Kral';
    const [a, b] = [article('Rain', by), article('Snow', by)];
    expect(a.sentences.map((held) => held.role)).toEqual(['headline', 'byline']);
    expect(findCopies([a, b])).toEqual([]);
  });
});

describe('less is enough within what is copied', () => {
  /** Eight shingles that both articles have. */
  const copied = `${words('zo', 12)}.`;
  const [near, alsoNear] = sharing(2, 10, 10).map((s) => s.replaceAll('zo', 'ge'));
  const [far, alsoFar] = sharing(2, 11, 11).map((s) => s.replaceAll('zo', 'ge'));
  const [, longer] = sharing(2, 10, 40).map((s) => s.replaceAll('zo', 'ge'));
  const own = `${words('ra', 200)}.`;
  const other = `${words('mu', 200)}.`;

  test.each<[string, readonly string[], readonly string[], number]>([
    ['one fifth of a passage', [`${copied} ${near!}`, own], [`${copied} ${alsoNear!}`, other], 2],
    ['less than a fifth of a passage', [`${copied} ${far!}`, own], [`${copied} ${alsoFar!}`, other], 1],
    ['one fifth beside a passage', [copied, near!, own], [copied, alsoNear!, other], 1],
    ['one fifth of an article', [copied, near!], [copied, alsoNear!], 2],
    ['less than a fifth of an article', [copied, far!], [copied, alsoFar!], 1],
    ['one fifth of the shorter sentence', [`${copied} ${near!}`, own], [`${copied} ${longer!}`, other], 2],
    ['one fifth of the shorter article', [copied, near!], [copied, alsoNear!, other], 2],
    ['one fifth of the longer passage', [`${copied} ${near!}`, own], [`${copied} ${alsoNear!} ${other}`], 2],
  ])('%s', (_, left, right, expected) => {
    expect(findCopies([article(...left), article(...right)])).toHaveLength(expected);
    expect(findCopies([article(...right), article(...left)])).toHaveLength(expected);
  });

  test('a passage of which just enough is shared is one', () => {
    // 39 shingles of 100: 37 of one sentence, two of the other
    const make = (more: number): readonly string[] => {
      const [a, b] = sharing(37, 90 + more, 90 + more);
      return [`${a} ${near!}`, `${b} ${alsoNear!}`];
    };
    const found = (more: number): number => {
      const [a, b] = make(more);
      return findCopies([article(a!, own), article(b!, other)]).length;
    };
    expect([found(0), found(1)]).toEqual([2, 1]);
  });

  test('an article of which just enough is shared is one', () => {
    const found = (more: number): number => {
      const [a, b] = sharing(37, 90 + more, 90 + more);
      return findCopies([article(a, near!), article(b, alsoNear!)]).length;
    };
    expect([found(0), found(1)]).toEqual([2, 1]);
  });

  test('a passage is none where three shingles in all are shared', () => {
    expect(findCopies([article(words('zo', 7)), article(words('zo', 7))])).toEqual([]);
    expect(
      findCopies([article(`${words('zo', 6)}. ${words('ge', 6)}.`), article(`${words('zo', 6)}. ${words('ge', 6)}.`)]),
    ).toHaveLength(2);
  });
});

describe('copies of many', () => {
  const reprints = (n: number): number =>
    findCopies(Array.from({ length: n }, () => article(`${words('zo', 12)}.`))).length;
  test.each([
    ['each beside each other', 2, 1],
    ['each beside each other', 5, 10],
    ['each beside each other, as many as that costs little', 24, 276],
    ['each beside the first, of more', 25, 24],
  ])('%s: %d articles', (_, n, expected) => {
    expect(reprints(n)).toBe(expected);
  });

  test('which sentences they are', () => {
    const [a, b, c] = ['zo', 'ge', 'pi'].map((start) => `${words(start, 12)}.`);
    const found = findCopies([article(a!, b!), article(b!, c!), article(c!, a!)]);
    expect(found.map(quote)).toEqual([
      ['zo', 'zo'],
      ['ge', 'ge'],
      ['pi', 'pi'],
    ]);
    expect(found.map(({ words: shown }) => shown)).toEqual([a, b, c].map((s) => s!.slice(0, -1)));
  });

  test('what one article says twice is beside the other article once', () => {
    const twice = article(`${words('zo', 12)}.`, `${words('zo', 12)}.`);
    expect(findCopies([twice, article(`${words('zo', 12)}.`)])).toHaveLength(1);
    expect(findCopies([article(`${words('zo', 12)}.`), twice])).toHaveLength(1);
    expect(findCopies([twice])).toEqual([]);
  });

  test('as many, whatever the order of the articles', () => {
    const pool = ['zo', 'ge', 'pi', 'la'].map((start) => `${words(start, 9)}.`);
    const texts = fc.array(fc.subarray(pool, { minLength: 1 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(texts, (articles) => {
        const straight = findCopies(articles.map((lines) => article(...lines)));
        const turned = findCopies([...articles].reverse().map((lines) => article(...lines)));
        const key = (copy: Copy): string => [...quote(copy)].sort().join();
        expect(turned.map(key).sort()).toEqual(straight.map(key).sort());
        for (const { a, b } of straight) expect(a).not.toBe(b);
      }),
      { numRuns: 20 },
    );
  });
});

describe('shingles', () => {
  const sentence = (text: string): ReturnType<typeof shinglesIn> => shinglesIn(readSentences(text)[0]!);
  const shown = (text: string): readonly string[] => sentence(text).map(({ start, end }) => text.slice(start, end));

  test('every five words in a row, and where they stand', () => {
    expect(shown('On May 5 rain, at last, fell.')).toEqual([
      'On May 5 rain, at',
      'May 5 rain, at last',
      '5 rain, at last, fell',
    ]);
    expect(shown('Rain fell on the town.')).toEqual(['Rain fell on the town']);
    expect(shown('Rain fell on Lyon.')).toEqual([]);
  });

  test('case and punctuation make no other shingle, the order of the words does', () => {
    const hashes = (text: string): readonly number[] => sentence(text).map(({ hash }) => hash);
    expect(hashes('"Rain," he said, fell HERE.')).toEqual(hashes('Rain he said: fell here!'));
    expect(hashes('Rain fell on the town.')).not.toEqual(hashes('On the town rain fell.'));
  });

  test('the published values of the hash', () => {
    expect(['', 'a', 'foobar'].map(hashOf)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  test.each<[string, string, string, string | null]>([
    ['nothing', 'Rain fell on the town.', 'Snow fell on the town.', null],
    ['one shingle', 'Then rain fell on the town.', 'Rain fell on the town.', 'rain fell on the town'],
    ['all', 'Rain fell on the town at dawn.', 'Rain fell on the town at dawn.', 'Rain fell on the town at dawn'],
    [
      'the longer of two runs, the first the shorter',
      'Rain fell on the town, and nobody closed the last bridge over the river.',
      'Nobody closed the last bridge over the river. Rain fell on the town.'.replace('. R', ' r'),
      'nobody closed the last bridge over the river',
    ],
    [
      'the longer of two runs, the first the longer',
      'Nobody closed the last bridge over the river, but rain fell on the town.',
      'Rain fell on the town and nobody closed the last bridge over the river.',
      'Nobody closed the last bridge over the river',
    ],
    [
      'the first of two as long as each other',
      'Rain fell on the town while snow lay on every hill.',
      'Snow lay on every hill before rain fell on the town.',
      'Rain fell on the town',
    ],
  ])('the longest that two sentences share: %s', (_, from, other, expected) => {
    const run = longestShared(sentence(from), sentence(other));
    expect(run && from.slice(run.start, run.end)).toBe(expected);
  });
});
