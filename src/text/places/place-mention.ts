import type { Span } from '../../kernel/span.js';
import type { Place } from './place.js';

/** A place named in a sentence. */
export interface PlaceMention {
  /** The name's own words, without the preposition. */
  readonly span: Span;
  /** First and last token, inclusive. */
  readonly tokens: readonly [number, number];
  readonly place: Place;
  /** Lower-case preposition that governs it, null without one. */
  readonly preposition: string | null;
  /** It only qualifies a noun: "Belgian city", "Peru's parliament", "the Vienna branch". */
  readonly attributive: boolean;
}
