import { stringSimilarity } from './likeness.js';
import type { AlignedClaim, AlignedQuestion } from '../align/questions.js';
import type { EventAlignment } from '../align/events.js';
import type { Conflict, Disagreement, Evidence, Position, Severity } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { ValueKind, ValueOf } from '../domain/value.js';
import { stableId } from '../kernel/digest.js';
import type { Comparator, Verdict } from './comparator.js';
import { placesRelation } from '../text/places/gazetteer.js';
import { explain } from './explain.js';
import { COMPARATORS } from './registry.js';

interface Judged {
  readonly left: AlignedClaim;
  readonly right: AlignedClaim;
  readonly verdict: Verdict<string>;
  readonly comparator: Comparator<ValueKind, string>['meta'];
}

/** More claims than this on one question are compared only with the first ones: bounded work on hostile input. */
const MOST_CLAIMS = 120;

const GRAVE = new Set(['die', 'injure', 'miss']);

const severityOf = (claim: AlignedClaim, fallback: Severity): Severity =>
  claim.candidate.kind === 'quantity' && GRAVE.has(claim.candidate.topic.predicate ?? '') ? 'critical' : fallback;

const IMPORTANCE: Readonly<Record<Severity, number>> = { critical: 1, major: 0.85, minor: 0.6, spelling: 0.4 };

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties a kind's comparators to its values
const judge = <K extends ValueKind>(
  kind: K,
  left: AlignedClaim,
  right: AlignedClaim,
  policy: Policy,
): readonly Judged[] =>
  COMPARATORS[kind].map((rule) => ({
    left,
    right,
    comparator: rule.meta,
    // claims of one question are of the question's kind
    verdict: rule.compare(
      { ...left, value: left.candidate.value as ValueOf<K> },
      { ...right, value: right.candidate.value as ValueOf<K> },
      policy,
    ),
  }));

/** Two claims whose own clauses name places that exclude each other are about two things; a place's question is the place itself. */
const elsewhere = (left: AlignedClaim, right: AlignedClaim): boolean =>
  left.candidate.kind !== 'place' &&
  left.candidate.place !== null &&
  right.candidate.place !== null &&
  placesRelation(left.candidate.place, right.candidate.place) === 'disjoint';

const flagged = (j: Judged): boolean => j.verdict.level === 'contradicts' || j.verdict.level === 'strains';

/** Why two claims answer one question, and why their values cannot both hold. */
const waterfall = (j: Judged, question: AlignedQuestion, events: EventAlignment): readonly Evidence[] => {
  const rows: Evidence[] = [];
  const { left, right } = j;
  if (left.reading === right.reading)
    rows.push({
      id: 'one-article',
      label: 'told in one article',
      weight: 1,
      words: left.reading.article.metadata.title ?? '',
    });
  else if (left.candidate.situation && right.candidate.situation)
    rows.push(...events.why(left.candidate.situation, right.candidate.situation));
  rows.push({ id: 'same-topic', label: 'answer the same question', weight: 1, words: question.text });
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

/**
 * The positions of a conflict. Claims that oppose each other stand apart; those that agree or fit stand together; a claim that fits
 * several sides ("last week", "security forces") takes no side and is left out.
 */
const positionsOf = (
  claims: readonly AlignedClaim[],
  judged: readonly Judged[],
): readonly (readonly AlignedClaim[])[] => {
  const levels = new Map<string, Judged['verdict']['level']>();
  for (const j of judged) {
    levels.set(`${j.left.id}|${j.right.id}`, j.verdict.level);
    levels.set(`${j.right.id}|${j.left.id}`, j.verdict.level);
  }
  const level = (a: AlignedClaim, b: AlignedClaim): Judged['verdict']['level'] =>
    levels.get(`${a.id}|${b.id}`) ?? 'silent';
  const opposes = (a: AlignedClaim, b: AlignedClaim): boolean =>
    level(a, b) === 'contradicts' || level(a, b) === 'strains';
  const fits = (claim: AlignedClaim, group: readonly AlignedClaim[]): boolean =>
    group.every((other) => !opposes(claim, other)) &&
    group.some((other) => level(claim, other) === 'agrees' || level(claim, other) === 'compatible');
  const sides = claims.filter((c) => claims.some((other) => opposes(c, other)));
  const groups: AlignedClaim[][] = [];
  for (const claim of sides) {
    const agreeing = groups.find((g) => fits(claim, g) && g.some((other) => level(claim, other) === 'agrees'));
    const home = agreeing ?? groups.find((g) => fits(claim, g));
    if (home) home.push(claim);
    else groups.push([claim]);
  }
  for (const claim of claims) {
    if (sides.includes(claim)) continue;
    const homes = groups.filter((g) => fits(claim, g));
    if (homes.length === 1) homes[0]?.push(claim);
  }
  const articles = (group: readonly AlignedClaim[]): number => new Set(group.map((c) => c.reading)).size;
  return groups.sort((a, b) => articles(b) - articles(a) || b.length - a.length);
};

const displayOf = (claims: readonly AlignedClaim[]): string => {
  const seen = new Set<string>();
  const shown: string[] = [];
  for (const c of claims) {
    const key = c.candidate.display.toLowerCase();
    if (!seen.has(key)) shown.push(c.candidate.display);
    seen.add(key);
  }
  return shown.slice(0, 3).join(' / ');
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
        ((other.left === claim && other.right.reading === article.reading) ||
          (other.right === claim && other.left.reading === article.reading)),
    );
  return echoes(j.left, j.right) || echoes(j.right, j.left);
};

/** The conflict of a question, or null where nobody disagrees. */
export const conflictOf = (question: AlignedQuestion, events: EventAlignment, policy: Policy): Conflict | null => {
  const claims = question.claims.slice(0, MOST_CLAIMS);
  const judged: Judged[] = [];
  for (const [i, left] of claims.entries()) {
    for (const right of claims.slice(i + 1)) {
      if (!elsewhere(left, right)) judged.push(...judge(question.kind, left, right, policy));
    }
  }
  const pairs = judged.filter((j) => flagged(j) && !accountedFor(j, judged));
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
  const positions = positionsOf(taking, judged).map((group): Position => ({
    display: displayOf(group),
    claims: group.map((c) => c.id),
  }));
  const articles = new Set(taking.map((c) => c.reading)).size;
  return {
    id: stableId('conflict', question.id),
    event: question.event,
    question: question.id,
    kind: question.kind,
    score: Math.min(1, Math.round(top.score * (0.9 + 0.1 * Math.min(1, articles / 3)) * 1000) / 1000),
    severity,
    explanation: top.explanation,
    scope: top.scope,
    suggestion: top.suggestion,
    positions,
    pairs: disagreements,
  };
};
