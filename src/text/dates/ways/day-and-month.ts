import { daysInMonth } from '../calendar.js';
import { calendarSaid, pieceOf, type Piece, type Reading, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, ordinalAt, wholeNumber, type Read, type Term } from '../terms.js';
import { COUNTED, MONTHS, SHORT_MONTHS } from '../vocabulary.js';
import { yearAfter } from '../year-after.js';

/** A year in which every month has its most days. */
const LEAP_YEAR = 2000;

/** Names that are also words; only with a capital are they months. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep']);

/** A month by its full or short name (with its full stop), as it may stand beside a day number. */
export const monthNameAt = (terms: readonly Term[], i: number): Read<number> | null => {
  const term = terms[i];
  if (!term || (ALSO_WORDS.has(term.lower) && !term.capital)) return null;
  const full = MONTHS.get(term.lower);
  if (full !== undefined) return { value: full, next: i + 1 };
  const short = SHORT_MONTHS.get(term.lower);
  if (short === undefined) return null;
  const stop = terms[i + 1];
  return { value: short, next: stop?.text === '.' && !stop.spaced ? i + 2 : i + 1 };
};

const dayNumberAt = (terms: readonly Term[], i: number): Read<number> | null => {
  const ordinal = ordinalAt(terms, i);
  const plain = wholeNumber(terms[i]);
  const read = ordinal ?? (plain === null || (terms[i]?.text.length ?? 9) > 2 ? null : { value: plain, next: i + 1 });
  if (read === null) return null;
  if (read.value < 1 || read.value > 31) return null;
  const after = terms[read.next];
  return isContinued(terms, read.next) && !isDash(after) ? null : read;
};

/** The number counts something, so it is no day: "in June 27 people", "June 5 p.m.". */
const counts = (terms: readonly Term[], next: number, strict: boolean): boolean => {
  const after = terms[next];
  if (!after) return false;
  if (COUNTED.has(after.lower) || /^(?:[ap]\.?\s?m\.?|per|million|billion|thousand|hundred)$/.test(after.lower))
    return true;
  return strict && after.pos === 'NOUN' && after.lower.endsWith('s') && !after.capital;
};

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', 'and', 'or']);

/** The second day of "5–8", "5 to 8", "27, 28 and 29": its number, greater than the first. */
const secondDayAt = (terms: readonly Term[], i: number, first: number): Read<number> | null => {
  let at = i;
  let floor = first;
  while (lowerAt(terms, at) === ',' && at - i < 8) {
    const middle = dayNumberAt(terms, at + 1);
    if (middle?.value !== floor + 1) break;
    floor = middle.value;
    at = middle.next;
    if (lowerAt(terms, at) === ',' && TO.has(lowerAt(terms, at + 1))) at++;
  }
  if (!isDash(terms[at]) && !TO.has(lowerAt(terms, at))) return null;
  const start = lowerAt(terms, at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayNumberAt(terms, start);
  return day && day.value > first ? day : null;
};

const EVERY: ReadonlySet<string> = new Set(['every', 'each', 'annual']);

const saidWith = (
  reading: Reading,
  i: number,
  next: number,
  parts: { month: number; day: number; toDay: number | null },
): Piece | null => {
  const { month, day, toDay } = parts;
  if (Math.max(day, toDay ?? 0) > daysInMonth(LEAP_YEAR, month)) return null;
  const year = yearAfter(reading, next);
  const recurring = EVERY.has(lowerAt(reading.terms, i - 1));
  return pieceOf(
    i,
    year?.next ?? next,
    calendarSaid({ ...parts, year: year?.value.year ?? null, yearBasis: year?.value.basis ?? 'stated', recurring }),
  );
};

/** "June 27", "Sept. 5", "June the 27th", "June 5–8, 2025", "June 27 and 28", "June 27 last year". */
export const monthThenDayWay: Way = (reading, i) => {
  const { terms } = reading;
  const month = monthNameAt(terms, i);
  if (!month || isGlued(terms, i)) return null;
  const day = dayNumberAt(terms, lowerAt(terms, month.next) === 'the' ? month.next + 1 : month.next);
  if (!day) return null;
  const second = secondDayAt(terms, day.next, day.value);
  const list = second !== null && /^(?:and|or|,)$/.test(lowerAt(terms, day.next));
  if (second && !counts(terms, second.next, list)) {
    return saidWith(reading, i, second.next, { month: month.value, day: day.value, toDay: second.value });
  }
  if (counts(terms, day.next, lowerAt(terms, i - 1) === 'in')) return null;
  return saidWith(reading, i, day.next, { month: month.value, day: day.value, toDay: null });
};

/** "27 June 2025", "27th of June", "5–6 November", "5 and 6 November". */
export const dayThenMonthWay: Way = (reading, i) => {
  const { terms } = reading;
  const afterMonth = isDash(terms[i - 1]) && monthNameAt(terms, i - 2) !== null;
  if (terms[i]?.kind !== 'number' || (isGlued(terms, i) && !afterMonth)) return null;
  const day = dayNumberAt(terms, i);
  if (!day) return null;
  const second = secondDayAt(terms, day.next, day.value);
  const end = second ?? day;
  const month = monthNameAt(terms, lowerAt(terms, end.next) === 'of' ? end.next + 1 : end.next);
  if (!month) return null;
  return saidWith(reading, i, month.next, { month: month.value, day: day.value, toDay: second?.value ?? null });
};
