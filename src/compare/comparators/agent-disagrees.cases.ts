import type { ComparatorCase } from '../comparator-case.js';
import type { AgentMessage } from './agent-disagrees.js';

export const agentCases: readonly ComparatorCase<AgentMessage>[] = [
  {
    left: 'A raid by police caused anger.',
    right: 'A raid by the army caused anger.',
    level: 'contradicts',
    message: 'other-body',
  },
  {
    left: 'A police raid caused anger.',
    right: 'A raid by the secret service caused anger.',
    level: 'contradicts',
    message: 'other-body',
  },
  {
    left: 'A raid by police caused anger.',
    right: 'A raid by security forces caused anger.',
    level: 'compatible',
    message: 'general-term',
  },
  {
    left: 'A raid by police caused anger.',
    right: 'A raid by police and soldiers caused anger.',
    level: 'compatible',
    message: 'part-of',
  },
  {
    left: 'A police raid caused anger.',
    right: 'Policemen raided a warehouse.',
    level: 'agrees',
    message: 'same-body',
  },
];
