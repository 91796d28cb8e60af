import { foldWord } from './fold.js';
import { GIVEN_NAMES_TABLE } from './given-names.table.js';

/** One given name with all its spellings. */
export interface GivenName {
  readonly id: number;
  /** The same for a name and its cognates in other languages ("Ivan", "John"). */
  readonly family: number;
  readonly gender: 'm' | 'f' | 'u';
  readonly tradition: string;
  readonly spellings: readonly string[];
  /** The spellings as `foldWord` has them, without repetition. */
  readonly folds: readonly string[];
}

const build = (): ReadonlyMap<string, readonly GivenName[]> => {
  const bySpelling = new Map<string, GivenName[]>();
  let id = 0;
  for (const [tradition, gender, names] of GIVEN_NAMES_TABLE) {
    for (const entry of names.split('|')) {
      const family = id;
      for (const cognate of entry.split('/')) {
        // a letter after a hyphen only keeps two entries of one spelling apart for the reader of the table
        const spellings = cognate
          .trim()
          .split(/\s+/)
          .map((word) =>
            word
              .replace(/-[a-z]$/, '')
              .normalize('NFKD')
              .replace(/[\p{M}']/gu, ''),
          );
        const name: GivenName = {
          id: id++,
          family,
          gender,
          tradition,
          spellings,
          folds: [...new Set(spellings.map(foldWord))],
        };
        for (const spelling of new Set(spellings)) {
          const known = bySpelling.get(spelling);
          if (known) known.push(name);
          else bySpelling.set(spelling, [name]);
        }
      }
    }
  }
  return bySpelling;
};

const BY_SPELLING = build();

/** Given names that a plain lower-case spelling may stand for; empty where the table does not know it. */
export const givenNamesOf = (spelling: string): readonly GivenName[] => BY_SPELLING.get(spelling) ?? [];

/** Whether a word, in any case, is a given name that the table knows. */
export const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (BY_SPELLING.has(lower)) return true;
  return !/^[a-z]+$/.test(lower) && BY_SPELLING.has(lower.normalize('NFKD').replace(/[\p{M}'.-]/gu, ''));
};
