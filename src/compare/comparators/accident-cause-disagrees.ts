import { causesRelation, type AccidentCause, type CauseGroup } from '../../text/lexicon/accident-causes.js';
import { oneVoice } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type AccidentCauseMessage =
  'other-cause' | 'apart' | 'known-and-unknown' | 'same-cause' | 'near-causes' | 'within-one-article' | 'of-a-death';

const causesOf = (claim: ClaimOf<'cause'>): readonly AccidentCause[] =>
  claim.value.classes.flatMap((c) => {
    const [group, id] = c.split('/');
    return group !== undefined && id !== undefined ? [{ group: group as CauseGroup, id }] : [];
  });

const isOpen = (causes: readonly AccidentCause[]): boolean => causes.every((c) => c.group === 'unknown');

const compare = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): Verdict<AccidentCauseMessage> => {
  const [a, b] = [causesOf(left), causesOf(right)];
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  if (a.length === 0 || b.length === 0) return silent('of-a-death', data);
  const doubted = left.candidate.modality === 'possible' || right.candidate.modality === 'possible';
  if (isOpen(a) !== isOpen(b)) {
    // whoever calls the cause open says nothing against a guess; a flat statement hardly fits it
    const flat = !doubted && left.reading !== right.reading;
    return {
      level: flat ? 'strains' : 'silent',
      message: 'known-and-unknown',
      data,
      scope: 'unknown',
      suggestion: 'superseded',
      strength: flat ? 0.5 : 0,
    };
  }
  const relations = a.flatMap((x) => b.map((y) => causesRelation(x, y)));
  if (relations.includes('same'))
    return { level: 'agrees', message: 'same-cause', data, scope: 'same', suggestion: null, strength: 0 };
  if (relations.includes('fits'))
    return { level: 'compatible', message: 'near-causes', data, scope: 'same', suggestion: null, strength: 0 };
  const excludes = relations.every((r) => r === 'excludes');
  // one voice that gives two causes speaks of two stages, or weighs them; causes that may work together, one article sees working together
  if (oneVoice(left, right) || (!excludes && left.reading === right.reading)) return silent('within-one-article', data);
  // two guesses, or two causes that may both have helped
  if (!excludes || doubted)
    return {
      level: excludes || !doubted ? 'strains' : 'silent',
      message: 'apart',
      data,
      scope: 'unknown',
      suggestion: 'publish-attributed',
      strength: 0.5,
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
    version: 1,
    severity: 'critical',
    docs: {
      summary:
        'One crash, fire, explosion, outage or break laid to causes that exclude each other: a missile against sabotage, an anchor against an earthquake, engine failure against birds.',
      limits:
        'Causes that may have worked together (weather and a mistake) only strain; a general word ("accident") fits what it covers; what merely came before is no cause.',
    },
    messages: {
      'other-cause': '{left} lays it to {leftValue}, {right} to {rightValue}: the causes exclude each other.',
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
