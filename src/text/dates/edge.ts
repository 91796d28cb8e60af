import { dayNumber, dayFromNumber, isoDay, monthInterval, partsOf, type DayInterval } from './calendar.js';
import type { Edge } from './piece.js';
import { lowerAt, isDash, type Read, type Term } from './terms.js';

const WORDS: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

const ENDS: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
]);

const HALVES: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['first', 'first-half'],
  ['second', 'second-half'],
]);

/** "early", "mid-", "late in the", "the end of", "the second half of" before a longer time. `next` is the first term of that time. */
export const edgeAt = (terms: readonly Term[], i: number): Read<Edge> | null => {
  const word = WORDS.get(lowerAt(terms, i));
  if (word) {
    let next = i + 1;
    if (isDash(terms[next])) next++;
    if (lowerAt(terms, next) === 'in') next++;
    if (lowerAt(terms, next) === 'the') next++;
    return { value: word, next };
  }
  const half = HALVES.get(lowerAt(terms, i));
  const at = half && lowerAt(terms, i + 1) === 'half' ? i + 1 : i;
  const end = at > i ? half : ENDS.get(lowerAt(terms, i));
  if (!end || lowerAt(terms, at + 1) !== 'of') return null;
  const next = at + 2;
  return { value: end, next: lowerAt(terms, next) === 'the' ? next + 1 : next };
};

/** Share of a time, in tenths of its length, from and to: a third and a bit for early, mid and late, so that neighbours meet without a gap. */
const SHARES: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  start: [0, 1 / 6],
  end: [5 / 6, 1],
  'first-half': [0, 1 / 2],
  'second-half': [1 / 2, 1],
};

/** Years of a decade that each word means; early and late are halves, as "the early 2000s" is 2000 to 2004. */
const DECADE_YEARS: Readonly<Record<Edge, readonly [number, number]>> = {
  early: [0, 4],
  mid: [3, 7],
  late: [5, 9],
  start: [0, 2],
  end: [7, 9],
  'first-half': [0, 4],
  'second-half': [5, 9],
};

/** The stretch of a week, month, year or decade that an edge means; null edge: all of it. */
export const narrow = (interval: DayInterval, edge: Edge | null): DayInterval => {
  if (edge === null) return interval;
  const first = partsOf(interval.from);
  const last = partsOf(interval.to);
  const years = last.year - first.year + 1;
  const [low, high] = SHARES[edge];
  if (years === 10) {
    const [from, to] = DECADE_YEARS[edge];
    return { from: isoDay(first.year + from, 1, 1), to: isoDay(first.year + to, 12, 31) };
  }
  if (years > 10) {
    return {
      from: isoDay(first.year + Math.round(years * low), 1, 1),
      to: isoDay(first.year + Math.round(years * high) - 1, 12, 31),
    };
  }
  if (first.month === 1 && last.month === 12) {
    return {
      from: isoDay(first.year, Math.round(12 * low) + 1, 1),
      to: monthInterval(first.year, Math.round(12 * high)).to,
    };
  }
  const start = dayNumber(interval.from);
  const length = dayNumber(interval.to) - start + 1;
  return {
    from: dayFromNumber(start + Math.floor(length * low)),
    to: dayFromNumber(start + Math.ceil(length * high) - 1),
  };
};
