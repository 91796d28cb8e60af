import { partsOf } from './calendar.js';
import type { Reading } from './piece.js';
import { isContinued, lowerAt, wholeNumber, type Read, type Term } from './terms.js';
import { COUNTED } from './vocabulary.js';

/** A year, and whether it was said by its number or by its distance from publication or narrative. `year` is null if that is unknown. */
export interface YearSaid {
  readonly year: number | null;
  readonly basis: 'stated' | 'relative';
}

/** After "in 2012" these are what happened, and count nothing: "a fire in 2012 killed nine people". */
const HAPPENED = new Set(['killed', 'injured', 'wounded', 'dead']);
const IN_A_YEAR = new Set(['in', 'since', 'during', 'before', 'after', 'until', 'by']);

/** A four-digit year that is not the count of something: "2025", not "2025 people". */
export const yearNumberAt = (terms: readonly Term[], i: number): number | null => {
  const term = terms[i];
  const n = wholeNumber(term);
  if (n === null || term?.text.length !== 4 || n < 1000 || n > 2199) return null;
  if (isContinued(terms, i + 1)) return null;
  const next = lowerAt(terms, i + 1);
  return COUNTED.has(next) && !(HAPPENED.has(next) && IN_A_YEAR.has(lowerAt(terms, i - 1))) ? null : n;
};

const DISTANCE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last year", "this year", "that year", "the same year" from the word before "year". */
const relativeYearAt = (reading: Reading, i: number): Read<YearSaid> | null => {
  const { terms, published, anchor } = reading;
  const at = lowerAt(terms, i) === 'the' ? i + 1 : i;
  if (lowerAt(terms, at + 1) !== 'year') return null;
  const which = lowerAt(terms, at);
  const distance = DISTANCE.get(which);
  if (distance !== undefined) {
    return {
      value: { year: published === null ? null : partsOf(published).year + distance, basis: 'relative' },
      next: at + 2,
    };
  }
  const shift = which === 'that' || which === 'same' ? 0 : which === 'previous' ? -1 : which === 'following' ? 1 : null;
  if (shift === null) return null;
  return {
    value: { year: anchor === null ? null : partsOf(anchor.from).year + shift, basis: 'relative' },
    next: at + 2,
  };
};

/** The year after a day, month or season: "2025", ", 2025", "of 2025", "last year", "of this year", "of that year". */
export const yearAfter = (reading: Reading, i: number): Read<YearSaid> | null => {
  const { terms } = reading;
  const linked = lowerAt(terms, i) === ',' || /^(?:of|in)$/.test(lowerAt(terms, i)) ? i + 1 : i;
  const number = yearNumberAt(terms, linked);
  if (number !== null) return { value: { year: number, basis: 'stated' }, next: linked + 1 };
  return lowerAt(terms, i) === ',' ? null : relativeYearAt(reading, linked);
};
