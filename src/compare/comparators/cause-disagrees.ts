import { countryOfAdjective, isPeople } from '../../text/places/gazetteer.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type CauseMessage = 'other-cause' | 'known-and-unknown' | 'same-cause' | 'near-causes' | 'other-dead';

/** Surnames or nouns of the dead: two that are both names and share none are two people. */
const namesOf = (claim: ClaimOf<'cause'>): readonly string[] => {
  const { frame } = claim.candidate;
  if (!frame?.affected) return [];
  return frame.sentence.tokens
    .slice(frame.affected.first, frame.affected.last + 1)
    .filter((t) => t.pos === 'PROPN' && !isPeople(t.text) && countryOfAdjective(t.text).length === 0)
    .map((t) => t.lower);
};

const compare = (left: ClaimOf<'cause'>, right: ClaimOf<'cause'>): Verdict<CauseMessage> => {
  const [groupA = '', idA = ''] = left.value.classes;
  const [groupB = '', idB = ''] = right.value.classes;
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const [x, y] = [namesOf(left), namesOf(right)];
  if ((x.length > 0 || y.length > 0) && !x.some((n) => y.includes(n))) return silent('other-dead', data);
  if (idA === idB)
    return { level: 'agrees', message: 'same-cause', data, scope: 'same', suggestion: null, strength: 0 };
  const unknown = groupA === 'unknown' || groupB === 'unknown';
  // what is not established yet says nothing against any cause, but hardly fits a flat statement of one
  if (unknown) {
    const flat =
      left.candidate.modality === 'asserted' &&
      right.candidate.modality === 'asserted' &&
      left.reading !== right.reading;
    return {
      level: flat ? 'strains' : 'silent',
      message: 'known-and-unknown',
      data,
      scope: 'unknown',
      suggestion: 'superseded',
      strength: flat ? 0.45 : 0,
    };
  }
  if (groupA === groupB)
    return { level: 'compatible', message: 'near-causes', data, scope: 'same', suggestion: null, strength: 0 };
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
    version: 1,
    severity: 'critical',
    docs: {
      summary: 'One death laid to causes that exclude each other: an illness against violence.',
      limits:
        'Causes of one group (two illnesses, two kinds of violence) are near and not flagged; an open cause strains against a stated one.',
    },
    messages: {
      'other-cause': '{left} gives {leftValue}, {right} {rightValue}: the causes exclude each other.',
      'known-and-unknown': '{left} gives {leftValue}, {right} {rightValue}: one calls the cause open.',
      'same-cause': 'Both give the same cause.',
      'other-dead': 'They speak of different dead.',
      'near-causes': 'The causes are near each other.',
    },
  },
  compare,
};
