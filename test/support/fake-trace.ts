import type { Claim } from '../../src/domain/claim.js';
import type { NewsEvent, Question } from '../../src/domain/finding.js';
import type { ClaimInContext, ConflictView } from '../../src/ports/readers.js';
import type { Evidence, Subject, TracedClaim, TracedConflict, TraceReader } from '../../src/ports/trace.js';

/** What a fake desk holds. */
export interface FakeHoldings {
  readonly claims: readonly Claim[];
  readonly inContext: (claim: Claim) => ClaimInContext;
  readonly conflicts: () => readonly ConflictView[];
  readonly questions: readonly Question[];
  readonly events: readonly NewsEvent[];
}

/** A conflict as provenance knows it, of a whole view. */
const tracedOf = (view: ConflictView): TracedConflict => ({
  id: view.id,
  question: view.question,
  event: view.event,
  status: view.status,
  severity: view.severity,
  explanation: view.explanation,
  comparators: [...new Map(view.pairs.map(({ comparator }) => [comparator.id, comparator])).values()],
  withdrawn: false,
  positions: view.positions.map(({ display, claims }) => ({
    display,
    members: claims.map(({ claim, source, origin }) => ({
      claim: claim.id,
      display: claim.display,
      source: source.id,
      publisher: source.metadata.publisher,
      origin: origin ?? { id: `origin_${source.id}`, key: `source:${source.id}`, name: source.id },
    })),
  })),
  pairs: view.pairs,
  resolutions: view.resolutions.map((resolution) => ({
    ...resolution,
    on: view.positions.flatMap(({ claims }, position) =>
      claims.map(({ claim }) => ({ claim: claim.id, position, named: false })),
    ),
  })),
});

/** Provenance over what a fake desk holds. */
export const fakeTrace = (held: FakeHoldings): TraceReader => {
  const isOf = ({ kind, id }: Subject, claim: Claim, conflicts: readonly ConflictView[]): boolean => {
    switch (kind) {
      case 'claim':
        return claim.id === id;
      case 'conflict':
        return conflicts.some(
          (view) => view.id === id && view.positions.some((p) => p.claims.some((one) => one.claim.id === claim.id)),
        );
      case 'question':
        return claim.question === id;
      case 'source':
        return claim.document === id;
      case 'speaker':
        return claim.speaker?.name === id;
      case 'origin':
        return held.inContext(claim).origin?.id === id;
    }
  };
  return {
    around: async (subject): Promise<Evidence | null> => {
      const all = held.conflicts();
      const claims = held.claims.filter((claim) => isOf(subject, claim, all));
      const [first] = claims;
      if (!first) return Promise.resolve(null);
      const ids = new Set(claims.map(({ id }) => id));
      const name = {
        claim: first.display,
        conflict: held.questions.find(({ id }) => id === first.question)?.text,
        question: held.questions.find(({ id }) => id === first.question)?.text,
        source: held.inContext(first).source.metadata.title ?? 'Untitled',
        speaker: first.speaker?.name,
        origin: held.inContext(first).origin?.name,
      }[subject.kind];
      return Promise.resolve({
        subject: { ...subject, name: name ?? '' },
        claims: claims.map((claim): TracedClaim => ({
          ...held.inContext(claim),
          readAt: '2031-05-12T08:05:00.000Z',
          goneSince: null,
        })),
        total: claims.length,
        questions: held.questions
          .filter(({ id }) => claims.some(({ question }) => question === id))
          .map((question) => ({
            ...question,
            title: held.events.find(({ id }) => id === question.event)?.title ?? '',
          })),
        conflicts: all
          .filter((view) => view.positions.some((p) => p.claims.some(({ claim }) => ids.has(claim.id))))
          .map(tracedOf),
      });
    },
    otherNames: async () => Promise.resolve([]),
    sheetsWith: async () => Promise.resolve([]),
  };
};
