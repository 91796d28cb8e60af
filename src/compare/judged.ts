import type { AlignedClaim } from '../align/aligned-claim.js';
import type { EventAlignment } from '../align/events.js';
import { sumOf } from '../align/evidence.js';
import { questionContext, questionShares, weighedForQuestion } from '../align/question-evidence.js';
import type { AlignedQuestion } from '../align/questions.js';
import type { Evidence } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { ValueKind, ValueOf } from '../domain/value.js';
import type { Comparator, Verdict } from './comparator.js';
import { COMPARATORS } from './registry.js';

/** Two claims of one question, why they are of one, and what a comparator says of them. */
export interface Judged {
  readonly left: AlignedClaim;
  readonly right: AlignedClaim;
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict<string>;
  readonly comparator: Comparator<ValueKind, string>['meta'];
}

/** More claims than this on one question are not compared with one another: bounded work on hostile input. */
const MOST_CLAIMS = 120;

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties a kind's comparators to its values
const judge = <K extends ValueKind>(
  kind: K,
  left: AlignedClaim,
  right: AlignedClaim,
  evidence: readonly Evidence[],
  policy: Policy,
): readonly Judged[] =>
  COMPARATORS[kind].map((rule) => ({
    left,
    right,
    evidence,
    comparator: rule.meta,
    // claims of one question are of the question's kind
    verdict: rule.compare(
      { ...left, value: left.candidate.value as ValueOf<K> },
      { ...right, value: right.candidate.value as ValueOf<K> },
      policy,
    ),
  }));

/** Kinds whose claims meet by their bearer or actor, which is all the evidence there is to weigh. */
const BORNE: ReadonlySet<ValueKind> = new Set(['name', 'polarity']);

/** The claims of a question that are compared: all but the last of too many. */
export const comparedClaims = (question: AlignedQuestion): readonly AlignedClaim[] =>
  question.claims.slice(0, MOST_CLAIMS);

/** Compares every two claims of a question that the evidence holds to answer it together. */
export const judgeQuestion = (question: AlignedQuestion, events: EventAlignment, policy: Policy): readonly Judged[] => {
  const claims = comparedClaims(question);
  const context = questionContext(claims, events.topics);
  const borne = BORNE.has(question.kind) || claims.some((c) => c.candidate.topic.subject !== undefined);
  const judged: Judged[] = [];
  for (const [i, left] of claims.entries()) {
    for (const right of claims.slice(i + 1)) {
      const evidence = weighedForQuestion(questionShares(left, right, context));
      if (borne || sumOf(evidence) >= policy.sameQuestion)
        judged.push(...judge(question.kind, left, right, evidence, policy));
    }
  }
  return judged;
};

/** Whether a verdict is shown to editors. */
export const flagged = ({ verdict }: Judged): boolean => verdict.level === 'contradicts' || verdict.level === 'strains';
