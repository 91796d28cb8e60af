import type { QuantityValue } from '../../domain/value.js';
import { sliceOf } from '../../kernel/span.js';
import { GENERAL_PEOPLE } from '../../text/lexicon/people.js';
import { compareNames } from '../../text/names/compare-names.js';
import type { Place } from '../../text/places/place.js';
import { isPeople, placesRelation } from '../../text/places/gazetteer.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';
import { isStage, riseOf, type Told } from '../developing.js';

export type QuantityMessage =
  | 'within-one-article'
  | 'far-from-bound'
  | 'tops-differ'
  | 'vague-fits'
  | 'ranges-apart'
  | 'scope-differs'
  | 'vague-apart'
  | 'developing'
  | 'ranges-meet'
  | 'same-range'
  | 'other-thing';

/** Scope words that make a count a part of another one. */
const PARTS =
  /^(?:another|additional|further|including|includes?|included|others?|more|remaining|alone|and more|among .*|collapsed|of\b.*)$/;

/** Words that add a count to one told before. */
const ADDING = /^(?:another|additional|further|more)$/;

/** "170,000 of them in the province": of a whole that is told of elsewhere, and all of that place. */
const OF_ALL = /^of (?:(?:them|those|these|whom)$|all, in )/;

/** Counts further apart than this are of different things, whatever the words: a toll of four and one of 230,000. */
const MOST_APART = 15;

const BEYOND = /^(?:more-than|less-than)$/;

/** "More than 5,000" and "5,000": one round figure, said more or less carefully. */
const oneFigure = (a: QuantityValue, b: QuantityValue): boolean =>
  BEYOND.test(a.hedge) !== BEYOND.test(b.hedge) &&
  a.stated.length === 1 &&
  b.stated.length === 1 &&
  a.stated[0] === b.stated[0] &&
  (a.stated[0] ?? 0) % 10 === 0;

const disjoint = (a: QuantityValue, b: QuantityValue): boolean =>
  !oneFigure(a, b) && ((a.high !== null && b.low > a.high) || (b.high !== null && a.low > b.high));
const equal = (a: QuantityValue, b: QuantityValue): boolean => a.low === b.low && a.high === b.high;

/** The gap between two disjoint intervals as a factor. */
const factor = (a: QuantityValue, b: QuantityValue): number => {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a];
  return upper.low / Math.max(1, lower.high ?? lower.low);
};

/** From just apart (0.5) to a factor of three and more (1); a measure is exact, so any gap is one. */
const strengthOf = (a: QuantityValue, b: QuantityValue): number =>
  a.unit === 'people' || a.unit === null ? Math.min(1, 0.5 + (factor(a, b) - 1) / 4) : 0.7;

/** A general word for people fits any other general word; a special one ("soldiers", "one woman") counts a part. */
const general = (v: QuantityValue): boolean => {
  if (v.low === 1 && v.high === 1) return v.counted === null || v.counted === 'person';
  return v.counted === null || GENERAL_PEOPLE.has(v.counted) || isPeople(v.counted) || isPeople(`${v.counted}s`);
};

/** Topics that say themselves whom they count: staff, members, those aboard; no noun narrows them. */
const WHOM_SAID = /^(?:count\|(?:staff|member|aboard|casualty)\||measure\|)/;

/** Nouns for whoever was there: in a headline or a lead they tell of everybody, unlike "soldiers" or "children". */
const OCCUPANTS =
  /^(?:worker|passenger|resident|shopper|miner|student|pupil|villager|employee|guest|patient|migrant|refugee|tourist|fan|mourner|worshipper|inmate|prisoner|traveller|commuter|spectator|pilgrim|climber|hiker|driver)$/;

/** A count of whoever was there, told first: a toll and no part of one. */
const leads = ({ value, candidate }: ClaimOf<'quantity'>): boolean =>
  candidate.depth <= 1 && candidate.scope.length === 0 && value.low >= 3 && OCCUPANTS.test(value.counted ?? '');

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
  return a.counted === b.counted || ((general(a) || leads(leftClaim)) && (general(b) || leads(rightClaim)));
};

const samePlace = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean =>
  left.candidate.place !== null &&
  right.candidate.place !== null &&
  placesRelation(left.candidate.place, right.candidate.place) === 'same';

/** Units of time in seconds, months and years at their mean length. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};

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
  if (candidate.sentence.tokens.some((t) => WIDE_WORDS.test(t.lower)) || kind === 'continent' || kind === 'region')
    return 'wide';
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

/** Half of the place of a numeral's last digit that is not zero: 22 may be 21.5 to 22.5, 40 may be 35 to 45. */
const grainOf = (n: number): number => {
  if (!Number.isInteger(n)) return 0.05;
  let grain = 1;
  while (n !== 0 && n % (grain * 10) === 0) grain *= 10;
  return grain / 2;
};

/** A measure as wide as its numeral is coarse. */
const widened = (v: QuantityValue, factor: number): QuantityValue => {
  const said = v.stated[0] ?? v.low;
  const per = said === 0 ? 1 : Math.abs((v.high ?? v.low) / (v.stated.at(-1) ?? said));
  // "around" has made it wide already
  const slack = v.hedge === 'approx' || v.hedge === 'nearly' ? 0 : grainOf(said) * per;
  return { ...v, low: (v.low - slack) * factor, high: v.high === null ? null : (v.high + slack) * factor };
};

/** How many of the unit one of what the words name is: 1.6 for miles given in km. */
const scaleOf = (v: QuantityValue): number => (v.stated[0] ? v.low / v.stated[0] : 1);

/**
 * Two measures that can be set side by side: those given in two units ("six miles", "10 km"; "18 months", "two years") are each as wide as
 * their numeral is coarse.
 */
const comparable = (a: QuantityValue, b: QuantityValue): readonly [QuantityValue, QuantityValue] => {
  const [fa, fb] = [SECONDS[a.unit ?? ''], SECONDS[b.unit ?? '']];
  if (fa !== undefined && fb !== undefined && a.unit !== b.unit) {
    const seconds = (v: QuantityValue, factor: number): QuantityValue => ({ ...widened(v, factor), unit: 'second' });
    return [seconds(a, fa), seconds(b, fb)];
  }
  if (a.unit === null || a.unit === 'people' || a.hedge === 'vague' || b.hedge === 'vague') return [a, b];
  const [sa, sb] = [scaleOf(a), scaleOf(b)];
  return a.unit === b.unit && sa > 0 && sb > 0 && Math.abs(sa / sb - 1) > 0.01
    ? [widened(a, 1), widened(b, 1)]
    : [a, b];
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

const told = ({ value, reading: { article }, candidate }: ClaimOf<'quantity'>): Told => ({
  low: value.low,
  publishedAt: article.metadata.publishedAt,
  sentence: sliceOf(article.text, candidate.sentence.span),
});

/** Most sentences apart that two speakers answer one another. */
const NEAR = 2;

/** Whether one article sets two speakers side by side. */
const twoSpeakers = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  const [a, b] = [left.candidate.speaker, right.candidate.speaker];
  if (a === null || b === null || a.name.toLowerCase() === b.name.toLowerCase()) return false;
  if (left.candidate.scope.length > 0 || right.candidate.scope.length > 0) return false;
  return Math.abs(left.candidate.depth - right.candidate.depth) <= NEAR;
};

/** "More than 300" is hardly said of this many times as many. */
const FAR = 3;

/** Two figures that can both be true, and yet no editor would print both: "more than 300" and 1,500; "up to 80 percent" and "up to 70 percent". */
const strainOf = (a: QuantityValue, b: QuantityValue): 'far-from-bound' | 'tops-differ' | null => {
  if (a.hedge === 'at-most' && b.hedge === 'at-most') {
    const [x, y] = [a.high ?? 0, b.high ?? 0];
    return Math.min(x, y) > 0 && Math.max(x, y) / Math.min(x, y) >= TOPS_APART ? 'tops-differ' : null;
  }
  const [open, other] = a.high === null ? [a, b] : [b, a];
  if (open.hedge !== 'more-than' || other.high === null || other.hedge === 'vague' || other.hedge === 'at-most')
    return null;
  const times = other.low / Math.max(1, open.low);
  return times >= FAR && times <= MOST_APART ? 'far-from-bound' : null;
};

/** Tops this far apart are two figures. */
const TOPS_APART = 1.1;

const compare = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): Verdict<QuantityMessage> => {
  const [a, b] = comparable(left.value, right.value);
  if (!sameThing(a, b, left, right)) return silent('other-thing');
  if (elsewhere(left, right) || otherWidth(left, right) || (a.unit === null && otherSort(left, right)))
    return silent('other-thing');
  if (MONEY.test(a.unit ?? '') && !equal(a, b) && otherDeal(left, right)) return silent('other-thing');
  if (a.unit === 'magnitude' && otherShock(left, right)) return silent('other-thing');
  // "another 20,000 marched in Springfield" is all of Springfield: a place said by both outweighs the word
  const narrowing = (claim: ClaimOf<'quantity'>): readonly string[] =>
    samePlace(left, right)
      ? claim.candidate.scope.filter((w) => !ADDING.test(w) && !OF_ALL.test(w))
      : claim.candidate.scope;
  const scopeA = narrowing(left);
  const scopeB = narrowing(right);
  const part = (scope: readonly string[]): boolean => scope.some((w) => PARTS.test(w));
  if (part(scopeA) !== part(scopeB) || (part(scopeA) && scopeA.join('|') !== scopeB.join('|')))
    return silent('other-thing');
  // a share is of something somewhere: without the place said by both it is not known to be one share
  if (a.unit === 'percent' && !samePlace(left, right)) return silent('other-thing');
  const data = {
    leftValue: left.candidate.display,
    rightValue: right.candidate.display,
    leftScope: scopeA.join(', '),
    rightScope: scopeB.join(', '),
  };
  if (equal(a, b))
    return { level: 'agrees', message: 'same-range', data, scope: 'same', suggestion: null, strength: 0 };
  if (!disjoint(a, b) && left.reading !== right.reading) {
    const strained = strainOf(a, b);
    if (strained !== null)
      return { level: 'strains', message: strained, data, scope: 'unknown', suggestion: 'both-true', strength: 0.45 };
  }
  // "tens of thousands" fits so many figures that it takes no side, and accounts for none
  if (!disjoint(a, b) && (a.hedge === 'vague') !== (b.hedge === 'vague')) return silent('vague-fits');
  if (!disjoint(a, b))
    return { level: 'compatible', message: 'ranges-meet', data, scope: 'same', suggestion: null, strength: 0 };
  const implicit = a.hedge === 'implicit' || b.hedge === 'implicit';
  if (implicit || factor(a, b) > MOST_APART) return silent('other-thing');
  // an article that gives two counts of one thing gives two parts of it, unless it gives them as the words of two speakers
  if (left.reading === right.reading)
    return twoSpeakers(left, right) && a.hedge !== 'vague' && b.hedge !== 'vague'
      ? {
          level: 'contradicts',
          message: 'within-one-article',
          data,
          scope: 'same',
          suggestion: 'publish-attributed',
          strength: strengthOf(a, b),
        }
      : silent('other-thing');
  // a toll that is higher the later it is published may only have risen
  const rising =
    a.unit === 'people' && left.candidate.topic.predicate !== null && riseOf(told(left), told(right)) !== null;
  // "initially" and "so far" name a stage of the count, not another thing counted
  const narrowed = (scope: readonly string[]): string => scope.filter((w) => !(rising && isStage(w))).join('|');
  const differs = a.unit !== 'magnitude' && narrowed(scopeA) !== narrowed(scopeB);
  const vague = a.hedge === 'vague' || b.hedge === 'vague';
  const strength = strengthOf(a, b);
  if (differs)
    return {
      level: 'contradicts',
      message: 'scope-differs',
      data,
      scope: 'differs',
      suggestion: 'both-true',
      strength: strength * 0.9,
    };
  if (vague)
    return {
      level: 'strains',
      message: 'vague-apart',
      data,
      scope: 'unknown',
      suggestion: 'both-true',
      strength: strength * 0.5,
    };
  if (rising)
    return {
      level: 'contradicts',
      message: 'developing',
      data,
      scope: 'unknown',
      suggestion: 'superseded',
      strength: strength * 0.75,
    };
  return { level: 'contradicts', message: 'ranges-apart', data, scope: 'same', suggestion: null, strength };
};

export const quantityDisagrees: Comparator<'quantity', QuantityMessage> = {
  meta: {
    id: 'quantity-disagrees',
    kind: 'quantity',
    version: 2,
    severity: 'major',
    docs: {
      summary: 'Two counts or measures of one thing whose intervals, hedges included, do not meet.',
      limits:
        'A part ("another five", "two children") is not compared with a whole; "several" against a large number is a strain, not a contradiction.',
    },
    messages: {
      'within-one-article':
        '{left} says {leftValue}, {right} {rightValue}: one article gives two figures from two speakers.',
      'far-from-bound':
        '{left} says {leftValue}, {right} {rightValue}: both may be true, but one is many times the other.',
      'tops-differ': '{left} says {leftValue}, {right} {rightValue}: both give only a top, and not the same.',
      'ranges-apart': '{left} says {leftValue}, {right} {rightValue}: the two ranges do not meet.',
      'scope-differs':
        '{left} says {leftValue}{leftScope}, {right} {rightValue}{rightScope}: the two ranges do not meet, and the scope may differ.',
      'vague-apart': '{left} says only {leftValue}, {right} {rightValue}: the words hardly fit.',
      developing:
        '{left} says {leftValue}, {right} {rightValue}: the later report is higher, so the count may have risen.',
      'vague-fits': 'The words are too vague to differ from the figure.',
      'ranges-meet': 'The two ranges meet.',
      'same-range': 'Both say the same.',
      'other-thing': 'They do not count the same thing.',
    },
  },
  compare,
};
