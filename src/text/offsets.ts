import type { CodePointSpan, Span } from '../kernel/span.js';

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** UTF-16 offsets at which the second half of a character outside the basic plane stands, ascending. */
const secondHalvesOf = (text: string): readonly number[] => {
  const found: number[] = [];
  for (let index = 1; index < text.length; index += 1)
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) found.push(index);
  return found;
};

/** How many of the ascending `offsets` are below `limit`. */
const countBelow = (offsets: readonly number[], limit: number): number => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Turns stretches of one text from UTF-16 units, which the process counts in, into Unicode code points, which exports and answers count in.
 * Reading the text once, it costs a few steps per stretch. A stretch never begins or ends inside a character.
 */
export const codePointsIn = (text: string): ((span: Span) => CodePointSpan) => {
  const halves = secondHalvesOf(text);
  return ({ start, end }) => ({ start: start - countBelow(halves, start), end: end - countBelow(halves, end) });
};

/** The stretch of one text in code points; for many stretches of it use `codePointsIn`. */
export const toCodePoints = (text: string, span: Span): CodePointSpan => codePointsIn(text)(span);
