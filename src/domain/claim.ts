import type { Span } from '../kernel/span.js';
import type { Value, ValueKind } from './value.js';

export type Modality = 'asserted' | 'reported' | 'alleged' | 'denied' | 'planned' | 'conditional' | 'possible';

/** Whom the text says a thing from; never the publisher, never the narrator (who is null). */
export interface Speaker {
  readonly name: string;
  /** Where the text names the speaker. */
  readonly at: Span;
}

/** Why a claim is held to come from its origin: a named piece of evidence, and the words that show it. */
export interface OriginEvidence {
  readonly id: string;
  readonly label: string;
  readonly words: string;
}

/** Where a claim really comes from: claims of one id count once, however many outlets print them. */
export interface ClaimOrigin {
  readonly id: string;
  /** Somebody who is cited; an outlet or agency; or, without a publisher's name, the article itself. */
  readonly kind: 'speaker' | 'publisher' | 'source';
  /** The kind, a colon and the folded name (of a source: its id). */
  readonly key: string;
  readonly name: string;
  readonly why: readonly OriginEvidence[];
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
  /** As the engine found it among all articles; absent where it was not asked. */
  readonly origin?: ClaimOrigin;
  readonly event: string;
  readonly question: string;
  readonly extractor: { readonly id: string; readonly version: number };
}

/** What stands in place of a rule where a person found the claim. */
export const BY_HAND = { id: 'a person', version: 0 } as const;
