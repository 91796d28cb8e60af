import { oneVoice } from '../../align/voices.js';
import { bodyKind } from '../../text/lexicon/bodies.js';
import { GENERAL_PEOPLE } from '../../text/lexicon/people.js';
import { thingName } from '../../text/lexicon/things.js';
import { classed, meet } from '../classes.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type AgentMessage =
  | 'within-one-article'
  | 'several-bodies'
  | 'other-body'
  | 'other-nation'
  | 'general-term'
  | 'same-body'
  | 'part-of'
  | 'other-object';

const covers = (general: string, special: string): boolean => bodyKind(general)?.covers.includes(special) ?? false;

const kindsOf = (claim: ClaimOf<'agent'>): readonly string[] => claim.value.classes.filter((c) => !c.includes(':'));

/** What the act was done to, null where the words name nothing special. */
const objectOf = (claim: ClaimOf<'agent'>): string | null => {
  const { thing } = claim.candidate;
  return thing === null || GENERAL_PEOPLE.has(thing) ? null : thingName(thing);
};

/** In a fight each side does it to the other: then what it was done to must be the same. */
const BOTH_WAYS: ReadonlySet<string> = new Set(['agent|harm', 'agent|attack', 'agent|crime']);

/** Whether what the two acts were done to tells them apart. */
const otherObject = (a: ClaimOf<'agent'>, b: ClaimOf<'agent'>): boolean => {
  const [x, y] = [objectOf(a), objectOf(b)];
  if (x !== null && y !== null) return x !== y && BOTH_WAYS.has(a.candidate.topic.key);
  return a.candidate.topic.key === 'agent|harm' && x !== y;
};

/** Bodies that raid by office, and those that raid as a crime. */
const OFFICIAL: ReadonlySet<string> = new Set(
  'intelligence police military prosecution border migration security-bodies'.split(' '),
);
const OUTLAW: ReadonlySet<string> = new Set('militants criminals attackers guards inmates'.split(' '));

/** A raid by police and one by gunmen are two raids, unless both were on the same thing. */
const otherRaid = (left: ClaimOf<'agent'>, right: ClaimOf<'agent'>): boolean => {
  if (left.candidate.topic.key !== 'agent|force') return false;
  const [a, b] = [kindsOf(left), kindsOf(right)];
  const by = (kinds: readonly string[], set: ReadonlySet<string>): boolean =>
    kinds.length > 0 && kinds.every((k) => set.has(k));
  const across = (by(a, OFFICIAL) && by(b, OUTLAW)) || (by(a, OUTLAW) && by(b, OFFICIAL));
  const [x, y] = [objectOf(left), objectOf(right)];
  return across && (x === null || x !== y);
};

const compare = (left: ClaimOf<'agent'>, right: ClaimOf<'agent'>): Verdict<AgentMessage> => {
  const [a, b] = [kindsOf(left), kindsOf(right)];
  const data = { leftValue: left.value.agent, rightValue: right.value.agent };
  const [nationsA, nationsB] = [classed(left.value.classes, 'nation:'), classed(right.value.classes, 'nation:')];
  const foreign = nationsA.length > 0 && nationsB.length > 0 && !meet(nationsA, nationsB);
  const shared = meet(a, b);
  const fits = a.some((x) => b.some((y) => covers(x, y) || covers(y, x)));
  if ((!shared && !fits) || foreign) {
    if (otherObject(left, right) || otherRaid(left, right)) return silent('other-object', data);
    if (oneVoice(left, right)) return silent('within-one-article', data);
    const besides = meet(classed(left.value.classes, 'also:'), b) || meet(classed(right.value.classes, 'also:'), a);
    if (besides && !foreign)
      return { level: 'compatible', message: 'several-bodies', data, scope: 'unknown', suggestion: null, strength: 0 };
    return {
      level: 'contradicts',
      message: foreign ? 'other-nation' : 'other-body',
      data,
      scope: 'same',
      suggestion: foreign ? 'needs-reporting' : 'both-true',
      strength: 0.7,
    };
  }
  if (!shared)
    return { level: 'compatible', message: 'general-term', data, scope: 'unknown', suggestion: null, strength: 0 };
  const same = a.length === b.length;
  return {
    level: same ? 'agrees' : 'compatible',
    message: same ? 'same-body' : 'part-of',
    data,
    scope: 'same',
    suggestion: null,
    strength: 0,
  };
};

export const agentDisagrees: Comparator<'agent', AgentMessage> = {
  meta: {
    id: 'agent-disagrees',
    kind: 'agent',
    version: 2,
    severity: 'major',
    docs: {
      summary:
        'One act laid to two bodies of different kinds, or of different countries: police against a security service, demonstrators against employees.',
      limits:
        '"Law enforcement" or "security forces" fit any of their members, demonstrators the anarchists and youths among them; a joint operation may make both true. Attacks and killings meet only where they hit the same.',
    },
    messages: {
      'other-body': '{left} names {leftValue}, {right} {rightValue}: bodies of different kinds.',
      'other-nation': '{left} names {leftValue}, {right} {rightValue}: of different countries.',
      'general-term': 'One is a general term that fits the other.',
      'same-body': 'Both name the same kind of body.',
      'part-of': 'One names a part of what the other names.',
      'several-bodies': 'One of them names both.',
      'within-one-article': 'One account names several bodies for several acts.',
      'other-object': 'The acts were done to different people or things.',
    },
  },
  compare,
};
