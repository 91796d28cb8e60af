import type { ClockValue, DayPart } from '../../domain/value.js';
import type { ClockTime } from './date-mention.js';
import { lowerAt, type Term } from './terms.js';
import { offsetOfZone } from './zones.js';

const HALF_DAY = 720;
const WHOLE_DAY = 1440;

/** Minutes that a phrase before a time takes and adds: "about" is a quarter of an hour either way, "shortly before" up to half an hour less. */
const HEDGES: ReadonlyMap<string, readonly [before: number, after: number]> = new Map([
  ['about', [15, 15]],
  ['around', [15, 15]],
  ['approximately', [15, 15]],
  ['circa', [15, 15]],
  ['roughly', [15, 15]],
  ['nearly', [15, 5]],
  ['almost', [15, 5]],
  ['shortly before', [30, 0]],
  ['just before', [30, 0]],
  ['minutes before', [30, 0]],
  ['moments before', [15, 0]],
  ['shortly after', [0, 30]],
  ['just after', [0, 30]],
  ['soon after', [0, 45]],
  ['minutes after', [0, 30]],
  ['moments after', [0, 15]],
  ['after', [0, 75]],
  ['before', [75, 0]],
  ['past', [0, 30]],
]);

/** These say when something had ended, began to last, or was to be: no time of a happening. */
const BOUNDS: ReadonlySet<string> = new Set(['until', 'till', 'since', 'from', 'by', 'to']);

/** How far from a time as it is said the minutes may lie, by the words before it; null where the time is no more than a bound. */
export const hedgeBefore = (terms: readonly Term[], i: number): readonly [before: number, after: number] | null => {
  const word = lowerAt(terms, i - 1);
  if (BOUNDS.has(word)) return null;
  return HEDGES.get(`${lowerAt(terms, i - 2)} ${word}`) ?? HEDGES.get(word) ?? [0, 0];
};

/** A time as minutes of the day. Midnight said of a day is taken for its end; comparing allows for its beginning. */
export const clockOf = (time: ClockTime, hedge: readonly [number, number], twelve: boolean): ClockValue => {
  const at = time.hour === 0 && time.minute === 0 ? WHOLE_DAY : time.hour * 60 + time.minute;
  return { from: at - hedge[0], to: at + hedge[1], twelve, zone: time.zone, offset: offsetOfZone(time.zone) };
};

const LATER_HALF: ReadonlySet<DayPart> = new Set(['afternoon', 'evening', 'late']);
const EARLIER_HALF: ReadonlySet<DayPart> = new Set(['morning', 'early', 'dawn']);
/** From this hour on "at night" is before midnight. */
const NIGHT_FROM = 360;

/** "3:30 on Friday afternoon": the part of the day tells which half an hour without one is of. */
export const inPart = (clock: ClockValue, part: DayPart | null): ClockValue => {
  if (!clock.twelve || part === null) return clock;
  const of = clock.to % HALF_DAY;
  const later = LATER_HALF.has(part) || (part === 'night' && of >= NIGHT_FROM);
  if (!later && !EARLIER_HALF.has(part) && part !== 'night') return clock;
  const shift = later && clock.from < HALF_DAY ? HALF_DAY : !later && clock.from >= HALF_DAY ? -HALF_DAY : 0;
  return { ...clock, from: clock.from + shift, to: clock.to + shift, twelve: false };
};
