import type { ComparatorCase } from '../comparator-case.js';
import type { PlaceSpellingMessage } from './place-spelling-differs.js';

export const placeSpellingCases: readonly ComparatorCase<PlaceSpellingMessage>[] = [
  {
    left: 'The train derailed near the town of Korvay.',
    right: 'The train derailed near the town of Korvai.',
    level: 'contradicts',
    message: 'spelled-differently',
  },
  {
    left: 'A bus overturned in the village of Tarhounet.',
    right: 'A bus overturned in Tarhunet.',
    level: 'contradicts',
    message: 'spelled-differently',
  },
  {
    left: 'The train derailed in Springfeld.',
    right: 'The train derailed in Springfield.',
    level: 'contradicts',
    message: 'spelled-differently',
  },
  {
    left: 'The train derailed near the town of Korvay.',
    right: 'The train derailed near Korvay.',
    level: 'agrees',
    message: 'same-spelling',
  },
  {
    left: 'The train derailed near the town of Korvay.',
    right: 'The train derailed near the town of Kelvin.',
    level: 'silent',
    message: 'other-place',
  },
  {
    left: 'The train derailed in the village of Korvay.',
    right: 'The train derailed in the district of Korvai.',
    level: 'silent',
    message: 'other-place',
  },
  // both stand in the gazetteer
  {
    left: 'The train derailed in Nanning.',
    right: 'The train derailed in Nanping.',
    level: 'silent',
    message: 'other-place',
  },
  {
    left: 'The train derailed in Chengde.',
    right: 'The train derailed in Chengdu.',
    level: 'silent',
    message: 'other-place',
  },
  {
    left: 'The train derailed in the village of New Korvay.',
    right: 'The train derailed in the village of Old Korvay.',
    level: 'silent',
    message: 'other-place',
  },
];
