import { oneVoice } from '../../align/voices.js';
import { motivesFit } from '../../text/lexicon/motives.js';
import { offencesFit } from '../../text/lexicon/offences.js';
import { thingName } from '../../text/lexicon/things.js';
import { compareNames } from '../../text/names/compare-names.js';
import { classed } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type ReasonMessage =
  | 'other-charge'
  | 'other-reason'
  | 'called-a-front'
  | 'front-only'
  | 'same-class'
  | 'fits'
  | 'other-people'
  | 'other-thing'
  | 'within-one-article';

/** Nouns too general to tell what was decided on apart. */
const GENERAL = /^(?:activity|operation|work|service|decision|move|it|this|they|he|she|plan|business)$/;

/** Whether both speak of the same people: the same name, the same entity of one article, or the same number of unnamed ones. */
const samePeople = (a: ClaimOf<'reason'>, b: ClaimOf<'reason'>): boolean => {
  const [n, m] = [classed(a.value.classes, 'name:')[0], classed(b.value.classes, 'name:')[0]];
  if (n !== undefined && m !== undefined) return ['same', 'variant'].includes(compareNames(n, m).relation);
  const [e, o] = [classed(a.value.classes, 'entity:')[0], classed(b.value.classes, 'entity:')[0]];
  if (e !== undefined && o !== undefined && a.reading === b.reading) return e === o;
  const [x, y] = [classed(a.value.classes, 'count:')[0], classed(b.value.classes, 'count:')[0]];
  return x !== undefined && x === y;
};

/** Whether what was decided on may be one thing: unnamed, general, or the same by name. */
const sameThing = (a: ClaimOf<'reason'>, b: ClaimOf<'reason'>): boolean => {
  const [x, y] = [a.candidate.thing, b.candidate.thing];
  if (x === null || y === null || GENERAL.test(x) || GENERAL.test(y)) return true;
  return thingName(x) === thingName(y);
};

const compare = (left: ClaimOf<'reason'>, right: ClaimOf<'reason'>): Verdict<ReasonMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const [offencesA, offencesB] = [classed(left.value.classes, 'offence:'), classed(right.value.classes, 'offence:')];
  const charge = offencesA.length > 0 && offencesB.length > 0;
  const [a, b] = charge
    ? [offencesA, offencesB]
    : [classed(left.value.classes, 'motive:'), classed(right.value.classes, 'motive:')];
  if (charge && !samePeople(left, right)) return silent('other-people', data);
  if (!charge && !sameThing(left, right)) return silent('other-thing', data);
  // what one gives as the reason, the other calls a front for something else
  const fronts = [classed(left.value.classes, 'front:'), classed(right.value.classes, 'front:')] as const;
  if (fronts[0].some((x) => b.includes(x)) || fronts[1].some((x) => a.includes(x)))
    return {
      level: 'strains',
      message: 'called-a-front',
      data,
      scope: 'unknown',
      suggestion: 'publish-attributed',
      strength: 0.6,
    };
  if (a.some((x) => b.includes(x)))
    return { level: 'agrees', message: 'same-class', data, scope: 'same', suggestion: null, strength: 0 };
  const fit = charge ? offencesFit : motivesFit;
  if (a.some((x) => b.some((y) => fit(x, y))))
    return { level: 'compatible', message: 'fits', data, scope: 'unknown', suggestion: null, strength: 0 };
  // words that only deny a reason give none; a voice that gives two reasons, or two counts, means both
  if (a.length === 0 || b.length === 0) return silent('front-only', data);
  if (oneVoice(left, right)) return silent('within-one-article', data);
  return {
    level: 'strains',
    message: charge ? 'other-charge' : 'other-reason',
    data,
    scope: 'unknown',
    suggestion: charge ? 'both-true' : 'publish-attributed',
    strength: 0.55,
  };
};

export const reasonDisagrees: Comparator<'reason', ReasonMessage> = {
  meta: {
    id: 'reason-disagrees',
    kind: 'reason',
    version: 2,
    severity: 'major',
    docs: {
      summary:
        'The same people held, charged or convicted for offences of different kinds; one decision put down to reasons of different kinds, or to a reason that the other calls a front.',
      limits:
        'There may be several charges and several reasons: the pair strains and is never more. Offences that are often charged together, and reasons that go together, fit.',
    },
    messages: {
      'other-charge': '{left} gives {leftValue} as the charge, {right} {rightValue}.',
      'other-reason': '{left} gives {leftValue} as the reason, {right} {rightValue}.',
      'called-a-front':
        '{left} gives {leftValue}, {right} {rightValue}: what one gives as the reason the other calls a front.',
      'same-class': 'Both give the same kind of reason.',
      fits: 'The two reasons may go together.',
      'other-people': 'They may speak of different people.',
      'other-thing': 'Different things were decided on.',
      'front-only': 'One only says that the reason given is a front.',
      'within-one-article': 'One account gives two reasons.',
    },
  },
  compare,
};
