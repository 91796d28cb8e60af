import type { Claim } from '../../src/domain/claim.js';
import type { Disagreement } from '../../src/domain/finding.js';
import { statusOf, type Outcome, type Resolution } from '../../src/domain/resolution.js';
import type { QuantityValue } from '../../src/domain/value.js';
import type { ClaimInContext, ClaimView, ConflictView, PositionView } from '../../src/ports/readers.js';

/** What a test says of a claim; the rest is made up, the same every time. */
export interface ClaimSketch {
  readonly id: string;
  readonly n: number;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly speaker?: string | null;
  readonly start?: number;
}

const people = (n: number): QuantityValue => ({
  kind: 'quantity',
  stated: [n],
  low: n,
  high: n,
  hedge: 'exact',
  unit: 'people',
  counted: 'person',
});

/** A claim that `n` people were hurt, in a paragraph of its own. */
export const claimInContext = (sketch: ClaimSketch): ClaimInContext => {
  const { id, n, publisher = 'Daily Example', publishedAt = null, speaker = null, start = 10 } = sketch;
  const quote = `${String(n)} people were hurt`;
  const span = { start, end: start + quote.length };
  const claim: Claim = {
    id,
    document: `src-${id}`,
    quote,
    span,
    sentence: span,
    kind: 'quantity',
    value: people(n),
    display: String(n),
    mark: { start, end: start + String(n).length },
    hedge: 'exact',
    modality: 'asserted',
    speaker: speaker === null ? null : { name: speaker, at: { start: 0, end: speaker.length } },
    event: 'evt-1',
    question: 'qst-1',
    extractor: { id: 'counts', version: 1 },
  };
  return {
    claim,
    itemGrade: '6',
    before: 'Officials ',
    after: ' in the fire.',
    codePoints: { start, end: span.end },
    source: {
      id: `src-${id}`,
      publisherId: publisher === null ? null : `pub-${publisher}`,
      grade: 'F',
      metadata: {
        title: `Fire report ${id}`,
        publisher,
        publishedAt,
        publishedAtBasis: publishedAt === null ? 'unknown' : 'stated',
        url: `https://news.example/${id}`,
        author: null,
        language: 'en',
      },
      snapshot: {
        id: `snp-${id}`,
        sha256: 'ab'.repeat(32),
        retrievedAt: '2025-07-01T08:00:00.000Z',
        mediaType: 'text/plain',
      },
    },
  };
};

export const positionView = (display: string, origins: number, claims: readonly ClaimInContext[]): PositionView => ({
  display,
  claims,
  sources: claims.map(({ source }) => source),
  outlets: new Set(claims.map(({ source }) => source.metadata.publisher ?? source.id)).size,
  origins,
});

const disagreement = (a: ClaimInContext, b: ClaimInContext): Disagreement => ({
  a: a.claim.id,
  b: b.claim.id,
  kind: 'quantity',
  level: 'contradicts',
  score: 0.9,
  scope: 'same',
  comparator: { id: 'quantity-disagrees', version: 1 },
  message: 'ranges-apart',
  explanation: `${a.claim.display} and ${b.claim.display} do not meet.`,
  suggestion: null,
  waterfall: [],
});

const EVIDENCE = 'evidence-1';

/** A decision on the conflict `conflictView` makes; `evidence` other than EVIDENCE makes it a challenged one. */
export const resolution = (outcome: Outcome, version = 1, evidence = EVIDENCE): Resolution => ({
  id: `res-${String(version)}`,
  conflict: 'cfl-1',
  version,
  outcome,
  rationale: 'The hospital confirmed it.',
  editor: { id: 'per-1', name: 'Ada Example' },
  decidedAt: '2025-07-02T09:30:00.000Z',
  evidence,
});

export const conflictView = (
  positions: readonly PositionView[],
  resolutions: readonly Resolution[] = [],
  more: Partial<ConflictView> = {},
): ConflictView => ({
  id: 'cfl-1',
  event: { id: 'evt-1', title: 'Harbour fire, June 2025' },
  question: { id: 'qst-1', text: 'How many people were hurt?' },
  kind: 'quantity',
  severity: 'major',
  score: 0.8,
  scope: 'same',
  suggestion: null,
  explanation: 'The counts do not meet.',
  status: statusOf(resolutions, EVIDENCE),
  developing: false,
  series: null,
  sources: positions.flatMap(({ sources }) => sources).length,
  outlets: positions.reduce((sum, { outlets }) => sum + outlets, 0),
  origins: positions.reduce((sum, { origins }) => sum + origins, 0),
  flaggedAt: '2025-07-01T08:00:01.000Z',
  assignee: null,
  positions,
  pairs: positions.flatMap((left, i) =>
    positions.slice(i + 1).flatMap((right) => left.claims.flatMap((a) => right.claims.map((b) => disagreement(a, b)))),
  ),
  resolutions,
  version: resolutions.length,
  evidence: EVIDENCE,
  ...more,
});

export const claimView = (
  inContext: ClaimInContext,
  conflict: ConflictView | null,
  siblings: readonly ClaimInContext[] = [],
): ClaimView => ({
  inContext,
  extractedAt: '2025-07-01T08:00:01.000Z',
  event: {
    id: 'evt-1',
    title: 'Harbour fire, June 2025',
    from: '2025-06-27',
    to: '2025-06-27',
    place: 'Port Example',
  },
  question: { id: 'qst-1', event: 'evt-1', kind: 'quantity', text: 'How many people were hurt?' },
  conflict,
  siblings,
});
