import type { DateValue } from '../domain/value.js';
import { daysBetween } from '../text/dates/calendar.js';
import type { DateMention } from '../text/dates/date-mention.js';
import { datesRelation } from '../text/dates/dates-relation.js';
import type { Frame } from '../text/frame.js';
import { placesRelation } from '../text/places/gazetteer.js';
import type { PlaceMention } from '../text/places/place-mention.js';
import type { SentenceReading } from './reading.js';
import { familiesRelated } from './situations.js';

/** A situation while its article is being read. */
export interface Draft {
  id: number;
  place: PlaceMention | null;
  time: DateValue | null;
  families: Set<string>;
  classes: Set<string>;
  names: Set<string>;
  sentences: Set<number>;
  frame: Frame | null;
  /** Words of a coarse date that nothing places ("in January"): they set it apart from what the article leads with. */
  then: string | null;
  /** It has a day that nothing places ("on Sunday"), which no other day may take the place of. */
  unplaced: boolean;
  /** Classes of its frames that name a day of their own. */
  days: Set<string>;
  paragraph: number;
  /** Paragraph in which it was first told. */
  opened: number;
}

/** Dates of these grains tell happenings apart. */
const PLACING = new Set([
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
]);

export const placing = (date: DateMention | null): DateValue | null =>
  date && date.value.from !== null && PLACING.has(date.value.grain) && date.value.rule !== 'recent' ? date.value : null;

export const finer = (a: DateValue | null, b: DateValue | null): DateValue | null => {
  if (!a || !b) return a ?? b;
  return datesRelation(a, b) === 'contains' ? b : a;
};

export const finerPlace = (a: PlaceMention | null, b: PlaceMention | null): PlaceMention | null => {
  if (!a || !b) return a ?? b;
  return placesRelation(a.place, b.place) === 'contains' ? b : a;
};

export const placesMeet = (a: PlaceMention | null, b: PlaceMention | null): boolean =>
  !a || !b || placesRelation(a.place, b.place) !== 'disjoint';
export const oneCountry = (a: PlaceMention | null, b: PlaceMention | null): boolean =>
  a !== null && b !== null && a.place.country !== null && a.place.country === b.place.country;
export const timesMeet = (a: DateValue | null, b: DateValue | null): boolean =>
  !a || !b || datesRelation(a, b) !== 'disjoint';

/** Stages of one happening lie within this many days: the blast, the toll of the next day, the arrest after it. */
const STAGE_DAYS = 2;

/** Whether a day other than the happening's own is one of its stages: near it, and of a kind that has no day in it yet. */
export const staged = (draft: Draft, kind: string, time: DateValue | null): boolean => {
  const [a, b] = [draft.time, time];
  if (!a?.from || !a.to || !b?.from || !b.to || draft.days.has(kind)) return false;
  return daysBetween(...(a.to < b.from ? ([a.to, b.from] as const) : ([b.to, a.from] as const))) <= STAGE_DAYS;
};

/** Grains too coarse to date what was told without a date: "in 2004" opens the background, "on Tuesday" dates the news. */
export const COARSE = new Set(['season', 'quarter', 'year', 'decade', 'month']);

/** The words of a frame's date where it is coarse and not placed: an earlier time, though nobody knows which; null otherwise. */
export const unplacedThen = (date: DateMention | null, reading: SentenceReading): string | null =>
  date?.value.from === null && COARSE.has(date.value.grain)
    ? reading.sentence.tokens
        .slice(date.tokens[0], date.tokens[1] + 1)
        .map((t) => t.lower)
        .join(' ')
    : null;

/** Whether a frame's own date may be the date of a happening told so far without one. */
export const mayDate = (draft: Draft, time: DateValue, paragraph: number, sameSentence: boolean): boolean => {
  if (draft.time !== null) return true;
  if (draft.unplaced && !sameSentence) return false;
  if (COARSE.has(time.grain)) return sameSentence && draft.sentences.size <= 1;
  return sameSentence || paragraph - draft.opened <= 2;
};

export const tellsOf = (draft: Draft, family: string): boolean =>
  [...draft.families].some((f) => familiesRelated(f, family));

/** What happened within this many days before publication is news. */
export const NEWS_DAYS = 14;

/** A headline's happening has no place or time until the text tells more: the first that may be it is it. */
export const unfolds = (lead: Draft | undefined, draft: Draft, paragraph: number): boolean =>
  draft === lead &&
  draft.place === null &&
  draft.time === null &&
  draft.sentences.size <= 2 &&
  paragraph - draft.opened <= 6;
