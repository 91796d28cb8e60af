import type { DateValue } from '../../domain/value.js';
import {
  daysBetween,
  isoDay,
  isRealDay,
  monthInterval,
  partsOf,
  weekdayOf,
  yearsInterval,
  type DayInterval,
} from './calendar.js';
import { narrow } from './edge.js';
import {
  impliedDate,
  NEEDS_ANCHOR,
  NEEDS_PUBLICATION,
  statedDate,
  unplacedDate,
  type CalendarSaid,
  type Reading,
} from './piece.js';

/**
 * A day that lies further than this on the wrong side of publication for its tense belongs to another year. Nearer ones do not: a sentence may
 * hold two times ("voters go to the polls two weeks after the round on 9 June"), and bare days most of a year away are rare in news.
 */
const AHEAD_IN_PAST = 30;
const BEHIND_IN_FUTURE = 45;
/** A weekday that fits another year overrules the nearest one only where the nearest is this far from publication. */
const NEAR_DAYS = 60;

/** How many years back a weekday may look for the year that it fits. */
const OLDEST_BY_WEEKDAY = 2;

const absoluteDays = (a: string, b: string): number => Math.abs(daysBetween(a, b));

/** The day of a month in the year nearest to publication, on the side that the verb looks to; a stated weekday may decide between far years. */
const nearestYear = (said: CalendarSaid, published: string, tense: string, weekday: number | null): number | null => {
  const { month, day } = said;
  if (month === null || day === null) return null;
  const now = partsOf(published).year;
  const years = [now - 4, now - 3, now - 2, now - 1, now, now + 1].filter((year) =>
    isRealDay(year, month, said.toDay ?? day),
  );
  const dayIn = (year: number): string => isoDay(year, month, day);
  const byNearness = [...years].sort((a, b) => absoluteDays(dayIn(a), published) - absoluteDays(dayIn(b), published));
  const fits = (year: number): boolean => {
    const ahead = daysBetween(published, dayIn(year));
    return tense === 'past' ? ahead <= AHEAD_IN_PAST : tense === 'future' ? ahead >= -BEHIND_IN_FUTURE : true;
  };
  const nearest = byNearness.find(fits) ?? byNearness[0] ?? null;
  if (nearest === null || weekday === null || weekdayOf(dayIn(nearest)) === weekday) return nearest;
  if (absoluteDays(dayIn(nearest), published) <= NEAR_DAYS) return nearest;
  const named = (year: number): boolean => weekdayOf(dayIn(year)) === weekday && year >= now - OLDEST_BY_WEEKDAY;
  return byNearness.filter(fits).find(named) ?? nearest;
};

const nearMonth = (said: CalendarSaid, published: string, future: boolean): { interval: DayInterval; rule: string } => {
  const month = said.month ?? 1;
  const now = partsOf(published);
  switch (said.which) {
    case 'last':
      return { interval: monthInterval(month < now.month ? now.year : now.year - 1, month), rule: 'last-month-named' };
    case 'next':
      return { interval: monthInterval(month > now.month ? now.year : now.year + 1, month), rule: 'next-month-named' };
    case 'this':
      return { interval: monthInterval(now.year, month), rule: 'this-month-named' };
    case null: {
      if (future) {
        return {
          interval: monthInterval(month >= now.month ? now.year : now.year + 1, month),
          rule: 'month-after-publication',
        };
      }
      return {
        interval: monthInterval(month <= now.month ? now.year : now.year - 1, month),
        rule: 'month-before-publication',
      };
    }
  }
};

/**
 * Places a day, month or year said by name or number. Null where the numbers name no day (30 February).
 * @param at term whose governing verb decides between years.
 * @param weekday stated beside it, or null.
 */
export const placeCalendar = (
  said: CalendarSaid,
  reading: Reading,
  at: number,
  weekday: number | null = null,
): DateValue | null => {
  const { month, day, toDay } = said;
  const grain = day !== null ? 'day' : month !== null ? 'month' : 'year';
  if (said.recurring) return unplacedDate(grain, 'recurring');
  const make = said.yearBasis === 'stated' ? statedDate : impliedDate;
  if (month === null) {
    if (said.year === null) return null;
    return make(
      narrow(yearsInterval(said.year, said.toYear ?? said.year), said.edge),
      'year',
      said.edge ? `${said.edge}-year` : 'year',
    );
  }
  if (said.year !== null) {
    if (day === null) return make(narrow(monthInterval(said.year, month), said.edge), 'month', 'month-year');
    if (!isRealDay(said.year, month, toDay ?? day)) return null;
    return make(
      { from: isoDay(said.year, month, day), to: isoDay(said.year, month, toDay ?? day) },
      'day',
      'day-month-year',
    );
  }
  const { published } = reading;
  if (said.yearBasis === 'relative') return unplacedDate(grain, published === null ? NEEDS_PUBLICATION : NEEDS_ANCHOR);
  if (published === null) return unplacedDate(grain, NEEDS_PUBLICATION);
  const tense = reading.tenseAt(at);
  if (day === null) {
    const { interval, rule } = nearMonth(said, published, tense === 'future');
    return impliedDate(narrow(interval, said.edge), 'month', rule);
  }
  const year = nearestYear(said, published, tense, weekday);
  if (year === null) return null;
  return impliedDate({ from: isoDay(year, month, day), to: isoDay(year, month, toDay ?? day) }, 'day', 'nearest-year');
};
