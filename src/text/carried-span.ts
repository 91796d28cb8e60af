import { spanOf, type Span } from '../kernel/span.js';

const commonStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
};

const commonEnd = (a: string, b: string, most: number): number => {
  let n = 0;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
};

/** Around a place, so much is looked at to tell it from another of the same words. */
const CONTEXT = 200;

/** How many characters around two places are the same, outwards from the words. */
const likeness = (a: string, from: Span, b: string, start: number, length: number): number =>
  commonEnd(
    a.slice(Math.max(0, from.start - CONTEXT), from.start),
    b.slice(Math.max(0, start - CONTEXT), start),
    Math.min(CONTEXT, from.start, start),
  ) + commonStart(a.slice(from.end, from.end + CONTEXT), b.slice(start + length, start + length + CONTEXT));

/** Most places of the same words that are looked at: a text that has more of them repeats itself. */
const MOST_PLACES = 1_000;

/**
 * Where the words of a stretch of one text stand in a later version of it; null where they do not stand there any more. What lies before or behind all
 * that was changed keeps its place; else the same words are looked for, and of several places that with the likest surroundings is taken. Spans are
 * UTF-16 offsets.
 */
export const carriedSpan = (before: string, span: Span, after: string): Span | null => {
  const words = before.slice(span.start, span.end);
  if (words === '') return null;
  const head = commonStart(before, after);
  if (span.end <= head) return span;
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  const moved = after.length - before.length;
  if (span.start >= before.length - tail) return spanOf(span.start + moved, span.end + moved);
  let best: { readonly start: number; readonly like: number } | null = null;
  let places = 0;
  for (let at = after.indexOf(words); at >= 0 && places < MOST_PLACES; at = after.indexOf(words, at + 1)) {
    places += 1;
    const like = likeness(before, span, after, at, words.length);
    if (best === null || like > best.like) best = { start: at, like };
  }
  return best && spanOf(best.start, best.start + words.length);
};
