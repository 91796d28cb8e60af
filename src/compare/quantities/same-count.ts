import type { QuantityValue } from '../../domain/value.js';
import { ATTACKERS, GENERAL_PEOPLE } from '../../text/lexicon/people.js';
import { compareNames } from '../../text/names/compare-names.js';
import { isPeople, placesRelation } from '../../text/places/gazetteer.js';
import type { Place } from '../../text/places/place.js';
import type { ClaimOf } from '../comparator.js';
import { equal, factor } from './figures.js';

/** A general word for people fits any other general word; a special one ("soldiers", "one woman") counts a part. */
const general = (v: QuantityValue): boolean => {
  if (v.low === 1 && v.high === 1) return v.counted === null || v.counted === 'person';
  return v.counted === null || GENERAL_PEOPLE.has(v.counted) || isPeople(v.counted) || isPeople(`${v.counted}s`);
};

/** Topics that say themselves whom they count: staff, members, those aboard; no noun narrows them. */
const WHOM_SAID = /^(?:count\|(?:staff|member|aboard|present|child|grandchild|casualty|culprit)\||measure\|)/;

/** Nouns for whoever was there: in a headline or a lead they tell of everybody, unlike "soldiers" or "children". */
const OCCUPANTS =
  /^(?:worker|passenger|resident|shopper|miner|student|pupil|villager|employee|guest|patient|migrant|refugee|tourist|fan|mourner|worshipper|inmate|prisoner|traveller|commuter|spectator|pilgrim|climber|hiker|driver|supporter|onlooker|visitor|well-wisher|customer|diner|holidaymaker|parishioner|concertgoer|partygoer|reveller|walker|sailor|fisherman|crew|commuter|runner|skier|striker|teacher|nurse|doctor)$/;

const HARMED = /^count\|(?:die|injure)\|people$/;

/** Predicates that take all who were there, in whatever role: those who came, got out or were led away. */
const WHOEVER = /^count\|(?:attend|rescue|evacuate|shut-out|miss|hospitalize|strike-work)\|people$/;

/** A count of whoever was there, told first: a toll and no part of one. */
const leads = ({ value, candidate }: ClaimOf<'quantity'>): boolean =>
  candidate.depth <= 1 && candidate.scope.length === 0 && value.low >= 3 && OCCUPANTS.test(value.counted ?? '');

const ANY_HARM = /^count\|(?:die|injure(?::[a-z]+)?)\|people$/;

/** "No one was hurt" beside somebody who was, whoever and however badly. */
export const deniesAll = (
  a: QuantityValue,
  b: QuantityValue,
  left: { readonly key: string },
  right: { readonly key: string },
): boolean =>
  ANY_HARM.test(left.key) &&
  ANY_HARM.test(right.key) &&
  (a.hedge === 'zero') !== (b.hedge === 'zero') &&
  [a, b].some((v) => v.hedge === 'zero' && general(v));

const sameThing = (
  a: QuantityValue,
  b: QuantityValue,
  leftClaim: ClaimOf<'quantity'>,
  rightClaim: ClaimOf<'quantity'>,
): boolean => {
  const [left, right] = [leftClaim.candidate.topic, rightClaim.candidate.topic];
  if (a.unit !== b.unit) return false;
  if (a.unit !== 'people') return a.unit !== null || left.thing === right.thing;
  if (left.key === right.key && WHOM_SAID.test(left.key)) return true;
  // dead attackers are counted by themselves, by whatever name
  if (HARMED.test(left.key) && ATTACKERS.has(a.counted ?? '') && ATTACKERS.has(b.counted ?? '')) return true;
  // "no one was hurt" is said of sailors too, and of those who were slightly hurt
  if (deniesAll(a, b, left, right)) return true;
  if (left.key !== right.key && left.key.startsWith('count|injure')) return false;
  const whole = WHOEVER.test(left.key);
  const all = (v: QuantityValue, claim: ClaimOf<'quantity'>): boolean =>
    general(v) || leads(claim) || (whole && OCCUPANTS.test(v.counted ?? ''));
  return a.counted === b.counted || (all(a, leftClaim) && all(b, rightClaim));
};

export const samePlace = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean =>
  left.candidate.place !== null &&
  right.candidate.place !== null &&
  placesRelation(left.candidate.place, right.candidate.place) === 'same';

/** Where a count holds: the place of its own clause, else that of the happening it is told of. */
const whereOf = (claim: ClaimOf<'quantity'>): Place | null =>
  claim.candidate.place ?? claim.candidate.situation?.place?.place ?? null;

/** Two counts of two places: known to lie apart, or named differently where the world's gazetteer knows neither. */
const elsewhere = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [left.candidate.place, right.candidate.place];
  if (a !== null && b !== null && a.key !== b.key && (a.kind === 'unknown' || b.kind === 'unknown'))
    return (
      /^(?:city|unknown)$/.test(a.kind) &&
      /^(?:city|unknown)$/.test(b.kind) &&
      compareNames(a.name, b.name).relation === 'different'
    );
  // only a town is told apart by where the rest happened: a country or a sea may be the whole of it
  if ((a === null) === (b === null)) return false;
  const [x, y] = [whereOf(left), whereOf(right)];
  return x?.kind === 'city' && y?.kind === 'city' && placesRelation(x, y) === 'disjoint';
};

/** Adjectives that sort things: "religious buildings" are no "public buildings". */
const SORTING =
  /^(?:religious|public|private|residential|commercial|historic|wooden|military|civilian|industrial|agricultural|educational|government|office|school|state|medical|naval|fishing|passenger|cargo|police|foreign|local|male|female)$/;

/** The sorting words between a number and its noun. */
const sortsOf = (claim: ClaimOf<'quantity'>): readonly string[] => {
  const { sentence, mark, thing } = claim.candidate;
  const from = sentence.tokens.findIndex((t) => t.span.start >= mark.end);
  if (from < 0 || thing === null) return [];
  const to = sentence.tokens.findIndex((t, i) => i >= from && i < from + 6 && t.lower === thing);
  return to < 0 ? [] : sentence.tokens.slice(from, to).flatMap((t) => (SORTING.test(t.lower) ? [t.lower] : []));
};

/** They sort what they count differently: by nothing in common, or the smaller figure is of one sort ("42 office buildings" of "hundreds of buildings"). */
const otherSort = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [sortsOf(left), sortsOf(right)];
  if (a.join(' ') === b.join(' ')) return false;
  if (a.length > 0 && b.length > 0) return true;
  const [sorted, all] = a.length > 0 ? [left, right] : [right, left];
  return sorted.value.low <= all.value.low;
};

/** Words of a sentence that make its count one of many places. */
const WIDE_WORDS = /^(?:countries|nations|worldwide|nationwide|globally|regionwide|statewide)$/;

/** Whether a count is of a wide area by its own words, or of one province or town by name. */
const widthOf = ({ candidate }: ClaimOf<'quantity'>): 'wide' | 'narrow' | null => {
  const kind = candidate.place?.kind;
  const { tokens } = candidate.sentence;
  // "to mark a nationwide strike": the strike is wide, and its march is not
  const wide = tokens.some(
    (t, i) => WIDE_WORDS.test(t.lower) && !(t.lower.endsWith('wide') && tokens[i + 1]?.pos === 'NOUN'),
  );
  if (wide || kind === 'continent' || kind === 'region') return 'wide';
  return kind !== undefined && /^(?:province|city|land|unknown)$/.test(kind) ? 'narrow' : null;
};

/** The count of one place beside that of many. */
const otherWidth = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [widthOf(left), widthOf(right)];
  if (a === null || b === null || a === b) return false;
  const [narrow, wide] = a === 'narrow' ? [left, right] : [right, left];
  return narrow.value.low <= wide.value.low;
};

/** Proper names in what a deal is about. */
const partiesOf = (claim: ClaimOf<'quantity'>): readonly string[] => {
  const { frame, sentence } = claim.candidate;
  if (frame?.sentence !== sentence || !frame.affected) return [];
  return sentence.tokens
    .slice(frame.affected.first, frame.affected.last + 1)
    .flatMap((t) => (t.pos === 'PROPN' ? [t.lower] : []));
};

const MONEY = /^[A-Z]{3}$/;

/** Prices further apart than this are of two deals. */
const MOST_PRICES_APART = 3;

/** Sums of two deals: different names were bought, or the sums are of another order. */
const otherDeal = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [partiesOf(left), partiesOf(right)];
  if (a.length > 0 && b.length > 0 && !a.some((w) => b.includes(w))) return true;
  return factor(left.value, right.value) > MOST_PRICES_APART;
};

/** Magnitudes of one shock by two measurers lie within this of one another; further apart they are two shocks'. */
const MOST_MAGNITUDE = 0.31;

/** Words that tell one shock from another. */
const SHOCK =
  /^(?:first|second|third|fourth|initial|main|largest|strongest|biggest|latest|aftershocks?|foreshock|another)$/;
const CHIEF = /^(?:first|initial|main|largest|strongest|biggest)$/;

/** The shock that a magnitude is said of: "main" for the chief one, the word itself for others, null where no word tells. */
const shockOf = (scope: readonly string[]): string | null => {
  const word = scope.find((w) => SHOCK.test(w));
  return word === undefined ? null : CHIEF.test(word) ? 'main' : word;
};

/** Whether two magnitudes are of two shocks: by the words that tell them apart, or too far apart for one. */
const otherShock = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [shockOf(left.candidate.scope), shockOf(right.candidate.scope)];
  if (a !== null && b !== null && a !== b) return true;
  // "an aftershock of 5.1" is not the quake of those who say no more
  if ((a === null) !== (b === null) && (a ?? b) !== 'main') return true;
  // an article that gives several knows the other one too
  const known = (claim: ClaimOf<'quantity'>, other: ClaimOf<'quantity'>): boolean =>
    claim.reading.sentences.some((s) =>
      s.quantities.some((q) => q.value.unit === 'magnitude' && q.value.low === other.value.low),
    );
  if (left.value.low !== right.value.low && (known(left, right) || known(right, left))) return true;
  return Math.abs(left.value.low - right.value.low) > MOST_MAGNITUDE;
};

/** Whether two figures of one topic are of two things after all: of two places, sorts, deals or shocks. `a` and `b` are the values as they can be set side by side. */
export const ofTwoThings = (
  a: QuantityValue,
  b: QuantityValue,
  left: ClaimOf<'quantity'>,
  right: ClaimOf<'quantity'>,
): boolean =>
  !sameThing(a, b, left, right) ||
  elsewhere(left, right) ||
  otherWidth(left, right) ||
  (a.unit === null && otherSort(left, right)) ||
  (MONEY.test(a.unit ?? '') && !equal(a, b) && otherDeal(left, right)) ||
  (a.unit === 'magnitude' && otherShock(left, right)) ||
  // a share is of something somewhere: without the place said by both it is not known to be one share
  (a.unit === 'percent' && !RATE.test(left.candidate.topic.key) && !samePlace(left, right));

/** Shares that an event has one of. */
const RATE = /^measure\|percent\|(?:vote|turnout|participation|unemployment|inflation)$/;
