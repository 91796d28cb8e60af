import type { DateValue } from '../../domain/value.js';

export type DatesRelation = 'same' | 'contains' | 'within' | 'overlaps' | 'disjoint' | 'unknown';

/** How the days of two dates lie to each other: `contains` where `b` lies inside `a`. Unknown where either is not placed. */
export const datesRelation = (a: DateValue, b: DateValue): DatesRelation => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'unknown';
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.from && b.to <= a.to) return 'contains';
  if (b.from <= a.from && a.to <= b.to) return 'within';
  return a.from <= b.to && b.from <= a.to ? 'overlaps' : 'disjoint';
};
