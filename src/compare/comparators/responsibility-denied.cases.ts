import type { ComparatorCase } from '../comparator-case.js';
import type { ResponsibilityMessage } from './responsibility-denied.js';

export const responsibilityCases: readonly ComparatorCase<ResponsibilityMessage>[] = [
  {
    left: 'Rebels attacked the convoy.',
    right: 'Rebels denied responsibility for the attack.',
    level: 'contradicts',
    message: 'said-and-denied',
  },
  {
    left: 'The fire was started by demonstrators.',
    right: 'Protesters denied any involvement in the fire.',
    level: 'contradicts',
    message: 'said-and-denied',
  },
  {
    left: 'Rebels attacked the convoy.',
    right: 'Rebels claimed responsibility for the attack.',
    level: 'agrees',
    message: 'same-account',
  },
  {
    left: 'Rebels allegedly attacked the convoy.',
    right: 'Rebels denied responsibility for the attack.',
    level: 'silent',
    message: 'known-to-both',
  },
  {
    left: 'Rebels attacked the convoy.',
    right: 'The mayor has yet to apologize.',
    level: 'silent',
    message: 'no-deed',
  },
];
