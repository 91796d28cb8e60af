import type { Sentence } from '../../text/sentence.js';

/** Words in a row that make one shingle: shorter ones are shared by all news English, longer ones do not survive an editor. */
const SHINGLE_WORDS = 5;

/** A word of a sentence with where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The shingles of one sentence: a hash for every five words in a row, in order, and the words that they were made of. */
export interface Shingled {
  readonly words: readonly Word[];
  /** One hash per starting word; empty for a sentence of less than five words. */
  readonly hashes: readonly number[];
}

const WORD = /[\p{L}\p{N}]/u;

/** FNV-1a over the characters of a word, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Cuts a sentence into shingles of its words; case, punctuation and quotation marks do not count. */
export const shingled = ({ tokens }: Sentence): Shingled => {
  const words = tokens.flatMap((t): Word[] =>
    WORD.test(t.text) ? [{ text: t.lower, start: t.span.start, end: t.span.end }] : [],
  );
  const own = words.map((word) => hashOf(word.text));
  const hashes: number[] = [];
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) hash = (Math.imul(hash, 0x01000193) ^ (own[i + k] ?? 0)) >>> 0;
    hashes.push(hash);
  }
  return { words, hashes };
};

/** Where the longest run of words of `from` that also stands in `other` begins and ends, by position of word; null where no shingle is shared. */
export const longestShared = (
  from: Shingled,
  other: Shingled,
): { readonly first: number; readonly last: number } | null => {
  const there = new Set(other.hashes);
  let best: { first: number; last: number } | null = null;
  let start = -1;
  for (const [i, hash] of from.hashes.entries()) {
    if (!there.has(hash)) {
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    const last = i + SHINGLE_WORDS - 1;
    if (!best || last - start > best.last - best.first) best = { first: start, last };
  }
  return best;
};
