import type { QuantityValue } from '../../domain/value.js';
import { GENERAL_PEOPLE } from '../../text/lexicon/people.js';
import { thingName } from '../../text/lexicon/things.js';
import { isPeople, placesRelation } from '../../text/places/gazetteer.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type QuantityMessage =
  'ranges-apart' | 'scope-differs' | 'vague-apart' | 'developing' | 'ranges-meet' | 'same-range' | 'other-thing';

/** Scope words that make a count a part of another one. */
const PARTS = /^(?:another|additional|further|including|others?|more|of (?:them|those|whom|the|these)\b.*)$/;

/** Words that add a count to one told before. */
const ADDING = /^(?:another|additional|further|more)$/;

/** Counts further apart than this are of different things, whatever the words: a toll of four and one of 230,000. */
const MOST_APART = 15;

const disjoint = (a: QuantityValue, b: QuantityValue): boolean =>
  (a.high !== null && b.low > a.high) || (b.high !== null && a.low > b.high);
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

const sameThing = (a: QuantityValue, b: QuantityValue): boolean => {
  if (a.unit !== b.unit) return false;
  if (a.unit !== 'people') return a.unit !== null || thingName(a.counted ?? '') === thingName(b.counted ?? '');
  return a.counted === b.counted || (general(a) && general(b));
};

const samePlace = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean =>
  left.candidate.place !== null &&
  right.candidate.place !== null &&
  placesRelation(left.candidate.place, right.candidate.place) === 'same';

const published = (claim: ClaimOf<'quantity'>): string | null => claim.reading.article.metadata.publishedAt;

const compare = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): Verdict<QuantityMessage> => {
  const a = left.value;
  const b = right.value;
  if (!sameThing(a, b)) return silent('other-thing');
  // "another 20,000 marched in Springfield" is all of Springfield: a place said by both outweighs the word
  const narrowing = (claim: ClaimOf<'quantity'>): readonly string[] =>
    samePlace(left, right) ? claim.candidate.scope.filter((w) => !ADDING.test(w)) : claim.candidate.scope;
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
  if (!disjoint(a, b))
    return { level: 'compatible', message: 'ranges-meet', data, scope: 'same', suggestion: null, strength: 0 };
  const implicit = a.hedge === 'implicit' || b.hedge === 'implicit';
  if (implicit || factor(a, b) > MOST_APART) return silent('other-thing');
  // an article that gives two counts of one thing gives two parts of it
  if (left.reading === right.reading) return silent('other-thing');
  const differs = scopeA.join('|') !== scopeB.join('|');
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
  const leftAt = published(left);
  const rightAt = published(right);
  // a toll that is higher the later it is published may only have risen
  const rising =
    leftAt !== null &&
    rightAt !== null &&
    leftAt.slice(0, 10) !== rightAt.slice(0, 10) &&
    left.candidate.topic.predicate !== null &&
    leftAt < rightAt === a.low < b.low &&
    a.unit === 'people';
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
    version: 1,
    severity: 'major',
    docs: {
      summary: 'Two counts or measures of one thing whose intervals, hedges included, do not meet.',
      limits:
        'A part ("another five", "two children") is not compared with a whole; "several" against a large number is a strain, not a contradiction.',
    },
    messages: {
      'ranges-apart': '{left} says {leftValue}, {right} {rightValue}: the two ranges do not meet.',
      'scope-differs':
        '{left} says {leftValue}{leftScope}, {right} {rightValue}{rightScope}: the two ranges do not meet, and the scope may differ.',
      'vague-apart': '{left} says only {leftValue}, {right} {rightValue}: the words hardly fit.',
      developing:
        '{left} says {leftValue}, {right} {rightValue}: the later report is higher, so the count may have risen.',
      'ranges-meet': 'The two ranges meet.',
      'same-range': 'Both say the same.',
      'other-thing': 'They do not count the same thing.',
    },
  },
  compare,
};
