import type { ClockValue, DateValue, DayPart, Grain } from '../../domain/value.js';
import type { DayInterval } from './calendar.js';
import type { ClockTime } from './date-mention.js';
import type { Tense } from './tense.js';
import type { Term } from './terms.js';

/** What a way of saying a date reads in: the terms of one sentence and what they are read against. */
export interface Reading {
  readonly terms: readonly Term[];
  /** ISO day of publication, null if unknown. */
  readonly published: string | null;
  readonly anchor: DayInterval | null;
  /** Tense that governs a term. */
  readonly tenseAt: (term: number) => Tense;
}

/** Which stretch of a longer time is meant: "early 2024", "mid-June", "the end of the year", "the first half of 2024". */
export type Edge = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half';

/** A day, month or year by its numbers; what was not said is null. */
export interface CalendarSaid {
  readonly is: 'calendar';
  readonly year: number | null;
  /** The year was said by its number, or by its distance ("last year"). */
  readonly yearBasis: 'stated' | 'relative';
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of "5–8 June"; null for a single day. */
  readonly toDay: number | null;
  /** Last year of "2010–12"; null for a single year. */
  readonly toYear: number | null;
  readonly edge: Edge | null;
  /** "last December", "next June": which one, where no year is said. */
  readonly which: 'last' | 'next' | 'this' | null;
  /** "every 9 May", "annual". */
  readonly recurring: boolean;
}

export interface WeekdaySaid {
  readonly is: 'weekday';
  readonly weekday: number;
  readonly which: 'bare' | 'last' | 'next' | 'this' | 'past' | 'following' | 'previous' | 'that';
  /** Weeks from that of publication: -1 for "Friday last week"; null if no week was said. */
  readonly week: number | null;
  /** "Fri": only a date beside one. */
  readonly short: boolean;
}

/** A day or longer that its reader has already placed (or could not). */
export interface IntervalSaid {
  readonly is: 'interval';
  readonly value: DateValue;
  readonly duration: boolean;
  readonly part: DayPart | null;
}

export interface PartSaid {
  readonly is: 'part';
  readonly part: DayPart;
  /** What it means with no day beside it: the day of the narrative ("at dawn"), the last night ("overnight"), nothing ("morning"). */
  readonly alone: 'anchor' | 'publication' | null;
}

export interface TimeSaid {
  readonly is: 'time';
  readonly time: ClockTime;
  /** The minutes that it means, once for each zone it is given in. */
  readonly clocks: readonly ClockValue[];
  /** Whether it is a time without a date beside it: "7:37" alone may be a score. */
  readonly alone: boolean;
}

/** "the week of", "the weekend of": takes the day after it. */
export interface AroundSaid {
  readonly is: 'around';
  readonly grain: 'week' | 'weekend';
}

export type Said = CalendarSaid | WeekdaySaid | IntervalSaid | PartSaid | TimeSaid | AroundSaid;

/** What was said by the terms from `first` to `last`, inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly said: Said;
}

/** One way of saying a date: reads what starts at a term, or null. It never throws and looks only a few terms around. */
export type Way = (reading: Reading, at: number) => Piece | null;

export const pieceOf = (first: number, next: number, said: Said): Piece => ({ first, last: next - 1, said });

export const calendarSaid = (parts: Partial<Omit<CalendarSaid, 'is'>>): CalendarSaid => ({
  is: 'calendar',
  year: null,
  yearBasis: 'stated',
  month: null,
  day: null,
  toDay: null,
  toYear: null,
  edge: null,
  which: null,
  recurring: false,
  ...parts,
});

export const intervalSaid = (
  value: DateValue,
  more: Partial<Pick<IntervalSaid, 'duration' | 'part'>> = {},
): IntervalSaid => ({ is: 'interval', value, duration: false, part: null, ...more });

export const statedDate = (interval: DayInterval, grain: Grain, rule: string): DateValue => ({
  kind: 'date',
  from: interval.from,
  to: interval.to,
  grain,
  basis: 'stated',
  rule,
});

export const impliedDate = (interval: DayInterval, grain: Grain, rule: string): DateValue => ({
  ...statedDate(interval, grain, rule),
  basis: 'implied',
});

/** A date that cannot be placed; the rule says why. */
export const unplacedDate = (grain: Grain, rule: string): DateValue => ({
  kind: 'date',
  from: null,
  to: null,
  grain,
  basis: 'implied',
  rule,
});

export const NEEDS_PUBLICATION = 'needs-publication-date';
export const NEEDS_ANCHOR = 'needs-anchor';
