import { sliceOf } from '../../kernel/span.js';
import type { QuantityMention } from './quantity.js';

/**
 * The quantity as the words state it, for display: hedge and number of a count ("around 50"), with the unit for a measure
 * ("more than 55 kilometers", without its conversion in brackets). `text` is the article that the mention was read from.
 */
export const describeQuantity = (
  mention: Pick<QuantityMention, 'span' | 'numberSpan' | 'role'>,
  text: string,
): string => {
  const words = sliceOf(text, mention.role === 'measure' ? mention.span : mention.numberSpan);
  const bracket = mention.role === 'measure' ? words.indexOf(' (', mention.numberSpan.end - mention.span.start) : -1;
  return (bracket > 0 ? words.slice(0, bracket) : words).replace(/\s+/g, ' ').trim();
};
