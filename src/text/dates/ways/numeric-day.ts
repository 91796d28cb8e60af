import { isRealDay } from '../calendar.js';
import { calendarSaid, intervalSaid, pieceOf, unplacedDate, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, wholeNumber, type Term } from '../terms.js';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly dotted: boolean;
  readonly length: number;
}

/** "27/06/2025", "27.06.2025", "27-06-2025" as numbers in the order written; two-digit years are of the 2000s. */
const numbersAt = (terms: readonly Term[], i: number): Numbers | null => {
  const text = terms[i]?.text ?? '';
  const match = SLASHED.exec(text) ?? DOTTED.exec(text);
  if (match) {
    const year = Number(match[3]);
    return {
      first: Number(match[1]),
      second: Number(match[2]),
      year: year < 100 ? 2000 + year : year,
      dotted: text.includes('.'),
      length: 1,
    };
  }
  const [a, dash, b, other, c] = terms.slice(i, i + 5);
  const tight = [dash, b, other, c].every((term) => term !== undefined && !term.spaced);
  if (!tight || !isDash(dash) || !isDash(other) || c?.text.length !== 4) return null;
  const [first, second, year] = [wholeNumber(a), wholeNumber(b), wholeNumber(c)];
  if (first === null || second === null || year === null) return null;
  return { first, second, year, dotted: false, length: 5 };
};

/** Dates in digits. Day first unless that is impossible; where both orders are days, and no dots say which, it stays open. */
export const numericDayWay: Way = ({ terms }, i) => {
  const term = terms[i];
  if (term?.kind !== 'number' || isGlued(terms, i)) return null;
  const yearFirst = YEAR_FIRST.exec(term.text);
  if (yearFirst) {
    const [year, month, day] = [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
    return isRealDay(year, month, day) ? pieceOf(i, i + 1, calendarSaid({ year, month, day })) : null;
  }
  const numbers = numbersAt(terms, i);
  if (!numbers || isContinued(terms, i + numbers.length)) return null;
  const { first, second, year, dotted } = numbers;
  const next = i + numbers.length;
  const dayFirst = isRealDay(year, second, first);
  const monthFirst = isRealDay(year, first, second);
  if (dayFirst && monthFirst && first !== second && !dotted) {
    return pieceOf(i, next, intervalSaid(unplacedDate('day', 'ambiguous-day-month')));
  }
  if (dayFirst) return pieceOf(i, next, calendarSaid({ year, month: second, day: first }));
  return monthFirst ? pieceOf(i, next, calendarSaid({ year, month: first, day: second })) : null;
};
