import { lengthAt } from '../count.js';
import { impliedDate, intervalSaid, NEEDS_PUBLICATION, pieceOf, unplacedDate, type Way } from '../piece.js';
import { grainOf, shiftDay } from '../shift.js';
import { isGlued, lowerAt } from '../terms.js';
import { UNITS, type Unit } from '../vocabulary.js';

/** How far back "in recent days" and ahead "in the coming weeks" reach, in days, with the precision that the result has. */
const VAGUE: Partial<Record<Unit, readonly [number, 'week' | 'month' | 'season' | 'decade']>> = {
  day: [7, 'week'],
  week: [42, 'month'],
  month: [183, 'season'],
  year: [1826, 'decade'],
};

const BACK: ReadonlySet<string> = new Set(['past', 'last', 'previous']);
const AHEAD: ReadonlySet<string> = new Set(['next', 'coming']);

/** "the past two days", "the last 24 hours", "the next three weeks", "recent days", "the coming weeks": counted from publication. */
export const rollingWay: Way = ({ terms, published }, i) => {
  if (isGlued(terms, i)) return null;
  const word = lowerAt(terms, i);
  const ahead = AHEAD.has(word);
  const vague = word === 'recent' || ((word === 'coming' || word === 'past') && UNITS.has(lowerAt(terms, i + 1)));
  if (!vague && !ahead && !BACK.has(word)) return null;
  if (vague) {
    const plural = lowerAt(terms, i + 1);
    const reach = plural.endsWith('s') ? VAGUE[UNITS.get(plural) ?? 'century'] : undefined;
    if (!reach) return null;
    const [days, grain] = reach;
    if (published === null)
      return pieceOf(i, i + 2, intervalSaid(unplacedDate(grain, NEEDS_PUBLICATION), { duration: true }));
    const end = shiftDay(published, ahead ? days : -days, 'day');
    if (end === null) return null;
    const interval = ahead ? { from: published, to: end } : { from: end, to: published };
    return pieceOf(
      i,
      i + 2,
      intervalSaid(impliedDate(interval, grain, ahead ? 'coming' : 'recent'), { duration: true }),
    );
  }
  const length = lengthAt(terms, i + 1, false);
  if (!length) return null;
  const { high, unit } = length.value;
  const grain = grainOf(unit);
  if (published === null)
    return pieceOf(i, length.next, intervalSaid(unplacedDate(grain, NEEDS_PUBLICATION), { duration: true }));
  const end = shiftDay(published, ahead ? high : -high, unit);
  if (end === null) return null;
  const interval = ahead ? { from: published, to: end } : { from: end, to: published };
  return pieceOf(
    i,
    length.next,
    intervalSaid(impliedDate(interval, grain, ahead ? 'counted-ahead' : 'counted-back'), { duration: true }),
  );
};
