import type { ClaimInContext } from '../../ports/readers.js';
import type { Outcome, Resolution } from '../../domain/resolution.js';
import { publisherWords } from '../quote.page.js';
import { OUTCOME_WORDS, REASON_WORDS, momentWords } from '../words.js';

/** One decision as pages show it. */
export interface DecisionModel {
  readonly version: number;
  readonly outcome: string;
  /** What it says of which value, line by line. */
  readonly lines: readonly string[];
  readonly rationale: string;
  readonly editor: string;
  readonly decidedAt: string;
  readonly decidedWords: string;
}

type Named = ReadonlyMap<string, ClaimInContext>;

const nameOf = (claims: Named, id: string): string => {
  const held = claims.get(id);
  return held ? `${held.claim.display} (${publisherWords(held.source.metadata)})` : 'a claim that is no longer there';
};

const linesOf = (outcome: Outcome, claims: Named): readonly string[] => {
  const name = (id: string): string => nameOf(claims, id);
  switch (outcome.kind) {
    case 'accept-one':
      return [`Accepted: ${name(outcome.claim)}`];
    case 'range':
      return [`Low: ${name(outcome.low)}`, `Best: ${name(outcome.best)}`, `High: ${name(outcome.high)}`];
    case 'both-true':
      return outcome.scopes.map(({ claim, scope }) => `${scope}: ${name(claim)}`);
    case 'superseded':
      return [`Stands: ${name(outcome.by)}`];
    case 'not-a-conflict':
      return [REASON_WORDS[outcome.reason]];
    case 'needs-reporting':
      return [`Would settle it: ${outcome.wouldSettle}`];
    case 'publish-attributed':
      return outcome.wording === null ? [] : [`Wording: ${outcome.wording}`];
  }
};

export const decisionModel = (resolution: Resolution, claims: Named): DecisionModel => ({
  version: resolution.version,
  outcome: OUTCOME_WORDS[resolution.outcome.kind],
  lines: linesOf(resolution.outcome, claims),
  rationale: resolution.rationale,
  editor: resolution.editor.name,
  decidedAt: resolution.decidedAt,
  decidedWords: momentWords(resolution.decidedAt),
});
