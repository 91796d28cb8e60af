import type { ComparatorCase } from '../comparator-case.js';
import type { ActMessage } from './act-denied.js';

export const actCases: readonly ComparatorCase<ActMessage>[] = [
  {
    left: 'The mayor issued an apology.',
    right: 'The mayor has yet to apologize.',
    level: 'contradicts',
    message: 'done-and-not-done',
  },
  {
    left: 'The mayor apologized.',
    right: 'The mayor refused to apologize.',
    level: 'contradicts',
    message: 'done-and-not-done',
  },
  {
    left: 'The court forced the mayor to apologize.',
    right: 'The mayor did not apologize.',
    level: 'contradicts',
    message: 'done-and-not-done',
  },
  { left: 'The mayor apologized.', right: 'The mayor issued an apology.', level: 'agrees', message: 'same-polarity' },
  {
    left: 'The mayor signed the treaty.',
    right: 'The mayor did not sign the petition.',
    level: 'silent',
    message: 'other-object',
  },
  {
    left: 'The mayor apologized.',
    right: 'Rebels denied responsibility for the attack.',
    level: 'silent',
    message: 'a-deed',
  },
  {
    left: 'The alarm was switched off.',
    right: 'The alarm sounded.',
    level: 'contradicts',
    message: 'opposite-states',
  },
  {
    left: 'The ferry had been operating without a licence.',
    right: 'The ferry held a valid licence.',
    level: 'contradicts',
    message: 'opposite-states',
  },
  {
    left: 'The ferry held a valid licence.',
    right: 'The captain had no licence.',
    level: 'silent',
    message: 'other-bearer',
  },
  {
    left: 'The council accepted the offer.',
    right: 'The council rejected the plan.',
    level: 'silent',
    message: 'other-object',
  },
  { left: 'The alarm sounded.', right: 'The alarm was working.', level: 'agrees', message: 'same-polarity' },
];
