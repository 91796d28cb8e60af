import { isPersonNoun } from '../../text/lexicon/wordnet/nouns.js';
import { daysApart, meet, oneStory } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type ActMessage =
  | 'done-and-not-done'
  | 'same-polarity'
  | 'other-object'
  | 'other-event'
  | 'a-deed'
  | 'opposite-states'
  | 'other-bearer';

/** Adverbs that narrow an act: "publicly", "officially". */
const QUALIFIERS = /\b(?:publicly|officially|formally|personally|directly|immediately|fully|privately)\b/i;

const objectOf = (claim: ClaimOf<'polarity'>): string | null => {
  const { frame } = claim.candidate;
  if (!frame?.affected || frame.family === 'harm') return null;
  // where nobody acts upon it, what is affected is the actor: "the mayor apologised" has no object
  if (frame.agent === null || frame.affected === frame.agent) return null;
  return frame.sentence.tokens[frame.affected.head]?.lemma ?? null;
};

/** Whether the one has or lacks what the other does: people by the same noun, and never a person and a thing. */
const sameBearer = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || (!isPersonNoun(a) && !isPersonNoun(b));

/** Pairs of states that somebody was in, whom both articles name: their story is one, whatever event a sentence was read to. */
const OF_PEOPLE = /^(?:answer|drug-test|gaol|surrender)$/;

/** Whether both speak of one happening; of one device or door in reports of the same days; or of one person in articles of one story. */
const sameStory = (left: ClaimOf<'polarity'>, right: ClaimOf<'polarity'>): boolean =>
  left.event === right.event ||
  (!/^(?:have:.*|suicide)$/.test(left.value.predicate) && oneStory(left, right)) ||
  (OF_PEOPLE.test(left.value.predicate) && daysApart(left, right) === null);

/** Two claims on which of two opposite states something was in. */
const opposites = (left: ClaimOf<'polarity'>, right: ClaimOf<'polarity'>): Verdict<ActMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const [x, y] = [left.candidate, right.candidate];
  if (left.value.predicate !== right.value.predicate || !sameStory(left, right)) return silent('other-event', data);
  if (left.value.negated === right.value.negated)
    return { level: 'agrees', message: 'same-polarity', data, scope: 'same', suggestion: null, strength: 0 };
  // one article that says both tells a course of things, or of two things
  if (left.reading === right.reading) return silent('other-event', data);
  const [a, b] = [x.scope, y.scope];
  if (a.length > 0 && b.length > 0 && !meet(a, b)) return silent('other-object', data);
  if (!sameBearer(x.thing, y.thing)) return silent('other-bearer', data);
  return {
    level: 'contradicts',
    message: 'opposite-states',
    data,
    scope: 'same',
    suggestion: 'needs-reporting',
    strength: 0.7,
  };
};

const compare = (left: ClaimOf<'polarity'>, right: ClaimOf<'polarity'>): Verdict<ActMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  // who did a deed is another comparator's question
  if ([left, right].some((c) => c.candidate.topic.key.startsWith('act|blame:'))) return silent('a-deed', data);
  if ([left, right].some((c) => c.candidate.topic.key.startsWith('is|'))) return opposites(left, right);
  if (left.value.negated === right.value.negated)
    return { level: 'agrees', message: 'same-polarity', data, scope: 'same', suggestion: null, strength: 0 };
  const x = objectOf(left);
  const y = objectOf(right);
  const known = left.candidate.frame?.family !== null;
  if (!known && (x === null || y === null || x !== y)) return silent('other-object', data);
  if (x !== null && y !== null && x !== y) return silent('other-object', data);
  // two acts of one article in two situations are two acts
  if (left.reading === right.reading && left.candidate.sentence.paragraph === right.candidate.sentence.paragraph)
    return silent('other-event', data);
  const quote = (c: ClaimOf<'polarity'>): string =>
    c.reading.article.text.slice(c.candidate.span.start, c.candidate.span.end);
  const narrowed = QUALIFIERS.test(quote(left)) !== QUALIFIERS.test(quote(right));
  return {
    level: 'contradicts',
    message: 'done-and-not-done',
    data,
    scope: narrowed ? 'differs' : 'same',
    suggestion: narrowed ? 'both-true' : null,
    strength: narrowed ? 0.7 : 0.85,
  };
};

export const actDenied: Comparator<'polarity', ActMessage> = {
  meta: {
    id: 'act-denied',
    kind: 'polarity',
    version: 2,
    severity: 'major',
    docs: {
      summary:
        'One source says that somebody did it, another that they did not; or they give one thing or person two opposite states.',
      limits:
        'Actor and act must meet, and the object where both name one; a qualifier ("publicly") is shown as a difference of scope.',
    },
    messages: {
      'done-and-not-done': '{left} says it happened ({leftQuote}), {right} that it did not ({rightQuote}).',
      'same-polarity': 'Both say the same.',
      'other-object': 'The acts have different objects.',
      'other-event': 'The acts are told as two.',
      'opposite-states': '{left} says {leftValue}, {right} {rightValue}: both cannot hold.',
      'other-bearer': 'They speak of what different people or things have.',
      'a-deed': 'It is asked who did it, not whether it happened.',
    },
  },
  compare,
};
