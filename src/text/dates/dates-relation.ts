import type { DateValue, DayPart } from '../../domain/value.js';
import { addDays } from './calendar.js';

export type DatesRelation = 'same' | 'contains' | 'within' | 'overlaps' | 'disjoint' | 'unknown';

const BEFORE_MIDNIGHT: ReadonlySet<DayPart> = new Set(['night', 'late']);
const AFTER_MIDNIGHT: ReadonlySet<DayPart> = new Set(['early', 'dawn']);

/** "Friday night" and "early Saturday" may be one night. */
const shareNight = (a: DateValue, b: DateValue): boolean =>
  a.to !== null &&
  a.part !== undefined &&
  b.part !== undefined &&
  BEFORE_MIDNIGHT.has(a.part) &&
  AFTER_MIDNIGHT.has(b.part) &&
  b.from === addDays(a.to, 1);

/** How the days of two dates lie to each other: `contains` where `b` lies inside `a`. Unknown where either is not placed. */
export const datesRelation = (a: DateValue, b: DateValue): DatesRelation => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'unknown';
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.from && b.to <= a.to) return 'contains';
  if (b.from <= a.from && a.to <= b.to) return 'within';
  const meet = a.from <= b.to && b.from <= a.to;
  return meet || shareNight(a, b) || shareNight(b, a) ? 'overlaps' : 'disjoint';
};
