import type { ComparatorCase } from '../comparator-case.js';
import type { DateMessage } from './date-disagrees.js';

export const dateCases: readonly ComparatorCase<DateMessage>[] = [
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on Friday.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on June 12.',
    right: 'Police raided a warehouse on June 13.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on June 13.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse last week.',
    right: 'Police raided a warehouse on June 7.',
    level: 'compatible',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse in June 2024.',
    right: 'Police raided a warehouse on June 13.',
    level: 'compatible',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police arrested a man on Friday.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on Friday.',
    published: [null, null],
    level: 'silent',
    message: 'unplaced',
  },
  {
    left: 'The ministry summoned the ambassador on Thursday.',
    right: 'The ministry summoned the consul on Friday.',
    level: 'silent',
    message: 'other-act',
  },
];
