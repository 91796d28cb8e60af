import type { Claim } from '../domain/claim.js';
import type { CodePointSpan } from '../kernel/span.js';
import type { ClaimInContext, ConflictView, SourceView } from '../ports/readers.js';
import { codePointIndex, toCodePoints } from '../text/offsets.js';
import type { ClaimAnswer, ClaimInContextAnswer } from './schema/claim.js';
import type { ConflictAnswer } from './schema/conflict.js';

/** The mark of a claim in code points of its snapshot: it lies in the quote, whose place is known. */
const markOf = ({ quote, span, mark }: Claim, at: CodePointSpan): { readonly start: number; readonly end: number } => {
  const within = toCodePoints(quote, { start: mark.start - span.start, end: mark.end - span.start });
  return { start: at.start + within.start, end: at.start + within.end };
};

const claimAnswer = (claim: Claim, at: CodePointSpan): ClaimAnswer => ({
  id: claim.id,
  source: claim.document,
  kind: claim.kind,
  value: claim.value,
  display: claim.display,
  hedge: claim.hedge,
  modality: claim.modality,
  speaker: claim.speaker?.name ?? null,
  quote: claim.quote,
  start: at.start,
  end: at.end,
  mark: markOf(claim, at),
  event: claim.event,
  question: claim.question,
  extractor: { id: claim.extractor.id, version: claim.extractor.version },
});

/** A claim as the API gives it: every offset in code points. */
export const inContextAnswer = ({
  claim,
  source,
  origin,
  before,
  after,
  codePoints,
  itemGrade,
}: ClaimInContext): ClaimInContextAnswer => ({
  claim: claimAnswer(claim, codePoints),
  source,
  ...(origin && { origin: { id: origin.id, kind: origin.kind, name: origin.name, why: origin.why } }),
  itemGrade,
  before,
  after,
});

/** A conflict as the API gives it: every offset in code points. */
export const conflictAnswer = (view: ConflictView): ConflictAnswer => ({
  ...view,
  positions: view.positions.map(({ display, outlets, origins, sources, claims }) => ({
    display,
    outlets,
    origins,
    sources: sources.map(({ id }) => id),
    claims: claims.map(inContextAnswer),
  })),
});

/** A source with its text as the API gives it: every offset in code points. */
export const sourceAnswer = ({ source, text, regions, claims }: SourceView): object => {
  const index = codePointIndex(text);
  return {
    source,
    text,
    regions: regions.map(({ span, role, reason }) => {
      const { start, end } = index.toCodePoints(span);
      return { start, end, role, reason };
    }),
    claims: claims.map((claim) => ({
      ...claimAnswer(claim, index.toCodePoints(claim.span)),
      conflict: claim.conflict,
    })),
  };
};
