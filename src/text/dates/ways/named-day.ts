import { calendarSaid, intervalSaid, pieceOf, unplacedDate, type Way } from '../piece.js';
import { isGlued, lowerAt } from '../terms.js';
import { WEEKDAYS } from '../vocabulary.js';
import { yearAfter } from '../year-after.js';

/** Days that fall on one date each year. */
const FIXED: readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[] = [
  { words: ['new', 'year', "'", 's', 'eve'], month: 12, day: 31 },
  { words: ['new', 'year', "'", 's', 'day'], month: 1, day: 1 },
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['valentine', "'", 's', 'day'], month: 2, day: 14 },
];

/** Words that make a weekday the name of one day: which year it is, the words do not say. */
const NAMERS: ReadonlySet<string> = new Set(
  'black good bloody super ash palm maundy cyber easter whit shrove holy pancake giving'.split(' '),
);

/** "New Year's Eve" is a day of a year to be found; "Black Friday", "Easter Sunday" are days that the words alone do not place. */
export const namedDayWay: Way = (reading, i) => {
  const { terms } = reading;
  if (!terms[i]?.capital || isGlued(terms, i)) return null;
  const fixed = FIXED.find(({ words }) => words.every((word, k) => lowerAt(terms, i + k) === word));
  if (fixed) {
    const next = i + fixed.words.length;
    const year = yearAfter(reading, next);
    const said = {
      month: fixed.month,
      day: fixed.day,
      year: year?.value.year ?? null,
      yearBasis: year?.value.basis ?? 'stated',
    };
    return pieceOf(i, year?.next ?? next, calendarSaid(said));
  }
  if (!NAMERS.has(lowerAt(terms, i)) || !WEEKDAYS.has(lowerAt(terms, i + 1)) || !terms[i + 1]?.capital) return null;
  if (/^(?:agreement|accord|accords)$/.test(lowerAt(terms, i + 2))) return null;
  return pieceOf(i, i + 2, intervalSaid(unplacedDate('day', 'named-day')));
};
