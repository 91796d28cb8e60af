import type { Speaker } from '../domain/claim.js';
import type { NewsEvent, Question, Severity } from '../domain/finding.js';
import type { ConflictStatus, Resolution } from '../domain/resolution.js';
import type { SourceMetadata } from '../domain/source.js';
import type { CodePointSpan } from '../kernel/span.js';
import type { Value, ValueKind } from '../domain/value.js';

/** Selectors of the W3C Web Annotation model: a quote with enough around it to be unique, and its place in code points. */
export interface QuoteSelectors {
  readonly quote: { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly type: 'TextPositionSelector' } & CodePointSpan;
}

/** Another claim as the provenance of this one names it. */
export interface RelatedClaim {
  readonly id: string;
  readonly display: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly source: { readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedAt: string | null };
}

/** Where a claim comes from and what became of it: what the claim page shows and `GET /api/v1/claims/:id/provenance` answers. */
export interface Provenance {
  readonly claim: {
    readonly id: string;
    readonly kind: ValueKind;
    readonly value: Value;
    readonly display: string;
    readonly hedge: string | null;
    readonly modality: string;
    readonly extractor: { readonly id: string; readonly version: number };
    readonly extractedAt: string;
  };
  readonly selectors: QuoteSelectors;
  readonly snapshot: { readonly id: string; readonly sha256: string; readonly retrievedAt: string; readonly mediaType: string };
  readonly source: { readonly id: string } & SourceMetadata;
  readonly publisher: { readonly id: string; readonly name: string; readonly grade: string } | null;
  readonly speaker: Pick<Speaker, 'name'> | null;
  readonly event: NewsEvent;
  readonly question: Pick<Question, 'id' | 'text'>;
  readonly conflict: {
    readonly id: string;
    readonly status: ConflictStatus;
    readonly severity: Severity;
    readonly position: number | null;
    readonly comparators: readonly { readonly id: string; readonly version: number }[];
    readonly explanation: string;
  } | null;
  /** Oldest first. */
  readonly resolutions: readonly Resolution[];
  readonly same: readonly RelatedClaim[];
  readonly otherwise: readonly RelatedClaim[];
  /** First known in this corpus among those that say the same; null when none is dated. */
  readonly first: RelatedClaim | null;
  /** Those that say the same without a publication date: they may be earlier. */
  readonly undated: readonly RelatedClaim[];
}
