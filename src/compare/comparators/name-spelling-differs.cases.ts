import type { ComparatorCase } from '../comparator-case.js';
import type { NameMessage } from './name-spelling-differs.js';

export const nameCases: readonly ComparatorCase<NameMessage>[] = [
  {
    left: 'The driver, Ahmed Haddad, was hurt.',
    right: 'The driver, Ahmad Haddad, was hurt.',
    level: 'contradicts',
    message: 'spelled-differently',
  },
  {
    left: 'The mayor, Dmitri Ivanov, resigned.',
    right: 'The mayor, Dmitriy Ivanov, resigned.',
    level: 'contradicts',
    message: 'spelled-differently',
  },
  {
    left: 'The driver, Ahmed Haddad, was hurt.',
    right: 'The driver, Ahmed Haddad, was hurt.',
    level: 'agrees',
    message: 'same-spelling',
  },
  {
    left: 'The driver, Ahmed Haddad, was hurt.',
    right: 'His brother, Yusuf Haddad, was hurt.',
    level: 'silent',
    message: 'other-person',
  },
  {
    left: 'The driver, Maria Lopez, was hurt.',
    right: 'The witness, John Miller, was hurt.',
    level: 'silent',
    message: 'other-person',
  },
];
