import type { DateMention } from '../text/dates/date-mention.js';
import type { Frame } from '../text/frame.js';
import type { PlaceMention } from '../text/places/place-mention.js';
import type { SentenceReading } from './reading.js';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'off',
  'over',
  'outside',
  'inside',
  'across',
  'of',
  'around',
  'throughout',
  'between',
  'south',
  'north',
  'east',
  'west',
]);

const COMPASS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)$/;

/** "south of Malta": beyond a country's coast or border, and so not in it. */
const isBeyond = (p: PlaceMention, reading: SentenceReading): boolean => {
  const before = (n: number): string => reading.sentence.tokens[p.tokens[0] - n]?.lower ?? '';
  const inside = before(3) === 'the' && before(4) === 'in';
  return p.preposition === 'of' && p.place.kind === 'country' && COMPASS.test(before(2)) && !inside;
};

/** Whether a mention says where: it stands free, or a preposition governs it ("in Springfield last week"). */
const locates = (p: PlaceMention, reading: SentenceReading): boolean =>
  LOCATIVE.has(p.preposition ?? 'in') &&
  (!p.attributive || (p.preposition !== null && p.place.kind !== 'country')) &&
  !isBeyond(p, reading);

/** The most special place that a frame's own clause names, or null. */
export const placeOfFrame = (frame: Frame, reading: SentenceReading): PlaceMention | null => {
  const [from, to] = frame.clause;
  const inside = reading.places.filter((p) => p.tokens[0] >= from && p.tokens[1] < to && locates(p, reading));
  const narrow =
    inside.find((p) => p.place.kind === 'city' && p.preposition !== null) ??
    inside.find((p) => p.place.kind === 'unknown' && p.preposition !== null) ??
    inside.find((p) => p.place.kind === 'city') ??
    inside.find((p) => p.place.kind === 'province') ??
    inside[0];
  if (narrow) return narrow;
  // "the Springfield operation": a town before the noun it locates
  const before = frame.nominal
    ? reading.places.find(
        (p) => p.attributive && p.place.kind === 'city' && p.tokens[1] < frame.head && p.tokens[0] >= from,
      )
    : undefined;
  // "In Springfield, 20 people marched", "in Springfield, where 20 people marched"
  const opening = reading.places.find(
    (p) => locates(p, reading) && p.tokens[0] <= 3 && from - p.tokens[1] <= 2 && p.tokens[1] < from,
  );
  const relative = reading.places.find(
    (p) =>
      locates(p, reading) &&
      p.tokens[1] < from &&
      reading.sentence.tokens.slice(p.tokens[1] + 1, from).some((t) => t.lower === 'where') &&
      from - p.tokens[1] <= 4,
  );
  const own = before ?? relative ?? opening;
  if (own) return own;
  // a sentence that names one town speaks of that town, unless somebody only says something there
  const towns = reading.places.filter((p) => locates(p, reading) && p.place.kind === 'city');
  const spoken = reading.attributions.some((a) =>
    towns.some((t) => t.span.start >= a.speaker.at.start && t.span.end <= a.speaker.at.end),
  );
  return towns.length === 1 && !spoken ? (towns[0] ?? null) : null;
};

/** The date that a frame's own clause names, or the one that opens its sentence, or null. */
export const dateOfFrame = (frame: Frame, reading: SentenceReading): DateMention | null => {
  const [from, to] = frame.clause;
  const dates = reading.dates.filter((d) => !(d.duration && d.value.from === null));
  const inside = dates
    .filter((d) => d.tokens[0] >= from && d.tokens[1] < to)
    .sort((a, b) => Math.abs(a.tokens[0] - frame.head) - Math.abs(b.tokens[0] - frame.head));
  if (inside[0]) return inside[0];
  // "the worst since 2011, when a blaze killed 69": of the year that the clause is about
  const relative = dates.find(
    (d) =>
      d.tokens[1] < from &&
      from - d.tokens[1] <= 4 &&
      reading.sentence.tokens.slice(d.tokens[1] + 1, from).some((t) => t.lower === 'when'),
  );
  if (relative) return relative;
  // "Speaking on Wednesday, …" dates what is said
  const told = (d: DateMention): boolean =>
    reading.sentence.tokens.slice(0, d.tokens[0]).some((t) => t.pos === 'VERB' || t.lower.endsWith('ing'));
  const opening = dates.find((d) => d.tokens[0] <= 2 && d.tokens[1] < from && !told(d));
  if (opening && from - opening.tokens[1] <= 3) return opening;
  // a nominal frame takes the date that opens its clause: "On Monday police carried out a raid"
  return opening && frame.nominal && reading.dates.length === 1 ? opening : null;
};
