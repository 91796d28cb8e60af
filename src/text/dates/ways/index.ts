import type { Way } from '../piece.js';
import { agoWay } from './ago.js';
import { centuryWay } from './century.js';
import { clockTimeWay } from './clock-time.js';
import { dayThenMonthWay, monthThenDayWay } from './day-and-month.js';
import { dayOfMonthWay } from './day-of-month.js';
import { dayPartWay } from './day-part.js';
import { decadeWay } from './decade.js';
import { isoDayWay } from './iso-day.js';
import { laterWay } from './later.js';
import { monthWay } from './month.js';
import { namedDayWay } from './named-day.js';
import { numericDayWay } from './numeric-day.js';
import { quarterWay } from './quarter.js';
import { relativeDayWay } from './relative-day.js';
import { relativeUnitWay } from './relative-unit.js';
import { rollingWay } from './rolling.js';
import { seasonWay } from './season.js';
import { weekOfDayWay } from './week-of-day.js';
import { weekOfMonthWay } from './week-of-month.js';
import { weekdayWay } from './weekday.js';
import { yearWay } from './year.js';

/** Every way of saying a date, in order: the longest reading wins, the earlier way where two are as long. */
export const WAYS: readonly Way[] = [
  isoDayWay,
  numericDayWay,
  monthThenDayWay,
  dayThenMonthWay,
  namedDayWay,
  weekdayWay,
  weekOfMonthWay,
  monthWay,
  seasonWay,
  quarterWay,
  decadeWay,
  centuryWay,
  yearWay,
  agoWay,
  laterWay,
  rollingWay,
  relativeDayWay,
  relativeUnitWay,
  dayOfMonthWay,
  clockTimeWay,
  dayPartWay,
  weekOfDayWay,
];
