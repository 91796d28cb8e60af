import { MEANS, meansRelation, type Means } from '../../text/lexicon/attack-means.js';
import { classed } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type AttackMeansMessage =
  'other-means' | 'same-means' | 'fits' | 'several-bombs' | 'within-one-article' | 'no-means';

const isMeans = (word: string): word is Means => (MEANS as readonly string[]).includes(word);

const listed = (claim: ClaimOf<'cause'>, prefix: string): readonly Means[] =>
  classed(claim.value.classes, prefix).filter(isMeans);

const compare = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): Verdict<AttackMeansMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const [[a], [b]] = [listed(left, 'means:'), listed(right, 'means:')];
  if (a === undefined || b === undefined) return silent('no-means', data);
  const relation = meansRelation(a, b);
  if (relation === 'same')
    return { level: 'agrees', message: 'same-means', data, scope: 'same', suggestion: null, strength: 0 };
  if (relation === 'fits')
    return { level: 'compatible', message: 'fits', data, scope: 'same', suggestion: null, strength: 0 };
  if (left.reading === right.reading) return silent('within-one-article', data);
  // who tells of both ways has several bombs in mind
  if (listed(left, 'also:').includes(b) || listed(right, 'also:').includes(a)) return silent('several-bombs', data);
  const sure = [left, right].every((c) => c.candidate.modality === 'asserted' || c.candidate.modality === 'reported');
  return {
    level: sure ? 'contradicts' : 'strains',
    message: 'other-means',
    data,
    scope: 'same',
    suggestion: 'needs-reporting',
    strength: sure ? 0.7 : 0.5,
  };
};

/** How one bomb was used, told in ways that exclude each other. */
export const attackMeansDisagree: Comparator<'cause', AttackMeansMessage> = {
  meta: {
    id: 'attack-means-disagree',
    kind: 'cause',
    version: 1,
    severity: 'critical',
    docs: {
      summary:
        'One bombing told in ways that exclude each other: a bomber who blew himself up against a bomb hidden or set off from afar, a grenade against a parcel.',
      limits:
        'What may be said of one bomb fits (hidden in a car, and set off by telephone). An article that tells of both ways knows of several bombs: not compared.',
    },
    messages: {
      'other-means': '{left} says {leftValue}, {right} {rightValue}: it cannot have been both with one bomb.',
      'same-means': 'Both tell of the same way.',
      fits: 'Both ways may be told of one bomb.',
      'several-bombs': 'One of them tells of both ways.',
      'within-one-article': 'One account tells of several bombs.',
      'no-means': 'One of them says nothing of how a bomb was used.',
    },
  },
  compare,
};
