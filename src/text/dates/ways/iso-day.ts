import { isRealDay } from '../calendar.js';
import { calendarSaid, pieceOf, type Way } from '../piece.js';
import { isContinued, isGlued, wholeNumber } from '../terms.js';

/** "2025-06-27", with or without a "T07:37" that the clock reads. */
export const isoDayWay: Way = ({ terms }, i) => {
  const [year, dash, month, second, day] = terms.slice(i, i + 5);
  const joined = [dash, month, second, day].every((term) => term !== undefined && !term.spaced);
  if (!joined || dash?.text !== '-' || second?.text !== '-' || year?.text.length !== 4 || isGlued(terms, i))
    return null;
  const [y, m, d] = [wholeNumber(year), wholeNumber(month), wholeNumber(day)];
  if (y === null || m === null || d === null || month?.text.length !== 2 || day?.text.length !== 2) return null;
  const timed = terms[i + 5]?.text === 'T';
  if (!isRealDay(y, m, d) || (!timed && isContinued(terms, i + 5))) return null;
  return pieceOf(i, i + 5, calendarSaid({ year: y, month: m, day: d }));
};
