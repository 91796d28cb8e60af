import { kinOf } from '../../text/lexicon/kinship.js';
import { givenNamesOf } from '../../text/names/given-names.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MALE = words(
  'mr sir lord king prince duke count baron sultan emir sheikh pope father monsieur herr signor señor don man boy gentleman businessman spokesman chairman congressman policeman fireman cameraman fisherman salesman actor waiter steward monk priest imam widower groom godfather patriarch brother',
);
const FEMALE = words(
  'mrs ms miss lady dame queen princess duchess countess baroness madam madame mme frau signora señora doña woman girl businesswoman spokeswoman chairwoman congresswoman policewoman saleswoman actress waitress stewardess nun widow bride matriarch sister seamstress hostess heiress midwife housewife',
);

/** Gender that a title, a role or a kinship word gives, null where none does. `nouns` are lower-case words. */
export const genderOfWords = (nouns: readonly string[]): 'm' | 'f' | null => {
  for (const noun of nouns) {
    const word = noun.replace(/\.$/, '');
    const kin = kinOf(word)?.gender ?? null;
    if (MALE.has(word) || kin === 'm') return 'm';
    if (FEMALE.has(word) || kin === 'f') return 'f';
  }
  return null;
};

/** Gender that a given name has wherever it is used; null for names of both, and for names nobody listed. */
export const genderOfGiven = (given: readonly string[]): 'm' | 'f' | null => {
  const first = given.find((g) => g.replace(/\./g, '').length > 1);
  if (first === undefined) return null;
  const known = givenNamesOf(first.toLowerCase());
  const genders = new Set(known.map((g) => g.gender));
  if (genders.size !== 1) return null;
  return genders.has('m') ? 'm' : genders.has('f') ? 'f' : null;
};
