import type { QuantityMention } from './quantity.js';

/**
 * The quantity as the words state it, for display: hedge and number of a count ("around 50"), with the unit for a measure
 * ("more than 40 kilometers", without its conversion). `text` is the article that the mention was read from.
 */
export const describeQuantity = (
  mention: Pick<QuantityMention, 'span' | 'numberSpan' | 'role'>,
  text: string,
): string => {
  const { start, end } = mention.numberSpan;
  const unit = mention.role === 'measure' ? text.slice(end, mention.span.end) : '';
  // the same amount in another unit: " (34 miles)", ", or 34 miles"
  const conversion = unit.search(/ ?\(|, or /);
  return (text.slice(start, end) + (conversion < 0 ? unit : unit.slice(0, conversion))).replace(/\s+/g, ' ').trim();
};
