import type { Claim } from '../domain/claim.js';
import type { Analysis } from '../domain/finding.js';
import { reconcile, type Made } from './reconcile.js';
import { groupBy } from './rows.js';
import type { StoredFindings } from './stored-findings.js';

/** Ids by which the things of an analysis go in the database. */
export interface Placement {
  readonly events: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  readonly conflicts: ReadonlyMap<string, string>;
}

/** The id that a thing of the analysis goes by. */
export const need = (ids: ReadonlyMap<string, string>, id: string, what: string): string => {
  const found = ids.get(id);
  if (found === undefined) throw new Error(`the analysis names the ${what} ${id} and does not have it`);
  return found;
};

/** Things of an analysis with the claims that name them. */
const madeOf = <T extends { readonly id: string }>(
  things: readonly T[],
  claims: readonly Claim[],
  nameOf: (claim: Claim) => string,
  kindOf: (thing: T) => string,
): readonly Made[] => {
  const members = groupBy(claims, nameOf);
  return things.map((thing) => ({
    id: thing.id,
    kind: kindOf(thing),
    claims: (members.get(thing.id) ?? []).map(({ id }) => id),
  }));
};

/** Finds for each thing of an analysis the stored thing that it is. */
export const place = (analysis: Analysis, stored: StoredFindings): Placement => {
  const ofEvent = groupBy(stored.claims, (claim) => claim.eventId);
  const ofQuestion = groupBy(stored.claims, (claim) => claim.questionId);
  return {
    events: reconcile(
      stored.events.map((id) => ({ id, kind: '', claims: (ofEvent.get(id) ?? []).map((claim) => claim.id) })),
      madeOf(
        analysis.events,
        analysis.claims,
        (claim) => claim.event,
        () => '',
      ),
    ),
    questions: reconcile(
      stored.questions.map(({ id, kind }) => ({
        id,
        kind,
        claims: (ofQuestion.get(id) ?? []).map((claim) => claim.id),
      })),
      madeOf(
        analysis.questions,
        analysis.claims,
        (claim) => claim.question,
        (question) => question.kind,
      ),
    ),
    conflicts: reconcile(
      stored.conflicts,
      analysis.conflicts.map(({ id, kind, positions }) => ({
        id,
        kind,
        claims: positions.flatMap((position) => position.claims),
      })),
    ),
  };
};
