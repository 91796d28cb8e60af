import type { ComparatorCase } from '../comparator-case.js';
import type { StatusMessage } from './status-disagrees.js';

const FRIDAY_THEN_MONDAY = ['2024-06-14', '2024-06-17'] as const;

export const statusCases: readonly ComparatorCase<StatusMessage>[] = [
  {
    left: 'Both victims were Kenyan citizens.',
    right: 'The victims were Ugandan nationals.',
    level: 'contradicts',
    message: 'other-citizenship',
  },
  {
    left: 'Two people died, both Dutch nationals.',
    right: 'Both victims were citizens of the Netherlands.',
    level: 'agrees',
    message: 'same-status',
  },
  {
    left: 'Two Dutch citizens died in the crash.',
    right: 'Three Belgian citizens died in the crash.',
    level: 'silent',
    message: 'not-comparable',
  },
  {
    left: 'The detainees were Syrian-born German citizens.',
    right: 'The detainees were Syrian citizens.',
    level: 'contradicts',
    message: 'citizenship-or-origin',
  },
  {
    left: 'The detainees were Syrian-born German citizens.',
    right: 'The detainees were German citizens.',
    level: 'agrees',
    message: 'same-status',
  },
  {
    left: 'The detainees were German citizens.',
    right: 'The victims were Austrian citizens.',
    level: 'silent',
    message: 'not-comparable',
  },
  {
    left: 'Omar Keller, a French citizen, left on Thursday.',
    right: 'Omar Keller, who holds a Canadian passport, left on Thursday.',
    level: 'strains',
    message: 'passport-differs',
  },
  {
    left: 'Danish skier Omar Keller won.',
    right: 'Norwegian skier Omar Keller won.',
    level: 'strains',
    message: 'other-nationality',
  },
  {
    left: 'Scottish skier Omar Keller won.',
    right: 'Omar Keller, a British athlete, won.',
    level: 'agrees',
    message: 'same-status',
  },
  {
    left: 'Mark Ellis is in critical condition.',
    right: 'Mark Ellis is in stable condition.',
    level: 'strains',
    message: 'states-exclude',
  },
  {
    left: 'Mark Ellis is in critical condition.',
    right: 'Mark Ellis is out of danger.',
    level: 'strains',
    message: 'states-exclude',
  },
  {
    left: 'Lucy Hale was found alive.',
    right: 'Lucy Hale was found dead.',
    level: 'contradicts',
    message: 'states-exclude',
  },
  {
    left: 'Mark Ellis is in critical condition.',
    right: 'Mark Ellis died at the hospital.',
    level: 'compatible',
    message: 'later-state',
    published: FRIDAY_THEN_MONDAY,
  },
  {
    left: 'Mark Ellis died at the hospital.',
    right: 'Mark Ellis is in critical condition.',
    level: 'strains',
    message: 'went-back',
    published: FRIDAY_THEN_MONDAY,
  },
  {
    left: 'Mark Ellis was injured.',
    right: 'Mark Ellis is in critical condition.',
    level: 'compatible',
    message: 'states-fit',
  },
  {
    left: 'Luis Arrieta pleaded guilty to fraud.',
    right: 'Luis Arrieta pleaded not guilty to fraud.',
    level: 'contradicts',
    message: 'states-exclude',
  },
  {
    left: 'Luis Arrieta pleaded not guilty to fraud.',
    right: 'Luis Arrieta pleaded guilty to fraud.',
    level: 'compatible',
    message: 'later-state',
    published: FRIDAY_THEN_MONDAY,
  },
  {
    left: 'Paul Renner was acquitted of manslaughter.',
    right: 'Paul Renner was found guilty of manslaughter.',
    level: 'contradicts',
    message: 'states-exclude',
  },
  {
    left: 'Paul Renner was acquitted of bribery in 1998.',
    right: 'Paul Renner was convicted of manslaughter in 2004.',
    level: 'silent',
    message: 'not-comparable',
  },
  {
    left: 'Paul Renner was fired.',
    right: 'Paul Renner resigned.',
    level: 'contradicts',
    message: 'states-exclude',
  },
  {
    left: 'Paul Renner was suspended.',
    right: 'Paul Renner was dismissed.',
    level: 'compatible',
    message: 'later-state',
    published: FRIDAY_THEN_MONDAY,
  },
];
