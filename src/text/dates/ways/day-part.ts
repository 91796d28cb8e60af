import type { DayPart } from '../../../domain/value.js';
import { pieceOf, type PartSaid, type Piece, type Way } from '../piece.js';
import { isDash, isGlued, lowerAt } from '../terms.js';
import { DAY_PARTS } from '../vocabulary.js';

const part = (first: number, next: number, value: DayPart, alone: PartSaid['alone']): Piece =>
  pieceOf(first, next, { is: 'part', part: value, alone });

/** Parts that "early" and "late" go with: "early morning" is early, "late evening" is late. */
const NIGHTLY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "overnight", "at dawn", "the early hours", "morning", "early", "late at night": with a day beside it, or of the narrative's day. */
export const dayPartWay: Way = ({ terms }, i) => {
  if (isGlued(terms, i) && !isDash(terms[i - 1])) return null;
  const word = lowerAt(terms, i);
  if (word === 'pre' && isDash(terms[i + 1]) && lowerAt(terms, i + 2) === 'dawn') {
    const hours = lowerAt(terms, i + 3) === 'hours';
    return part(i, hours ? i + 4 : i + 3, 'dawn', 'anchor');
  }
  const hours =
    (word === 'small' || word === 'wee' || word === 'early' || word === 'late') && lowerAt(terms, i + 1) === 'hours';
  if (hours) return part(i, i + 2, word === 'late' ? 'late' : 'early', 'anchor');
  if (word === 'early' && lowerAt(terms, i + 1) === 'morning' && lowerAt(terms, i + 2) === 'hours')
    return part(i, i + 3, 'early', 'anchor');
  const found = DAY_PARTS.get(word);
  if (!found) return null;
  if (word === 'overnight' || word === 'nighttime')
    return part(i, i + 1, 'night', word === 'overnight' ? 'publication' : null);
  const after = lowerAt(terms, i + 1);
  if ((found === 'early' || found === 'late') && NIGHTLY.has(after)) {
    return part(i, i + 2, found === 'late' && after === 'night' ? 'night' : found, null);
  }
  const before = lowerAt(terms, i - 1);
  const dawn = found === 'dawn' && /^(?:at|before|after|since|around|by|predawn)$/.test(before);
  const noon = found === 'noon' && /^(?:at|around|by|before|after)$/.test(before) && word !== 'lunchtime';
  const article = before === 'the' && /^(?:in|during|throughout)$/.test(lowerAt(terms, i - 2)) && after !== 'of';
  return part(i, i + 1, found, dawn || noon || (article && found !== 'early' && found !== 'late') ? 'anchor' : null);
};
