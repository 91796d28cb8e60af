import { claimsNamedBy } from '../domain/resolution.js';
import type { Evidence, TracedClaim, TracedConflict, TracedResolution } from '../ports/trace.js';

/** A position with how much of it is a subject's. */
export interface RestingPosition {
  /** Its place in the conflict. */
  readonly position: number;
  readonly display: string;
  readonly claims: number;
  readonly of: number;
}

/** A conflict that a subject has a part in. */
export interface RestingConflict {
  readonly conflict: TracedConflict;
  /** Positions with a claim of the subject. */
  readonly positions: readonly RestingPosition[];
}

/** A decision that was made on a claim of a subject. */
export interface RestingResolution {
  readonly conflict: TracedConflict;
  readonly resolution: TracedResolution;
  /** Claims of the subject that the decision itself names. */
  readonly names: readonly string[];
}

/** Everything that rests on a subject, wholly or in part. */
export interface Rests {
  readonly claims: readonly TracedClaim[];
  readonly questions: Evidence['questions'];
  readonly conflicts: readonly RestingConflict[];
  readonly resolutions: readonly RestingResolution[];
}

/** What rests on the claims of a subject: those that stand, what they answer, where they disagree, and what was decided on them. */
export const restsOn = ({ claims, questions, conflicts }: Evidence): Rests => {
  const own = new Set(claims.map(({ claim }) => claim.id));
  return {
    claims,
    questions,
    conflicts: conflicts
      .filter(({ withdrawn }) => !withdrawn)
      .map((conflict) => ({
        conflict,
        positions: conflict.positions.flatMap(({ display, members }, position) => {
          const held = members.filter(({ claim }) => own.has(claim)).length;
          return held === 0 ? [] : [{ position, display, claims: held, of: members.length }];
        }),
      }))
      .filter(({ positions }) => positions.length > 0),
    resolutions: conflicts.flatMap((conflict) =>
      conflict.resolutions
        .filter(({ on }) => on.some(({ claim }) => own.has(claim)))
        .map((resolution) => ({
          conflict,
          resolution,
          names: claimsNamedBy(resolution.outcome).filter((claim) => own.has(claim)),
        })),
    ),
  };
};
