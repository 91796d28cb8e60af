import type { AlignedClaim } from '../../align/aligned-claim.js';
import type { DateValue } from '../../domain/value.js';
import { VEHICLES } from '../../extract/extractors/places-happenings.js';
import { dateOfFrame } from '../../extract/where-and-when.js';
import { addDays, daysBetween } from '../../text/dates/calendar.js';

/** Days by which sources may miss each other on one happening. */
const NEAR_DAYS = 3;
/** A sentence without a date, in an article without one, is news of the last year or so, and not of long ago. */
const NEWS_DAYS = 400;
/** What a person may go through more than once: then two places of it are two times. */
const REPEATED: ReadonlySet<string> = new Set(['detain', 'kidnap', 'marry']);

interface Days {
  readonly from: string;
  readonly to: string;
}

const daysOf = (date: DateValue | null | undefined): Days | null => {
  if (!date) return null;
  const { from, to } = date;
  return from !== null && to !== null ? { from, to } : null;
};

const readingOf = (claim: AlignedClaim) => claim.reading.sentences.find((s) => s.sentence === claim.candidate.sentence);

/** When a claim's happening was, by its own clause, or by the only date of its sentence. */
const statedDays = (claim: AlignedClaim): Days | null => {
  const reading = readingOf(claim);
  if (!reading) return null;
  const { frame } = claim.candidate;
  const own = frame ? daysOf(dateOfFrame(frame, reading)?.value) : null;
  if (own) return own;
  const [only, ...more] = reading.dates.flatMap((d) => daysOf(d.value) ?? []);
  return more.length === 0 ? (only ?? null) : null;
};

const apart = (a: Days, b: Days, days: number): boolean =>
  daysBetween(a.to, b.from) > days || daysBetween(b.to, a.from) > days;

/** Whether the dates of two claims of where something happened let it be one happening. */
export const timesMeet = (left: AlignedClaim, right: AlignedClaim): boolean => {
  const [a, b] = [statedDays(left), statedDays(right)];
  if (a && b) return !apart(a, b, NEAR_DAYS);
  const [dated, other] = a ? [a, right] : [b, left];
  if (!dated) return true;
  const told = daysOf(other.candidate.situation?.time);
  if (told) return !apart(dated, told, NEAR_DAYS);
  const published = other.reading.article.metadata.publishedAt?.slice(0, 10);
  return published === undefined || !apart(dated, { from: addDays(published, -NEAR_DAYS), to: published }, NEWS_DAYS);
};

/** Whether two claims may speak of one vehicle: a plane is no helicopter, a ferry no tanker, and a vessel may be either. */
export const vehiclesMeet = (left: AlignedClaim, right: AlignedClaim): boolean => {
  const [a, b] = [left, right].map((c) => VEHICLES.get(c.candidate.thing ?? ''));
  return !a || !b || (a.element === b.element && (a.sort === b.sort || a.sort === 0 || b.sort === 0));
};

/** Whether two claims about one person may speak of one time: an arrest may come twice, a birth may not. */
export const occasionsMeet = (left: AlignedClaim, right: AlignedClaim): boolean =>
  !REPEATED.has(left.candidate.topic.thing) || left.event === right.event;
