import { bodyKind } from '../../text/lexicon/bodies.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';

export type AgentMessage = 'other-body' | 'general-term' | 'same-body' | 'part-of';

const covers = (general: string, special: string): boolean => bodyKind(general)?.covers.includes(special) ?? false;

const compare = (left: ClaimOf<'agent'>, right: ClaimOf<'agent'>): Verdict<AgentMessage> => {
  const a = left.value.classes;
  const b = right.value.classes;
  const data = { leftValue: left.value.agent, rightValue: right.value.agent };
  const shared = a.some((x) => b.includes(x));
  if (shared)
    return {
      level: a.length === b.length ? 'agrees' : 'compatible',
      message: a.length === b.length ? 'same-body' : 'part-of',
      data,
      scope: 'same',
      suggestion: null,
      strength: 0,
    };
  const fits = a.some((x) => b.some((y) => covers(x, y) || covers(y, x)));
  if (fits)
    return { level: 'compatible', message: 'general-term', data, scope: 'unknown', suggestion: null, strength: 0 };
  return { level: 'contradicts', message: 'other-body', data, scope: 'same', suggestion: 'both-true', strength: 0.7 };
};

export const agentDisagrees: Comparator<'agent', AgentMessage> = {
  meta: {
    id: 'agent-disagrees',
    kind: 'agent',
    version: 1,
    severity: 'major',
    docs: {
      summary: 'One act laid to two bodies of different kinds: police against a security service.',
      limits: '"Law enforcement" or "security forces" fit any of their members; a joint operation may make both true.',
    },
    messages: {
      'other-body': '{left} names {leftValue}, {right} {rightValue}: bodies of different kinds.',
      'general-term': 'One is a general term that fits the other.',
      'same-body': 'Both name the same kind of body.',
      'part-of': 'One names a part of what the other names.',
    },
  },
  compare,
};
