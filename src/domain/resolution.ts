/** Why a flag was wrong; recorded, so that the rules can be mended. */
export const NOT_A_CONFLICT_REASONS = ['different-event', 'different-thing', 'same-value', 'misread', 'other'] as const;
export type NotAConflictReason = (typeof NOT_A_CONFLICT_REASONS)[number];

/** Each outcome carries exactly the fields that it needs. Claims are named by id: no outcome holds a value that no claim supports. */
export type Outcome =
  | { readonly kind: 'accept-one'; readonly claim: string }
  | { readonly kind: 'range'; readonly low: string; readonly best: string; readonly high: string }
  | { readonly kind: 'both-true'; readonly scopes: readonly { readonly claim: string; readonly scope: string }[] }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'not-a-conflict'; readonly reason: NotAConflictReason }
  | { readonly kind: 'needs-reporting'; readonly wouldSettle: string }
  | { readonly kind: 'publish-attributed'; readonly wording: string | null };

/** Ids of the claims that an outcome names, each once. */
export const claimsNamedBy = (outcome: Outcome): readonly string[] => {
  switch (outcome.kind) {
    case 'accept-one':
      return [outcome.claim];
    case 'range':
      return [...new Set([outcome.low, outcome.best, outcome.high])];
    case 'both-true':
      return [...new Set(outcome.scopes.map(({ claim }) => claim))];
    case 'superseded':
      return [outcome.by];
    case 'not-a-conflict':
    case 'needs-reporting':
    case 'publish-attributed':
      return [];
  }
};

/** An editor's decision on a conflict; appended, never changed. */
export interface Resolution {
  readonly id: string;
  readonly conflict: string;
  /** 1 for the first decision on this conflict, 2 for the next … */
  readonly version: number;
  readonly outcome: Outcome;
  readonly rationale: string;
  readonly editor: { readonly id: string; readonly name: string };
  /** ISO date-time, UTC. */
  readonly decidedAt: string;
  /** Digest of the conflict's evidence when it was decided: other evidence later means that the decision is challenged. */
  readonly evidence: string;
}

export type ConflictStatus = 'open' | 'assigned' | 'resolved' | 'dismissed' | 'challenged';

/** The state of a conflict is a fold over its decisions, its evidence now and whom it is assigned to: nothing to forget to update. */
export const statusOf = (
  resolutions: readonly Resolution[],
  evidenceNow: string,
  assignee: string | null = null,
): ConflictStatus => {
  const last = resolutions.at(-1);
  if (!last) return assignee === null ? 'open' : 'assigned';
  if (last.evidence !== evidenceNow) return 'challenged';
  return last.outcome.kind === 'not-a-conflict' ? 'dismissed' : 'resolved';
};
