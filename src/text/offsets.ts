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

/** How many of `count` ascending numbers, the n-th being `at(n)`, are below `limit`. */
const countBelow = (count: number, at: (n: number) => number, limit: number): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

const assertSpan = ({ start, end }: { readonly start: number; readonly end: number }, length: number): void => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > length)
    throw new RangeError(`${String(start)} to ${String(end)} is no span of a text of length ${String(length)}`);
};

/** Converts stretches of one text between UTF-16 units, which the process counts in, and code points, which exports and answers count in. */
export interface CodePointIndex {
  /** Length of the text in code points; half a character alone counts as one. */
  readonly length: number;
  /** Throws RangeError for what is no span of the text, or begins or ends inside a character. */
  readonly toCodePoints: (span: Span) => CodePointSpan;
  /** Throws RangeError for what is no span of the text. */
  readonly toUtf16: (span: CodePointSpan) => Span;
}

/** Reads the text once; each conversion then takes a few steps. */
export const codePointIndex = (text: string): CodePointIndex => {
  const halves = secondHalvesOf(text);
  const length = text.length - halves.length;
  const halfAt = (n: number): number => halves[n] ?? Infinity;
  /** Second halves before a UTF-16 offset. */
  const before = (offset: number): number => {
    const count = countBelow(halves.length, halfAt, offset);
    if (halves[count] === offset) throw new RangeError(`offset ${String(offset)} splits a surrogate pair`);
    return count;
  };
  /** Second halves before a code point: the n-th one belongs to the code point that it would be without itself and those before it. */
  const beforePoint = (point: number): number => countBelow(halves.length, (n) => halfAt(n) - n - 1, point);
  return {
    length,
    toCodePoints: (span) => {
      assertSpan(span, text.length);
      return { start: span.start - before(span.start), end: span.end - before(span.end) };
    },
    toUtf16: (span) => {
      assertSpan(span, length);
      return { start: span.start + beforePoint(span.start), end: span.end + beforePoint(span.end) };
    },
  };
};

/** One stretch of a text in code points; for many stretches of it keep a `codePointIndex`. */
export const toCodePoints = (text: string, span: Span): CodePointSpan => codePointIndex(text).toCodePoints(span);

/** One stretch of a text in UTF-16 units, from code points. */
export const toUtf16 = (text: string, span: CodePointSpan): Span => codePointIndex(text).toUtf16(span);
