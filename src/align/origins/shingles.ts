import type { Sentence } from '../../text/sentence.js';

/** Words in a row that make one shingle: shorter ones are shared by all news English, longer ones do not survive an editor. */
const SHINGLE_WORDS = 5;

/** Five words in a row: their hash, and where the first of them begins and the last ends. */
export interface Shingle {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** FNV-1a over the characters of a text, 32 bits. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The shingles of a sentence, one for each word that begins five; case, punctuation and quotation marks do not count. */
export const shinglesIn = ({ tokens }: Sentence): readonly Shingle[] => {
  const words = tokens.filter((t) => WORD.test(t.text));
  return words.slice(SHINGLE_WORDS - 1).map((last, i) => {
    const five = words.slice(i, i + SHINGLE_WORDS);
    const [first = last] = five;
    return { hash: hashOf(five.map((t) => t.lower).join(' ')), start: first.span.start, end: last.span.end };
  });
};

/** Where the longest run of words of `from` that also stands in `other` begins and ends, the first of equals; null where no shingle is shared. */
export const longestShared = (
  from: readonly Shingle[],
  other: readonly Shingle[],
): { readonly start: number; readonly end: number } | null => {
  const there = new Set(other.map(({ hash }) => hash));
  let best: { start: number; end: number } | null = null;
  let longest = 0;
  let run: Shingle[] = [];
  for (const shingle of from) {
    if (!there.has(shingle.hash)) {
      run = [];
      continue;
    }
    run.push(shingle);
    const [first = shingle] = run;
    if (run.length <= longest) continue;
    longest = run.length;
    best = { start: first.start, end: shingle.end };
  }
  return best;
};
