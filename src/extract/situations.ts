import type { DateValue } from '../domain/value.js';
import { addDays, daysBetween } from '../text/dates/calendar.js';
import { datesRelation } from '../text/dates/dates-relation.js';
import type { DateMention } from '../text/dates/date-mention.js';
import type { Frame } from '../text/frame.js';
import { placesRelation } from '../text/places/gazetteer.js';
import type { PlaceMention } from '../text/places/place-mention.js';
import type { SentenceReading } from './reading.js';

/**
 * One happening as one article tells it: what its frames share of place, time and participants.
 * Articles hold several (the event, its background, an earlier one); frames that name neither place nor time inherit them.
 */
export interface Situation {
  readonly id: number;
  readonly place: PlaceMention | null;
  readonly time: DateValue | null;
  readonly families: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Proper names of the sentences that tell of it. */
  readonly names: ReadonlySet<string>;
  /** Sentences that tell of it, by index. */
  readonly sentences: ReadonlySet<number>;
  /** Words of a coarse date that nothing places ("in January"): told as something earlier. */
  readonly then: string | null;
  /** A frame that shows what it is: the first. */
  readonly frame: Frame | null;
}

interface Draft {
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

/** Families of predicates that are happenings in the world rather than talk, office or change of plans. */
const EVENTFUL = new Set([
  'harm',
  'force',
  'attack',
  'crash',
  'quake',
  'fire',
  'damage',
  'protest',
  'displace',
  'crime',
  'court',
  'deal',
  'contest',
  'diplomacy',
]);

/** Families whose frames tell of one another's happening: a raid, its arrests and its dead. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set(['harm', 'force', 'court']),
  new Set(['harm', 'attack', 'damage', 'fire', 'protest', 'crime']),
  new Set(['harm', 'crash', 'damage', 'attack']),
  new Set(['harm', 'quake', 'damage', 'displace']),
  new Set(['harm', 'fire', 'damage', 'displace', 'protest']),
  new Set(['crime', 'court', 'force']),
];

export const familiesRelated = (a: string, b: string): boolean =>
  a === b || RELATED.some((set) => set.has(a) && set.has(b));

/** Families whose happenings cover many places at once: an earthquake, a wave of protests. */
const SPREADING = new Set(['quake', 'damage', 'protest', 'displace']);

/** Whether a situation may have several places: then a place tells its parts apart, and not the situation from another. */
export const spreads = (situation: { readonly families: ReadonlySet<string> }): boolean =>
  [...situation.families].some((f) => SPREADING.has(f));

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

/** Whether a mention says where: it stands free, or a preposition governs it ("in Springfield last week"). */
const locates = (p: PlaceMention): boolean =>
  LOCATIVE.has(p.preposition ?? 'in') && (!p.attributive || (p.preposition !== null && p.place.kind !== 'country'));

/** The most special place that a frame's own clause names, or null. */
export const placeOfFrame = (frame: Frame, reading: SentenceReading): PlaceMention | null => {
  const [from, to] = frame.clause;
  const inside = reading.places.filter((p) => p.tokens[0] >= from && p.tokens[1] < to && locates(p));
  const narrow =
    inside.find((p) => p.place.kind === 'city') ??
    inside.find((p) => p.place.kind === 'unknown') ??
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
    (p) => locates(p) && p.tokens[0] <= 3 && from - p.tokens[1] <= 2 && p.tokens[1] < from,
  );
  const relative = reading.places.find(
    (p) =>
      locates(p) &&
      p.tokens[1] < from &&
      reading.sentence.tokens.slice(p.tokens[1] + 1, from).some((t) => t.lower === 'where') &&
      from - p.tokens[1] <= 4,
  );
  const own = before ?? relative ?? opening;
  if (own) return own;
  // a sentence that names one town speaks of that town, unless somebody only says something there
  const towns = reading.places.filter((p) => locates(p) && p.place.kind === 'city');
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
  const opening = dates.find((d) => d.tokens[0] <= 2 && d.tokens[1] < from);
  if (opening && from - opening.tokens[1] <= 3) return opening;
  // a nominal frame takes the date that opens its clause: "On Monday police carried out a raid"
  return opening && frame.nominal && reading.dates.length === 1 ? opening : null;
};

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

const placing = (date: DateMention | null): DateValue | null =>
  date && date.value.from !== null && PLACING.has(date.value.grain) && date.value.rule !== 'recent' ? date.value : null;

const finer = (a: DateValue | null, b: DateValue | null): DateValue | null => {
  if (!a || !b) return a ?? b;
  return datesRelation(a, b) === 'contains' ? b : a;
};

const finerPlace = (a: PlaceMention | null, b: PlaceMention | null): PlaceMention | null => {
  if (!a || !b) return a ?? b;
  return placesRelation(a.place, b.place) === 'contains' ? b : a;
};

const placesMeet = (a: PlaceMention | null, b: PlaceMention | null): boolean =>
  !a || !b || placesRelation(a.place, b.place) !== 'disjoint';
const oneCountry = (a: PlaceMention | null, b: PlaceMention | null): boolean =>
  a !== null && b !== null && a.place.country !== null && a.place.country === b.place.country;
const timesMeet = (a: DateValue | null, b: DateValue | null): boolean => !a || !b || datesRelation(a, b) !== 'disjoint';

/** Stages of one happening lie within this many days: the blast, the toll of the next day, the arrest after it. */
const STAGE_DAYS = 2;

/** Whether a day other than the happening's own is one of its stages: near it, and of a kind that has no day in it yet. */
const staged = (draft: Draft, kind: string, time: DateValue | null): boolean => {
  const [a, b] = [draft.time, time];
  if (!a?.from || !a.to || !b?.from || !b.to || draft.days.has(kind)) return false;
  return daysBetween(...(a.to < b.from ? ([a.to, b.from] as const) : ([b.to, a.from] as const))) <= STAGE_DAYS;
};

/** Grains too coarse to date what was told without a date: "in 2004" opens the background, "on Tuesday" dates the news. */
const COARSE = new Set(['season', 'quarter', 'year', 'decade', 'month']);

/** The words of a frame's date where it is coarse and not placed: an earlier time, though nobody knows which; null otherwise. */
const unplacedThen = (date: DateMention | null, reading: SentenceReading): string | null =>
  date?.value.from === null && COARSE.has(date.value.grain)
    ? reading.sentence.tokens
        .slice(date.tokens[0], date.tokens[1] + 1)
        .map((t) => t.lower)
        .join(' ')
    : null;

/** Whether a frame's own date may be the date of a happening told so far without one. */
const mayDate = (draft: Draft, time: DateValue, paragraph: number, sameSentence: boolean): boolean => {
  if (draft.time !== null) return true;
  if (draft.unplaced && !sameSentence) return false;
  if (COARSE.has(time.grain)) return sameSentence && draft.sentences.size <= 1;
  return sameSentence || paragraph - draft.opened <= 2;
};

const tellsOf = (draft: Draft, family: string): boolean => [...draft.families].some((f) => familiesRelated(f, family));

/** What happened within this many days before publication is news. */
const NEWS_DAYS = 14;

/** A sentence that opens so goes on about what was just told. */
const GOING_ON = new Set([
  'that',
  'those',
  'then',
  'it',
  'he',
  'she',
  'they',
  'this',
  'these',
  'there',
  'its',
  'their',
]);

/** A happening told this many paragraphs ago is still in mind. */
const REMEMBERED = 3;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** The happening that a sentence takes up by name: "the raid", "those arrests" is the news of that kind told last. */
const takenUp = (
  reading: SentenceReading,
  paragraph: number,
  byRecency: readonly Draft[],
  current: (draft: Draft) => boolean,
): Draft | undefined => {
  for (const frame of reading.frames) {
    if (!frame.nominal || frame.family === null) continue;
    const group = reading.chunks.nouns.find((n) => n.head === frame.head);
    if (!group || !DEFINITE.has(reading.sentence.tokens[group.first]?.lower ?? '')) continue;
    const told = byRecency.find(
      (d) => d.classes.has(frame.class) && d.paragraph >= paragraph - REMEMBERED && current(d),
    );
    if (told) return told;
  }
  return undefined;
};

/**
 * The happening that a frame without a place or time of its own speaks of. Within a paragraph the topic goes on; a new paragraph
 * comes back to what the article leads with, after the background that stood between.
 */
const undatedHome = (
  reading: SentenceReading,
  frame: Frame,
  paragraph: number,
  inSentence: ReadonlySet<Draft>,
  byRecency: readonly Draft[],
  lead: Draft | undefined,
  current: (draft: Draft) => boolean,
  named: Draft | undefined,
): Draft | undefined => {
  const family = frame.family ?? '';
  const related = byRecency.filter((d) => tellsOf(d, family));
  const going =
    related.find((d) => d === named && d.classes.has(frame.class)) ??
    related.find((d) => inSentence.has(d)) ??
    related.find((d) => d === named) ??
    related.find((d) => d.paragraph === paragraph && d.classes.has(frame.class)) ??
    related.find((d) => d.paragraph === paragraph) ??
    // "… was summoned over the arrests": what the sentence tells of is of another kind, the arrests are those told of last
    (inSentence.size > 0 ? related.find((d) => d.paragraph >= paragraph - REMEMBERED) : undefined) ??
    [...inSentence][0] ??
    byRecency.find((d) => d.paragraph === paragraph);
  if (going) return going;
  const first = reading.sentence.tokens[0]?.lower ?? '';
  const last = related[0];
  // "the crash" is the one that was told, where what the article leads with is none
  if (lead && !lead.classes.has(frame.class)) {
    const told = related.find((d) => d.classes.has(frame.class));
    if (told) return told;
  }
  if (last && GOING_ON.has(first) && last.paragraph >= paragraph - 1) return last;
  return lead && current(lead) && tellsOf(lead, family) ? lead : (last ?? lead);
};

/** A headline's happening has no place or time until the text tells more: the first that may be it is it. */
const unfolds = (lead: Draft | undefined, draft: Draft, paragraph: number): boolean =>
  draft === lead &&
  draft.place === null &&
  draft.time === null &&
  draft.sentences.size <= 2 &&
  paragraph - draft.opened <= 6;

/** Follows an article's happenings from frame to frame. */
export const trackSituations = (
  sentences: readonly SentenceReading[],
  publishedAt: string | null,
): {
  readonly situations: readonly Situation[];
  readonly situationOf: ReadonlyMap<Frame, Situation>;
  readonly situationOfSentence: ReadonlyMap<number, Situation>;
} => {
  const drafts: Draft[] = [];
  const byRecency: Draft[] = [];
  const situationOf = new Map<Frame, Draft>();
  const situationOfSentence = new Map<number, Draft>();

  const touch = (draft: Draft): void => {
    const at = byRecency.indexOf(draft);
    if (at >= 0) byRecency.splice(at, 1);
    byRecency.unshift(draft);
  };
  // an article may open with what happened long ago: that is not what its undated sentences speak of
  const oldest = publishedAt === null ? null : addDays(publishedAt.slice(0, 10), -NEWS_DAYS);
  // nor does a day before the news date what an article leads with
  const recent = (time: DateValue): boolean => oldest === null || time.to === null || time.to >= oldest;
  const current = (draft: Draft): boolean => {
    const until = draft.time?.to ?? null;
    return until === null || oldest === null || until >= oldest;
  };
  const open = (paragraph: number): Draft => {
    const draft: Draft = {
      id: drafts.length,
      place: null,
      time: null,
      families: new Set(),
      classes: new Set(),
      names: new Set(),
      sentences: new Set(),
      frame: null,
      then: null,
      unplaced: false,
      days: new Set(),
      paragraph,
      opened: paragraph,
    };
    drafts.push(draft);
    return draft;
  };

  // blank lines count as paragraphs of the text; distance is counted in those that say something
  const ordinals = new Map<number, number>();
  for (const { sentence } of sentences)
    if (!ordinals.has(sentence.paragraph)) ordinals.set(sentence.paragraph, ordinals.size);

  for (const reading of sentences) {
    const { sentence } = reading;
    const paragraph = ordinals.get(sentence.paragraph) ?? 0;
    const inSentence = new Set<Draft>();
    const named = takenUp(reading, paragraph, byRecency, current);
    for (const frame of reading.frames) {
      const family = frame.family;
      if (family === null || !EVENTFUL.has(family)) continue;
      if (frame.modality === 'planned' || frame.modality === 'conditional') continue;
      const place = placeOfFrame(frame, reading);
      const date = dateOfFrame(frame, reading);
      const time = placing(date);
      const then = drafts.length > 0 && paragraph > 0 ? unplacedThen(date, reading) : null;
      const home =
        (then !== null
          ? byRecency.find((d) => d.then === then)
          : place || time
            ? byRecency.find(
                (d) =>
                  tellsOf(d, family) &&
                  (placesMeet(d.place, place) || (spreads(d) && oneCountry(d.place, place))) &&
                  (timesMeet(d.time, time) || staged(d, frame.class, time)) &&
                  (time === null ||
                    (mayDate(d, time, paragraph, inSentence.has(d)) && (d !== drafts[0] || recent(time))) ||
                    (unfolds(drafts[0], d, paragraph) && !COARSE.has(time.grain))) &&
                  (inSentence.has(d) ||
                    (place !== null && d.place !== null) ||
                    (time !== null && d.time !== null) ||
                    d.paragraph >= paragraph - 1 ||
                    unfolds(drafts[0], d, paragraph)),
              )
            : undatedHome(reading, frame, paragraph, inSentence, byRecency, drafts[0], current, named)) ??
        open(paragraph);
      home.then ??= then;
      if (time) home.days.add(frame.class);
      home.unplaced ||= date?.value.from === null && !COARSE.has(date.value.grain);
      // later paragraphs name the villages of a happening; its own place is the one it opens with
      if (home.place === null || paragraph - home.opened <= 1) home.place = finerPlace(home.place, place);
      home.time = finer(home.time, time);
      home.families.add(family);
      home.classes.add(frame.class);
      home.frame ??= frame;
      home.sentences.add(sentence.index);
      home.paragraph = paragraph;
      inSentence.add(home);
      situationOf.set(frame, home);
      touch(home);
    }
    for (const draft of inSentence) for (const name of reading.names) draft.names.add(name.name);
    const main = [...inSentence][0] ?? byRecency[0];
    if (main) situationOfSentence.set(sentence.index, main);
    for (const frame of reading.frames) {
      if (!situationOf.has(frame) && main) situationOf.set(frame, main);
    }
  }
  return { situations: drafts, situationOf, situationOfSentence };
};
