import type { Span } from '../../kernel/span.js';
import type { DateValue, DayPart } from '../../domain/value.js';

/** A time on the clock as stated; `zone` is the words of the zone ("GMT", "UTC+04:00", "local"), null if none was said. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  readonly zone: string | null;
}

/** One expression of date or time in a sentence, with the day or days it means. */
export interface DateMention {
  /** The words of the expression, without the preposition or article before it. */
  readonly span: Span;
  /** First and last token in the sentence, inclusive. */
  readonly tokens: readonly [number, number];
  readonly value: DateValue;
  readonly part: DayPart | null;
  readonly time: ClockTime | null;
  /** 0 Sunday … 6 Saturday, as stated; null if no weekday was said. */
  readonly weekday: number | null;
  readonly complaint: 'weekday-contradicts-date' | null;
  /** Made of a length of time counted from some day ("24 years ago", "three weeks later", "the past two days"). */
  readonly duration: boolean;
}

/** What a sentence's dates are read against. */
export interface DateContext {
  /** ISO date or date-time of publication, null if unknown. */
  readonly publishedAt: string | null;
  /** The day or days that the narrative is at, for "the next day", "that morning", "a day earlier". */
  readonly anchor?: { readonly from: string; readonly to: string } | null;
}
