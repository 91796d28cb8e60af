import type { DateValue } from '../../domain/value.js';
import { daysInMonth, partsOf, weekdayOf } from './calendar.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from './vocabulary.js';

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? String(month);

const dayAndMonth = (iso: string): string => `${String(partsOf(iso).day)} ${monthName(partsOf(iso).month)}`;

/** Why a date has no days, for people. */
const UNPLACED: ReadonlyMap<string, string> = new Map([
  ['needs-publication-date', 'not placed: the publication date is unknown'],
  ['needs-anchor', 'not placed: the day it counts from is unknown'],
  ['relative-to-event', 'not placed: counted from another event'],
  ['ambiguous-day-month', 'not placed: day and month could be either way round'],
  ['recurring', 'every year'],
]);

const wholeMonths = (value: { from: string; to: string }): boolean => {
  const last = partsOf(value.to);
  return partsOf(value.from).day === 1 && last.day === daysInMonth(last.year, last.month);
};

const describeDays = (from: string, to: string): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to) return `${WEEKDAY_NAMES[weekdayOf(from)] ?? ''} ${dayAndMonth(from)} ${String(a.year)}`;
  if (a.year !== b.year) return `${dayAndMonth(from)} ${String(a.year)} – ${dayAndMonth(to)} ${String(b.year)}`;
  if (a.month !== b.month) return `${dayAndMonth(from)} – ${dayAndMonth(to)} ${String(b.year)}`;
  return `${String(a.day)}–${dayAndMonth(to)} ${String(b.year)}`;
};

const describeMonths = (from: string, to: string): string => {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year === b.year && a.month === b.month) return `${monthName(a.month)} ${String(a.year)}`;
  if (a.month === 1 && b.month === 12) {
    if (a.year === b.year) return String(a.year);
    if (a.year % 10 === 0 && b.year === a.year + 9) return `the ${String(a.year)}s`;
    return `${String(a.year)}–${String(b.year)}`;
  }
  if (a.year === b.year) return `${monthName(a.month)}–${monthName(b.month)} ${String(b.year)}`;
  return `${monthName(a.month)} ${String(a.year)} – ${monthName(b.month)} ${String(b.year)}`;
};

/** A date for people: "Friday 27 June 2025", "23–29 June 2025", "June 2025", "March–May 2011", "the 1990s". */
export const describeDate = (value: DateValue): string => {
  const { from, to } = value;
  if (from === null || to === null) return UNPLACED.get(value.rule) ?? 'not placed';
  return wholeMonths({ from, to }) ? describeMonths(from, to) : describeDays(from, to);
};
