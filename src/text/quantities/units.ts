import type { Word } from './words.js';

export type Dimension =
  | 'time'
  | 'length'
  | 'speed'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'share'
  | 'money'
  | 'magnitude'
  | 'energy'
  | 'power'
  | 'data'
  | 'point';

export interface Unit {
  /** Canonical name; amounts are multiplied by `factor` (after adding `offset`) to be in it. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

/** How an abbreviation may stand: `glued` only right after digits ("5m"), `digits` after digits with or without white space. */
type Standing = 'free' | 'digits' | 'glued' | 'upper';

interface Row {
  readonly names: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor?: number;
  readonly offset?: number;
  readonly standing?: Standing;
}

/** Names are separated by "|"; words of one name by white space; marks are words of their own. Factors: exact definitions (SI brochure, NIST SP 811). */
const ROWS: readonly Row[] = [
  { names: 'percent|per cent|percents|pct|%|٪', unit: 'percent', dimension: 'share' },
  { names: 'percentage point|percentage points', unit: 'percentage-point', dimension: 'point' },
  { names: 'basis point|basis points', unit: 'percentage-point', dimension: 'point', factor: 0.01 },
  { names: 'point|points', unit: 'point', dimension: 'point' },
  { names: 'year|years|yr|yrs', unit: 'year', dimension: 'time' },
  { names: 'decade|decades', unit: 'year', dimension: 'time', factor: 10 },
  { names: 'century|centuries', unit: 'year', dimension: 'time', factor: 100 },
  { names: 'month|months', unit: 'month', dimension: 'time' },
  { names: 'week|weeks', unit: 'week', dimension: 'time' },
  { names: 'fortnight|fortnights', unit: 'week', dimension: 'time', factor: 2 },
  { names: 'day|days', unit: 'day', dimension: 'time' },
  { names: 'night|nights', unit: 'night', dimension: 'time' },
  { names: 'hour|hours|hr|hrs', unit: 'hour', dimension: 'time' },
  { names: 'h', unit: 'hour', dimension: 'time', standing: 'glued' },
  { names: 'minute|minutes|min|mins', unit: 'minute', dimension: 'time' },
  { names: 'second|seconds|sec|secs', unit: 'second', dimension: 'time' },
  { names: 'kilometer|kilometers|kilometre|kilometres|km|kms', unit: 'km', dimension: 'length' },
  { names: 'mile|miles|mi', unit: 'km', dimension: 'length', factor: 1.609344 },
  { names: 'nautical mile|nautical miles|nm', unit: 'km', dimension: 'length', factor: 1.852 },
  { names: 'meter|meters|metre|metres', unit: 'm', dimension: 'length' },
  { names: 'm', unit: 'm', dimension: 'length', standing: 'digits' },
  { names: 'centimeter|centimeters|centimetre|centimetres|cm', unit: 'm', dimension: 'length', factor: 0.01 },
  { names: 'millimeter|millimeters|millimetre|millimetres|mm', unit: 'm', dimension: 'length', factor: 0.001 },
  { names: 'foot|feet|ft', unit: 'm', dimension: 'length', factor: 0.3048 },
  { names: 'inch|inches', unit: 'm', dimension: 'length', factor: 0.0254 },
  { names: 'in', unit: 'm', dimension: 'length', factor: 0.0254, standing: 'glued' },
  { names: 'p', unit: 'GBP', dimension: 'money', factor: 0.01, standing: 'glued' },
  { names: 'yard|yards|yd|yds', unit: 'm', dimension: 'length', factor: 0.9144 },
  {
    names:
      'km / h|kmh|kph|km per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km an hour|kilometer per hour|kilometre per hour|kilometers / hour|kilometres / hour',
    unit: 'km/h',
    dimension: 'speed',
  },
  {
    names: 'mph|miles per hour|miles an hour|mile per hour|mile an hour',
    unit: 'km/h',
    dimension: 'speed',
    factor: 1.609344,
  },
  { names: 'knot|knots', unit: 'km/h', dimension: 'speed', factor: 1.852 },
  { names: 'm / s|meters per second|metres per second', unit: 'km/h', dimension: 'speed', factor: 3.6 },
  {
    names: 'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq . km|km ²|square km',
    unit: 'km2',
    dimension: 'area',
  },
  { names: 'square mile|square miles|sq mi|sq . mi', unit: 'km2', dimension: 'area', factor: 2.589988110336 },
  { names: 'hectare|hectares|ha', unit: 'km2', dimension: 'area', factor: 0.01 },
  { names: 'acre|acres', unit: 'km2', dimension: 'area', factor: 0.0040468564224 },
  { names: 'square meter|square meters|square metre|square metres|sq m|m ²', unit: 'm2', dimension: 'area' },
  { names: 'square foot|square feet|sq ft', unit: 'm2', dimension: 'area', factor: 0.09290304 },
  { names: 'liter|liters|litre|litres', unit: 'litre', dimension: 'volume' },
  { names: 'gallon|gallons', unit: 'litre', dimension: 'volume', factor: 3.785411784 },
  { names: 'barrel|barrels', unit: 'barrel', dimension: 'volume' },
  { names: 'cubic meter|cubic meters|cubic metre|cubic metres|m ³', unit: 'm3', dimension: 'volume' },
  { names: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs', unit: 'kg', dimension: 'mass' },
  { names: 'gram|grams|gramme|grammes', unit: 'kg', dimension: 'mass', factor: 0.001 },
  { names: 'g', unit: 'kg', dimension: 'mass', factor: 0.001, standing: 'glued' },
  { names: 'lb|lbs', unit: 'kg', dimension: 'mass', factor: 0.45359237 },
  { names: 'ounce|ounces|oz', unit: 'kg', dimension: 'mass', factor: 0.028349523125 },
  {
    names: 'ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes',
    unit: 'tonne',
    dimension: 'mass',
  },
  { names: 't', unit: 'tonne', dimension: 'mass', standing: 'glued' },
  {
    names: '° c|° celsius|degree celsius|degrees celsius|degrees c|degree c|degrees centigrade|celsius',
    unit: 'degree',
    dimension: 'temperature',
  },
  { names: 'c', unit: 'degree', dimension: 'temperature', standing: 'upper' },
  {
    names: '° f|° fahrenheit|degree fahrenheit|degrees fahrenheit|degrees f|degree f|fahrenheit',
    unit: 'degree',
    dimension: 'temperature',
    factor: 5 / 9,
    offset: -32,
  },
  { names: 'f', unit: 'degree', dimension: 'temperature', factor: 5 / 9, offset: -32, standing: 'upper' },
  { names: '°|degree|degrees', unit: 'degree', dimension: 'temperature' },
  { names: 'magnitude', unit: 'magnitude', dimension: 'magnitude' },
  { names: 'kilowatt|kilowatts|kw', unit: 'MW', dimension: 'power', factor: 0.001 },
  { names: 'megawatt|megawatts|mw', unit: 'MW', dimension: 'power' },
  { names: 'gigawatt|gigawatts|gw', unit: 'MW', dimension: 'power', factor: 1000 },
  { names: 'kwh|kilowatt hours', unit: 'MWh', dimension: 'energy', factor: 0.001 },
  { names: 'mwh|megawatt hours', unit: 'MWh', dimension: 'energy' },
  { names: 'megabyte|megabytes|mb', unit: 'MB', dimension: 'data' },
  { names: 'gigabyte|gigabytes|gb', unit: 'MB', dimension: 'data', factor: 1000 },
  { names: 'terabyte|terabytes|tb', unit: 'MB', dimension: 'data', factor: 1e6 },
];

interface Entry {
  readonly words: readonly string[];
  readonly standing: Standing;
  readonly unit: Unit;
}

/** Names by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  for (const row of ROWS) {
    const unit: Unit = { unit: row.unit, dimension: row.dimension, factor: row.factor ?? 1, offset: row.offset ?? 0 };
    for (const name of row.names.split('|')) {
      const words = name.split(' ');
      const key = words[0] ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, standing: row.standing ?? 'free', unit }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

const stands = (word: Word, previous: Word | undefined, standing: Standing): boolean => {
  if (standing === 'free') return true;
  if (previous?.kind !== 'number') return false;
  if (standing === 'digits') return word.text === word.lower;
  return standing === 'glued' ? !word.spaced && word.text === word.lower : word.text !== word.lower;
};

/** The unit whose name begins at word `i`, with the index of its last word. */
export const unitNameAt = (
  words: readonly Word[],
  i: number,
): { readonly unit: Unit; readonly last: number } | null => {
  const word = words[i];
  if (!word) return null;
  for (const entry of BY_FIRST_WORD.get(word.lower) ?? []) {
    if (!stands(word, words[i - 1], entry.standing)) continue;
    if (!entry.words.every((name, k) => words[i + k]?.lower === name)) continue;
    let last = i + entry.words.length - 1;
    // "km2", "m3": a power glued on makes another unit
    const power = words[last + 1];
    if (power?.kind === 'number' && !power.spaced && (power.text === '2' || power.text === '3')) {
      const powered = BY_FIRST_WORD.get(word.lower)?.find((e) => e.words[1] === (power.text === '2' ? '²' : '³'));
      if (!powered) continue;
      return { unit: powered.unit, last: last + 1 };
    }
    // "5 ft.", "2 hrs." keep their full stop inside a sentence
    const dot = words[last + 1];
    if (
      dot?.text === '.' &&
      !dot.spaced &&
      words[last + 2]?.lower === words[last + 2]?.text &&
      words[last + 2]?.spaced &&
      entry.words.length === 1 &&
      word.text.length <= 3
    )
      last++;
    return { unit: entry.unit, last };
  }
  return null;
};
