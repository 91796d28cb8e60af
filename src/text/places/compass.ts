import type { Token } from '../sentence.js';

const POINTS: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
]);

/** The mean of two directions less than half a circle apart. */
const middle = (a: number, b: number): number => {
  const turn = ((b - a + 540) % 360) - 180;
  return (a + turn / 2 + 360) % 360;
};

/** A direction said in words, with its first token. */
export interface Compass {
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly first: number;
}

/** The direction whose words end at token `last` ("west", "south-west", "north-northwest"), or null. */
export const compassEndingAt = (tokens: readonly Token[], last: number): Compass | null => {
  let bearing = POINTS.get(tokens[last]?.lower ?? '');
  if (bearing === undefined) return null;
  let first = last;
  for (;;) {
    const dash = tokens[first - 1]?.text === '-' ? 1 : 0;
    const before = POINTS.get(tokens[first - 1 - dash]?.lower ?? '');
    if (before === undefined) break;
    first -= 1 + dash;
    bearing = middle(before, bearing);
  }
  return { bearing, first };
};

/** The part of a place that an adjective names ("southern", "northwestern", "north-eastern"), ending at token `last`; null where it names none. */
export const partEndingAt = (tokens: readonly Token[], last: number): Compass | null => {
  const word = tokens[last]?.lower ?? '';
  const bearing = POINTS.get(word.endsWith('ern') ? word.slice(0, -3) : word);
  if (bearing === undefined) return null;
  const dash = tokens[last - 1]?.text === '-';
  const before = dash ? POINTS.get(tokens[last - 2]?.lower ?? '') : undefined;
  return before === undefined ? { bearing, first: last } : { bearing: middle(before, bearing), first: last - 2 };
};

/** The angle between two directions, 0 to 180 degrees. */
export const turnBetween = (a: number, b: number): number => Math.abs(((b - a + 540) % 360) - 180);
