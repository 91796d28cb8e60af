import { addDays, dayInterval, type DayInterval } from '../calendar.js';
import { lengthAt } from '../count.js';
import type { DayPart } from '../../../domain/value.js';
import {
  impliedDate,
  intervalSaid,
  NEEDS_ANCHOR,
  pieceOf,
  unplacedDate,
  type Piece,
  type Reading,
  type Way,
} from '../piece.js';
import { grainOf, shiftByLength } from '../shift.js';
import { isGlued, lowerAt, type Term } from '../terms.js';

const RULE_OF_EVENT = 'relative-to-event';

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['later', 1],
  ['after', 1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
]);

/** Whether nothing that an "after" or "before" could govern follows: the end, a mark, a verb. */
const standsAlone = (term: Term | undefined): boolean =>
  term === undefined || term.kind === 'mark' || term.pos === 'VERB' || term.pos === 'AUX' || term.pos === 'CCONJ';

const anchored = (anchor: DayInterval | null, shift: number, part: DayPart | null, rule: string) => {
  const grain = part === null ? 'day' : 'part-of-day';
  if (anchor === null) return unplacedDate(grain, NEEDS_ANCHOR);
  return impliedDate(dayInterval(addDays(shift < 0 ? anchor.from : anchor.to, shift)), grain, rule);
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
]);

const DAY_NOUNS: ReadonlyMap<string, DayPart | null> = new Map<string, DayPart | null>([
  ['day', null],
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
]);

/** "the next day", "the previous night", "the same day", "that day", "the day before", "the morning after". */
const steppedDay = ({ terms, anchor }: Reading, i: number): Piece | null => {
  const word = lowerAt(terms, i);
  const noun = lowerAt(terms, i + 1);
  if (word === 'that' && noun === 'day') {
    const value = anchor ? impliedDate(anchor, 'day', 'same-day') : unplacedDate('day', NEEDS_ANCHOR);
    return pieceOf(i, i + 2, intervalSaid(value));
  }
  if (lowerAt(terms, i - 1) !== 'the') return null;
  const step = STEPS.get(word);
  const part = DAY_NOUNS.get(noun);
  if (step !== undefined && part !== undefined) {
    if (step === 0 && anchor)
      return pieceOf(i, i + 2, intervalSaid(impliedDate(anchor, part ? 'part-of-day' : 'day', 'same-day'), { part }));
    const rule = step > 0 ? 'next-day' : step < 0 ? 'previous-day' : 'same-day';
    return pieceOf(i, i + 2, intervalSaid(anchored(anchor, step, part, rule), { part }));
  }
  const own = DAY_NOUNS.get(word);
  const sign = SIGNS.get(noun);
  if (own === undefined || sign === undefined || !/^(?:before|after)$/.test(noun)) return null;
  if (/^(?:yesterday|tomorrow)$/.test(lowerAt(terms, i + 2))) return null;
  const value = standsAlone(terms[i + 2])
    ? anchored(anchor, sign, own, sign > 0 ? 'next-day' : 'previous-day')
    : unplacedDate(own === null ? 'day' : 'part-of-day', RULE_OF_EVENT);
  return pieceOf(i, i + 2, intervalSaid(value, { part: own }));
};

/**
 * "two days earlier", "three weeks later", "a day before", "the next day", "that day": counted from the day that the narrative is at.
 * "two days after the vote" hangs on an event, which dates alone cannot place.
 */
export const laterWay: Way = (reading, i) => {
  const { terms, anchor } = reading;
  if (isGlued(terms, i)) return null;
  const day = steppedDay(reading, i);
  if (day) return day;
  const length = lengthAt(terms, i);
  const word = length ? lowerAt(terms, length.next) : '';
  const sign = SIGNS.get(word);
  if (!length || sign === undefined || length.value.unit === 'hour') return null;
  // "days before the vote" counts nothing.
  if (/^(?:before|after)$/.test(word) && lengthAt(terms, i, false) === null) return null;
  const grain = grainOf(length.value.unit);
  const next = length.next + 1;
  const governs = (word === 'after' || word === 'before') && !standsAlone(terms[next]);
  if (governs || lowerAt(terms, next) === 'than') {
    return pieceOf(i, next, intervalSaid(unplacedDate(grain, RULE_OF_EVENT), { duration: true }));
  }
  if (!anchor) return pieceOf(i, next, intervalSaid(unplacedDate(grain, NEEDS_ANCHOR), { duration: true }));
  const interval = shiftByLength(anchor, length.value, sign);
  return (
    interval &&
    pieceOf(i, next, intervalSaid(impliedDate(interval, grain, sign > 0 ? 'later' : 'earlier'), { duration: true }))
  );
};
