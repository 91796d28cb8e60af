import { remembering } from './cache.js';
import { dataLine, indexLine, type WordNetPos } from './files.js';

/** A typed link from one synset to another, or from one of its words to one of another's. */
export interface Link {
  /** WordNet's symbol: "@" hypernym, "@i" class of an instance, "!" antonym, "+" derived form, "#p" whole of a part, "*" entailment … */
  readonly symbol: string;
  readonly offset: number;
  readonly pos: WordNetPos;
  /** Which word of this synset, from 1; 0 where the link is of the whole synset. */
  readonly from: number;
  /** Which word of the other synset, from 1; 0 where the link is to the whole synset. */
  readonly to: number;
}

/** Words of one meaning. */
export interface Synset {
  /** Byte offset in the data file of its part of speech: its name. */
  readonly offset: number;
  readonly pos: WordNetPos;
  /** Lexicographer file: 6 artifact, 14 group, 18 person … */
  readonly file: number;
  /** Words as WordNet writes them, the usual one first, parts joined by "_", capitals kept. */
  readonly words: readonly string[];
  readonly links: readonly Link[];
}

/** The meanings of a lemma in one part of speech. */
export interface Senses {
  /** Offsets of its synsets, the most frequent first. */
  readonly offsets: readonly number[];
  /** How many of them occur in WordNet's tagged texts; what comes after was never met there. */
  readonly attested: number;
}

const POS_OF: Readonly<Record<string, WordNetPos>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const NONE: Senses = { offsets: [], attested: 0 };
/** Answers kept: a long article has fewer different words. */
const KEPT = 4096;
/** "adept(p)": where an adjective may stand is no part of the word. */
const SYNTAX_MARK = /\([a-z]{1,2}\)$/;

const readSenses = (line: string): Senses => {
  const fields = line.trimEnd().split(' ');
  const count = Number(fields[2]);
  const offsets = fields.slice(fields.length - count).map(Number);
  return { offsets, attested: Number(fields[fields.length - count - 1]) };
};

const readSynset = (line: string, pos: WordNetPos): Synset => {
  const fields = line.split(' ');
  const wordCount = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, i) => (fields[4 + 2 * i] ?? '').replace(SYNTAX_MARK, ''));
  const at = 4 + 2 * wordCount;
  const links = Array.from({ length: Number(fields[at]) }, (_, i): Link => {
    const [symbol = '', offset, target = '', ends = '0000'] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    return {
      symbol,
      offset: Number(offset),
      pos: POS_OF[target] ?? pos,
      from: parseInt(ends.slice(0, 2), 16),
      to: parseInt(ends.slice(2), 16),
    };
  });
  return { offset: Number(fields[0]), pos, file: Number(fields[1]), words, links };
};

/** How WordNet's files write a word: lower case, parts joined by "_". */
export const lemmaKey = (word: string): string => word.toLowerCase().trim().replace(/\s/g, '_');
/** A word of a synset as a text has it: "lay_off" is "lay off"; capitals stay. */
export const asText = (word: string): string => word.replaceAll('_', ' ');

const sensesByKey = remembering(KEPT, (key): Senses => {
  const [pos, lemma] = [key.slice(0, key.indexOf(':')) as WordNetPos, key.slice(key.indexOf(':') + 1)];
  const line = indexLine(lemma, pos);
  return line === null ? NONE : readSenses(line);
});

const synsetByKey = remembering(KEPT, (key): Synset => {
  const [pos, offset] = [key.slice(0, key.indexOf(':')) as WordNetPos, Number(key.slice(key.indexOf(':') + 1))];
  return readSynset(dataLine(offset, pos), pos);
});

/** The meanings of exactly this lemma (any case, a space or "_" between its parts); none where WordNet does not have it. */
export const sensesOf = (lemma: string, pos: WordNetPos): Senses => sensesByKey(`${pos}:${lemmaKey(lemma)}`);

/** A synset by its offset; only offsets that WordNet itself gave. */
export const synsetAt = (offset: number, pos: WordNetPos): Synset => synsetByKey(`${pos}:${String(offset)}`);

/** The synsets of a lemma, the most frequent meaning first. */
export const synsetsOf = (lemma: string, pos: WordNetPos): readonly Synset[] =>
  sensesOf(lemma, pos).offsets.map((offset) => synsetAt(offset, pos));

/** The synsets that links of these symbols lead to. */
export const linked = (synset: Synset, ...symbols: readonly string[]): readonly Synset[] =>
  synset.links.filter((l) => symbols.includes(l.symbol)).map((l) => synsetAt(l.offset, l.pos));

/** A synset that names one thing ("Paris", "the Titanic"), no kind of things. */
export const isInstance = (synset: Synset): boolean => synset.links.some((l) => l.symbol === '@i');

/** Place of a word among the words of a synset, from 1; 0 where it is not one of them. */
export const wordNumber = (synset: Synset, lemma: string): number => {
  const key = lemmaKey(lemma);
  return synset.words.findIndex((w) => w.toLowerCase() === key) + 1;
};
