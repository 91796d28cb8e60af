import type { ArticleReading, SentenceReading } from '../../extract/reading.js';
import { baseForms } from '../../text/lexicon/wordnet/lemmas.js';

/** Shorter words are near too many others. */
const LEAST_LETTERS = 6;
/** A misspelling that more articles share is a spelling. */
const MOST_ARTICLES = 4;

const LETTERS = /^\p{L}+$/u;

/** The word with each one of its letters left out: two words one letter apart share one of these or the word itself (Garbe's deletes). */
const deletesOf = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

const isEnglish = (word: string): boolean =>
  (['noun', 'verb', 'adj', 'adv'] as const).some((pos) => baseForms(word, pos).length > 0);

/** Forms that differ by an ending alone are two words, not a slip. */
const byEnding = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A word that few articles spell so, against one letter more, less or other in more of them. */
export interface Misspelling {
  readonly word: string;
  readonly usual: string;
  /** Where it stands. */
  readonly sentences: readonly SentenceReading[];
}

/**
 * Words that two to four articles misspell alike: no English word, one letter from a form that more articles use. Such a slip is made once
 * and then copied.
 */
export const findMisspellings = (readings: readonly ArticleReading[]): readonly Misspelling[] => {
  const articles = new Map<string, Set<number>>();
  const sentences = new Map<string, SentenceReading[]>();
  for (const [i, reading] of readings.entries())
    for (const held of reading.sentences)
      for (const word of new Set(held.sentence.tokens.map((t) => t.lower))) {
        if (word.length < LEAST_LETTERS || !LETTERS.test(word)) continue;
        const known = articles.get(word);
        if (known) known.add(i);
        else articles.set(word, new Set([i]));
        const where = sentences.get(word);
        if (where) where.push(held);
        else sentences.set(word, [held]);
      }
  const shared = [...articles].filter(([, held]) => held.size > 1).map(([word]) => word);
  const byDelete = new Map<string, string[]>();
  for (const word of shared)
    for (const key of [word, ...deletesOf(word)]) {
      const held = byDelete.get(key);
      if (held) held.push(word);
      else byDelete.set(key, [word]);
    }
  const uses = (word: string): number => articles.get(word)?.size ?? 0;
  return shared.flatMap((word): readonly Misspelling[] => {
    if (uses(word) > MOST_ARTICLES) return [];
    const near = new Set([word, ...deletesOf(word)].flatMap((key) => byDelete.get(key) ?? []));
    const usual = [...near]
      .filter((other) => other !== word && uses(other) > uses(word) && !byEnding(word, other))
      .sort((a, b) => uses(b) - uses(a) || (a < b ? -1 : 1))[0];
    return usual === undefined || isEnglish(word) ? [] : [{ word, usual, sentences: sentences.get(word) ?? [] }];
  });
};
