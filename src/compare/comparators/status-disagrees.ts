import { oneVoice } from '../../align/voices.js';
import { isCondition, statesRelation } from '../../text/lexicon/statuses.js';
import { classed, daysApart, meet, oneStory } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type StatusMessage =
  | 'other-citizenship'
  | 'passport-differs'
  | 'other-nationality'
  | 'citizenship-or-origin'
  | 'states-exclude'
  | 'went-back'
  | 'later-state'
  | 'states-fit'
  | 'same-status'
  | 'not-comparable';

type Status = ClaimOf<'status'>;
type Judgement = Verdict<StatusMessage>;

const dataOf = (left: Status, right: Status): Readonly<Record<string, string>> => ({
  leftValue: left.candidate.display,
  rightValue: right.candidate.display,
});

const quiet = (left: Status, right: Status, level: 'agrees' | 'compatible', message: StatusMessage): Judgement => ({
  level,
  message,
  data: dataOf(left, right),
  scope: 'same',
  suggestion: message === 'later-state' ? 'superseded' : null,
  strength: 0,
});

const against = (
  left: Status,
  right: Status,
  level: 'contradicts' | 'strains',
  message: StatusMessage,
  strength: number,
): Judgement => ({
  level,
  message,
  data: dataOf(left, right),
  scope: message === 'citizenship-or-origin' ? 'unknown' : 'same',
  suggestion: message === 'went-back' ? 'superseded' : 'needs-reporting',
  strength,
});

/** Whether two claims speak of the same people: of one named person, or of all of a group that is called the same in both. */
const samePeople = (left: Status, right: Status): boolean => {
  if (left.candidate.topic.subject !== undefined && right.candidate.topic.subject !== undefined) return true;
  const [x, y] = [left.value.classes, right.value.classes];
  if (classed(x, 'group:')[0] !== classed(y, 'group:')[0] || left.event !== right.event) return false;
  const [n, m] = [classed(x, 'count:')[0], classed(y, 'count:')[0]];
  // two of many dead are other people than two others: one report must speak of all of them ("the victims are X nationals")
  return (x.includes('all') || y.includes('all')) && (n === undefined || m === undefined || n === m);
};

const citizenship = (left: Status, right: Status): Judgement => {
  const [x, y] = [left.value.classes, right.value.classes];
  const [a, b] = [classed(x, 'citizen:'), classed(y, 'citizen:')];
  const [from, descent] = [classed(x, 'origin:'), classed(y, 'origin:')];
  const same = samePeople(left, right);
  if (meet(a, b))
    return same ? quiet(left, right, 'agrees', 'same-status') : silent('not-comparable', dataOf(left, right));
  if (oneVoice(left, right)) return silent('not-comparable', dataOf(left, right));
  // citizens of the one state by birth, of the other by one's own word: the same people are meant even where one speaks of the dead, one of the held
  const bridged = meet(from, b) || meet(descent, a);
  if (!same) {
    const all = x.includes('all') || y.includes('all');
    return bridged && all && left.event === right.event
      ? against(left, right, 'contradicts', 'citizenship-or-origin', 0.6)
      : silent('not-comparable', dataOf(left, right));
  }
  // an adjective before a calling ("the Danish skier") is loosely used
  if (x.includes('adjective') || y.includes('adjective')) {
    const several = classed(x, 'also:').length > 0 || classed(y, 'also:').length > 0;
    return bridged || several || !oneStory(left, right)
      ? quiet(left, right, 'compatible', 'states-fit')
      : against(left, right, 'strains', 'other-nationality', 0.5);
  }
  // a passport may be a second one
  if (x.includes('passport') || y.includes('passport')) return against(left, right, 'strains', 'passport-differs', 0.4);
  return against(left, right, 'contradicts', bridged ? 'citizenship-or-origin' : 'other-citizenship', 0.75);
};

/** Days of a claim's own date, or null where its clause names none. */
const rangeOf = (claim: Status): readonly [string, string] | null => {
  const [from] = classed(claim.value.classes, 'from:');
  const [to] = classed(claim.value.classes, 'to:');
  return from !== undefined && to !== undefined ? [from, to] : null;
};

/** Whether two claims may speak of one time: their dates overlap, or neither clause names one. */
const sameTime = (left: Status, right: Status): boolean => {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (!a || !b) return a === b;
  return a[0] <= b[1] && b[0] <= a[1];
};

const publishedOf = (claim: Status): string | null => claim.reading.article.metadata.publishedAt?.slice(0, 10) ?? null;

const states = (left: Status, right: Status): Judgement => {
  const [scale, a = ''] = left.value.classes;
  const b = right.value.classes[1] ?? '';
  const relation = statesRelation(a, b);
  if (relation === 'same') return quiet(left, right, 'agrees', 'same-status');
  // an article that tells both stages knows of no contradiction
  const told = [...classed(left.value.classes, 'also:'), ...classed(right.value.classes, 'also:')];
  if (relation === 'together' || told.length > 0) return quiet(left, right, 'compatible', 'states-fit');
  if (!oneStory(left, right) || !sameTime(left, right)) return silent('not-comparable', dataOf(left, right));
  if (scale === 'verdict') {
    // two verdicts of one person are mostly of two trials: only one and the same charge makes them one
    const one = meet(classed(left.value.classes, 'charge:'), classed(right.value.classes, 'charge:'));
    return one
      ? against(left, right, 'contradicts', 'states-exclude', 0.7)
      : silent('not-comparable', dataOf(left, right));
  }
  if (isCondition(a) && isCondition(b)) {
    return daysApart(left, right) === 0
      ? against(left, right, 'strains', 'states-exclude', 0.45)
      : quiet(left, right, 'compatible', 'states-fit');
  }
  if (relation === 'exclude') return against(left, right, 'contradicts', 'states-exclude', 0.7);
  const [p, q] = [publishedOf(left), publishedOf(right)];
  const apart = p !== null && q !== null && p !== q;
  const leftIsLaterStage = relation === 'after';
  const leftIsLaterReport = apart && p > q;
  const open = `${a} ${b}`.split(' ').includes('alive') || scale === 'plea';
  if (apart && leftIsLaterStage === leftIsLaterReport) return quiet(left, right, 'compatible', 'later-state');
  // of one day: a later stage may just have been reached, but nobody is alive and dead, or pleads both ways, in two reports of one day
  if (!apart && !open) return quiet(left, right, 'compatible', 'states-fit');
  if (scale === 'custody') return against(left, right, 'strains', 'went-back', 0.4);
  return against(
    left,
    right,
    apart ? 'strains' : 'contradicts',
    apart ? 'went-back' : 'states-exclude',
    apart ? 0.5 : 0.7,
  );
};

const compare = (left: Status, right: Status): Judgement => {
  if (left.value.classes[0] !== right.value.classes[0]) return silent('not-comparable', dataOf(left, right));
  return left.value.classes[0] === 'citizenship' ? citizenship(left, right) : states(left, right);
};

export const statusDisagrees: Comparator<'status', StatusMessage> = {
  meta: {
    id: 'status-disagrees',
    kind: 'status',
    version: 1,
    severity: 'major',
    docs: {
      summary:
        'One person, or all the people of one event, called citizens of two states; somebody alive in one report and dead in another; pleas and verdicts on one charge that exclude each other.',
      limits:
        'Origin and birth are no citizenship; a later report with a later stage (injured, then dead; held, then released) is an update; verdicts without the same charge and bare nationality words are not compared.',
    },
    messages: {
      'other-citizenship': '{left} says {leftValue}, {right} {rightValue}: citizens of different states.',
      'passport-differs': '{left} says {leftValue}, {right} {rightValue}: perhaps two passports.',
      'other-nationality': '{left} says {leftValue}, {right} {rightValue}: of two nations.',
      'citizenship-or-origin':
        '{left} says {leftValue}, {right} {rightValue}: what one takes for citizenship is origin to the other.',
      'states-exclude': '{left} says {leftValue}, {right} {rightValue}: both cannot hold.',
      'went-back': '{left} says {leftValue}, {right} {rightValue}: the later report gives the earlier state.',
      'later-state': 'The later report gives a later state.',
      'states-fit': 'One state follows the other, or both hold at once.',
      'same-status': 'Both give the same status.',
      'not-comparable': 'They speak of different people, times or matters.',
    },
  },
  compare,
};
