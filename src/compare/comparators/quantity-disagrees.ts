import { comparePublished } from '../../domain/published.js';
import type { QuantityValue } from '../../domain/value.js';
import { sliceOf } from '../../kernel/span.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';
import { isStage, riseOf, type Told } from '../developing.js';

import { comparable, disjoint, equal, factor, MOST_APART, strainOf, strengthOf } from '../quantities/figures.js';
import { deniesAll, ofTwoThings, samePlace } from '../quantities/same-count.js';

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
  | 'died-since'
  | 'same-range'
  | 'other-thing';

/** Scope words that make a count a part of another one. */
const PARTS =
  /^(?:another|additional|further|including|includes?|included|others?|more|also|remaining|alone|and more|among .*|collapsed|of\b.*)$/;

/** Words that add a count to one told before. */
const ADDING = /^(?:another|additional|further|more)$/;

/** "170,000 of them in the province": of a whole that is told of elsewhere, and all of that place. */
const OF_ALL = /^of (?:(?:them|those|these|whom)$|all, in )/;

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

/** So small a part of the injured may have died between two reports. */
const DYING_SHARE = 0.15;

/** "Eighteen injured" on one day, "seventeen" on a later one: who dies of wounds is counted among the injured no longer. */
const mayHaveDied = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): boolean => {
  if (!left.candidate.topic.key.startsWith('count|injure')) return false;
  const published = (claim: ClaimOf<'quantity'>): string | null => claim.reading.article.metadata.publishedAt;
  const order = comparePublished(published(left), published(right));
  if (order === 0) return false;
  const [earlier, later] = order < 0 ? [left.value, right.value] : [right.value, left.value];
  return later.low < earlier.low && earlier.low - later.low <= Math.max(1, earlier.low * DYING_SHARE);
};

/** How strongly figures differ that could both be true. */
const SOFT_STRENGTH = 0.45;

/** "Three were killed" beside "four died, including the gunman": the fourth is the one whom the other account leaves out. */
const culpritCounted = (
  [a, b]: readonly [QuantityValue, QuantityValue],
  left: readonly string[],
  right: readonly string[],
): boolean => {
  const [x, y] = [left, right].map((scope) => scope.some((w) => w.startsWith('including the ')));
  if (x === y) return false;
  const [all, others] = x === true ? [a, b] : [b, a];
  return all.high !== null && all.low - 1 <= (others.high ?? Infinity) && others.low <= all.high - 1;
};

const compare = (left: ClaimOf<'quantity'>, right: ClaimOf<'quantity'>): Verdict<QuantityMessage> => {
  const [a, b] = comparable(left.value, right.value);
  if (ofTwoThings(a, b, left, right)) return silent('other-thing');
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
  if (culpritCounted([a, b], scopeA, scopeB)) return silent('other-thing');
  const data = {
    leftValue: left.candidate.display,
    rightValue: right.candidate.display,
    leftScope: scopeA.join(', '),
    rightScope: scopeB.join(', '),
  };
  // a toll that is higher the later it is published may only have risen
  const rising =
    a.unit === 'people' && left.candidate.topic.predicate !== null && riseOf(told(left), told(right)) !== null;
  if (equal(a, b))
    return { level: 'agrees', message: 'same-range', data, scope: 'same', suggestion: null, strength: 0 };
  if (!disjoint(a, b) && left.reading !== right.reading) {
    const strained = strainOf(a, b);
    // a minimum that a later report leaves far behind has risen
    if (strained === 'far-from-bound' && rising)
      return {
        level: 'contradicts',
        message: 'developing',
        data,
        scope: 'unknown',
        suggestion: 'superseded',
        strength: SOFT_STRENGTH,
      };
    if (strained !== null)
      return {
        level: 'strains',
        message: strained,
        data,
        scope: 'unknown',
        suggestion: 'both-true',
        strength: SOFT_STRENGTH,
      };
  }
  // "tens of thousands" fits so many figures that it takes no side, and accounts for none
  if (!disjoint(a, b) && (a.hedge === 'vague') !== (b.hedge === 'vague')) return silent('vague-fits');
  if (!disjoint(a, b))
    return { level: 'compatible', message: 'ranges-meet', data, scope: 'same', suggestion: null, strength: 0 };
  if (mayHaveDied(left, right))
    return { level: 'compatible', message: 'died-since', data, scope: 'same', suggestion: null, strength: 0 };
  const implicit = a.hedge === 'implicit' || b.hedge === 'implicit';
  // "nobody was hurt" beside "a cook was hurt": one of them is wrong, however the one is counted
  const denied = deniesAll(a, b, left.candidate.topic, right.candidate.topic);
  if ((implicit && !denied) || factor(a, b) > MOST_APART) return silent('other-thing');
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
  // "initially" and "so far" name a stage of the count, not another thing counted
  const narrowed = (scope: readonly string[]): string => scope.filter((w) => !(rising && isStage(w))).join('|');
  const differs = a.unit !== 'magnitude' && narrowed(scopeA) !== narrowed(scopeB);
  const vague = a.hedge === 'vague' || b.hedge === 'vague';
  const strength = strengthOf(a, b);
  if (differs)
    return {
      level: vague ? 'strains' : 'contradicts',
      message: 'scope-differs',
      data,
      scope: 'differs',
      suggestion: 'both-true',
      strength: strength * (vague ? 0.45 : 0.9),
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
      'vague-apart': '{left} says {leftValue}, {right} {rightValue}: the words hardly fit.',
      developing:
        '{left} says {leftValue}, {right} {rightValue}: the later report is higher, so the count may have risen.',
      'vague-fits': 'The words are too vague to differ from the figure.',
      'ranges-meet': 'The two ranges meet.',
      'died-since': 'The later report counts fewer injured: some may have died since.',
      'same-range': 'Both say the same.',
      'other-thing': 'They do not count the same thing.',
    },
  },
  compare,
};
