import type { AlignedClaim } from '../align/aligned-claim.js';
import type { EventAlignment } from '../align/events.js';
import type { AlignedQuestion } from '../align/questions.js';
import type { Conflict, Disagreement, Evidence, Severity } from '../domain/finding.js';
import { pairKey } from '../domain/mend.js';
import type { Policy } from '../domain/policy.js';
import { stableId } from '../kernel/digest.js';
import { explain } from './explain.js';
import { comparedClaims, flagged, judgeQuestion, type Judged } from './judged.js';
import { stringSimilarity } from './likeness.js';
import { positionsOf } from './positions.js';

const GRAVE = new Set(['die', 'injure', 'miss']);

const severityOf = (claim: AlignedClaim, fallback: Severity): Severity =>
  claim.candidate.kind === 'quantity' && GRAVE.has(claim.candidate.topic.predicate ?? '') ? 'critical' : fallback;

const IMPORTANCE: Readonly<Record<Severity, number>> = { critical: 1, major: 0.85, minor: 0.6, spelling: 0.4 };

/** Why two claims answer one question, and why their values cannot both hold. */
const waterfall = (j: Judged, question: AlignedQuestion, events: EventAlignment): readonly Evidence[] => {
  const rows: Evidence[] = [];
  const { left, right } = j;
  if (left.candidate.situation && right.candidate.situation)
    rows.push(...events.why(left.candidate.situation, right.candidate.situation));
  rows.push(...j.evidence.map((row) => (row.id === 'same-topic' ? { ...row, words: question.text } : row)));
  const likeness = stringSimilarity(textOf(left), textOf(right));
  rows.push({
    id: 'alike-sentences',
    label: 'the sentences are worded alike',
    weight: Math.round(likeness * 100) / 100,
    words: '',
  });
  rows.push({
    id: j.comparator.id,
    label: j.verdict.level === 'contradicts' ? 'the values cannot both hold' : 'the values hardly fit',
    weight: Math.round(j.verdict.strength * 100) / 100,
    words: `${left.candidate.display} / ${right.candidate.display}`,
  });
  return rows;
};

const textOf = (c: AlignedClaim): string =>
  c.reading.article.text.slice(c.candidate.sentence.span.start, c.candidate.sentence.span.end);

/** How early and how firmly a claim is told: leads before tails, assertions before hearsay. */
const standing = (c: AlignedClaim): number => 1 / (1 + c.candidate.depth / 12);

const scoreOf = (j: Judged, severity: Severity): number => {
  const position = (standing(j.left) + standing(j.right)) / 2;
  const apart = j.left.reading === j.right.reading ? 0.85 : 1;
  return Math.round(j.verdict.strength * IMPORTANCE[severity] * (0.7 + 0.3 * position) * apart * 1000) / 1000;
};

/** "Tens of thousands", "up to 80": words so wide that saying them beside a figure says nothing more. */
const wide = (claim: AlignedClaim): boolean => {
  const { value } = claim.candidate;
  return value.kind === 'quantity' && (value.hedge === 'vague' || value.hedge === 'at-most' || value.high === null);
};

/**
 * Whether one side's article also says what the other side says: then its differing figure is of a part or of another stage, and only
 * words of scope ("that morning", "in total") make the difference worth showing.
 */
const accountedFor = (j: Judged, judged: readonly Judged[]): boolean => {
  if (j.left.candidate.kind !== 'quantity' || j.verdict.scope === 'differs') return false;
  const echoes = (article: AlignedClaim, claim: AlignedClaim): boolean =>
    judged.some(
      (other) =>
        (other.verdict.level === 'agrees' || other.verdict.level === 'compatible') &&
        ((other.left === claim && other.right.reading === article.reading && !wide(other.right)) ||
          (other.right === claim && other.left.reading === article.reading && !wide(other.left))),
    );
  return echoes(j.left, j.right) || echoes(j.right, j.left);
};

/** The conflict of a question, or null where nobody disagrees; pairs that a person told apart do not. */
export const conflictOf = (
  question: AlignedQuestion,
  events: EventAlignment,
  policy: Policy,
  apart: ReadonlySet<string> = new Set(),
): Conflict | null => {
  const claims = comparedClaims(question);
  const judged = judgeQuestion(question, events, policy);
  const pairs = judged.filter(
    (j) => flagged(j) && !apart.has(pairKey(j.left.id, j.right.id)) && !accountedFor(j, judged),
  );
  const first = pairs[0];
  if (!first) return null;
  const severity = severityOf(first.left, first.comparator.severity);
  const involved = new Set(pairs.flatMap((j) => [j.left, j.right]));
  // claims that no pair opposes still support a position
  const taking = claims.filter(
    (c) =>
      involved.has(c) ||
      judged.some(
        (j) => (j.left === c || j.right === c) && (j.verdict.level === 'agrees' || j.verdict.level === 'compatible'),
      ),
  );
  const disagreements = pairs
    .map((j): Disagreement => ({
      a: j.left.id,
      b: j.right.id,
      kind: question.kind,
      level: j.verdict.level === 'contradicts' ? 'contradicts' : 'strains',
      score: scoreOf(j, severity),
      scope: j.verdict.scope,
      comparator: { id: j.comparator.id, version: j.comparator.version },
      message: j.verdict.message,
      explanation: explain(j.comparator.messages[j.verdict.message] ?? '', j.left, j.right, j.verdict.data),
      suggestion: j.verdict.suggestion,
      waterfall: waterfall(j, question, events),
    }))
    .sort((a, b) => b.score - a.score || (a.a < b.a ? -1 : a.a > b.a ? 1 : a.b < b.b ? -1 : 1));
  const top = disagreements[0];
  if (!top || top.score < policy.leastScore) return null;
  const positions = positionsOf(taking, judged).map(({ position }) => position);
  const articles = new Set(taking.map((c) => c.reading)).size;
  return {
    id: stableId('conflict', question.id),
    event: question.event,
    question: question.id,
    kind: question.kind,
    score: Math.round(top.score * (0.9 + 0.1 * Math.min(1, articles / 3)) * 1000) / 1000,
    severity,
    explanation: top.explanation,
    scope: top.scope,
    suggestion: top.suggestion,
    positions,
    pairs: disagreements,
  };
};
