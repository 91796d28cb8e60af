import type { DateValue } from '../../domain/value.js';
import { describeDate } from '../../text/dates/describe-date.js';
import { datesRelation } from '../../text/dates/dates-relation.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type DateMessage = 'days-apart' | 'days-meet' | 'unplaced' | 'other-act';

/** Families in which every act of the event shares its day: a raid and its arrests. Elsewhere the act itself must be the same. */
const ONE_DAY = new Set(['force', 'quake', 'crash']);

const shown = (claim: ClaimOf<'date'>, value: DateValue): string => {
  const stated = claim.candidate.display;
  const placed = describeDate(value);
  return value.basis === 'implied' && placed !== stated ? `${stated} (${placed})` : placed;
};

const headOf = (claim: ClaimOf<'date'>): string | null => {
  const { frame } = claim.candidate;
  if (!frame?.affected) return null;
  return frame.sentence.tokens[frame.affected.head]?.lemma ?? null;
};

const compare = (left: ClaimOf<'date'>, right: ClaimOf<'date'>): Verdict<DateMessage> => {
  const a = left.value;
  const b = right.value;
  const family = left.candidate.topic.key.split('|')[1] ?? '';
  if (!ONE_DAY.has(family)) {
    if (left.candidate.topic.predicate !== right.candidate.topic.predicate) return silent('other-act');
    const [x, y] = [headOf(left), headOf(right)];
    if (family !== 'harm' && x !== null && y !== null && x !== y) return silent('other-act');
  }
  if (left.reading === right.reading && left.candidate.situation !== right.candidate.situation)
    return silent('other-act');
  const relation = datesRelation(a, b);
  const data = { leftValue: shown(left, a), rightValue: shown(right, b) };
  if (relation === 'unknown') return silent('unplaced', data);
  if (relation !== 'disjoint')
    return {
      level: relation === 'same' ? 'agrees' : 'compatible',
      message: 'days-meet',
      data,
      scope: 'same',
      suggestion: null,
      strength: 0,
    };
  // ENGINE: a weekday is placed rightly in nine of ten cases, so it never stands at full confidence
  const implied = a.basis === 'implied' || b.basis === 'implied';
  return {
    level: 'contradicts',
    message: 'days-apart',
    data,
    scope: 'same',
    suggestion: null,
    strength: implied ? 0.75 : 0.95,
  };
};

export const dateDisagrees: Comparator<'date', DateMessage> = {
  meta: {
    id: 'date-disagrees',
    kind: 'date',
    version: 1,
    severity: 'major',
    docs: {
      summary: 'Two dates of one happening that no day can satisfy.',
      limits:
        'Compared at the coarser grain; a weekday without a publication date is unplaced and contradicts nothing.',
    },
    messages: {
      'days-apart': '{left} dates it to {leftValue}, {right} to {rightValue}: no day fits both.',
      'days-meet': 'One day can fit both.',
      unplaced: 'A date cannot be placed without a publication date.',
      'other-act': 'They date different acts.',
    },
  },
  compare,
};
