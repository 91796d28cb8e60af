import type { Span } from '../kernel/span.js';
import type { Value, ValueKind } from './value.js';

export type Modality = 'asserted' | 'reported' | 'alleged' | 'denied' | 'planned' | 'conditional' | 'possible';

/** Whom the text says a thing from; never the publisher, never the narrator (who is null). */
export interface Speaker {
  readonly name: string;
  /** Where the text names the speaker. */
  readonly at: Span;
}

/** One atomic, checkable statement with its exact place in the text. */
export interface Claim {
  readonly id: string;
  /** Id of the article. */
  readonly document: string;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  readonly span: Span;
  /** The sentence that holds the quote. */
  readonly sentence: Span;
  readonly kind: ValueKind;
  readonly value: Value;
  /** The value as an editor reads it: "nine", "around 50", "June 27". */
  readonly display: string;
  /** The words the value rests on, inside the quote: what a page marks. */
  readonly mark: Span;
  /** How the source hedged ("around"), null where the kind has no hedge. */
  readonly hedge: string | null;
  readonly modality: Modality;
  readonly speaker: Speaker | null;
  readonly event: string;
  readonly question: string;
  readonly extractor: { readonly id: string; readonly version: number };
}
