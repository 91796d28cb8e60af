import { addMonths, dayInterval, daysInMonth, isoDay, partsOf } from '../calendar.js';
import { impliedDate, intervalSaid, NEEDS_PUBLICATION, pieceOf, unplacedDate, type Way } from '../piece.js';
import { lowerAt, ordinalAt } from '../terms.js';

const BEFORE: ReadonlySet<string> = new Set([
  'on',
  'of',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'to',
  'and',
  'between',
]);

/** A month tried either way is enough to find one that has the day. */
const MONTHS_TRIED = 3;

/** "on the 11th", "the night of the 10th": the month is that of the narrative, else the nearest on the side that the verb looks to. */
export const dayOfMonthWay: Way = ({ terms, published, anchor, tenseAt }, i) => {
  const day = ordinalAt(terms, i);
  if (!day || day.value < 1 || day.value > 31) return null;
  if (lowerAt(terms, i - 1) !== 'the' || !BEFORE.has(lowerAt(terms, i - 2))) return null;
  const after = terms[day.next];
  if (after?.kind === 'number' || (after?.kind === 'mark' && !after.spaced && /[-–/]/.test(after.text))) return null;
  if (after?.kind === 'word' && (['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after.pos) || after.lower === 'of'))
    return null;
  const future = tenseAt(i) === 'future';
  const start = anchor && anchor.from.slice(0, 7) === anchor.to.slice(0, 7) ? anchor.from : published;
  if (start === null) return pieceOf(i, day.next, intervalSaid(unplacedDate('day', NEEDS_PUBLICATION)));
  const fromAnchor = start !== published;
  for (let k = 0; k <= MONTHS_TRIED; k++) {
    const { year, month } = partsOf(addMonths(isoDay(partsOf(start).year, partsOf(start).month, 1), future ? k : -k));
    if (day.value > daysInMonth(year, month)) continue;
    const iso = isoDay(year, month, day.value);
    if (fromAnchor || (future ? iso >= start : iso <= start)) {
      return pieceOf(i, day.next, intervalSaid(impliedDate(dayInterval(iso), 'day', 'day-of-month')));
    }
  }
  return null;
};
