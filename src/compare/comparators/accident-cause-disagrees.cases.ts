import type { ComparatorCase } from '../comparator-case.js';
import type { AccidentCauseMessage } from './accident-cause-disagrees.js';

export const accidentCauseCases: readonly ComparatorCase<AccidentCauseMessage>[] = [
  {
    left: 'The airliner was shot down by a missile.',
    right: 'The airliner had been sabotaged.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The crash was caused by engine failure.',
    right: 'The crash was blamed on a bird strike.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'Two cables were severed by an anchor.',
    right: 'An earthquake damaged two cables.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The fire was started by arsonists.',
    right: 'The fire was caused by a short circuit.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The airliner was shot down by a fighter jet.',
    right: 'Air defences shot down the airliner.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The derailment was caused by speeding.',
    right: 'The train derailed because of a landslide.',
    level: 'strains',
    message: 'apart',
  },
  {
    left: 'The fire may have been caused by arson.',
    right: 'The fire was caused by a short circuit.',
    level: 'strains',
    message: 'apart',
  },
  {
    left: 'The cause of the explosion is not known.',
    right: 'The explosion was caused by a gas leak.',
    level: 'strains',
    message: 'known-and-unknown',
  },
  {
    left: 'The cause of the explosion is not known.',
    right: 'The explosion may have been caused by a gas leak.',
    level: 'silent',
    message: 'known-and-unknown',
  },
  {
    left: 'Heavy rain caused the landslide.',
    right: 'The landslide was triggered by a storm.',
    level: 'agrees',
    message: 'same-cause',
  },
  {
    left: 'The airliner was shot down by a missile.',
    right: 'Air defences shot down the airliner.',
    level: 'compatible',
    message: 'near-causes',
  },
  {
    left: 'The tunnel collapse was blamed on poor construction.',
    right: 'The tunnel collapse was caused by an accident.',
    level: 'compatible',
    message: 'near-causes',
  },
  {
    left: 'The train derailed because of a broken rail.',
    right: 'The train derailed because of a landslide.',
    level: 'strains',
    message: 'apart',
  },
  {
    left: 'The tunnel collapse was blamed on poor construction.',
    right: 'Two men died of heart failure.',
    level: 'silent',
    message: 'of-a-death',
  },
];
