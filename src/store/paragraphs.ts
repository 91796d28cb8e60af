import { hullOf, spansOverlap, type Span } from '../kernel/span.js';

/** Longest line of a text that was wrapped by hand (mail and wire formats wrap at 72 to 100). */
const WRAPPED_LINE = 120;

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

/**
 * The paragraphs of a text, in order: its lines, but a block between blank lines whose lines are all short was wrapped by hand and is one paragraph.
 * A text without any blank line has a paragraph on each line.
 */
export const paragraphsOf = (text: string): readonly Span[] => {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  if (!lines.slice(0, -1).some((line) => isBlank(text, line))) return lines.filter((line) => !isBlank(text, line));
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const closeBlock = (): void => {
    if (block.length === 0) return;
    if (block.every((line) => line.end - line.start <= WRAPPED_LINE)) paragraphs.push(hullOf(block));
    else paragraphs.push(...block);
    block = [];
  };
  for (const line of lines)
    if (isBlank(text, line)) closeBlock();
    else block.push(line);
  closeBlock();
  return paragraphs;
};

/** The paragraph that holds a span; the hull of several where it crosses their borders. */
export const paragraphAround = (paragraphs: readonly Span[], span: Span): Span => {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const held: Span[] = [span];
  for (let index = low; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || !spansOverlap(paragraph, span)) break;
    held.push(paragraph);
  }
  return hullOf(held);
};
