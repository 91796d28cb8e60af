import type { Evidence } from '../domain/finding.js';
import type { DateValue, QuantityValue } from '../domain/value.js';
import { dateOfFrame } from '../extract/where-and-when.js';
import { daysBetween } from '../text/dates/calendar.js';
import { datesRelation } from '../text/dates/dates-relation.js';
import { GENERAL_PEOPLE } from '../text/lexicon/people.js';
import { thingName } from '../text/lexicon/things.js';
import { placesRelation } from '../text/places/gazetteer.js';
import type { AlignedClaim } from './aligned-claim.js';
import { QUESTION_WEIGHTS, type QuestionEvidence } from './question-weights.js';
import { oneVoice } from './voices.js';
import type { TopicIndex } from './topics.js';

/** How much of a piece of evidence there is that two claims answer one question, 0 to 1, and the words that show it. */
export interface QuestionShare {
  readonly id: QuestionEvidence;
  readonly share: number;
  readonly words: string;
}

/** What the evidence is read from besides the two claims. */
export interface QuestionContext {
  readonly topics: TopicIndex;
  /** How many claims of the topic the claim's article has in this event. */
  readonly answers: (claim: AlignedClaim) => number;
}

/** Sentences up to this one are the lead of an article. */
const EARLY = 4;

/** Days by which sources may miss each other on one happening. */
const NEAR_DAYS = 3;

const daysApart = (a: DateValue, b: DateValue): number => {
  if (a.to === null || b.to === null || a.from === null || b.from === null) return 0;
  return a.to < b.from ? daysBetween(a.to, b.from) : daysBetween(b.to, a.from);
};

const ownDates = new WeakMap<AlignedClaim, { readonly date: DateValue | null }>();

/** The date that the claim's own clause names, null where it names none or the claim is a date. */
const ownDate = (claim: AlignedClaim): DateValue | null => {
  const held = ownDates.get(claim);
  if (held) return held.date;
  const { frame, sentence, kind } = claim.candidate;
  const reading = claim.reading.sentences.find((s) => s.sentence === sentence);
  const date = frame && reading && kind !== 'date' ? (dateOfFrame(frame, reading)?.value ?? null) : null;
  ownDates.set(claim, { date });
  return date;
};

/** What a claim is about, by the name under which synonyms meet; null where it is people in general. */
const specialThing = (claim: AlignedClaim): string | null => {
  const { value, thing } = claim.candidate;
  const noun = value.kind === 'quantity' ? value.counted : thing;
  return noun === null || GENERAL_PEOPLE.has(noun) ? null : thingName(noun);
};

const placeShares = (a: AlignedClaim, b: AlignedClaim): readonly QuestionShare[] => {
  const [x, y] = [a.candidate.place, b.candidate.place];
  if (!x || !y || a.candidate.kind === 'place') return [];
  const relation = placesRelation(x, y);
  if (relation === 'same') return [{ id: 'same-where', share: 1, words: x.name }];
  return relation === 'disjoint' ? [{ id: 'other-where', share: 1, words: `${x.name} / ${y.name}` }] : [];
};

const dateShares = (a: AlignedClaim, b: AlignedClaim): readonly QuestionShare[] => {
  const [x, y] = [ownDate(a), ownDate(b)];
  if (!x || !y) return [];
  const relation = datesRelation(x, y);
  const words = `${x.from ?? ''} / ${y.from ?? ''}`;
  if (relation === 'same') return [{ id: 'same-when', share: 1, words }];
  // a day or two apart may be what the sources disagree on
  return relation === 'disjoint' && daysApart(x, y) > NEAR_DAYS ? [{ id: 'other-when', share: 1, words }] : [];
};

/** 1 for equal numbers down to 0 for a factor of ten: whoever counts one thing seldom errs by more. */
const nearness = (a: QuantityValue, b: QuantityValue): number => {
  const middle = (q: QuantityValue): number =>
    q.high === null || q.low === 0 ? Math.max(q.low, q.high ?? 0) : (q.low + q.high) / 2;
  const [x, y] = [middle(a), middle(b)];
  if (x <= 0 || y <= 0) return x === y ? 1 : 0;
  return Math.max(0, 1 - Math.abs(Math.log10(x / y)));
};

/** Everything that speaks for or against two claims of one topic and event answering one question. */
export const questionShares = (
  a: AlignedClaim,
  b: AlignedClaim,
  context: QuestionContext,
): readonly QuestionShare[] => {
  const [x, y] = [a.candidate, b.candidate];
  const shares: QuestionShare[] = [{ id: 'same-topic', share: 1, words: '' }];
  const alike = context.topics.sentences(x.sentence, y.sentence);
  shares.push({ id: 'alike-sentences', share: alike, words: 'words in common' });
  const [thingA, thingB] = [specialThing(a), specialThing(b)];
  if (thingA !== null && thingB !== null)
    shares.push({ id: thingA === thingB ? 'same-thing' : 'other-thing', share: 1, words: `${thingA} / ${thingB}` });
  if (x.frame && x.frame.predicate === y.frame?.predicate)
    shares.push({ id: 'same-act', share: 1, words: x.frame.predicate });
  shares.push(...placeShares(a, b), ...dateShares(a, b));
  if (x.scope.join('|') !== y.scope.join('|'))
    shares.push({ id: 'scope-differs', share: 1, words: `${x.scope.join(', ')} / ${y.scope.join(', ')}` });
  if (x.depth <= EARLY && y.depth <= EARLY) shares.push({ id: 'told-early', share: 1, words: '' });
  if (oneVoice(a, b)) shares.push({ id: 'one-voice', share: 1, words: '' });
  else if (a.reading !== b.reading && context.answers(a) === 1 && context.answers(b) === 1)
    shares.push({ id: 'only-answers', share: 1, words: '' });
  if (x.value.kind === 'quantity' && y.value.kind === 'quantity')
    shares.push({ id: 'near-values', share: nearness(x.value, y.value), words: `${x.display} / ${y.display}` });
  return shares.filter((s) => s.share > 0);
};

/** The shares as rows of the waterfall: weighed, to two decimals. */
export const weighedForQuestion = (shares: readonly QuestionShare[]): readonly Evidence[] =>
  shares.map(({ id, share, words }) => ({
    id,
    label: QUESTION_WEIGHTS[id].label,
    weight: Math.round(QUESTION_WEIGHTS[id].weight * share * 100) / 100,
    words,
  }));

/** The context of the claims of one question. */
export const questionContext = (claims: readonly AlignedClaim[], topics: TopicIndex): QuestionContext => {
  const answers = new Map<AlignedClaim['reading'], number>();
  for (const { reading } of claims) answers.set(reading, (answers.get(reading) ?? 0) + 1);
  return { topics, answers: (claim) => answers.get(claim.reading) ?? 0 };
};
