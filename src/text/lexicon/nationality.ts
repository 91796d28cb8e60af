import { countryOfAdjective, findPlace } from '../places/gazetteer.js';
import type { Token } from '../sentence.js';

/** Of which states people are said to be citizens, and from where they are said to come: two different things. Countries as codes. */
export interface Nationality {
  readonly citizen: readonly string[];
  readonly origin: readonly string[];
  /** Said of a passport rather than of citizenship. */
  readonly passport: boolean;
}

const CITIZEN = /^(?:citizens?|nationals?|passport-holders?|passports?|citizenship|nationality)$/;
const ORIGIN = /^(?:origins?|descent|heritage|ancestry|ethnicity|background|extraction|roots)$/;

/** Words of one state that an adjective joins: a region's word ("European") says nothing of a citizenship. */
export const statesOfWord = (word: string): readonly string[] => {
  const codes = countryOfAdjective(word);
  if (codes.length > 0) return codes.length <= 2 ? codes : [];
  const place = /^\p{Lu}/u.test(word) ? findPlace(word) : null;
  return place?.kind === 'country' && place.country ? [place.country] : [];
};

/**
 * What the tokens of a noun group and of what follows "of" say of citizenship and origin: "Syrian-born German citizens", "citizens of France",
 * "a Canadian of Chilean descent"; null where no word for citizenship stands there. A bare "an American" may be either and is not read.
 */
export const nationalityIn = (tokens: readonly Token[]): Nationality | null => {
  const citizen = new Set<string>();
  const origin = new Set<string>();
  const at = tokens.findIndex((t) => CITIZEN.test(t.lower));
  const holder = tokens[at];
  if (!holder) return null;
  for (const [i, t] of tokens.entries()) {
    const codes = statesOfWord(t.text);
    if (codes.length === 0) continue;
    const born = tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'born';
    const ethnic = tokens[i - 1]?.lower === 'ethnic';
    const descent = tokens.slice(i + 1, i + 3).some((next) => ORIGIN.test(next.lower));
    const bornIn = tokens[i - 1]?.lower === 'in' && tokens[i - 2]?.lower === 'born';
    // "citizens of the Paris region", "citizens in Spain": only what stands before the word, or right behind "of", says of which state
    const owned = i < at || (tokens[at + 1]?.lower === 'of' && i <= at + 3);
    if (born || ethnic || descent || bornIn) for (const code of codes) origin.add(code);
    else if (owned) for (const code of codes) citizen.add(code);
  }
  return citizen.size === 0
    ? null
    : { citizen: [...citizen].sort(), origin: [...origin].sort(), passport: holder.lower.startsWith('passport') };
};
