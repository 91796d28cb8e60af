import type { Grain } from '../../../domain/value.js';
import { addDays, weekdayOf, type DayInterval } from '../calendar.js';
import { edgeAt, narrow } from '../edge.js';
import {
  impliedDate,
  intervalSaid,
  NEEDS_ANCHOR,
  NEEDS_PUBLICATION,
  pieceOf,
  unplacedDate,
  type Piece,
  type Reading,
  type Way,
} from '../piece.js';
import { grainOf, shiftDay, unitOf } from '../shift.js';
import { isContinued, isDash, isGlued, lowerAt } from '../terms.js';
import type { Unit } from '../vocabulary.js';

const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** Units away, and from what: the publication, or the day that the narrative is at. */
interface Step {
  readonly by: number;
  readonly from: 'publication' | 'anchor';
}

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['last', { by: -1, from: 'publication' }],
  ['this', { by: 0, from: 'publication' }],
  ['current', { by: 0, from: 'publication' }],
  ['next', { by: 1, from: 'publication' }],
  ['coming', { by: 1, from: 'publication' }],
  ['that', { by: 0, from: 'anchor' }],
  ['same', { by: 0, from: 'anchor' }],
  ['previous', { by: -1, from: 'anchor' }],
  ['preceding', { by: -1, from: 'anchor' }],
  ['following', { by: 1, from: 'anchor' }],
]);

/** The weekend just past (or the running one) on any day of the week. */
const latestWeekend = (iso: string): DayInterval => {
  const day = weekdayOf(iso);
  return unitOf(day === 0 || day === 6 ? iso : addDays(iso, -7), 'weekend');
};

const stepped = (iso: string, by: number, unit: Unit): DayInterval | null => {
  const day = shiftDay(iso, by, unit);
  return day === null ? null : unitOf(day, unit);
};

const placed = (interval: DayInterval | null, grain: Grain, rule: string): ReturnType<typeof impliedDate> | null =>
  interval && interval.from <= interval.to ? impliedDate(interval, grain, rule) : null;

/** "earlier this year", "later in the week": the part of the unit on one side of publication. */
const sideWay = ({ terms, published }: Reading, i: number): Piece | null => {
  const side = lowerAt(terms, i);
  if (side !== 'earlier' && side !== 'later') return null;
  let at = i + 1;
  if (/^(?:in|on)$/.test(lowerAt(terms, at))) at++;
  const which = lowerAt(terms, at);
  const unit = UNIT_WORDS.get(lowerAt(terms, at + 1));
  if (!unit || (which !== 'this' && which !== 'the')) return null;
  const rule = `${side}-this-${unit}`;
  const grain = grainOf(unit);
  if (published === null) return pieceOf(i, at + 2, intervalSaid(unplacedDate(grain, NEEDS_PUBLICATION)));
  const whole = unitOf(published, unit);
  const interval = side === 'earlier' ? { from: whole.from, to: published } : { from: published, to: whole.to };
  return pieceOf(i, at + 2, intervalSaid(impliedDate(interval, grain, rule)));
};

/** "at the weekend", "over the weekend": the nearest one on the side that the verb looks to. */
const weekendWay = ({ terms, published, tenseAt }: Reading, i: number): Piece | null => {
  if (lowerAt(terms, i) !== 'weekend' || lowerAt(terms, i - 1) !== 'the') return null;
  if (
    !/^(?:at|over|during|on|for|after|before|of|through|throughout)$/.test(lowerAt(terms, i - 2)) ||
    lowerAt(terms, i + 1) === 'of'
  )
    return null;
  if (published === null) return pieceOf(i, i + 1, intervalSaid(unplacedDate('weekend', NEEDS_PUBLICATION)));
  const future = tenseAt(i) === 'future';
  const interval = future ? unitOf(published, 'weekend') : latestWeekend(published);
  return pieceOf(
    i,
    i + 1,
    intervalSaid(impliedDate(interval, 'weekend', future ? 'weekend-after-publication' : 'weekend-before-publication')),
  );
};

/**
 * "last week", "this month", "next year", "early last year", "the end of the month", "the following week", "earlier this year",
 * "the past week", "the last decade". Weeks run from Monday to Sunday. "the last year", "the past month" count back from publication.
 */
export const relativeUnitWay: Way = (reading, i) => {
  const { terms, published, anchor, tenseAt } = reading;
  if (isGlued(terms, i)) return null;
  const other = sideWay(reading, i) ?? weekendWay(reading, i);
  if (other) return other;
  const edge = edgeAt(terms, i);
  let at = edge?.next ?? i;
  const article = lowerAt(terms, at - 1) === 'the';
  const first = lowerAt(terms, at);
  const double = first === 'this' && /^(?:past|last|coming)$/.test(lowerAt(terms, at + 1));
  if (double) at++;
  const word = lowerAt(terms, at);
  const bareUnit = edge && article ? UNIT_WORDS.get(word) : undefined;
  const unit = bareUnit ?? UNIT_WORDS.get(lowerAt(terms, at + 1));
  const next = bareUnit ? at + 1 : at + 2;
  if (!unit || isContinued(terms, next) || (isDash(terms[next]) && !(terms[next]?.spaced ?? true))) return null;
  const grain = grainOf(unit);
  const edgeSaid = edge?.value ?? null;
  // "the last week of June" is read elsewhere; "the last year of the war" is nobody's.
  if (lowerAt(terms, next) === 'of' && (article || bareUnit)) return null;
  const rolling = unit !== 'century' && (word === 'past' || (word === 'last' && article && !edge));
  if (!bareUnit && rolling && !(word === 'past' && unit === 'weekend')) {
    if (published === null)
      return pieceOf(i, next, intervalSaid(unplacedDate(grain, NEEDS_PUBLICATION), { duration: true }));
    const from = shiftDay(published, -1, unit);
    const value = from === null ? null : placed({ from, to: published }, grain, `past-${unit}`);
    return value && pieceOf(i, next, intervalSaid(value, { duration: true }));
  }
  const step = bareUnit
    ? { by: 0, from: 'publication' as const }
    : word === 'past'
      ? { by: -1, from: 'publication' as const }
      : STEPS.get(word);
  if (!step) return null;
  if (word === 'that' && terms[at]?.pos === 'SCONJ') return null;
  // "the next week" follows the narrative where there is one.
  const source = word === 'next' && article && anchor ? 'anchor' : step.from;
  const base = source === 'anchor' ? anchor : published === null ? null : { from: published, to: published };
  if (!base)
    return pieceOf(i, next, intervalSaid(unplacedDate(grain, source === 'anchor' ? NEEDS_ANCHOR : NEEDS_PUBLICATION)));
  const rule =
    source === 'anchor'
      ? `${word}-${unit}`
      : step.by < 0
        ? `last-${unit}`
        : step.by > 0
          ? `next-${unit}`
          : `this-${unit}`;
  if (unit === 'weekend' && source === 'publication' && step.by <= 0) {
    const day = weekdayOf(base.from);
    const running = day === 0 || day === 6;
    const past = step.by < 0 || tenseAt(at) === 'past';
    const interval = past
      ? running && step.by < 0
        ? unitOf(addDays(base.from, -7), unit)
        : latestWeekend(base.from)
      : unitOf(base.from, unit);
    return pieceOf(i, next, intervalSaid(impliedDate(interval, grain, rule)));
  }
  const interval = stepped(base.from, step.by, unit);
  const value = placed(interval && narrow(interval, edgeSaid), grain, edge ? `${edge.value}-${rule}` : rule);
  return value && pieceOf(i, next, intervalSaid(value));
};
