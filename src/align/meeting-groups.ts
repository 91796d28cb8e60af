import type { ArticleReading } from '../extract/reading.js';
import { foldWord, skeletonOf } from '../text/names/fold.js';
import { parseName } from '../text/names/parse-name.js';
import { Groups } from './groups.js';

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

/** What stands under one key: the things with their numbers, and how many of each article. */
interface Posted<T> {
  readonly held: (readonly [number, T])[];
  readonly ofArticle: Map<ArticleReading, number>;
}

/**
 * Groups of things that meet, directly or through others; only those that share a key are compared. Groups and their members stand in the order
 * of the things. The work is that of the pairs that share a key; of one article and key a dozen things are compared, however many there are.
 */
export const meetingGroups = <T>(
  meeters: readonly Meeter<T>[],
  meets: (a: T, b: T) => boolean,
): readonly (readonly T[])[] => {
  const groups = new Groups();
  const posted = new Map<string, Posted<T>>();
  for (const [i, { item, reading, keys }] of meeters.entries())
    for (const key of keys) {
      const list = posted.get(key) ?? { held: [], ofArticle: new Map<ArticleReading, number>() };
      posted.set(key, list);
      for (const [k, other] of list.held)
        if (groups.leaderOf(k) !== groups.leaderOf(i) && meets(other, item)) groups.join(k, i);
      const told = list.ofArticle.get(reading) ?? 0;
      if (told === MOST_OF_ONE) continue;
      list.held.push([i, item]);
      list.ofArticle.set(reading, told + 1);
    }
  return groups.of(meeters.map(({ item }) => item));
};
