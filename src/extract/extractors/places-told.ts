import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { verbSense } from '../../text/lexicon/predicates.js';
import { isPersonNoun, isPlural } from '../../text/quantities/persons.js';
import { entityOfGroup } from '../entities.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import {
  ANYONE,
  AT_ANOTHER_TIME,
  FIGURATIVE,
  MINOR_SHOCK,
  OTHER_ONE,
  PLACED_HAPPENINGS,
  VEHICLES,
  WORKS,
  type PlacedHappening,
} from './places-happenings.js';

const wordsIn = (frame: Frame, group: NounGroup | null): readonly string[] =>
  group ? frame.sentence.tokens.slice(group.first, group.last + 1).map((t) => t.lower) : [];

const lemmaAt = (frame: Frame, group: NounGroup | null): string =>
  (group && frame.sentence.tokens[group.head]?.lemma) ?? '';

/** "The downing of a plane": a gerund that is a noun. */
const isGerundNoun = (frame: Frame): boolean =>
  !frame.nominal &&
  (frame.sentence.tokens[frame.head]?.lower ?? '').endsWith('ing') &&
  (frame.sentence.tokens[frame.head + 1]?.lower === 'of' ||
    /^(?:the|a|an|this|that)$/.test(frame.sentence.tokens[frame.head - 1]?.lower ?? ''));

/** Whom or what a frame befalls: the object, or the subject of a verb without one. */
const befallen = (frame: Frame, reading: SentenceReading): NounGroup | null => {
  if (isGerundNoun(frame))
    return reading.chunks.nouns.find((n) => n.first === frame.head + 2 && n.preposition === 'of') ?? null;
  const affected = (frame.affected?.preposition ?? null) === 'off' ? null : frame.affected;
  // "capsized 20 miles off the coast" capsizes no miles
  if (affected && (frame.nominal || !MEASURED.test(frame.sentence.tokens[affected.head]?.lower ?? ''))) return affected;
  return frame.nominal ? null : frame.agent;
};

const MEASURED = /^(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?|feet|coast|shore)$/;

/** How many sentences back "the cut" finds the cable that was spoken of. */
const WORKS_BACK = 3;

/** The line or bridge that a frame is about: in its own words, or the last one named before it. */
const workOf = (frame: Frame, article: ArticleReading, reading: SentenceReading): string | null => {
  const own = [befallen(frame, reading), frame.nominal ? reading.chunks.nouns.find((n) => n.head === frame.head) : null]
    .flatMap((group) => wordsIn(frame, group ?? null))
    .find((w) => WORKS.has(single(w)));
  if (own !== undefined) return single(own);
  const group = befallen(frame, reading);
  const head = group ? frame.sentence.tokens[group.head] : undefined;
  if (!frame.nominal && head && head.pos !== 'PRON' && head.pos !== 'DET' && !/^(?:all|both|each)$/.test(head.lower))
    return null;
  const at = article.sentences.indexOf(reading);
  for (let back = 0; back <= WORKS_BACK && at - back >= 0; back++) {
    const tokens = article.sentences[at - back]?.sentence.tokens ?? [];
    const before = back === 0 ? tokens.slice(0, frame.head) : tokens;
    const found = before.findLast((t) => t.pos === 'NOUN' && WORKS.has(single(t.lower)));
    if (found) return single(found.lower);
  }
  return null;
};

/** Nouns of a sentence that name a happening of the table but are in no frame, read as frames of their own. */
export const nounFrames = (reading: SentenceReading): readonly Frame[] =>
  reading.chunks.nouns.flatMap((group): Frame[] => {
    const head = reading.sentence.tokens[group.head];
    if (!head || !PLACED_HAPPENINGS.some((h) => h.nouns.has(head.lemma))) return [];
    if (reading.frames.some((f) => f.head === group.head)) return [];
    return [
      {
        sentence: reading.sentence,
        predicate: head.lemma,
        class: head.lemma,
        family: null,
        nominal: true,
        head: group.head,
        agent: null,
        affected:
          reading.chunks.nouns.find(
            (n) => n.first > group.last && n.first <= group.last + 2 && n.preposition === 'of',
          ) ?? null,
        complements: [],
        negated: reading.sentence.tokens[group.first]?.lower === 'no',
        modality: 'asserted',
        span: group.span,
        clause: [group.first, group.last + 1],
      },
    ];
  });

/** One of a kind of works under the name by which its like meet. */
const worksName = (lemma: string): string =>
  /^(?:cable|fibre|fiber|wire|line|link)$/.test(lemma) ? 'cable' : lemma.startsWith('pipe') ? 'pipeline' : lemma;

interface Subject {
  /** Full name of whom it happened to, null where no name is known. */
  readonly name: string | null;
  readonly words: string;
}

/** The one person that something happened to; null for several people, and for what is no person. */
const personOf = (article: ArticleReading, frame: Frame, reading: SentenceReading): Subject | null => {
  const group = befallen(frame, reading);
  if (!group) return null;
  const entity = entityOfGroup(article, group);
  if (entity?.kind === 'person' && entity.named && entity.name.includes(' '))
    return { name: entity.name, words: entity.name };
  const head = frame.sentence.tokens[group.head];
  if (!head || head.pos === 'PROPN' || entity?.named === true) return null;
  if (!isPersonNoun(head.lemma) || isPlural(head.lower)) return null;
  if (ANYONE.has(head.lemma)) return null;
  const number = frame.sentence.tokens.slice(group.first, group.head).some((t) => t.pos === 'NUM' && t.lower !== 'one');
  return number ? null : { name: null, words: `the ${head.lemma}` };
};

/** What a frame tells of that has a place. */
export interface Told {
  readonly happening: PlacedHappening;
  readonly key: string;
  readonly asks: string;
  readonly subject: string | null;
  /** The word for what crashed, null where it is no vehicle. */
  readonly vehicle: string | null;
}

const single = (word: string): string => word.replace(/s$/, '');

const groupOf = (frame: Frame, reading: SentenceReading): NounGroup | null =>
  reading.chunks.nouns.find((n) => n.head === frame.head) ?? null;

const ANOTHER = /^(?:another|other|others|second|third|fourth|similar|separate|no|any|each|every)$/;

/** "another plane crashed", "was first arrested", "an aftershock struck": one more of its kind, or of another time. */
const isAnother = (frame: Frame, befallenWords: readonly string[], reading: SentenceReading): boolean => {
  const verb = reading.chunks.verbs.find((v) => v.head === frame.head);
  const near = frame.sentence.tokens
    .slice(Math.max(0, (verb?.first ?? frame.head) - 1), frame.head + 2)
    .map((t) => t.lower);
  return (
    befallenWords.some((w) => ANOTHER.test(w) || MINOR_SHOCK.test(w)) ||
    (verb !== undefined && near.some((w) => AT_ANOTHER_TIME.test(w))) ||
    MINOR_SHOCK.test(frame.sentence.tokens[frame.head]?.lower ?? '') ||
    wordsIn(frame, frame.agent).some((w) => MINOR_SHOCK.test(w))
  );
};

/** Whether a noun stands for one happening of the story: "the crash", "a blast"; not "another crash", "crashes", "the market crash". */
const isOne = (frame: Frame, reading: SentenceReading): boolean => {
  const group = groupOf(frame, reading);
  const words = wordsIn(frame, group);
  const head = frame.sentence.tokens[frame.head];
  // "under fire", "on fire"
  if (head?.lemma === 'fire' && frame.sentence.tokens[group?.first ?? 0]?.pos !== 'DET') return false;
  return !isPlural(head?.lower ?? '') && !words.some((w) => OTHER_ONE.test(w) || FIGURATIVE.test(w));
};

/** Which sort of happening a frame tells of, where it is one that is in one place; null otherwise. */
export const toldBy = (frame: Frame, article: ArticleReading, reading: SentenceReading): Told | null => {
  const lemma = frame.sentence.tokens[frame.head]?.lemma ?? '';
  const opensPlace = reading.places.some((p) => p.tokens[0] - frame.head <= 6 && p.tokens[0] > frame.head);
  for (const happening of PLACED_HAPPENINGS) {
    const word = frame.sentence.tokens[frame.head]?.lower ?? '';
    const noun = frame.nominal || isGerundNoun(frame);
    const byNoun = noun && (happening.nouns.has(lemma) || happening.nouns.has(word));
    const next = frame.sentence.tokens[frame.head + 1]?.lower ?? '';
    // "sank off X": what was taken for a particle opens the place
    const opening = opensPlace && !frame.nominal && frame.predicate === `${lemma} ${next}`;
    const byClass =
      happening.predicates.has(frame.class) ||
      happening.predicates.has(frame.predicate) ||
      (opening && (happening.predicates.has(lemma) || happening.predicates.has(verbSense(lemma)?.class.id ?? ''))) ||
      (!frame.nominal && happening.predicates.has(`${lemma} ${next}`));
    if (!byNoun && !byClass) continue;
    if (frame.nominal && !isOne(frame, reading)) continue;
    const group = befallen(frame, reading);
    const own = wordsIn(frame, group);
    const named = frame.nominal ? [...own, ...wordsIn(frame, groupOf(frame, reading))] : own;
    const vehicle = named.flatMap((w) => [w, single(w)]).findLast((w) => VEHICLES.has(w)) ?? null;
    if (isAnother(frame, own, reading)) return null;
    const told: Told = { happening, key: `place|${happening.id}`, asks: happening.asks, subject: null, vehicle };
    if (happening.befalls === 'any') return told;
    if (happening.befalls === 'vehicle') {
      const pronoun =
        group && frame.sentence.tokens[group.head]?.pos === 'PRON' && happening.predicates.has(frame.class);
      const proper = group && frame.sentence.tokens[group.head]?.pos === 'PROPN';
      // "the crash of Flight 12", "it crashed": a noun says enough by itself, a verb needs a vehicle
      if (vehicle !== null || (frame.nominal ? !group || proper === true : pronoun === true)) return told;
      continue;
    }
    if (happening.befalls === 'works') {
      const work = workOf(frame, article, reading);
      if (work === null) continue;
      const thing = worksName(work);
      return { ...told, key: `place|damage|${thing}`, asks: happening.asks.replace('{thing}', `${thing}s`) };
    }
    const person = personOf(article, frame, reading);
    if (!person) {
      if (byNoun && happening.id === 'attack') return told;
      continue;
    }
    return {
      ...told,
      key: `${told.key}|${person.name === null ? lemmaAt(frame, befallen(frame, reading)) : 'named'}`,
      asks: happening.asks.replace('{subject}', person.words),
      subject: person.name,
    };
  }
  return null;
};
