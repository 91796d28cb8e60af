import type { DateValue } from '../../domain/value.js';
import { addDays, daysBetween, weekdayOf } from '../../text/dates/calendar.js';
import { describeDate } from '../../text/dates/describe-date.js';
import { datesRelation } from '../../text/dates/dates-relation.js';
import { extentOf } from '../../text/places/extent.js';
import type { Place } from '../../text/places/place.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';
import { timesOfDay } from '../dates/times-of-day.js';
import { oneStroke } from './shocks.js';

export type DateMessage =
  | 'days-apart'
  | 'weekdays-apart'
  | 'times-apart'
  | 'times-apart-by-zone'
  | 'days-meet'
  | 'day-of-printing'
  | 'unplaced'
  | 'other-act';

/** Families in which every act of the event shares its day: a raid and its arrests. Elsewhere the act itself must be the same. */
const ONE_DAY = new Set(['force', 'quake', 'crash']);

const shown = (claim: ClaimOf<'date'>, value: DateValue): string => {
  const stated = claim.candidate.display;
  const placed = describeDate(value);
  return value.basis === 'implied' && placed !== stated ? `${stated} (${placed})` : placed;
};

/** Words for one outbreak of violence: the attack is the blast. What it befell does not tell one from another. */
const OUTBREAKS = new Set(['attack', 'explode']);
/** Words for one accident. */
const ACCIDENTS = new Set(['crash', 'derail', 'collide', 'sink', 'shoot-down']);

const oneAct = (left: ClaimOf<'date'>, right: ClaimOf<'date'>): boolean => {
  const [a, b] = [left.candidate.topic.predicate ?? '', right.candidate.topic.predicate ?? ''];
  return a === b || [OUTBREAKS, ACCIDENTS].some((set) => set.has(a) && set.has(b));
};

const headOf = (claim: ClaimOf<'date'>): string | null => {
  const { frame } = claim.candidate;
  if (!frame?.affected) return null;
  return frame.sentence.tokens[frame.affected.head]?.lemma ?? null;
};

const contradicting = (
  message: DateMessage,
  data: Verdict<DateMessage>['data'],
  strength: number,
): Verdict<DateMessage> => ({
  level: 'contradicts',
  message,
  data,
  scope: 'same',
  suggestion: null,
  strength,
});

const meeting = (level: 'agrees' | 'compatible', data: Verdict<DateMessage>['data']): Verdict<DateMessage> => ({
  level,
  message: 'days-meet',
  data,
  scope: 'same',
  suggestion: null,
  strength: 0,
});

/** Where a claim's happening was, for its local clock. */
const placeOf = (claim: ClaimOf<'date'>): Place | null =>
  [claim.candidate.place, claim.candidate.situation?.place?.place ?? null].find(
    (p) => p !== null && extentOf(p) !== null,
  ) ?? null;

/** Words for one person or thing: what befell it has one time, what befell many has several. */
const single = (claim: ClaimOf<'date'>): boolean => {
  const { frame } = claim.candidate;
  const head = frame?.affected ? frame.sentence.tokens[frame.affected.head] : undefined;
  return head !== undefined && (head.pos === 'PROPN' || /^(?:he|she|him|her|who|whom)$/.test(head.lower));
};

/** Whether two dates are of one moment: the same act, at most one of its kind, and no long one. */
const oneTime = (left: ClaimOf<'date'>, right: ClaimOf<'date'>): boolean =>
  left.reading !== right.reading &&
  oneAct(left, right) &&
  !LASTING.has(left.candidate.topic.predicate ?? '') &&
  (left.candidate.topic.key !== 'date|harm' || (single(left) && single(right))) &&
  oneStroke(left, right);

/** What goes on for hours, and where its parts have times of their own. */
const LASTING = new Set(['burn', 'protest', 'displace', 'evacuate', 'rescue', 'search', 'detain', 'damage', 'sell']);

/** A day this near to publication is the day of the news, which other reports may give by its weekday alone. */
const NEWS_DAYS = 14;

/** The weekday that a date's words name, or that its one day in the news is; null where it is neither. */
const weekdayOfClaim = (claim: ClaimOf<'date'>): number | null => {
  const { value } = claim;
  if (value.from !== null) {
    const published = claim.reading.article.metadata.publishedAt?.slice(0, 10);
    const news = published !== undefined && Math.abs(daysBetween(value.from, published)) <= NEWS_DAYS;
    return news && value.from === value.to ? weekdayOf(value.from) : null;
  }
  const reading = claim.reading.sentences.find((s) => s.sentence === claim.candidate.sentence);
  const { mark } = claim.candidate;
  return reading?.dates.find((d) => d.span.start === mark.start && d.span.end === mark.end)?.weekday ?? null;
};

/** "Today" in a paper of the next morning is the day before. */
const printedNextDay = (printed: DateValue, other: DateValue): boolean =>
  /^(?:today|tonight)$/.test(printed.rule) && printed.from !== null && other.to === addDays(printed.from, -1);

/** "Friday night" and "early Saturday" may be one night. */
const neighbouringNight = (a: DateValue, b: DateValue): boolean =>
  [a, b].some((v) => v.part === 'night' || v.part === 'late') &&
  [a, b].some((v) => v.part === 'early' || v.part === 'dawn');

const compare = (left: ClaimOf<'date'>, right: ClaimOf<'date'>): Verdict<DateMessage> => {
  const a = left.value;
  const b = right.value;
  const family = left.candidate.topic.key.split('|')[1] ?? '';
  if (!ONE_DAY.has(family)) {
    if (!oneAct(left, right)) return silent('other-act');
    const [x, y] = [headOf(left), headOf(right)];
    const told = family === 'harm' || family === 'occasion' || OUTBREAKS.has(left.candidate.topic.predicate ?? '');
    if (!told && x !== null && y !== null && x !== y) return silent('other-act');
  }
  const [which, other] = [left.candidate.scope.join(' '), right.candidate.scope.join(' ')];
  if (family === 'occasion' && which !== '' && other !== '' && which !== other) return silent('other-act');
  if (left.reading === right.reading && left.candidate.situation !== right.candidate.situation)
    return silent('other-act');
  const relation = datesRelation(a, b);
  const data = { leftValue: shown(left, a), rightValue: shown(right, b) };
  if (relation !== 'disjoint') {
    const times = oneTime(left, right) ? timesOfDay(a, b, placeOf(left) ?? placeOf(right)) : 'unknown';
    if (times === 'apart' || times === 'zones-apart') {
      const said = { leftValue: left.candidate.display, rightValue: right.candidate.display };
      const zones = times === 'zones-apart';
      return contradicting(zones ? 'times-apart-by-zone' : 'times-apart', said, zones ? 0.6 : 0.7);
    }
  }
  if (relation === 'unknown') {
    const weekdays = [weekdayOfClaim(left), weekdayOfClaim(right)] as const;
    return weekdays[0] !== null && weekdays[1] !== null && oneTime(left, right) && !neighbouringNight(a, b)
      ? weekdays[0] === weekdays[1]
        ? meeting('compatible', data)
        : contradicting(
            'weekdays-apart',
            { leftValue: left.candidate.display, rightValue: right.candidate.display },
            0.6,
          )
      : silent('unplaced', data);
  }
  if (relation === 'disjoint' && (printedNextDay(a, b) || printedNextDay(b, a)))
    return { ...meeting('compatible', data), message: 'day-of-printing' };
  if (relation !== 'disjoint') return meeting(relation === 'same' ? 'agrees' : 'compatible', data);
  // ENGINE: a weekday is placed rightly in nine of ten cases, so it never stands at full confidence
  const implied = a.basis === 'implied' || b.basis === 'implied';
  return contradicting('days-apart', data, implied ? 0.75 : 0.95);
};

export const dateDisagrees: Comparator<'date', DateMessage> = {
  meta: {
    id: 'date-disagrees',
    kind: 'date',
    version: 2,
    severity: 'major',
    docs: {
      summary: 'Two dates or times of one happening that no day, or no time of day, can satisfy.',
      limits:
        'Compared at the coarser grain. Times nearer than 20 minutes and parts of the day that touch agree; a local time is set beside one in GMT by the longitude of the place, as widely as zones stray from the sun. A weekday without a publication date is only set beside another weekday.',
    },
    messages: {
      'days-apart': '{left} dates it to {leftValue}, {right} to {rightValue}: no day fits both.',
      'weekdays-apart': '{left} dates it to {leftValue}, {right} to {rightValue}: two days of the week.',
      'times-apart': '{left} puts it at {leftValue}, {right} at {rightValue}: no time of day fits both.',
      'times-apart-by-zone':
        '{left} puts it at {leftValue}, {right} at {rightValue}: by the clocks there, these are not one time.',
      'days-meet': 'One day can fit both.',
      'day-of-printing': 'One says “today” and may have been printed the day after.',
      unplaced: 'A date cannot be placed without a publication date.',
      'other-act': 'They date different acts.',
    },
  },
  compare,
};
