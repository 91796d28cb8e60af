import { oneVoice } from '../../align/voices.js';
import { kinFits } from '../../text/lexicon/kinship.js';
import { officeById, officesFit, type Office } from '../../text/lexicon/offices.js';
import { professionById, professionsExclude } from '../../text/lexicon/professions.js';
import { compareNames } from '../../text/names/compare-names.js';
import { classed, daysApart, meet, oneStory } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type RoleMessage =
  | 'other-office'
  | 'other-rank'
  | 'deputy-or-head'
  | 'other-portfolio'
  | 'other-kin'
  | 'other-profession'
  | 'left-or-stays'
  | 'other-people'
  | 'armed-or-not'
  | 'same-role'
  | 'both-held'
  | 'not-comparable';

type Role = ClaimOf<'role'>;
type Judgement = Verdict<RoleMessage>;

const dataOf = (left: Role, right: Role): Readonly<Record<string, string>> => ({
  leftValue: left.candidate.display,
  rightValue: right.candidate.display,
});

const agrees = (left: Role, right: Role): Judgement => ({
  level: 'agrees',
  message: 'same-role',
  data: dataOf(left, right),
  scope: 'same',
  suggestion: null,
  strength: 0,
});

const fits = (left: Role, right: Role): Judgement => ({
  ...agrees(left, right),
  level: 'compatible',
  message: 'both-held',
  scope: 'unknown',
});

const against = (
  left: Role,
  right: Role,
  level: 'contradicts' | 'strains',
  message: RoleMessage,
  strength: number,
): Judgement => ({
  level,
  message,
  data: dataOf(left, right),
  scope: 'same',
  suggestion: 'needs-reporting',
  strength,
});

/** Whether the article of one side also gives the other side's role: then it is known there, and no disagreement. */
const alsoHeld = (a: Role, b: Role): boolean => {
  const deputy = b.value.classes.includes('deputy') ? '/deputy' : '';
  return classed(a.value.classes, 'also:').includes(`${b.value.classes[1] ?? ''}${deputy}`);
};

/** Offices change hands: reports further apart than this, in days, may both be right. */
const TERM = 45;

/** Whether two reports may speak of one person at one time: people of one name are told apart by the story, unless a body is named by both. */
const oneTime = (left: Role, right: Role): boolean => {
  const days = daysApart(left, right);
  const shared = meet(classed(left.value.classes, 'body:'), classed(right.value.classes, 'body:'));
  return (days === null || days <= TERM) && (shared || oneStory(left, right));
};

/** Offices whose deputies are loosely called by the office itself. */
const LOOSE = new Set(['coach', 'spokesman', 'editor']);

/** Offices of one family that one person hardly holds at once. A chairman who is chief executive as well is common, and not among them. */
const exclude = (a: Office, b: Office): boolean => {
  if (a.family === null || a.family !== b.family || officesFit(a, b)) return false;
  if (a.family === 'company') return a.id !== 'chair' && b.id !== 'chair';
  return a.family !== 'top';
};

const offices = (left: Role, right: Role): Judgement => {
  const a = officeById(left.value.classes[1] ?? '');
  const b = officeById(right.value.classes[1] ?? '');
  const [x, y] = [left.value.classes, right.value.classes];
  if (!a || !b || x.includes('former') !== y.includes('former') || x.includes('acting') !== y.includes('acting'))
    return silent('not-comparable', dataOf(left, right));
  const [ours, theirs] = [classed(x, 'body:'), classed(y, 'body:')];
  // two bodies that are both named and differ are two offices
  if (ours.length > 0 && theirs.length > 0 && !meet(ours, theirs)) return silent('not-comparable', dataOf(left, right));
  if (alsoHeld(left, right) || alsoHeld(right, left)) return fits(left, right);
  if (!oneTime(left, right)) return silent('not-comparable', dataOf(left, right));
  const [second, other] = [x.includes('deputy'), y.includes('deputy')];
  if (a.id === b.id && second !== other && !LOOSE.has(a.id))
    return against(left, right, 'contradicts', 'deputy-or-head', 0.7);
  if (second !== other) return silent('not-comparable', dataOf(left, right));
  if (a.id === b.id && a.id === 'minister') {
    const [f, g] = [classed(x, 'field:'), classed(y, 'field:')];
    if (f.length > 0 && g.length > 0 && !meet(f, g)) return against(left, right, 'contradicts', 'other-portfolio', 0.7);
  }
  if (a.id === b.id) return agrees(left, right);
  if (!exclude(a, b)) return fits(left, right);
  return a.family === 'army'
    ? against(left, right, 'strains', 'other-rank', 0.5)
    : against(
        left,
        right,
        a.family === 'company' ? 'strains' : 'contradicts',
        'other-office',
        a.family === 'company' ? 0.5 : 0.65,
      );
};

/** Whether two relatives are relatives of one person: one name in two spellings, or one plain noun in one event. */
const sameOwner = (left: Role, right: Role): boolean => {
  const [a = '', b = ''] = [classed(left.value.classes, 'of:')[0], classed(right.value.classes, 'of:')[0]];
  if (a === '' || b === '') return false;
  if (!a.includes(' ') || !b.includes(' ')) return a === b && left.event === right.event;
  return ['same', 'variant'].includes(compareNames(a, b).relation);
};

const kinship = (left: Role, right: Role): Judgement => {
  if (!sameOwner(left, right)) return silent('not-comparable', dataOf(left, right));
  const [a = '', b = ''] = [left.value.classes[1], right.value.classes[1]];
  if (a === b) return agrees(left, right);
  return kinFits(a, b) ? fits(left, right) : against(left, right, 'contradicts', 'other-kin', 0.75);
};

const professions = (left: Role, right: Role): Judgement => {
  const [a = '', b = ''] = [left.value.classes[1], right.value.classes[1]];
  if (a === b) return agrees(left, right);
  const several = [left, right].some((c) => classed(c.value.classes, 'also:').length > 0);
  // namesakes of two stories are two people; somebody's father is one man everywhere
  if (left.candidate.topic.key === 'role|profession' && !oneStory(left, right))
    return silent('not-comparable', dataOf(left, right));
  const past = left.value.classes.includes('former') || right.value.classes.includes('former');
  // who is given several callings, or a past one, may have had both
  if (several || past || !professionsExclude(a, b)) return fits(left, right);
  return against(left, right, 'strains', 'other-profession', 0.6);
};

/** Employees and former ones: who is suspended is still employed. */
const ties = (left: Role, right: Role): Judgement => {
  const [a, b] = [left.value.classes[1], right.value.classes[1]];
  if (a === b) return agrees(left, right);
  const past = a === 'past' || b === 'past';
  if (!past || !oneStory(left, right) || oneVoice(left, right) || alsoHeld(left, right) || alsoHeld(right, left))
    return fits(left, right);
  return against(left, right, 'strains', 'left-or-stays', 0.55);
};

/** Acts whose people are few and known: what they were is disputed even where no number stands with them. */
const HELD = new Set(['detain', 'jail', 'charge', 'expel', 'kidnap', 'release']);
/** From this number on two equal counts say little about being the same people. */
const FEW = 40;

const groups = (left: Role, right: Role): Judgement => {
  const a = professionById(left.value.classes[1] ?? '');
  const b = professionById(right.value.classes[1] ?? '');
  const [x, y] = [left.value.classes, right.value.classes];
  if (!a || !b || left.event !== right.event) return silent('not-comparable', dataOf(left, right));
  const [n, m] = [Number(classed(x, 'count:')[0] ?? Number.NaN), Number(classed(y, 'count:')[0] ?? Number.NaN)];
  if (!Number.isNaN(n) && !Number.isNaN(m) && n !== m) return silent('not-comparable', dataOf(left, right));
  const [p, q] = [classed(x, 'people:'), classed(y, 'people:')];
  if (p.length > 0 && q.length > 0 && !meet(p, q)) return silent('not-comparable', dataOf(left, right));
  if (a.id === b.id) return agrees(left, right);
  if (oneVoice(left, right) || alsoHeld(left, right) || alsoHeld(right, left)) return fits(left, right);
  // as many of a larger number are other people
  const part = x.includes('part') || y.includes('part');
  const counted = n === m && n <= FEW && !part;
  const armed = (a.standing === 'armed') !== (b.standing === 'armed');
  // one side says what they did for a living, the other that they were in secret service: a dispute about who they were
  const secret = a.domain === 'secret' || b.domain === 'secret';
  if (armed && (counted || (HELD.has(left.candidate.topic.predicate ?? '') && secret)))
    return against(left, right, 'contradicts', 'armed-or-not', counted ? 0.75 : 0.65);
  if (counted && n > 1 && professionsExclude(a.id, b.id)) return against(left, right, 'strains', 'other-people', 0.5);
  return fits(left, right);
};

const compare = (left: Role, right: Role): Judgement => {
  const kind = left.value.classes[0];
  if (kind !== right.value.classes[0]) return silent('not-comparable', dataOf(left, right));
  switch (kind) {
    case 'office':
      return offices(left, right);
    case 'kin':
      return kinship(left, right);
    case 'profession':
      return professions(left, right);
    case 'tie':
      return ties(left, right);
    case 'group':
      return groups(left, right);
    default:
      return silent('not-comparable', dataOf(left, right));
  }
};

export const roleDisagrees: Comparator<'role', RoleMessage> = {
  meta: {
    id: 'role-disagrees',
    kind: 'role',
    version: 1,
    severity: 'minor',
    docs: {
      summary:
        'One person given two offices of one body that exclude each other, two ranks, two kinships to the same person, two callings; or people of one event called journalists by one and agents by another.',
      limits:
        'Former and present offices, offices of different bodies, and roles that one article gives together are left alone; chairmen may be chief executives; two callings only strain.',
    },
    messages: {
      'other-office':
        '{left} calls the bearer {leftValue}, {right} {rightValue}: one person hardly holds both offices.',
      'other-rank': '{left} gives the rank as {leftValue}, {right} as {rightValue}.',
      'deputy-or-head': '{left} says {leftValue}, {right} {rightValue}: one is the deputy of the other.',
      'other-portfolio': '{left} says {leftValue}, {right} {rightValue}: the ministries differ.',
      'other-kin': '{left} says {leftValue}, {right} {rightValue}: nobody is both to the same person.',
      'other-profession': '{left} says {leftValue}, {right} {rightValue}: two different callings.',
      'left-or-stays': '{left} says {leftValue}, {right} {rightValue}: one no longer belongs there, the other does.',
      'other-people':
        '{left} speaks of {leftValue}, {right} of {rightValue}: as many people of one event, called by different callings.',
      'armed-or-not': '{left} speaks of {leftValue}, {right} of {rightValue}: they dispute who the people were.',
      'same-role': 'Both give the same role.',
      'both-held': 'One person can be both.',
      'not-comparable': 'The roles are of different kinds, times, bodies or people.',
    },
  },
  compare,
};
