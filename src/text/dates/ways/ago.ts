import { dayInterval } from '../calendar.js';
import { lengthAt } from '../count.js';
import { impliedDate, intervalSaid, NEEDS_PUBLICATION, pieceOf, unplacedDate, type Way } from '../piece.js';
import { grainOf, shiftByLength } from '../shift.js';
import { isGlued, lowerAt, type Term } from '../terms.js';

const SUPERLATIVE =
  /^(?!(?:inter|for|pro|ar|inv|har|requ|cont|prot)est$)(?:\p{L}{3,}est|worst|most|least|first|only|record)$/u;
/** Terms before "in" within which a superlative makes the years those behind it: "the biggest march in 20 years". */
const SUPERLATIVE_BEFORE = 6;

/** Whether "in twenty years" stands behind a superlative: it says for how long nothing was like it, not when. */
const looksBack = (terms: readonly Term[], preposition: number): boolean =>
  terms.slice(Math.max(0, preposition - SUPERLATIVE_BEFORE), preposition).some((t) => SUPERLATIVE.test(t.lower));

/** "24 years ago", "three weeks ago", "about a year and a half ago", "decades ago"; "in two weeks" with a verb that looks ahead. */
export const agoWay: Way = ({ terms, published, tenseAt }, i) => {
  if (isGlued(terms, i)) return null;
  const length = lengthAt(terms, i);
  if (!length) return null;
  const { unit } = length.value;
  const ago = lowerAt(terms, length.next) === 'ago';
  const owned = lowerAt(terms, length.next) === "'" && lowerAt(terms, length.next + 1) === 'time';
  const ahead =
    !ago &&
    lowerAt(terms, i - 1) === 'in' &&
    lowerAt(terms, i) !== 'one' &&
    (owned || (tenseAt(i) === 'future' && !looksBack(terms, i - 1)));
  if (!ago && !ahead) return null;
  const next = ago ? length.next + 1 : owned ? length.next + 2 : length.next;
  if (published === null)
    return pieceOf(i, next, intervalSaid(unplacedDate(grainOf(unit), NEEDS_PUBLICATION), { duration: true }));
  const interval = shiftByLength(dayInterval(published), length.value, ago ? -1 : 1);
  if (!interval) return null;
  return pieceOf(
    i,
    next,
    intervalSaid(impliedDate(interval, grainOf(unit), ago ? 'ago' : 'counted-ahead'), { duration: true }),
  );
};
