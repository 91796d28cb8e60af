/** A stretch of one text: UTF-16 offsets, end exclusive. The only kind of offset used inside the process. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const codePoints: unique symbol;

/** A stretch of one text in Unicode code points, end exclusive: what every export and API answer carries. */
export interface CodePointSpan {
  readonly start: number;
  readonly end: number;
  /** Keeps the two kinds of offset apart for the compiler; made only by `toCodePoints`. */
  readonly [codePoints]?: never;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds all of `spans`; throws on an empty list. */
export const hullOf = (spans: readonly Span[]): Span => {
  const first = spans[0];
  if (!first) throw new RangeError('hullOf needs at least one span');
  return spans.reduce((hull, s) => ({ start: Math.min(hull.start, s.start), end: Math.max(hull.end, s.end) }), first);
};
