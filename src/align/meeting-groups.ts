import type { ArticleReading } from '../extract/reading.js';
import { foldWord, skeletonOf } from '../text/names/fold.js';
import { parseName } from '../text/names/parse-name.js';

/** Things of one article under one key that are compared with a new one: an article that has more of them is hostile, or a list. */
const MOST_OF_ONE = 12;

/**
 * Words of a name as they sound: consonants alone, those that transliterations confuse made equal. Two spellings of one name share one of them;
 * names that share none are never compared.
 */
export const soundsOf = (name: string): readonly string[] => {
  const words = (parseName(name)?.words ?? []).filter((word) => word.length > 1);
  return [...new Set(words.map((word) => skeletonOf(foldWord(word)).replace(/[gq]/g, 'k').replace(/x/g, 'h') || word))];
};

/** What is grouped: where it stands, and the keys under which it may meet others. */
export interface Meeter<T> {
  readonly item: T;
  readonly reading: ArticleReading;
  readonly keys: readonly string[];
}

/**
 * Groups of things that meet, directly or through others; only those that share a key are compared. Groups and their members stand in the order
 * of the things. The work is that of the pairs that share a key; of one article and key a dozen things are compared, however many there are.
 */
export const meetingGroups = <T>(
  meeters: readonly Meeter<T>[],
  meets: (a: T, b: T) => boolean,
): readonly (readonly T[])[] => {
  const leader = meeters.map((_, i) => i);
  const leaderOf = (i: number): number => {
    let top = i;
    while (leader[top] !== top) {
      leader[top] = leader[leader[top] ?? top] ?? top;
      top = leader[top] ?? top;
    }
    return top;
  };
  const posted = new Map<string, { readonly held: number[]; readonly ofArticle: Map<ArticleReading, number> }>();
  for (const [i, { item, reading, keys }] of meeters.entries())
    for (const key of keys) {
      let list = posted.get(key);
      if (!list) {
        list = { held: [], ofArticle: new Map() };
        posted.set(key, list);
      }
      for (const k of list.held) {
        const other = meeters[k];
        const [x, y] = [leaderOf(k), leaderOf(i)];
        // the earlier leads, so that groups keep their order
        if (other && x !== y && meets(other.item, item)) leader[Math.max(x, y)] = Math.min(x, y);
      }
      const told = list.ofArticle.get(reading) ?? 0;
      if (told < MOST_OF_ONE) {
        list.held.push(i);
        list.ofArticle.set(reading, told + 1);
      }
    }
  const groups = new Map<number, T[]>();
  for (const [i, { item }] of meeters.entries()) {
    const top = leaderOf(i);
    const group = groups.get(top);
    if (group) group.push(item);
    else groups.set(top, [item]);
  }
  return [...groups.values()];
};
