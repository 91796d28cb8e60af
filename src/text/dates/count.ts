import { isDash, lowerAt, wholeNumber, type Read, type Term } from './terms.js';
import { NUMBER_WORDS, UNITS, type Unit } from './vocabulary.js';

/** A length of time: from `low` to `high` of a unit. */
export interface Length {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | 'hour';
  /** One number was said, without a hedge. */
  readonly exact: boolean;
}

/** Vague counts and what they stand for. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['few', [2, 5]],
  ['several', [3, 9]],
  ['couple', [2, 2]],
  ['some', [2, 9]],
  ['many', [3, 9]],
  ['recent', [0, 9]],
]);

type Hedge = 'about' | 'over' | 'under';
const HEDGES: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ['about', 'about'],
  ['around', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['over', 'over'],
  ['under', 'under'],
  ['just', 'about'],
]);
const COMPARED: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ['more', 'over'],
  ['less', 'under'],
  ['fewer', 'under'],
]);

/** "about", "more than", "just over" before a length; a length may also do without. */
const hedgeAt = (terms: readonly Term[], i: number): Read<Hedge> | null => {
  const compared = COMPARED.get(lowerAt(terms, i));
  if (compared) return lowerAt(terms, i + 1) === 'than' ? { value: compared, next: i + 2 } : null;
  const hedge = HEDGES.get(lowerAt(terms, i));
  if (!hedge) return null;
  const second = lowerAt(terms, i) === 'just' ? HEDGES.get(lowerAt(terms, i + 1)) : undefined;
  return second ? { value: second, next: i + 2 } : { value: hedge, next: i + 1 };
};

/** "24", "two", "twenty-four", "a", "half a", "a couple of", "several": low and high. */
const numberAt = (terms: readonly Term[], i: number): Read<readonly [number, number]> | null => {
  const digits = wholeNumber(terms[i]);
  if (digits !== null) return { value: [digits, digits], next: i + 1 };
  const word = lowerAt(terms, i);
  if (word === 'half' && /^an?$/.test(lowerAt(terms, i + 1))) return { value: [0.5, 0.5], next: i + 2 };
  const vague = VAGUE.get(word) ?? (word === 'a' ? VAGUE.get(lowerAt(terms, i + 1)) : undefined);
  if (vague) {
    const next = word === 'a' ? i + 2 : i + 1;
    return { value: vague, next: lowerAt(terms, next) === 'of' ? next + 1 : next };
  }
  const number = NUMBER_WORDS.get(word);
  if (number === undefined) return null;
  const ones = NUMBER_WORDS.get(lowerAt(terms, i + 2));
  if (number >= 20 && isDash(terms[i + 1]) && ones !== undefined && ones < 10) {
    return { value: [number + ones, number + ones], next: i + 3 };
  }
  return { value: [number, number], next: i + 1 };
};

/** What a half of each unit is in smaller whole ones, and how many of these the unit has. */
const HALVES: ReadonlyMap<string, { readonly unit: Unit; readonly half: number; readonly whole: number }> = new Map([
  ['century', { unit: 'decade', half: 5, whole: 10 }],
  ['decade', { unit: 'year', half: 5, whole: 10 }],
  ['year', { unit: 'month', half: 6, whole: 12 }],
  ['month', { unit: 'week', half: 2, whole: 4 }],
  ['week', { unit: 'day', half: 4, whole: 7 }],
]);

const halfAt = (terms: readonly Term[], i: number): boolean =>
  lowerAt(terms, i) === 'and' && /^an?$/.test(lowerAt(terms, i + 1)) && lowerAt(terms, i + 2) === 'half';

/** "a quarter of a century": 25 years. */
const quarterCenturyAt = (terms: readonly Term[], i: number): number | null =>
  ['a', 'quarter', 'of', 'a', 'century'].every((word, k) => lowerAt(terms, i + k) === word) ? i + 5 : null;

/** A tenth of the number, at least one: what "about" leaves open. */
const leeway = (n: number): number => Math.max(1, Math.round(n * 0.1));

const hedged = (low: number, high: number, hedge: Hedge | null): readonly [number, number] => {
  if (hedge === 'about' && high >= 5) return [low - leeway(low), high + leeway(high)];
  if (hedge === 'over') return [low, high + Math.max(1, Math.round(high * 0.25))];
  if (hedge === 'under') return [Math.max(0, low - Math.max(1, Math.round(low * 0.25))), high];
  return [low, high];
};

/**
 * A length of time: "24 years", "about three weeks", "a year and a half", "half a century", "decades" (bare plurals only where `plural`).
 * Hours are read too, as the caller may count them in days.
 */
export const lengthAt = (terms: readonly Term[], i: number, plural = true): Read<Length> | null => {
  const hedge = hedgeAt(terms, i);
  const start = hedge?.next ?? i;
  const quarter = quarterCenturyAt(terms, start);
  if (quarter !== null) return read([25, 25], 'year', false, quarter);
  const number = numberAt(terms, start);
  const halfBefore = number !== null && halfAt(terms, number.next);
  let at = (number?.next ?? start) + (halfBefore ? 3 : 0);
  if (number && isDash(terms[at])) at++;
  const word = lowerAt(terms, at);
  const hours = /^hours?$/.test(word);
  const unit: Unit | 'hour' | undefined = hours ? 'hour' : UNITS.get(word);
  if (!unit) return number && hedge ? lengthAt(terms, i + 1, plural) : null;
  if (!number)
    return plural && word.endsWith('s') && terms[i - 1]?.kind !== 'number' ? read([2, 9], unit, false, at + 1) : null;
  let [low, high] = number.value;
  if (word === 'fortnight') [low, high] = [low * 2, high * 2];
  const halves = HALVES.get(unit);
  if (low === 0.5) return halves ? read([halves.half, halves.half], halves.unit, hedge === null, at + 1) : null;
  const next = at + 1;
  const halfAfter = halfAt(terms, next);
  if (halves && (halfBefore || halfAfter)) {
    const half = (n: number): number => n * halves.whole + halves.half;
    return read([half(low), half(high)], halves.unit, false, halfAfter ? next + 3 : next);
  }
  return read(hedged(low, high, hedge?.value ?? null), unit, hedge === null && low === high, next);
};

const read = (range: readonly [number, number], unit: Unit | 'hour', exact: boolean, next: number): Read<Length> => ({
  value: { low: range[0], high: range[1], unit, exact },
  next,
});
