import type { Grain } from '../../domain/value.js';
import {
  addDays,
  addMonths,
  addYears,
  dayInterval,
  isoDay,
  monthInterval,
  monthsInterval,
  partsOf,
  weekendOf,
  weekOf,
  yearsInterval,
  type DayInterval,
} from './calendar.js';
import type { Length } from './count.js';
import type { Unit } from './vocabulary.js';

/** The whole unit (week, month, decade …) that holds a day. */
export const unitOf = (iso: string, unit: Unit): DayInterval => {
  const { year, month } = partsOf(iso);
  switch (unit) {
    case 'day':
      return dayInterval(iso);
    case 'week':
      return weekOf(iso);
    case 'weekend':
      return weekendOf(iso);
    case 'month':
      return monthInterval(year, month);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1;
      return monthsInterval(year, first, first + 2);
    }
    case 'year':
      return yearsInterval(year, year);
    case 'decade':
      return yearsInterval(year - (year % 10), year - (year % 10) + 9);
    case 'century':
      return yearsInterval(year - (year % 100), year - (year % 100) + 99);
  }
};

/** Earliest and latest year that a shift may land in; beyond it there is no date to show. */
const LATEST_YEAR = 9998;

/** The day that lies `n` units after a day (before it where negative); null where it leaves the calendar. */
export const shiftDay = (iso: string, n: number, unit: Unit | 'hour'): string | null => {
  const years = {
    day: 0,
    hour: 0,
    week: 0,
    weekend: 0,
    month: n / 12,
    quarter: n / 4,
    year: n,
    decade: n * 10,
    century: n * 100,
  }[unit];
  const days = {
    day: n,
    hour: n / 24,
    week: n * 7,
    weekend: n * 7,
    month: 0,
    quarter: 0,
    year: 0,
    decade: 0,
    century: 0,
  }[unit];
  const reach = partsOf(iso).year + years + days / 365;
  if (reach < 2 || reach > LATEST_YEAR) return null;
  switch (unit) {
    case 'hour':
      return addDays(iso, n < 0 ? -Math.ceil(-n / 24) : Math.ceil(n / 24));
    case 'day':
      return addDays(iso, n);
    case 'week':
    case 'weekend':
      return addDays(iso, n * 7);
    case 'month':
      return addMonths(iso, n);
    case 'quarter':
      return addMonths(iso, n * 3);
    case 'year':
      return addYears(iso, n);
    case 'decade':
      return addYears(iso, n * 10);
    case 'century':
      return addYears(iso, n * 100);
  }
};

/** Half the width, in years, of what "three decades ago" or "a century ago" leaves open. */
const ROUND_YEARS: Partial<Record<Unit | 'hour', number>> = { decade: 5, century: 25 };

/** The days that a length before (`sign` -1) or after (1) an interval may mean, at the precision of its unit: "two weeks ago" is a week. */
export const shiftByLength = (from: DayInterval, length: Length, sign: 1 | -1): DayInterval | null => {
  const a = shiftDay(from.from, sign * (sign < 0 ? length.high : length.low), length.unit);
  const b = shiftDay(from.to, sign * (sign < 0 ? length.low : length.high), length.unit);
  if (a === null || b === null) return null;
  const round = ROUND_YEARS[length.unit];
  if (length.unit === 'hour') return sign < 0 ? { from: a, to: from.to } : { from: from.from, to: b };
  if (round !== undefined) {
    const first = Math.max(1, partsOf(a).year - round);
    return { from: isoDay(first, 1, 1), to: isoDay(Math.max(first, partsOf(b).year + round - 1), 12, 31) };
  }
  return { from: unitOf(a, length.unit).from, to: unitOf(b, length.unit).to };
};

const GRAINS: Readonly<Record<Unit | 'hour', Grain>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const grainOf = (unit: Unit | 'hour'): Grain => GRAINS[unit];
