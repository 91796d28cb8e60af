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
    left: 'The explosion may have been caused by a gas leak.',
    right: 'A bomb may have caused the explosion.',
    level: 'strains',
    message: 'two-guesses',
  },
  {
    left: 'A lorry carrying fireworks exploded in the tunnel.',
    right: 'The blast was caused by a car bomb.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'Investigators ruled out engine failure as the cause of the crash.',
    right: 'The crash was caused by engine failure.',
    level: 'contradicts',
    message: 'ruled-out',
  },
  {
    left: 'The blast was not an attack, the minister said.',
    right: 'The blast was caused by a car bomb.',
    level: 'contradicts',
    message: 'ruled-out',
  },
  {
    left: 'Officials ruled out sabotage as the cause of the derailment.',
    right: 'The derailment was caused by a cracked rail.',
    level: 'silent',
    message: 'ruled-out',
  },
  {
    left: 'The derailment had nothing to do with the weather.',
    right: 'The derailment may have been caused by heavy rain.',
    level: 'silent',
    message: 'ruled-out',
  },
  {
    left: 'The fire was not caused by arson.',
    right: 'Police ruled out arson as the cause of the fire.',
    level: 'silent',
    message: 'both-ruled-out',
  },
  {
    left: 'The outage stemmed from a software error.',
    right: 'A cyberattack caused the outage.',
    level: 'contradicts',
    message: 'other-cause',
  },
  {
    left: 'The tram derailed. The accident was caused by a rail fracture.',
    right: 'The derailment was blamed on a cracked rail.',
    level: 'agrees',
    message: 'same-cause',
  },
  {
    left: 'The cause of the fire was not immediately clear. The fire was caused by a faulty heater, the owner said.',
    right: 'The fire was caused by a short circuit.',
    level: 'silent',
    message: 'known-and-unknown',
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
