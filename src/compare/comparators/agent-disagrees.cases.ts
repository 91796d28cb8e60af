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
  {
    left: 'The blaze was started by demonstrators.',
    right: 'Employees set fire to the warehouse.',
    level: 'contradicts',
    message: 'other-body',
  },
  {
    left: 'The blaze was started by demonstrators.',
    right: 'Anarchists set fire to the warehouse.',
    level: 'compatible',
    message: 'general-term',
  },
  {
    left: 'Kenyan troops shot down the helicopter.',
    right: 'The helicopter was shot down by Ugandan soldiers.',
    level: 'contradicts',
    message: 'other-nation',
  },
  {
    left: 'Troops raided a warehouse. Police raided a shop nearby.',
    right: 'A raid by police caused anger.',
    level: 'compatible',
    message: 'several-bodies',
  },
  {
    left: 'Gunmen killed a guard.',
    right: 'Police killed a smuggler.',
    level: 'silent',
    message: 'other-object',
  },
  {
    left: 'Gunmen stormed his home in Lyon.',
    right: 'Police carried out a raid in Lyon.',
    level: 'silent',
    message: 'other-object',
  },
  {
    left: 'Gunmen stormed the warehouse in Lyon.',
    right: 'Police stormed the warehouse in Lyon.',
    level: 'contradicts',
    message: 'other-body',
  },
];
