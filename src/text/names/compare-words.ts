import { sameEastAsianSurname } from './east-asian.js';
import { foldSurnameEnding, foldWord, skeletonOf } from './fold.js';
import { givenNamesOf, type GivenName } from './given-names.js';
import { spellingDistance, spellingLikeness } from './spelling-distance.js';

/** How two words of names stand to each other; `score` 1 for equal spelling. */
export interface WordMatch {
  readonly score: number;
  /** Both words are known given names, and not the same one. */
  readonly distinct: boolean;
  readonly exact: boolean;
}

const NOTHING: WordMatch = { score: 0, distinct: false, exact: false };
/** Score of two spellings that the table of given names lists as one name. */
const LISTED = 0.97;
/** Score of one name in two languages: a doubt. */
const COGNATE = 0.78;
/** Score of two spellings whose folds are equal. */
const FOLDED = 0.96;
/** Most that a pair of distinct known names can reach: never enough to be one name. */
const DISTINCT_CAP = 0.7;
/** Likeness of two distinct known names above which they stay doubtful, for being so easily confused. */
const CONFUSABLE = 0.9;
/** What a different skeleton of consonants takes away. */
const SKELETON_PENALTY = 0.04;
/** Skeletons that differ by no more than this sound alike (g and q, kh and h). */
const SAME_SOUND = 0.45;
/** A shorter spelling of at least this many letters may be the other one cut short by its last consonant. */
const SHORTEST_CUT = 5;
const CUT_SCORE = 0.86;

/** A final vowel that turns a man's name into a woman's. */
const genderedPair = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Sadiqa" and "Sadiqu", "Claudia" and "Claudio"
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /^(?:a[ou]|[ou]a)$/.test(a.slice(-1) + b.slice(-1)))
    return true;
  return (
    long.length - short.length <= 2 &&
    long.startsWith(short) &&
    /^(?:a|ah|e|eh|ne|na|ina|ia)$/.test(long.slice(short.length)) &&
    !/[aeiou]h?$/.test(short)
  );
};

const initialMatch = (a: string, b: string): WordMatch | null => {
  if (a.length > 1 && b.length > 1) return null;
  if (a.startsWith(b.charAt(0)) || foldWord(a).startsWith(foldWord(b).charAt(0)))
    return { score: 0.9, distinct: false, exact: false };
  // Y. for Evgeny, Kh. and H. for one name
  if (/^(?:ye|ey|gh|hg|xh|hx|kx|xk|ji|ij|jy|yj)$/.test(a.charAt(0) + b.charAt(0)))
    return { score: 0.8, distinct: false, exact: false };
  return NOTHING;
};

const sameListed = (a: readonly GivenName[], b: readonly GivenName[]): boolean =>
  a.some((x) => b.some((y) => x.id === y.id));

const gendersMeet = (a: readonly GivenName[], b: readonly GivenName[]): boolean =>
  a.some((x) => b.some((y) => x.gender === y.gender || x.gender === 'u' || y.gender === 'u'));

/** Compares two given names. */
export const compareGiven = (a: string, b: string): WordMatch => {
  if (a === b) return { score: 1, distinct: false, exact: true };
  const initial = initialMatch(a, b);
  if (initial) return initial;
  const [knownA, knownB] = [givenNamesOf(a), givenNamesOf(b)];
  if (sameListed(knownA, knownB)) return { score: LISTED, distinct: false, exact: false };
  const [foldA, foldB] = [foldWord(a), foldWord(b)];
  const likeness = likenessOf(a, b, foldA, foldB);
  if (knownA.length > 0 && knownB.length > 0) {
    if (likeness < FOLDED && knownA.some((x) => knownB.some((y) => x.family === y.family)))
      return { score: COGNATE, distinct: false, exact: false };
    if (
      likeness >= FOLDED &&
      gendersMeet(knownA, knownB) &&
      knownA.some((x) => knownB.some((y) => x.family === y.family))
    )
      return { score: FOLDED, distinct: false, exact: false };
    // two names of the table that are not one name: at most a doubt, and none across genders
    const doubt = likeness >= CONFUSABLE && gendersMeet(knownA, knownB);
    return { score: doubt ? DISTINCT_CAP : Math.min(likeness, 0.5), distinct: true, exact: false };
  }
  if (genderedPair(a, b) || genderedPair(foldA, foldB)) return { score: 0.4, distinct: true, exact: false };
  const viaTable = Math.max(bestListed(knownA, foldB), bestListed(knownB, foldA));
  const score = Math.max(likeness, viaTable);
  return { score, distinct: false, exact: false };
};

/** Likeness to the nearest listed spelling of a name: an unlisted spelling of a listed name. */
const bestListed = (names: readonly GivenName[], fold: string): number => {
  let best = 0;
  for (const name of names) {
    for (const f of name.folds) {
      if (f === fold) best = Math.max(best, FOLDED - 0.02);
      else if (f.startsWith(fold.charAt(0)) && f.length >= 5) best = Math.max(best, spellingLikeness(f, fold) - 0.05);
    }
  }
  return best;
};

const likenessOf = (a: string, b: string, foldA: string, foldB: string): number => {
  if (foldA === foldB) return FOLDED;
  let score = Math.min(spellingLikeness(foldA, foldB), FOLDED - 0.01);
  const [skeletonA, skeletonB] = [skeletonOf(foldA), skeletonOf(foldB)];
  if (spellingDistance(skeletonA, skeletonB) > SAME_SOUND) score -= SKELETON_PENALTY;
  const [short, long] = foldA.length <= foldB.length ? [foldA, foldB] : [foldB, foldA];
  // "Huse" is no cut, "Husei" of "Husein" is: all but the last consonant, near enough
  if (
    Math.min(a.length, b.length) >= SHORTEST_CUT &&
    long.length - short.length === 1 &&
    !/[aeiou]$/.test(long) &&
    spellingLikeness(short, long.slice(0, -1)) >= 0.9
  )
    score = Math.max(score, CUT_SCORE);
  return Math.max(0, score);
};

const FEMALE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ovova$/, 'ovov'],
  [/ova$/, 'ov'],
  [/eva$/, 'ev'],
  [/ina$/, 'in'],
  [/(?:skaya|skaia|skaja|ska)$/, 'ski'],
  [/(?:skiy|skyy|skyi|skij|skii|sky|ski)$/, 'ski'],
  [/(?:tskaya|tskaia)$/, 'Tki'],
  [/aya$/, 'i'],
];

/** A surname with its endings of gender made the man's, and which gender it was (null where it shows none). */
const neutralSurname = (surname: string): { readonly word: string; readonly gender: 'm' | 'f' | null } => {
  for (const [ending, male] of FEMALE_ENDINGS) {
    if (!ending.test(surname) || surname.length < 5) continue;
    const female = surname.endsWith('a');
    return { word: surname.replace(ending, male), gender: female ? 'f' : 'm' };
  }
  return { word: surname, gender: /(?:ov|ev|in|off|eff)$/.test(surname) && surname.length >= 5 ? 'm' : null };
};

/** Endings that languages add to one surname or that reporters drop. */
const SHORTEST_STEM = 5;
const PREFIX_SCORE = 0.86;

/** A surname with its ending lost or added ("Bondarchuk", "Bondar" is too short a stem; "Sedykh" is not "Sed"). */
const isCutSurname = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_STEM &&
    long.length > short.length &&
    long.length - short.length <= 4 &&
    long.startsWith(short)
  );
};

export interface SurnameMatch extends WordMatch {
  /** Equal but for the ending of gender. */
  readonly genderDiffers: boolean;
  /** One is the other with a shorter or longer ending. */
  readonly cut: boolean;
}

/** Compares two surnames (hyphens allowed: "smith-jones"). */
export const compareSurnames = (a: string, b: string): SurnameMatch => {
  if (a === b) return { score: 1, distinct: false, exact: true, genderDiffers: false, cut: false };
  const initial = initialMatch(a, b);
  if (initial) return { ...initial, genderDiffers: false, cut: false };
  const [left, right] = [neutralSurname(a), neutralSurname(b)];
  const genderDiffers = left.gender !== null && right.gender !== null && left.gender !== right.gender;
  const [wordA, wordB] = [left.word.replace(/-/g, ''), right.word.replace(/-/g, '')];
  if (wordA === wordB) return { score: 0.98, distinct: false, exact: !genderDiffers, genderDiffers, cut: false };
  if (sameEastAsianSurname(wordA, wordB))
    return { score: 0.93, distinct: false, exact: false, genderDiffers: false, cut: false };
  const [foldA, foldB] = [foldSurnameEnding(foldWord(wordA)), foldSurnameEnding(foldWord(wordB))];
  let score = likenessOf(wordA, wordB, foldA, foldB);
  const cut = isCutSurname(foldA, foldB) || isCutSurname(wordA, wordB);
  if (cut) score = Math.max(score, PREFIX_SCORE);
  // one part of a double surname
  if (a.includes('-') !== b.includes('-')) {
    const [double, single] = a.includes('-') ? [a, b] : [b, a];
    if (double.split('-').some((part) => part === single || foldWord(part) === foldWord(single)))
      score = Math.max(score, 0.88);
  }
  return { score, distinct: false, exact: false, genderDiffers: genderDiffers && score > 0.8, cut };
};
