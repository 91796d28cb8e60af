import { pieceOf, type Way } from '../piece.js';
import { lowerAt } from '../terms.js';

/** "the week of", "the weekend of" before a day: the week that holds it. Without a day it says nothing. */
export const weekOfDayWay: Way = ({ terms }, i) => {
  const noun = lowerAt(terms, i);
  if ((noun !== 'week' && noun !== 'weekend') || lowerAt(terms, i + 1) !== 'of') return null;
  return pieceOf(i, i + 2, { is: 'around', grain: noun });
};
