import { currencyOfLetter } from './currencies.js';
import { SCALES, SCALE_LETTERS } from './number-words.js';
import type { Word } from './words.js';

/** The currency whose capital is glued before the number at `i` ("N250,000", "R2bn"), null where a name stands before it ("BMW R1200"). */
export const letterCurrency = (words: readonly Word[], i: number): string | null => {
  const [before, letter, number, after] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (letter?.kind !== 'letters' || number?.kind !== 'number' || number.spaced) return null;
  if (before && (!letter.spaced || before.pos === 'PROPN')) return null;
  const scaled = after?.kind === 'letters' && (SCALES.has(after.lower) || SCALE_LETTERS.has(after.lower));
  return currencyOfLetter(letter.text, number.text, scaled);
};
