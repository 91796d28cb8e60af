import type { ComparatorCase } from '../comparator-case.js';
import type { CauseMessage } from './cause-disagrees.js';

export const causeCases: readonly ComparatorCase<CauseMessage>[] = [
  {
    left: 'The poet died of pneumonia.',
    right: 'The poet died on Tuesday. A heart attack, say the doctors.',
    level: 'strains',
    message: 'other-illness',
  },
  {
    left: 'The senator took his own life.',
    right: 'The senator was murdered.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The actor was found dead at home. He had been stabbed in the neck.',
    right: 'The actor was found dead at home. Police said he had been shot twice.',
    level: 'contradicts',
    message: 'other-cause',
  },
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
    left: 'Ruth Adeyemi died after a fall.',
    right: 'Ruth Adeyemi died of stab wounds.',
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
    left: 'Two tenants were killed by a fire.',
    right: 'Two tenants died of smoke inhalation.',
    level: 'agrees',
    message: 'same-cause',
  },
  {
    left: 'Two tenants were killed by a blast.',
    right: 'Two tenants died of smoke inhalation.',
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
    left: 'Two miners complained of feeling unwell and died in hospital.',
    right: 'Two miners were beaten to death.',
    level: 'strains',
    message: 'fell-ill',
  },
  {
    left: 'Two miners complained of feeling unwell and died in hospital.',
    right: 'Two miners died of heart failure.',
    level: 'compatible',
    message: 'near-causes',
  },
  {
    left: 'One miner felt unwell and died in hospital.',
    right: 'The cause of death was unknown.',
    level: 'silent',
    message: 'known-and-unknown',
  },
  {
    left: 'Carla Jensen died of cancer.',
    right: 'Peter Olsen died from gunshot wounds.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'One prisoner died of a heart attack.',
    right: "The other prisoner's cause of death is being established.",
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'Thirty people died of burns.',
    right: 'A woman died of a heart attack.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'A girl died of burns.',
    right: 'A bus driver died of a heart attack.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'One prisoner died of a heart attack.',
    right: 'The fire was caused by a short circuit.',
    level: 'silent',
    message: 'no-death',
  },
];
