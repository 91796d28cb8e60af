import type { DateValue, DayPart, Grain } from '../../domain/value.js';
import { hullOf } from '../../kernel/span.js';
import type { Sentence } from '../sentence.js';
import { addDays, dayOf, weekdayOf, weekendOf, weekOf, type DayInterval } from './calendar.js';
import { inPart } from './clock.js';
import type { DateContext, DateMention } from './date-mention.js';
import { joinPieces, type Expression } from './join.js';
import {
  impliedDate,
  NEEDS_ANCHOR,
  NEEDS_PUBLICATION,
  unplacedDate,
  type CalendarSaid,
  type Piece,
  type Reading,
} from './piece.js';
import { placeCalendar } from './place-calendar.js';
import { placeWeekday, weekdayOnOrAfter } from './place-weekday.js';
import { tenseReader } from './tense.js';
import { lowerAt, termsOf } from './terms.js';
import { WAYS } from './ways/index.js';

/** A sentence in which none of these stands has no date; most have none, and are not read further. */
const MAY_HOLD_DATE =
  /\d|day\b|days\b|night|morning|noon|evening|dawn|week|month|year|decade|centur|quarter|ago\b|later\b|earlier\b|hours|today|yesterday|tomorrow|january|february|march|april|may\b|june|july|august|september|october|november|december|spring|summer|autumn|fall\b|winter|sun(?:day|rise|set)|dusk|midnight|clock\b|[ap]\.?m\b|christmas|eve\b|ties\b|daybreak/i;

/** Pieces in order, none overlapping: at each term the longest that a way reads, the earlier way where two are as long. */
const piecesOf = (reading: Reading): readonly Piece[] => {
  const pieces: Piece[] = [];
  let i = 0;
  while (i < reading.terms.length) {
    let best: Piece | null = null;
    for (const way of WAYS) {
      const piece = way(reading, i);
      if (piece && (best === null || piece.last > best.last)) best = piece;
    }
    if (best) pieces.push(best);
    i = best ? best.last + 1 : i + 1;
  }
  return pieces;
};

/** Where both ends of a range share a year or month that only one says, the other takes it: "between 2 June and 5 July 2025". */
const inherit = (from: CalendarSaid, to: CalendarSaid): readonly [CalendarSaid, CalendarSaid] => {
  const year =
    from.year ??
    (to.year !== null && from.month !== null && to.month !== null && from.month > to.month ? to.year - 1 : to.year);
  const toYear =
    to.year ??
    (from.year !== null && from.month !== null && to.month !== null && from.month > to.month
      ? from.year + 1
      : from.year);
  return [
    { ...from, year, yearBasis: from.year === null ? to.yearBasis : from.yearBasis },
    { ...to, year: toYear, yearBasis: to.year === null ? from.yearBasis : to.yearBasis },
  ];
};

const spanning = (from: DateValue, to: DateValue, rule: string): DateValue => {
  const basis = from.basis === 'stated' && to.basis === 'stated' ? 'stated' : 'implied';
  if (from.from === null || to.to === null) return unplacedDate(to.grain, from.from === null ? from.rule : to.rule);
  if (from.from > to.to) return unplacedDate(to.grain, 'range-backwards');
  return { kind: 'date', from: from.from, to: to.to, grain: to.grain, basis, rule };
};

const placeRange = (a: Expression, b: Expression, reading: Reading): DateValue | null => {
  if (a.weekday && b.weekday && !a.day && !b.day) {
    const to = placeWeekday(b.weekday, reading, b.first);
    const from = placeWeekday(a.weekday, reading, a.first);
    if (from.from === null || to.from === null) return unplacedDate('day', NEEDS_PUBLICATION);
    const future = reading.tenseAt(a.first) === 'future';
    if (future)
      return spanning(
        from,
        impliedDate(dayAt(weekdayOnOrAfter(from.from, b.weekday.weekday)), 'day', to.rule),
        'weekday-range',
      );
    const start = addDays(to.from, -((weekdayOf(to.from) - a.weekday.weekday + 7) % 7));
    return spanning(impliedDate(dayAt(start), 'day', from.rule), to, 'weekday-range');
  }
  if (a.day?.is !== 'calendar' || b.day?.is !== 'calendar') return null;
  const [first, last] = inherit(a.day, b.day);
  const to = placeCalendar(last, reading, b.first, b.weekday?.weekday ?? null);
  // Without a year the end is placed first: the beginning is the last such day before it.
  const year =
    first.year ?? (to?.to ? Number(to.to.slice(0, 4)) - ((first.month ?? 0) > (last.month ?? 12) ? 1 : 0) : null);
  const from = placeCalendar(
    { ...first, year, yearBasis: first.year === null ? 'relative' : first.yearBasis },
    reading,
    a.first,
  );
  return from && to && spanning(from, to, 'range');
};

const dayAt = (iso: string): DayInterval => ({ from: iso, to: iso });

/** Days of an expression, before part and time of day are counted in; null where the words name no date after all. */
const placeDay = (e: Expression, reading: Reading): DateValue | null => {
  if (e.until) return placeRange(e, e.until, reading);
  if (e.day?.is === 'calendar') return placeCalendar(e.day, reading, e.first, e.weekday?.weekday ?? null);
  if (e.day?.value.grain === 'week' && e.weekday) {
    const { from, rule } = e.day.value;
    if (from === null) return unplacedDate('day', rule);
    return impliedDate(dayAt(weekdayOnOrAfter(from, e.weekday.weekday)), 'day', 'weekday-of-week');
  }
  if (e.day) return e.day.value;
  if (e.weekday) return e.weekday.short ? null : placeWeekday(e.weekday, reading, e.first);
  const { published, anchor } = reading;
  if (e.time && !e.part) {
    if (!e.time.alone) return null;
    return anchor?.from === anchor?.to && anchor
      ? impliedDate(anchor, 'day', 'same-day')
      : unplacedDate('day', NEEDS_ANCHOR);
  }
  if (e.part?.alone === 'publication') {
    return published === null
      ? unplacedDate('part-of-day', NEEDS_PUBLICATION)
      : impliedDate({ from: addDays(published, -1), to: published }, 'part-of-day', 'overnight');
  }
  if (e.part?.alone === 'anchor' || (e.part && e.time?.alone)) {
    return anchor ? impliedDate(anchor, 'part-of-day', 'same-day') : unplacedDate('part-of-day', NEEDS_ANCHOR);
  }
  return null;
};

/** A night "of the 10th" or "overnight Friday" runs into the next day; "Friday night" is told by its first. */
const withNight = (value: DateValue, e: Expression, reading: Reading): DateValue => {
  if (e.part?.part !== 'night' || value.from === null || value.to === null || value.from !== value.to) return value;
  const opens = lowerAt(reading.terms, e.first) === 'night' && lowerAt(reading.terms, e.first + 1) === 'of';
  return opens ? { ...value, to: addDays(value.to, 1), rule: 'night-of' } : value;
};

const refinedGrain = (value: DateValue, part: DayPart | null, timed: boolean): Grain => {
  if (value.grain !== 'day' && value.grain !== 'part-of-day') return value.grain;
  return timed ? 'minute' : part !== null ? 'part-of-day' : value.grain;
};

const mentionOf = (e: Expression, reading: Reading): DateMention | null => {
  const first = reading.terms[e.first];
  const last = reading.terms[e.last];
  const placed = placeDay(e, reading);
  if (!first || !last || !placed) return null;
  const part = e.part?.part ?? (e.day?.is === 'interval' ? e.day.part : null);
  const night = withNight(placed, e, reading);
  const around =
    e.around && night.from !== null ? (e.around.grain === 'week' ? weekOf(night.from) : weekendOf(night.from)) : null;
  const days: DateValue =
    around && e.around
      ? { ...night, ...around, grain: e.around.grain, rule: 'week-of-day' }
      : { ...night, grain: refinedGrain(night, part, e.time !== null && e.until === null) };
  const clocks = e.until || !e.time ? [] : e.time.clocks.map((clock) => inPart(clock, part));
  const value: DateValue = { ...days, ...(part === null ? {} : { part }), ...(clocks.length > 0 ? { clocks } : {}) };
  const weekday = e.weekday?.weekday ?? null;
  const contradicts =
    weekday !== null &&
    e.day !== null &&
    e.until === null &&
    placed.from !== null &&
    placed.from === placed.to &&
    weekdayOf(placed.from) !== weekday;
  return {
    span: hullOf([first.span, last.span]),
    tokens: [first.token, last.lastToken],
    value,
    part,
    time: e.time?.time ?? null,
    weekday,
    complaint: contradicts ? 'weekday-contradicts-date' : null,
    duration: e.day?.is === 'interval' && e.day.duration,
  };
};

/**
 * The dates and times of a sentence, in order, none overlapping, each placed on the days that it means as far as the words, the publication
 * date and the narrative's day allow. Pure: the same sentence and context give the same mentions.
 */
export const readDates = (sentence: Sentence, context: DateContext): readonly DateMention[] => {
  if (!sentence.tokens.some((token) => MAY_HOLD_DATE.test(token.text))) return [];
  const terms = termsOf(sentence);
  let tense: ReturnType<typeof tenseReader> | null = null;
  const reading: Reading = {
    terms,
    published: dayOf(context.publishedAt),
    anchor: context.anchor ?? null,
    tenseAt: (term) => {
      tense ??= tenseReader(sentence);
      return tense(terms[term]?.token ?? 0);
    },
  };
  return joinPieces(terms, piecesOf(reading)).flatMap((expression) => mentionOf(expression, reading) ?? []);
};
