import type { Token } from '../sentence.js';

/** Phrases of lower-case words, each standing for a value, found by their first word. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly (readonly [readonly string[], T])[]>;
}

/** A phrase found among tokens: what it stands for and where, `to` exclusive. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** An index over rows of a value and its phrases, which are parted by commas. The longest phrase at a place wins. */
export const phraseIndex = <T>(rows: readonly (readonly [T, string])[]): PhraseIndex<T> => {
  const byFirst = new Map<string, (readonly [readonly string[], T])[]>();
  for (const [value, phrases] of rows)
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      if (first === '') continue;
      const held = byFirst.get(first);
      if (held) held.push([words, value]);
      else byFirst.set(first, [[words, value]]);
    }
  for (const held of byFirst.values()) held.sort((a, b) => b[0].length - a[0].length);
  return { byFirst };
};

const says = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma === word);

/** All phrases among the tokens from `from` to `to` (exclusive), by their words or lemmas, left to right, not overlapping. */
export const phrasesIn = <T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): readonly PhraseMatch<T>[] => {
  const found: PhraseMatch<T>[] = [];
  let at = Math.max(0, from);
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const rows = [...(index.byFirst.get(token.lower) ?? []), ...(index.byFirst.get(token.lemma) ?? [])];
    const hits = rows.filter(([words]) => at + words.length <= to && words.every((w, k) => says(tokens[at + k], w)));
    const best = hits.sort((a, b) => b[0].length - a[0].length)[0];
    if (best) {
      found.push({ value: best[1], from: at, to: at + best[0].length });
      at += best[0].length;
    } else at++;
  }
  return found;
};
