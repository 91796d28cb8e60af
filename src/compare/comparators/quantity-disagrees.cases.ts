import type { ComparatorCase } from '../comparator-case.js';
import type { QuantityMessage } from './quantity-disagrees.js';

export const quantityCases: readonly ComparatorCase<QuantityMessage>[] = [
  {
    left: 'Nine people were detained.',
    right: 'Around 50 people were arrested.',
    level: 'contradicts',
    message: 'ranges-apart',
  },
  {
    left: 'At least 12 people were killed.',
    right: 'Nine people died.',
    level: 'contradicts',
    message: 'ranges-apart',
  },
  {
    left: 'That morning, nine people were detained.',
    right: 'In total, around 50 people were arrested.',
    level: 'contradicts',
    message: 'scope-differs',
  },
  {
    left: 'Several people were injured.',
    right: 'Forty people were injured.',
    level: 'strains',
    message: 'vague-apart',
  },
  {
    left: 'Nine people were killed.',
    right: 'Fourteen people were killed.',
    published: ['2024-06-14', '2024-06-16'],
    level: 'contradicts',
    message: 'developing',
  },
  {
    left: 'Fourteen people were killed.',
    right: 'Nine people were killed.',
    published: ['2024-06-14', '2024-06-16'],
    level: 'contradicts',
    message: 'ranges-apart',
  },
  {
    left: 'Around 50 people were arrested.',
    right: 'More than 50 people were detained.',
    level: 'compatible',
    message: 'ranges-meet',
  },
  {
    left: 'At least five people were killed.',
    right: 'Nine people were killed.',
    level: 'compatible',
    message: 'ranges-meet',
  },
  {
    left: 'Several people were injured.',
    right: 'Nine people were injured.',
    level: 'compatible',
    message: 'ranges-meet',
  },
  {
    left: 'Dozens of people were injured.',
    right: 'Sixty people were injured.',
    level: 'compatible',
    message: 'ranges-meet',
  },
  { left: 'Nine people were detained.', right: 'Police arrested 9 people.', level: 'agrees', message: 'same-range' },
  {
    left: 'Two women and one man were killed.',
    right: 'Three people were killed.',
    level: 'agrees',
    message: 'same-range',
  },
  {
    left: 'Nine people were injured.',
    right: 'Another 30 people were injured.',
    level: 'silent',
    message: 'other-thing',
  },
  { left: 'Nine people were killed.', right: 'Two soldiers were killed.', level: 'silent', message: 'other-thing' },
  {
    left: 'Four people were killed.',
    right: 'The floods killed 230,000 people.',
    level: 'silent',
    message: 'other-thing',
  },
  { left: 'One woman was killed.', right: 'Nine people were killed.', level: 'silent', message: 'other-thing' },
];
