import { addDays, dayInterval } from '../calendar.js';
import type { DayPart } from '../../../domain/value.js';
import {
  impliedDate,
  intervalSaid,
  NEEDS_ANCHOR,
  NEEDS_PUBLICATION,
  pieceOf,
  unplacedDate,
  type Way,
} from '../piece.js';
import { isGlued, lowerAt } from '../terms.js';

interface Phrase {
  readonly words: readonly string[];
  /** Days from publication. */
  readonly shift: number;
  readonly part: DayPart | null;
  readonly rule: string;
}

const phrase = (text: string, shift: number, rule: string, part: DayPart | null = null): Phrase => ({
  words: text.split(' '),
  shift,
  part,
  rule,
});

/** Longest first, as the first that fits is taken. */
const PHRASES: readonly Phrase[] = [
  phrase('day before yesterday', -2, 'day-before-yesterday'),
  phrase('day after tomorrow', 2, 'day-after-tomorrow'),
  phrase('yesterday', -1, 'yesterday'),
  phrase('last night', -1, 'last-night', 'night'),
  phrase('last evening', -1, 'last-night', 'evening'),
  phrase('today', 0, 'today'),
  phrase('tonight', 0, 'tonight', 'night'),
  phrase('this morning', 0, 'today', 'morning'),
  phrase('this afternoon', 0, 'today', 'afternoon'),
  phrase('this evening', 0, 'today', 'evening'),
  phrase('tomorrow', 1, 'tomorrow'),
];

const THAT_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
]);

/** "yesterday", "tonight", "this morning", "the day before yesterday" from publication; "that morning" from the narrative's day. */
export const relativeDayWay: Way = ({ terms, published, anchor }, i) => {
  if (isGlued(terms, i)) return null;
  if (lowerAt(terms, i) === 'that') {
    const part = THAT_PARTS.get(lowerAt(terms, i + 1));
    if (!part) return null;
    const value = anchor ? impliedDate(anchor, 'part-of-day', 'same-day') : unplacedDate('part-of-day', NEEDS_ANCHOR);
    return pieceOf(i, i + 2, intervalSaid(value, { part }));
  }
  const found = PHRASES.find((p) => p.words.every((word, k) => lowerAt(terms, i + k) === word));
  if (!found) return null;
  const grain = found.part === null ? 'day' : 'part-of-day';
  const value =
    published === null
      ? unplacedDate(grain, NEEDS_PUBLICATION)
      : impliedDate(dayInterval(addDays(published, found.shift)), grain, found.rule);
  return pieceOf(i, i + found.words.length, intervalSaid(value, { part: found.part }));
};
