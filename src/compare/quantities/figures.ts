import type { QuantityValue } from '../../domain/value.js';

/** Counts further apart than this are of different things, whatever the words: a toll of four and one of 230,000. */
export const MOST_APART = 15;

const BEYOND = /^(?:more-than|less-than)$/;

/** "More than 5,000" and "5,000": one round figure, said more or less carefully. */
const oneFigure = (a: QuantityValue, b: QuantityValue): boolean =>
  BEYOND.test(a.hedge) !== BEYOND.test(b.hedge) &&
  a.stated.length === 1 &&
  b.stated.length === 1 &&
  a.stated[0] === b.stated[0] &&
  (a.stated[0] ?? 0) % 10 === 0;

export const disjoint = (a: QuantityValue, b: QuantityValue): boolean =>
  !oneFigure(a, b) && ((a.high !== null && b.low > a.high) || (b.high !== null && a.low > b.high));
export const equal = (a: QuantityValue, b: QuantityValue): boolean => a.low === b.low && a.high === b.high;

/** The gap between two disjoint intervals as a factor. */
export const factor = (a: QuantityValue, b: QuantityValue): number => {
  const [lower, upper] = a.low <= b.low ? [a, b] : [b, a];
  return upper.low / Math.max(1, lower.high ?? lower.low);
};

/** From just apart (0.5) to a factor of three and more (1); a measure is exact, so any gap is one. */
export const strengthOf = (a: QuantityValue, b: QuantityValue): number =>
  a.unit === 'people' || a.unit === null ? Math.min(1, 0.5 + (factor(a, b) - 1) / 4) : 0.7;

/** Units of time in seconds, months and years at their mean length. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};

/** Units of one dimension that measures are given in, in the one they are compared in. */
const SCALES: Readonly<Record<string, { readonly of: string; readonly factor: number }>> = {
  m: { of: 'm', factor: 1 },
  km: { of: 'm', factor: 1000 },
  kg: { of: 'kg', factor: 1 },
  tonne: { of: 'kg', factor: 1000 },
  m2: { of: 'm2', factor: 1 },
  km2: { of: 'm2', factor: 1_000_000 },
  litre: { of: 'litre', factor: 1 },
  m3: { of: 'litre', factor: 1000 },
  barrel: { of: 'litre', factor: 158.987294928 },
};

/** Half of the place of a numeral's last digit that is not zero: 22 may be 21.5 to 22.5, 40 may be 35 to 45. */
const grainOf = (n: number): number => {
  if (!Number.isInteger(n)) return 0.05;
  let grain = 1;
  while (n !== 0 && n % (grain * 10) === 0) grain *= 10;
  return grain / 2;
};

/** A measure as wide as its numeral is coarse. */
const widened = (v: QuantityValue, factor: number): QuantityValue => {
  const said = v.stated[0] ?? v.low;
  const per = said === 0 ? 1 : Math.abs((v.high ?? v.low) / (v.stated.at(-1) ?? said));
  // "around" has made it wide already
  const slack = v.hedge === 'approx' || v.hedge === 'nearly' ? 0 : grainOf(said) * per;
  return { ...v, low: (v.low - slack) * factor, high: v.high === null ? null : (v.high + slack) * factor };
};

/** How many of the unit one of what the words name is: 1.6 for miles given in km. */
const scaleOf = (v: QuantityValue): number => (v.stated[0] ? v.low / v.stated[0] : 1);

/**
 * Two measures that can be set side by side: those given in two units ("six miles", "10 km"; "18 months", "two years") are each as wide as
 * their numeral is coarse.
 */
export const comparable = (a: QuantityValue, b: QuantityValue): readonly [QuantityValue, QuantityValue] => {
  const [fa, fb] = [SECONDS[a.unit ?? ''], SECONDS[b.unit ?? '']];
  if (fa !== undefined && fb !== undefined && a.unit !== b.unit) {
    const seconds = (v: QuantityValue, factor: number): QuantityValue => ({ ...widened(v, factor), unit: 'second' });
    return [seconds(a, fa), seconds(b, fb)];
  }
  const [la, lb] = [SCALES[a.unit ?? ''], SCALES[b.unit ?? '']];
  if (la !== undefined && la.of === lb?.of && a.unit !== b.unit)
    return [
      { ...widened(a, la.factor), unit: la.of },
      { ...widened(b, lb.factor), unit: la.of },
    ];
  if (a.unit === null || a.unit === 'people' || a.hedge === 'vague' || b.hedge === 'vague') return [a, b];
  const [sa, sb] = [scaleOf(a), scaleOf(b)];
  return a.unit === b.unit && sa > 0 && sb > 0 && Math.abs(sa / sb - 1) > 0.01
    ? [widened(a, 1), widened(b, 1)]
    : [a, b];
};

/** "At least" and "more than" are hardly said of so many times as many: a source that counts nine and knows of sixteen says sixteen. */
const FAR = 1.5;

const OPEN = /^(?:at-least|more-than)$/;
/** A figure that says what is known by the words of its source. */
const KNOWN = /^(?:exact|at-least|more-than|approx|nearly|range|alternatives)$/;

/**
 * Two figures that can both be true, and yet no editor would print both: "more than 300" and 1,500; "at least 45" and "at least 130"; "up to 80
 * percent" and "up to 70 percent".
 */
export const strainOf = (a: QuantityValue, b: QuantityValue): 'far-from-bound' | 'tops-differ' | null => {
  if (a.hedge === 'at-most' && b.hedge === 'at-most') {
    const [x, y] = [a.high ?? 0, b.high ?? 0];
    return Math.min(x, y) > 0 && Math.max(x, y) / Math.min(x, y) >= TOPS_APART ? 'tops-differ' : null;
  }
  const [lower, higher] = a.low <= b.low ? [a, b] : [b, a];
  if (lower.high !== null || !OPEN.test(lower.hedge) || !KNOWN.test(higher.hedge)) return null;
  const times = higher.low / Math.max(1, lower.low);
  return times >= FAR && times <= MOST_APART ? 'far-from-bound' : null;
};

/** Tops this far apart are two figures. */
const TOPS_APART = 1.1;
