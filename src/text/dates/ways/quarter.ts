import { monthsInterval, partsOf } from '../calendar.js';
import { impliedDate, intervalSaid, NEEDS_PUBLICATION, pieceOf, statedDate, unplacedDate, type Way } from '../piece.js';
import { isDash, isGlued, lowerAt, ordinalAt, wholeNumber, type Read, type Term } from '../terms.js';
import { ORDINAL_WORDS } from '../vocabulary.js';
import { yearAfter } from '../year-after.js';

/** "third quarter", "third-quarter", "3rd quarter", "Q3" as 1 to 4. */
const quarterAt = (terms: readonly Term[], i: number): Read<number> | null => {
  const term = terms[i];
  if (term?.text === 'Q') {
    const n = wholeNumber(terms[i + 1]);
    return n !== null && n >= 1 && n <= 4 && !(terms[i + 1]?.spaced ?? true) ? { value: n, next: i + 2 } : null;
  }
  const word = ORDINAL_WORDS.get(lowerAt(terms, i));
  const ordinal = ordinalAt(terms, i) ?? (word === undefined ? null : { value: word, next: i + 1 });
  if (!ordinal || ordinal.value < 1 || ordinal.value > 4) return null;
  const noun = isDash(terms[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  return lowerAt(terms, noun) === 'quarter' ? { value: ordinal.value, next: noun + 1 } : null;
};

/** "the third quarter of 2024", "Q3 2024", "fourth-quarter profit": calendar quarters, the nearest begun one where no year is said. */
export const quarterWay: Way = (reading, i) => {
  const { terms, published, tenseAt } = reading;
  if (isGlued(terms, i)) return null;
  const quarter = quarterAt(terms, i);
  if (!quarter) return null;
  const first = (quarter.value - 1) * 3 + 1;
  const year = yearAfter(reading, quarter.next);
  if (year && year.value.year !== null) {
    const interval = monthsInterval(year.value.year, first, first + 2);
    const stated = year.value.basis === 'stated';
    return pieceOf(
      i,
      year.next,
      intervalSaid((stated ? statedDate : impliedDate)(interval, 'quarter', 'quarter-of-year')),
    );
  }
  const next = year?.next ?? quarter.next;
  if (published === null) return pieceOf(i, next, intervalSaid(unplacedDate('quarter', NEEDS_PUBLICATION)));
  const now = partsOf(published).year;
  const candidates = [now - 1, now, now + 1].map((y) => monthsInterval(y, first, first + 2));
  const future = tenseAt(i) === 'future';
  const chosen = future
    ? candidates.find((c) => c.to >= published)
    : candidates.filter((c) => c.from <= published).at(-1);
  return chosen ? pieceOf(i, next, intervalSaid(impliedDate(chosen, 'quarter', 'quarter-near-publication'))) : null;
};
