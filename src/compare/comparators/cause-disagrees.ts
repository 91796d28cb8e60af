import { oneVoice } from '../../align/voices.js';
import { deathCausesRelation, TAKEN_ILL, type CauseClass, type CauseGroup } from '../../text/lexicon/causes.js';
import { compareNames } from '../../text/names/compare-names.js';
import { classed } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type CauseMessage =
  | 'other-cause'
  | 'other-illness'
  | 'fell-ill'
  | 'known-and-unknown'
  | 'same-cause'
  | 'near-causes'
  | 'other-dead'
  | 'no-death';

/** So many dead at most: of more, some will have died of one thing and some of another. */
const FEW = 4;

const causeOf = (claim: ClaimOf<'cause'>): CauseClass => ({
  group: (claim.value.classes[0] ?? 'unknown') as CauseGroup,
  id: claim.value.classes[1] ?? '',
});

const numberOf = (claim: ClaimOf<'cause'>, prefix: string): number | null => {
  const [n] = classed(claim.value.classes, prefix);
  return n === undefined ? null : Number(n);
};

/** Nouns that any one dead may be called by. */
const ANYBODY = /^(?:victim|person|suspect|patient|deceased|prisoner|detainee|body|he|she|who|that|one|other)$/;

/** Whether each speaks of one unnamed dead, called by nouns that differ: a girl and a driver are two. */
const twoOnes = (a: ClaimOf<'cause'>, b: ClaimOf<'cause'>): boolean => {
  const [x, y] = [classed(a.value.classes, 'head:')[0], classed(b.value.classes, 'head:')[0]];
  const single = [a, b].every((c) => numberOf(c, 'count:') === 1 && classed(c.value.classes, 'name:').length === 0);
  return single && x !== undefined && y !== undefined && x !== y && !ANYBODY.test(x) && !ANYBODY.test(y);
};

/** Whether both speak of the same dead, as far as the words tell. */
const sameDead = (a: ClaimOf<'cause'>, b: ClaimOf<'cause'>): boolean => {
  const [x, y] = [classed(a.value.classes, 'who:')[0], classed(b.value.classes, 'who:')[0]];
  if (x !== undefined && y !== undefined && x !== y) return false;
  const [n, m] = [classed(a.value.classes, 'name:')[0], classed(b.value.classes, 'name:')[0]];
  if (n !== undefined && m !== undefined) return ['same', 'variant'].includes(compareNames(n, m).relation);
  if (twoOnes(a, b)) return false;
  // one of several, or the dead of one happening: few enough that the causes must be theirs
  const tolls = [a, b].flatMap((c) => [numberOf(c, 'toll:') ?? 0, numberOf(c, 'count:') ?? 0]);
  return Math.max(...tolls) <= FEW;
};

const compare = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): Verdict<CauseMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  if (left.candidate.topic.key !== 'cause|die' || right.candidate.topic.key !== 'cause|die') return silent('no-death');
  const [a, b] = [causeOf(left), causeOf(right)];
  if (!sameDead(left, right)) return silent('other-dead', data);
  const relation = deathCausesRelation(a, b);
  if (relation === 'same')
    return { level: 'agrees', message: 'same-cause', data, scope: 'same', suggestion: null, strength: 0 };
  // what is not established yet says nothing against a guess, but hardly fits a stated cause
  if (a.group === 'unknown' || b.group === 'unknown') {
    // how an illness began leaves open what it was
    const stated =
      left.reading !== right.reading &&
      ![a.id, b.id].includes(TAKEN_ILL.id) &&
      [left, right].every((c) => c.candidate.modality === 'asserted' || c.candidate.modality === 'reported');
    return {
      level: stated ? 'strains' : 'silent',
      message: 'known-and-unknown',
      data,
      scope: 'unknown',
      suggestion: 'superseded',
      strength: stated ? 0.5 : 0,
    };
  }
  if (relation === 'apart' && left.reading !== right.reading)
    return {
      level: 'strains',
      message: 'other-illness',
      data,
      scope: 'unknown',
      suggestion: 'needs-reporting',
      strength: 0.5,
    };
  if (relation !== 'excludes' || oneVoice(left, right))
    return { level: 'compatible', message: 'near-causes', data, scope: 'same', suggestion: null, strength: 0 };
  // who felt ill may have been poisoned or beaten before
  if ([a.id, b.id].includes(TAKEN_ILL.id))
    return {
      level: 'strains',
      message: 'fell-ill',
      data,
      scope: 'unknown',
      suggestion: 'needs-reporting',
      strength: 0.6,
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

export const causeDisagrees: Comparator<'cause', CauseMessage> = {
  meta: {
    id: 'cause-disagrees',
    kind: 'cause',
    version: 4,
    severity: 'critical',
    docs: {
      summary:
        'One death laid to causes that exclude each other (an illness against violence, a fall against a shot), or stated by one and open to another.',
      limits:
        'The general and the special, and an act and its effect (a fire and its smoke), fit each other. Of many dead, each may have died of something else: not compared.',
    },
    messages: {
      'other-cause': '{left} gives {leftValue}, {right} {rightValue}: the causes exclude each other.',
      'other-illness': '{left} gives {leftValue}, {right} {rightValue}: different illnesses.',
      'fell-ill': '{left} gives {leftValue}, {right} {rightValue}: one tells of a sudden illness.',
      'known-and-unknown': '{left} gives {leftValue}, {right} {rightValue}: one calls the cause open.',
      'same-cause': 'Both give the same cause.',
      'other-dead': 'They speak of different dead.',
      'near-causes': 'The causes are near each other.',
      'no-death': 'One of them speaks of an accident, not of how somebody died.',
    },
  },
  compare,
};
