import type { QuantityValue } from '../../domain/value.js';
import type { Span } from '../../kernel/span.js';

/** One number in a sentence with all that its words say of it. Years, dates, clock times, scores and names made with numbers are not returned. */
export interface QuantityMention {
  /** Number with its hedge words and its unit or head noun group: "around 50 people". UTF-16 offsets into the article. */
  readonly span: Span;
  /** Hedge and numeral only: "around 50". */
  readonly numberSpan: Span;
  /** First and last token of the whole mention in its sentence, inclusive. */
  readonly tokens: readonly [number, number];
  readonly value: QuantityValue;
  /** A count counts things one by one; a measure has a unit of measurement, is money, a share or an age. */
  readonly role: 'count' | 'measure';
  /** Word that makes it a part or an addition ("including", "another", "of the 50"), null for a number that stands for itself. */
  readonly subset: string | null;
  /** What it is a rate of ("each", "per day"), null without one. */
  readonly per: string | null;
  /** Word that makes it a sum ("in total", "so far"), null without one. */
  readonly aggregate: string | null;
  /** Said not to be the number: "nine, not fifty". */
  readonly negated: boolean;
}
