import fc from 'fast-check';
import type { ClaimOrigin } from '../../src/domain/claim.js';
import type { Evidence, TracedClaim, TracedConflict } from '../../src/ports/trace.js';
import { statusOf, type Outcome } from '../../src/domain/resolution.js';
import { claimInContext, resolution } from './views.js';

/** A claim of a table: who prints it, who is cited, where it comes from. */
export interface Told {
  readonly id: string;
  readonly n: number;
  readonly publisher?: string | null;
  /** Name of its origin with its kind: `publisher:Wire`; its own publisher unless said. */
  readonly from?: string;
  readonly speaker?: string | null;
  readonly publishedAt?: string | null;
  readonly source?: string;
  readonly gone?: boolean;
}

const originOf = (key: string): ClaimOrigin => ({
  id: `origin_${key}`,
  key: key.toLowerCase(),
  kind: key.split(':')[0] as ClaimOrigin['kind'],
  name: key.slice(key.indexOf(':') + 1),
  why: [],
});

/** A claim of a table as provenance knows it. */
export const tracedClaim = ({ source, from, gone = false, ...sketch }: Told): TracedClaim => {
  const held = claimInContext(sketch);
  const { publisher } = held.source.metadata;
  const document = source ?? held.source.id;
  return {
    ...held,
    claim: { ...held.claim, document },
    source: { ...held.source, id: document, snapshot: { ...held.source.snapshot, id: `snapshot of ${document}` } },
    origin: originOf(from ?? (publisher === null ? `source:${document}` : `publisher:${publisher}`)),
    readAt: '2025-07-01T08:00:00.000Z',
    goneSince: gone ? '2025-07-03T08:00:00.000Z' : null,
  };
};

/** A conflict whose positions are these claims, each pair of two positions disagreeing; decided as told. */
export const tracedConflict = (
  positions: readonly (readonly TracedClaim[])[],
  outcome: Outcome | null = null,
  more: Partial<TracedConflict> = {},
): TracedConflict => ({
  id: 'cfl-1',
  question: { id: 'qst-1', text: 'How many people were hurt?' },
  event: { id: 'evt-1', title: 'Fire' },
  status: outcome === null ? 'open' : statusOf([resolution(outcome)], resolution(outcome).evidence),
  severity: 'major',
  explanation: 'The counts do not meet.',
  comparators: [{ id: 'quantity-disagrees', version: 1 }],
  withdrawn: false,
  positions: positions.map((claims) => ({
    display: claims[0]?.claim.display ?? '',
    members: claims.map(({ claim, source, origin }) => ({
      claim: claim.id,
      display: claim.display,
      source: source.id,
      publisher: source.metadata.publisher,
      origin: origin ?? originOf('source:none'),
    })),
  })),
  pairs: positions.flatMap((claims, i) =>
    positions
      .slice(i + 1)
      .flatMap((others) => claims.flatMap((a) => others.map((b) => ({ a: a.claim.id, b: b.claim.id })))),
  ),
  resolutions:
    outcome === null
      ? []
      : [
          {
            ...resolution(outcome),
            on: positions.flatMap((claims, position) =>
              claims.map(({ claim }) => ({ claim: claim.id, position, named: false })),
            ),
          },
        ],
  ...more,
});

/** Claims and conflicts around a subject. */
export const evidenceOf = (
  claims: readonly TracedClaim[],
  conflicts: readonly TracedConflict[],
  subject: Evidence['subject'] = { kind: 'question', id: 'qst-1', name: 'How many people were hurt?' },
): Evidence => ({
  subject,
  claims,
  total: claims.length,
  questions: [...new Set(claims.map(({ claim }) => claim.question))].map((id) => ({
    id,
    event: 'evt-1',
    kind: 'quantity',
    text: 'How many people were hurt?',
    title: 'Fire',
  })),
  conflicts,
});

const name = fc.constantFrom('A', 'B', 'C', 'D', 'a name that is very much longer than any box is wide');

/** Evidence of any shape: claims that share sources, speakers and origins or do not, in conflict or not, decided or not. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .array(
    fc.record({
      n: fc.integer({ min: 0, max: 4 }),
      publisher: fc.option(name),
      speaker: fc.option(name),
      source: fc.constantFrom('s1', 's2', 's3', 's4'),
      from: fc.constantFrom('publisher:A', 'speaker:B', 'source:s1'),
      publishedAt: fc.option(fc.constantFrom('2025-06-28', '2025-06-30')),
      gone: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .chain((told) =>
    fc.tuple(
      fc.constant(told.map((one, i) => tracedClaim({ ...one, id: `c${String(i)}` }))),
      fc.boolean(),
      fc.boolean(),
    ),
  )
  .map(([claims, disagree, decided]) => {
    const values = [...new Set(claims.map(({ claim }) => claim.display))];
    const positions = values.map((display) => claims.filter(({ claim }) => claim.display === display));
    const named = claims[0]?.claim.id ?? '';
    return evidenceOf(
      claims,
      disagree && positions.length > 1
        ? [tracedConflict(positions, decided ? { kind: 'accept-one', claim: named } : null)]
        : [],
    );
  });
