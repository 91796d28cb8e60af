import type { Speaker } from '../domain/claim.js';
import type { NewsEvent, Question, Severity } from '../domain/finding.js';
import type { ConflictStatus, Resolution } from '../domain/resolution.js';
import type { SourceMetadata } from '../domain/source.js';
import type { Value, ValueKind } from '../domain/value.js';
import { canonicalJson } from '../kernel/digest.js';
import type { CodePointSpan } from '../kernel/span.js';
import type { ClaimInContext, ClaimView, ConflictView } from '../ports/readers.js';
import { earliestOf } from './first-said.js';
import { selectorsOf } from './selectors.js';

/** Selectors of the W3C Web Annotation model: a quote with enough around it to be unique, and its place in code points. */
export interface QuoteSelectors {
  readonly quote: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly position: { readonly type: 'TextPositionSelector' } & CodePointSpan;
}

/** Another claim as the provenance of this one names it. */
export interface RelatedClaim {
  readonly id: string;
  readonly display: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly source: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
  };
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
  readonly snapshot: {
    readonly id: string;
    readonly sha256: string;
    readonly retrievedAt: string;
    readonly mediaType: string;
  };
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
  /** Other claims that say the same: of the same position, or of a question without conflict. */
  readonly same: readonly RelatedClaim[];
  /** Claims of the other positions of the conflict. */
  readonly otherwise: readonly RelatedClaim[];
  /** First known in this corpus among this claim and those that say the same; null when none is dated. */
  readonly first: RelatedClaim | null;
  /** Published on the day of the first where no time is known of one of them: they may be as early. */
  readonly asEarly: readonly RelatedClaim[];
  /** Those that say the same without a publication date: they may be earlier. */
  readonly undated: readonly RelatedClaim[];
}

const related = ({ claim, source }: ClaimInContext): RelatedClaim => ({
  id: claim.id,
  display: claim.display,
  quote: claim.quote,
  speaker: claim.speaker?.name ?? null,
  source: {
    id: source.id,
    title: source.metadata.title,
    publisher: source.metadata.publisher,
    publishedAt: source.metadata.publishedAt,
  },
});

/** Each claim once, whatever the number of positions that hold it. */
const eachOnce = (claims: readonly ClaimInContext[]): readonly ClaimInContext[] => {
  const seen = new Set<string>();
  return claims.filter(({ claim }) => !seen.has(claim.id) && seen.add(claim.id));
};

const idsOf = (claims: readonly ClaimInContext[]): ReadonlySet<string> => new Set(claims.map(({ claim }) => claim.id));

interface Agreement {
  readonly same: readonly ClaimInContext[];
  readonly otherwise: readonly ClaimInContext[];
}

/** Those that say what this claim says and those that say otherwise, without the claim itself. */
const agreementOf = ({ inContext, conflict, siblings }: ClaimView): Agreement => {
  const { claim } = inContext;
  const notItself = (held: ClaimInContext): boolean => held.claim.id !== claim.id;
  if (!conflict) return { same: eachOnce(siblings).filter(notItself), otherwise: [] };
  const placed = conflict.positions.flatMap(({ claims }) => claims);
  const own = conflict.positions.filter(({ claims }) => idsOf(claims).has(claim.id)).flatMap(({ claims }) => claims);
  const placedIds = idsOf(placed);
  const ownIds = idsOf(own);
  const value = canonicalJson(claim.value);
  // A claim outside every position disagrees with nobody, which does not make it agree: it says the same only where its value is the same.
  const alike = siblings.filter((held) => !placedIds.has(held.claim.id) && canonicalJson(held.claim.value) === value);
  return {
    same: eachOnce([...own, ...alike]).filter(notItself),
    otherwise: own.length === 0 ? [] : eachOnce(placed).filter((held) => !ownIds.has(held.claim.id)),
  };
};

/** Comparators that flagged this claim; where it only shares a position with a flagged one, those of the whole conflict. */
const comparatorsOf = (
  conflict: ConflictView,
  claim: string,
): readonly { readonly id: string; readonly version: number }[] => {
  const own = conflict.pairs.filter(({ a, b }) => a === claim || b === claim);
  const named = (own.length > 0 ? own : conflict.pairs).map(({ comparator }) => comparator);
  const byName = new Map(named.map(({ id, version }) => [`${id} ${version}`, { id, version }]));
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, comparator]) => comparator);
};

const conflictOf = (conflict: ConflictView, claim: string): Provenance['conflict'] => {
  const position = conflict.positions.findIndex(({ claims }) => idsOf(claims).has(claim));
  return {
    id: conflict.id,
    status: conflict.status,
    severity: conflict.severity,
    position: position < 0 ? null : position,
    comparators: comparatorsOf(conflict, claim),
    explanation: conflict.explanation,
  };
};

/**
 * The provenance of a claim, from what is stored of it and the text of the snapshot that it was taken from.
 * Throws RangeError where the claim's span is no span of that text.
 */
export const provenanceOf = (view: ClaimView, snapshotText: string): Provenance => {
  const { inContext, conflict } = view;
  const { claim, source } = inContext;
  const { same, otherwise } = agreementOf(view);
  const { first, asEarly, undated } = earliestOf([inContext, ...same]);
  const { publisher } = source.metadata;
  return {
    claim: {
      id: claim.id,
      kind: claim.kind,
      value: claim.value,
      display: claim.display,
      hedge: claim.hedge,
      modality: claim.modality,
      extractor: { id: claim.extractor.id, version: claim.extractor.version },
      extractedAt: view.extractedAt,
    },
    selectors: selectorsOf(snapshotText, claim.span),
    snapshot: {
      id: source.snapshot.id,
      sha256: source.snapshot.sha256,
      retrievedAt: source.snapshot.retrievedAt,
      mediaType: source.snapshot.mediaType,
    },
    source: { id: source.id, ...source.metadata },
    publisher:
      source.publisherId === null || publisher === null
        ? null
        : { id: source.publisherId, name: publisher, grade: source.grade },
    speaker: claim.speaker && { name: claim.speaker.name },
    event: view.event,
    question: { id: view.question.id, text: view.question.text },
    conflict: conflict && conflictOf(conflict, claim.id),
    resolutions: conflict?.resolutions ?? [],
    same: same.map(related),
    otherwise: otherwise.map(related),
    first: first && related(first),
    asEarly: asEarly.map(related),
    undated: undated.map(related),
  };
};
