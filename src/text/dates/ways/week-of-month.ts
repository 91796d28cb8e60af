import { addDays, daysInMonth, isoDay, partsOf, weekdayOf, type DayInterval } from '../calendar.js';
import { impliedDate, intervalSaid, pieceOf, statedDate, unplacedDate, type Way } from '../piece.js';
import { isGlued, lowerAt, ordinalAt } from '../terms.js';
import { ORDINAL_WORDS, WEEKDAYS } from '../vocabulary.js';
import { placeCalendar } from '../place-calendar.js';
import { monthWay } from './month.js';

/** The n-th week, weekend or weekday of a month; -1 is the last. Weeks count from the first day of the month. */
const nthOf = (month: string, n: number, what: 'week' | 'weekend' | number): DayInterval | null => {
  const { year, month: m } = partsOf(month);
  const length = daysInMonth(year, m);
  if (what === 'week') {
    if (n < 0) return { from: isoDay(year, m, length - 6), to: isoDay(year, m, length) };
    return { from: isoDay(year, m, (n - 1) * 7 + 1), to: isoDay(year, m, Math.min(n * 7, length)) };
  }
  const weekday = what === 'weekend' ? 6 : what;
  const first = 1 + ((weekday - weekdayOf(isoDay(year, m, 1)) + 7) % 7);
  const last = first + 7 * Math.floor((length - first) / 7);
  const day = n < 0 ? last : first + (n - 1) * 7;
  if (day > length) return null;
  const from = isoDay(year, m, day);
  return { from, to: what === 'weekend' ? addDays(from, 1) : from };
};

/** "the first week of June", "the last weekend of May 2024", "the third Sunday in September". */
export const weekOfMonthWay: Way = (reading, i) => {
  const { terms } = reading;
  if (isGlued(terms, i)) return null;
  const word = ORDINAL_WORDS.get(lowerAt(terms, i));
  const ordinal = ordinalAt(terms, i) ?? (word === undefined ? null : { value: word, next: i + 1 });
  if (!ordinal || ordinal.value > 5) return null;
  const noun = lowerAt(terms, ordinal.next);
  const what = noun === 'week' || noun === 'weekend' ? noun : WEEKDAYS.get(noun);
  if (what === undefined || !/^(?:of|in)$/.test(lowerAt(terms, ordinal.next + 1))) return null;
  const month = monthWay(reading, ordinal.next + 2);
  if (month?.said.is !== 'calendar' || month.said.month === null || month.said.edge !== null) return null;
  const placed = placeCalendar(month.said, reading, ordinal.next + 2);
  const grain = typeof what === 'number' ? 'day' : what;
  if (!placed) return null;
  if (placed.from === null) return pieceOf(i, month.last + 1, intervalSaid(unplacedDate(grain, placed.rule)));
  const interval = nthOf(placed.from, ordinal.value, what);
  if (!interval) return null;
  const make = placed.basis === 'stated' ? statedDate : impliedDate;
  return pieceOf(i, month.last + 1, intervalSaid(make(interval, grain, 'week-of-month')));
};
