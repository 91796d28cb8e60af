import type { ComparatorCase } from '../comparator-case.js';
import type { AttackMeansMessage } from './attack-means-disagree.js';

export const attackMeansCases: readonly ComparatorCase<AttackMeansMessage>[] = [
  {
    left: 'Two young women detonated their explosives among the shoppers.',
    right: 'The bomb had been concealed in a sack of rice.',
    level: 'contradicts',
    message: 'other-means',
  },
  {
    left: 'The bomb was set off by remote control, police said.',
    right: 'A man blew himself up outside the bank, next to the bomb squad.',
    level: 'contradicts',
    message: 'other-means',
  },
  {
    left: 'A man threw a bomb over the wall of the barracks.',
    right: 'The bomb had been hidden in a dustbin.',
    level: 'contradicts',
    message: 'other-means',
  },
  {
    left: 'The bomb was allegedly hidden in a dustbin, witnesses claimed.',
    right: 'A man blew himself up outside the bank, next to the bomb squad.',
    level: 'strains',
    message: 'other-means',
  },
  {
    left: 'The bomb was hidden in a parked van.',
    right: 'The bomb was set off by remote control.',
    level: 'compatible',
    message: 'fits',
  },
  {
    left: 'The bomb was left in a dustbin.',
    right: 'The bomb had been hidden in a dustbin.',
    level: 'agrees',
    message: 'same-means',
  },
  {
    left: 'A man blew himself up at the gate. A second bomb had been hidden in a dustbin.',
    right: 'The bomb had been planted under a seat.',
    level: 'silent',
    message: 'several-bombs',
  },
  {
    left: 'The bomb was hidden in a dustbin.',
    right: 'The clerk died of pneumonia.',
    level: 'silent',
    message: 'no-means',
  },
];
