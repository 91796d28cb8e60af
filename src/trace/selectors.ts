import type { Span } from '../kernel/span.js';
import { toCodePoints } from '../text/offsets.js';
import type { QuoteSelectors } from './provenance.js';

/** UTF-16 units of context on each side that are given even where the quote alone is unique: enough for a person to find the place. */
const USUAL_CONTEXT = 32;

/**
 * Z function: for each i, how many units from i on are equal to those from 0 on. Linear in `length`;
 * searching for ever longer quotes would be quadratic on a text that repeats itself.
 */
const zFunction = (unitAt: (index: number) => number, length: number): Int32Array => {
  const z = new Int32Array(length);
  let left = 0;
  let right = 0;
  for (let i = 1; i < length; i++) {
    let same = i < right ? Math.min(right - i, z[i - left] ?? 0) : 0;
    while (i + same < length && unitAt(same) === unitAt(i + same)) same++;
    z[i] = same;
    if (i + same > right) {
      left = i;
      right = i + same;
    }
  }
  return z;
};

/** For each place of the text, how many units from there on are equal to those from `start` on. */
const sameAfter = (text: string, start: number): Int32Array => {
  const pattern = text.length - start;
  const z = zFunction((i) => text.charCodeAt(i < pattern ? start + i : i - pattern), pattern + text.length);
  return z.subarray(pattern).map((length) => Math.min(length, pattern));
};

/** For each place of the text, how many units before it are equal to those before `start`. */
const sameBefore = (text: string, start: number): Int32Array => {
  const z = zFunction(
    (i) => text.charCodeAt(i < start ? start - 1 - i : text.length - 1 - (i - start)),
    start + text.length,
  );
  const before = new Int32Array(text.length + 1);
  for (let place = 1; place <= text.length; place++)
    before[place] = Math.min(z[start + text.length - place] ?? 0, start);
  return before;
};

/** Units of context needed on both sides so that no other place of the text has the same quote in the same context. */
const contextNeeded = (text: string, span: Span): number => {
  const length = span.end - span.start;
  const after = sameAfter(text, span.start);
  const before = sameBefore(text, span.start);
  const roomLeft = span.start;
  const roomRight = text.length - span.end;
  let needed = 0;
  for (let place = 0; place + length <= text.length; place++) {
    const matching = after[place] ?? 0;
    if (place === span.start || matching < length) continue;
    const left = before[place] ?? 0;
    const right = matching - length;
    // A side that agrees up to the end of the text cannot tell the two places apart; the other one then does.
    const byLeft = left < roomLeft ? left + 1 : Infinity;
    const byRight = right < roomRight ? right + 1 : Infinity;
    needed = Math.max(needed, Math.min(byLeft, byRight));
  }
  return needed;
};

const inPair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
};

/** Combining marks, format characters and the skin tones of emoji. */
const CONTINUES = /^[\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}]/u;
const JOINER = 0x200d;

/** Whether what stands here belongs to the character before it, as a reader sees it. */
const continues = (text: string, at: number): boolean =>
  inPair(text, at) || text.charCodeAt(at - 1) === JOINER || CONTINUES.test(text.slice(at, at + 2));

/** Most units by which a cut is moved to spare a character: some texts are nothing but marks. */
const FARTHEST_MOVE = 64;

/** Moves a cut in a direction until it spares a whole character; it never ends inside a surrogate pair. */
const movedOutwards = (text: string, at: number, step: 1 | -1): number => {
  let cut = at;
  for (let moved = 0; cut > 0 && cut < text.length && continues(text, cut); moved++) {
    if (moved >= FARTHEST_MOVE && !inPair(text, cut)) break;
    cut += step;
  }
  return cut;
};

/**
 * Web Annotation selectors of `text.slice(span.start, span.end)`: the quote with context on both sides, lengthened until only one place of
 * the text fits, and the place in code points. Throws RangeError where the span is no span of whole code points of the text.
 */
export const selectorsOf = (text: string, span: Span): QuoteSelectors => {
  const position = toCodePoints(text, span);
  const context = Math.max(USUAL_CONTEXT, contextNeeded(text, span));
  const from = movedOutwards(text, Math.max(0, span.start - context), -1);
  const to = movedOutwards(text, Math.min(text.length, span.end + context), 1);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(from, span.start),
      suffix: text.slice(span.end, to),
    },
    position: { type: 'TextPositionSelector', start: position.start, end: position.end },
  };
};
