import type { ComparatorCase } from '../comparator-case.js';
import type { CauseMessage } from './cause-disagrees.js';

export const causeCases: readonly ComparatorCase<CauseMessage>[] = [
  {
    left: 'One man died from heart failure.',
    right: 'The brutal killing of a man caused anger.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'Two men died of cancer.',
    right: 'Two men died from gunshot wounds.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'One man died from heart failure.',
    right: 'One man died of a heart attack.',
    level: 'agrees',
    message: 'same-cause',
  },
  {
    left: 'One man died from heart failure.',
    right: 'One man died of natural causes.',
    level: 'compatible',
    message: 'near-causes',
  },
  {
    left: 'One man died from heart failure.',
    right: 'The cause of death was unknown.',
    level: 'strains',
    message: 'known-and-unknown',
  },
  {
    left: 'Carla Jensen died of cancer.',
    right: 'Peter Olsen died from gunshot wounds.',
    level: 'silent',
    message: 'other-dead',
  },
];
