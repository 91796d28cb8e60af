import { oneVoice } from '../../align/voices.js';
import { causesRelation, type AccidentCause, type CauseGroup } from '../../text/lexicon/accident-causes.js';
import { classed } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type AccidentCauseMessage =
  | 'other-cause'
  | 'ruled-out'
  | 'both-ruled-out'
  | 'apart'
  | 'two-guesses'
  | 'known-and-unknown'
  | 'same-cause'
  | 'near-causes'
  | 'within-one-article'
  | 'of-a-death';

const readCauses = (classes: readonly string[]): readonly AccidentCause[] =>
  classes.flatMap((c) => {
    const [group, id] = c.split('/');
    return group !== undefined && id !== undefined ? [{ group: group as CauseGroup, id }] : [];
  });

/** The causes that a claim gives. */
const causesOf = (claim: ClaimOf<'cause'>): readonly AccidentCause[] =>
  readCauses(claim.value.classes.filter((c) => !c.includes(':')));

/** The causes that a claim rules out. */
const ruledOutBy = (claim: ClaimOf<'cause'>): readonly AccidentCause[] =>
  readCauses(classed(claim.value.classes, 'not:'));

/** Whether what is ruled out as a whole takes a cause with it: no attack is no bomb either, no accident no failure. */
const takesAway = (not: AccidentCause, cause: AccidentCause): boolean => {
  if (not.group === cause.group && (not.id === cause.id || not.id === 'attack')) return true;
  return not.id === 'accident' && /^(?:technical|human-error|nature|animal)$/.test(cause.group);
};

const also = (claim: ClaimOf<'cause'>, what: 'open' | 'named'): boolean =>
  classed(claim.value.classes, 'also:').includes(what);

/** What is ruled out by one against what the other gives. */
const againstRuledOut = (
  left: ClaimOf<'cause'>,
  right: ClaimOf<'cause'>,
  data: { readonly leftValue: string; readonly rightValue: string },
): Verdict<AccidentCauseMessage> => {
  const [a, b] = [ruledOutBy(left), ruledOutBy(right)];
  if (a.length > 0 && b.length > 0) return silent('both-ruled-out', data);
  const given = a.length > 0 ? right : left;
  const out = a.length > 0 ? a : b;
  const causes = causesOf(given);
  // a guess may have been made before; who gives several causes is not refuted by the loss of one
  const taken = causes.length > 0 && causes.every((c) => out.some((not) => takesAway(not, c)));
  if (!taken || left.reading === right.reading || given.candidate.modality === 'possible')
    return silent('ruled-out', data);
  return {
    level: 'contradicts',
    message: 'ruled-out',
    data,
    scope: 'same',
    suggestion: 'publish-attributed',
    strength: 0.75,
  };
};

/** Whether the two name the happening differently, so that they may speak of two links of one chain: a blaze and the blast that followed. */
const otherLink = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): boolean => {
  const [x, y] = [classed(left.value.classes, 'of:')[0], classed(right.value.classes, 'of:')[0]];
  return x !== y && [x, y].some((k) => k === 'blast' || k === 'sinking');
};

const isOpen = (causes: readonly AccidentCause[]): boolean => causes.every((c) => c.group === 'unknown');

const compare = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): Verdict<AccidentCauseMessage> => {
  const [a, b] = [causesOf(left), causesOf(right)];
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const judged = ruledOutBy(left).length > 0 || ruledOutBy(right).length > 0;
  if (judged && [left, right].every((c) => causesOf(c).length > 0 || ruledOutBy(c).length > 0))
    return againstRuledOut(left, right, data);
  if (a.length === 0 || b.length === 0) return silent('of-a-death', data);
  const doubted = left.candidate.modality === 'possible' || right.candidate.modality === 'possible';
  if (isOpen(a) !== isOpen(b)) {
    // whoever calls the cause open says nothing against a guess; a flat statement hardly fits it
    const both = also(left, isOpen(a) ? 'named' : 'open') || also(right, isOpen(b) ? 'named' : 'open');
    const flat = !doubted && !both && left.reading !== right.reading;
    return {
      level: flat ? 'strains' : 'silent',
      message: 'known-and-unknown',
      data,
      scope: 'unknown',
      suggestion: 'superseded',
      strength: flat ? 0.5 : 0,
    };
  }
  const guesses = left.candidate.modality === 'possible' && right.candidate.modality === 'possible';
  const relations = a.flatMap((x) => b.map((y) => causesRelation(x, y)));
  if (relations.includes('same'))
    return { level: 'agrees', message: 'same-cause', data, scope: 'same', suggestion: null, strength: 0 };
  if (relations.includes('fits'))
    return { level: 'compatible', message: 'near-causes', data, scope: 'same', suggestion: null, strength: 0 };
  const excludes = relations.every((r) => r === 'excludes');
  // one voice that gives two causes speaks of two stages, or weighs them; causes that may work together, one article sees working together
  if (oneVoice(left, right) || (!excludes && otherLink(left, right)) || (!excludes && left.reading === right.reading))
    return silent('within-one-article', data);
  // two guesses, or two causes that may both have helped
  if (!excludes || doubted)
    return {
      level: excludes || !doubted ? 'strains' : 'silent',
      message: guesses && excludes ? 'two-guesses' : 'apart',
      data,
      scope: 'unknown',
      suggestion: 'publish-attributed',
      strength: guesses ? 0.4 : 0.5,
    };
  return {
    level: 'contradicts',
    message: 'other-cause',
    data,
    scope: 'same',
    suggestion: 'needs-reporting',
    strength: 0.85,
  };
};

export const accidentCauseDisagrees: Comparator<'cause', AccidentCauseMessage> = {
  meta: {
    id: 'accident-cause-disagrees',
    kind: 'cause',
    version: 2,
    severity: 'critical',
    docs: {
      summary:
        'One crash, fire, explosion, outage or break laid to causes that exclude each other: a missile against sabotage, an anchor against an earthquake, engine failure against birds.',
      limits:
        'Causes that may have worked together (weather and a mistake) only strain; a general word ("accident") fits what it covers; what merely came before is no cause.',
    },
    messages: {
      'ruled-out': '{left}: {leftValue}; {right}: {rightValue}. One gives as the cause what the other rules out.',
      'both-ruled-out': 'Both only rule a cause out.',
      'other-cause': '{left} lays it to {leftValue}, {right} to {rightValue}: the causes exclude each other.',
      'two-guesses': '{left} thinks that it may have been {leftValue}, {right} {rightValue}.',
      apart: '{left} gives {leftValue} as the cause, {right} {rightValue}.',
      'known-and-unknown':
        '{left} says of the cause: {leftValue}; {right}: {rightValue}. One names it, one calls it open.',
      'same-cause': 'Both give the same cause.',
      'near-causes': 'The causes fit each other.',
      'within-one-article': 'One account weighs two causes.',
      'of-a-death': 'One of them speaks of how somebody died.',
    },
  },
  compare,
};
