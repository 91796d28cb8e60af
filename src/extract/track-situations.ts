import type { DateValue } from '../domain/value.js';
import { addDays } from '../text/dates/calendar.js';
import type { Frame } from '../text/frame.js';
import type { Sentence } from '../text/sentence.js';
import type { SentenceReading } from './reading.js';
import {
  COARSE,
  finer,
  finerPlace,
  mayDate,
  NEWS_DAYS,
  oneCountry,
  placesMeet,
  placing,
  staged,
  tellsOf,
  timesMeet,
  unfolds,
  unplacedThen,
  type Draft,
} from './situation-draft.js';
import { EVENTFUL, spreads, type Situation } from './situations.js';
import { dateOfFrame, placeOfFrame } from './where-and-when.js';

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

/** "a demonstration on Wednesday", where one is being told of for a while: another of its kind. */
const isAnother = (draft: Draft, reading: SentenceReading, frame: Frame, paragraph: number): boolean => {
  if (!frame.nominal || draft.sentences.size < 2 || paragraph - draft.opened < 2) return false;
  if (!draft.classes.has(frame.class) || draft.sentences.has(reading.sentence.index)) return false;
  const group = reading.chunks.nouns.find((n) => n.head === frame.head);
  return group !== undefined && INDEFINITE.has(reading.sentence.tokens[group.first]?.lower ?? '');
};
const INDEFINITE = new Set(['a', 'an', 'another']);

/** The happening that a sentence takes up by name: "the raid", "those arrests" is the news of that kind told last. */
const takenUp = (
  reading: SentenceReading,
  paragraph: number,
  byRecency: readonly Draft[],
  lead: Draft | undefined,
  current: (draft: Draft) => boolean,
): Draft | undefined => {
  // "the quakes of 2002" that a paragraph ended with are background: a new one comes back to the quake that the article leads with
  const background = (d: Draft, kind: string): boolean =>
    d !== lead &&
    d.paragraph < paragraph &&
    d.time !== null &&
    COARSE.has(d.time.grain) &&
    lead?.classes.has(kind) === true &&
    !COARSE.has(lead.time?.grain ?? '');
  for (const frame of reading.frames) {
    if (!frame.nominal || frame.family === null) continue;
    const group = reading.chunks.nouns.find((n) => n.head === frame.head);
    if (!group || !DEFINITE.has(reading.sentence.tokens[group.first]?.lower ?? '')) continue;
    const told = byRecency.find(
      (d) =>
        d.classes.has(frame.class) &&
        d.paragraph >= paragraph - REMEMBERED &&
        current(d) &&
        !background(d, frame.class),
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

/** An article that leads with what is going to happen says so in its first paragraphs. */
const ANNOUNCED = 1;

const happened = ({ modality }: Frame): boolean => modality !== 'planned' && modality !== 'conditional';

/** Changes of office, plans and property: beside a death or an attack in one sentence they say who somebody is ("a clerk who was fired last week"). */
const SOFT = new Set(['office', 'change', 'deal']);
const GRAVE = new Set(['harm', 'force', 'attack', 'crash', 'quake', 'fire', 'damage', 'crime']);

const outdone = (reading: SentenceReading): boolean =>
  reading.frames.some((f) => f.family !== null && GRAVE.has(f.family) && happened(f));

/** "said it would buy", "agreed to acquire", where nothing has happened in the sentence: that it was announced is the news. */
const announced = (frame: Frame, reading: SentenceReading): boolean =>
  (frame.family === 'deal' || frame.family === 'office') &&
  !frame.negated &&
  !reading.frames.some((f) => f.family !== null && EVENTFUL.has(f.family) && happened(f));

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

  // what names no happening goes on about the last one in its paragraph, and in a new one about what the article leads with
  const frameless = (sentence: Sentence, paragraph: number): Draft | undefined => {
    const last = byRecency[0];
    const lead = drafts[0];
    return last && lead && last.paragraph < paragraph && current(lead) && !GOING_ON.has(sentence.tokens[0]?.lower ?? '')
      ? lead
      : last;
  };

  // blank lines count as paragraphs of the text; distance is counted in those that say something
  const ordinals = new Map<number, number>();
  for (const { sentence } of sentences)
    if (!ordinals.has(sentence.paragraph)) ordinals.set(sentence.paragraph, ordinals.size);

  for (const reading of sentences) {
    const { sentence } = reading;
    const paragraph = ordinals.get(sentence.paragraph) ?? 0;
    const inSentence = new Set<Draft>();
    const named = takenUp(reading, paragraph, byRecency, drafts[0], current);
    for (const frame of reading.frames) {
      const family = frame.family;
      if (family === null || !EVENTFUL.has(family)) continue;
      if (SOFT.has(family) && (family === 'office' || drafts.length === 0) && outdone(reading)) continue;
      if (!happened(frame) && !(drafts.length === 0 && paragraph <= ANNOUNCED && announced(frame, reading))) continue;
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
                  !isAnother(d, reading, frame, paragraph) &&
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
    const main = [...inSentence][0] ?? frameless(sentence, paragraph);
    if (main) situationOfSentence.set(sentence.index, main);
    for (const frame of reading.frames) {
      if (!situationOf.has(frame) && main) situationOf.set(frame, main);
    }
  }
  return { situations: drafts, situationOf, situationOfSentence };
};
