import { distance } from 'fastest-levenshtein';
import { foldWord, skeletonOf } from '../names/fold.js';
import { spellingLikeness } from '../names/spelling-distance.js';
import { placeKey, placeSound } from './place-key.js';

export type PlaceSpelling = 'same' | 'variant' | 'different';

/** Names of fewer letters than this differ by one letter and are two places ("Bam", "Ham"). */
const SHORTEST = 5;
/** Words of this many letters may differ by two, shorter ones by one. */
const LONG = 8;
/** Likeness from which two spellings with one skeleton of consonants are one name. */
const ALIKE = 0.85;
/** Without their sorts: "the town of X", "X district", "X City". */
const SORT =
  /^(?:the )?(?:(?:city|town|village|district|region|province|settlement|municipality|suburb) of )?|(?: (?:city|town|village|district|region|province|county|municipality|settlement|airport|station))$/g;
/** Words that tell two parts or two namesakes apart. */
const TELLING =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|upper|lower|great|little|big|port|fort|lake|mount|saint|san|santa)$/;

const wordsOf = (name: string): readonly string[] => placeKey(name).replace(SORT, '').split(' ');

/**
 * Whether two names of places are spellings of one name: the same letters but for marks, or every word with the same consonants and very
 * like letters. Two names that only sound alike in part are `different`.
 */
export const placeSpelling = (left: string, right: string): PlaceSpelling => {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [x, y] = [a.join(' '), b.join(' ')];
  if (x === y) return 'same';
  if (a.length !== b.length) return x.replaceAll(' ', '') === y.replaceAll(' ', '') ? 'variant' : 'different';
  let letters = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? '';
    letters = Math.max(letters, Math.min(word.length, other.length));
    if (word === other) continue;
    if (TELLING.test(word) || TELLING.test(other) || /\d/.test(word + other)) return 'different';
    const [foldA, foldB] = [foldWord(word), foldWord(other)];
    if (!other.startsWith(word.slice(0, 1)) && !foldB.startsWith(foldA.slice(0, 1))) return 'different';
    if (distance(word, other) > (Math.max(word.length, other.length) >= LONG ? 2 : 1)) return 'different';
    const sound = placeSound(word) === placeSound(other);
    if (!sound && (skeletonOf(foldA) !== skeletonOf(foldB) || spellingLikeness(foldA, foldB) < ALIKE))
      return 'different';
  }
  return letters >= SHORTEST ? 'variant' : 'different';
};
