import type { Hedge } from '../../domain/value.js';
import type { HedgeEffect } from './hedges.js';

/** What a numeral or range means by itself. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly hedge: 'exact' | 'vague' | 'range' | 'alternatives';
}

/** An interval with its hedge; `high` null is open. Bounds are inclusive. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
  readonly hedge: Hedge;
}

/** "Around 100" is not taken to reach further than this share, whatever the grain: nobody says it of 51. */
const WIDEST_GRAIN_SHARE = 0.25;

/** The place value of the last digit that says something: 50 → 10, 47 → 1, 20,000 → 10,000, 1.5 → 0.1. */
const grainOf = (value: number): number => {
  const n = Math.abs(value);
  if (n === 0 || !Number.isFinite(n)) return 1;
  if (!Number.isInteger(n)) {
    const decimals = String(n).split('.')[1]?.length ?? 0;
    return 10 ** -decimals;
  }
  let grain = 1;
  while (n % (grain * 10) === 0) grain *= 10;
  return grain;
};

/** How far "around n" may miss: the share of the policy, or half the rounding grain of the numeral where that is more. */
const tolerance = (value: number, share: number): number =>
  Math.max(Math.abs(value) * share, Math.min(grainOf(value) / 2, Math.abs(value) * WIDEST_GRAIN_SHARE));

const tidy = (n: number): number => Number(n.toPrecision(12));

/**
 * The interval that hedge and numeral mean together. Counts move in steps of one, so that "more than 50 people" begins at 51; measures are
 * continuous, so that "more than 50 km" begins at 50.
 */
export const intervalOf = (extent: Extent, effect: HedgeEffect, discrete: boolean, share: number): Interval => {
  const { low, high } = extent;
  const whole = discrete && Number.isInteger(low) && Number.isInteger(high);
  const up = (n: number): number => (whole ? Math.ceil(tidy(n)) : tidy(n));
  const down = (n: number): number => (whole ? Math.floor(tidy(n)) : tidy(n));
  switch (effect) {
    case 'plain':
      return { low, high, hedge: extent.hedge };
    case 'at-least':
      return { low, high: null, hedge: effect };
    case 'more-than':
      return { low: whole ? low + 1 : low, high: null, hedge: effect };
    case 'at-most':
      return { low: Math.min(0, high), high, hedge: effect };
    case 'less-than':
      return { low: Math.min(0, high), high: whole ? Math.max(0, high - 1) : high, hedge: effect };
    case 'nearly':
      return { low: up(low - tolerance(low, share)), high, hedge: effect };
    case 'approx':
      return extent.hedge === 'exact'
        ? { low: up(low - tolerance(low, share)), high: down(high + tolerance(high, share)), hedge: effect }
        : { low, high, hedge: extent.hedge };
  }
};
