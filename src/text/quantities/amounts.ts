import { currencyOfName, currencyOfPrefix, currencyOfSign, isMoneySign } from './currencies.js';
import { hedgeEndingAt, hedgeStartingAt } from './hedges.js';
import type { Extent } from './intervals.js';
import { letterCurrency } from './letters.js';
import { mayStartNumeral, readNumeral, type Numeral } from './numerals.js';
import { unitNameAt, type Unit } from './units.js';
import type { Word } from './words.js';

/** A numeral or range with its unit, still without the hedge before it. Word indexes are inclusive. */
export interface Amount {
  /** First word: "between", a currency sign, or the numeral. */
  readonly first: number;
  /** Last word of the numerals, with a glued scale. */
  readonly numberLast: number;
  /** Last word of the whole, with unit and conversion. */
  readonly last: number;
  /** Numbers as the words state them. */
  readonly stated: readonly number[];
  /** In the canonical unit. */
  readonly extent: Extent;
  readonly unit: Unit | null;
  readonly share: boolean;
  readonly takesOf: boolean;
}

const AGE: Unit = { unit: 'age', dimension: 'time', factor: 1, offset: 0 };
const YEARS_IN: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365.25, day: 1 / 365.25 };

/** Lengths of time, to read "1 hr 4 mins" in the smaller of its units. Months and years are the mean of the Gregorian calendar. */
const SECONDS_IN: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

const tidy = (n: number): number => Number(n.toPrecision(12));
const moneyUnit = (code: string): Unit => ({ unit: code, dimension: 'money', factor: 1, offset: 0 });
const glued = (word: Word | undefined): boolean => word !== undefined && !word.spaced;

interface Start {
  readonly first: number;
  readonly numeral: number;
  readonly currency: Unit | null;
}

/** Where an amount that begins at `i` has its numeral: after "US$", "€", "Dh", "USD", or at once. */
const startAt = (words: readonly Word[], i: number): Start | null => {
  const word = words[i];
  const next = words[i + 1];
  if (!word) return null;
  if (word.kind === 'letters' && next?.text === '$' && glued(next) && words[i + 2]?.kind === 'number')
    return { first: i, numeral: i + 2, currency: moneyUnit(currencyOfSign('$', word.lower) ?? 'USD') };
  if (isMoneySign(word.text) && (next?.kind === 'number' || next?.lower === 'a'))
    return { first: i, numeral: i + 1, currency: moneyUnit(currencyOfSign(word.text, null) ?? 'USD') };
  if (word.kind === 'letters' && next?.kind === 'number') {
    const code = currencyOfPrefix(word.text);
    if (code !== null && (glued(next) || /^(?:\p{Lu}{3}|Rs|Dh|Dhs|Tk|KSh|Ksh|TSh|USh)$/u.test(word.text)))
      return { first: i, numeral: i + 1, currency: moneyUnit(code) };
    const lettered = letterCurrency(words, i + 1);
    if (lettered !== null) return { first: i, numeral: i + 1, currency: moneyUnit(lettered) };
  }
  return { first: i, numeral: i, currency: null };
};

interface UnitAt {
  readonly unit: Unit;
  readonly last: number;
}

const ADJECTIVE_AFTER_UNIT = new Set(['old', 'olds']);

/** Years (months, weeks) that are an age: "-year-old", "years old", "years of age". */
const asAge = (words: readonly Word[], found: UnitAt): UnitAt => {
  const years = YEARS_IN[found.unit.unit];
  if (years === undefined || found.unit.factor !== 1) return found;
  let at = found.last + 1;
  if (words[at]?.text === '-' && glued(words[at])) at++;
  if (ADJECTIVE_AFTER_UNIT.has(words[at]?.lower ?? '')) return { unit: { ...AGE, factor: years }, last: at };
  if (words[at]?.lower === 'of' && words[at + 1]?.lower === 'age')
    return { unit: { ...AGE, factor: years }, last: at + 1 };
  return found;
};

/** "weighed nearly 90 pounds" */
const isWeighing = (words: readonly Word[], last: number): boolean => {
  for (let k = last - 1; k >= 0 && k >= last - 5; k--)
    if (/^weigh(?:s|ed|ing|t)?$/.test(words[k]?.lower ?? '')) return true;
  return false;
};

/** The unit or currency name after the numeral that ends at `last`. */
const unitAfter = (words: readonly Word[], last: number, scaled: boolean, takesOf = false): UnitAt | null => {
  let at = last + 1;
  // "tens of millions of dollars", "a couple of days"
  if (takesOf && words[at]?.lower === 'of') at++;
  const hyphen = words[at]?.text === '-' && glued(words[at]) && glued(words[at + 1]);
  if (hyphen) at++;
  const word = words[at];
  if (!word) return null;
  const named = unitNameAt(words, at);
  if (named) {
    // "two second homes", "three minute details": an adjective
    if (!hyphen && word.pos === 'ADJ' && /^(?:second|minute)$/.test(word.lower)) return null;
    return asAge(words, named);
  }
  // "12lb", "500-pound bomb", "20 pounds of rice" weigh; other pounds are money
  if (
    /^pounds?$/.test(word.lower) &&
    !scaled &&
    ((hyphen && word.lower === 'pound') || words[at + 1]?.lower === 'of' || isWeighing(words, last))
  )
    return { unit: { unit: 'kg', dimension: 'mass', factor: 0.45359237, offset: 0 }, last: at };
  for (const skip of [0, 1]) {
    const name = words[at + skip];
    // "900 savers $40 million": a sign goes with the amount after it
    if (!name || (skip === 1 && (word.kind !== 'letters' || name.kind === 'mark' || name.pos === 'VERB'))) break;
    if (skip === 0 && name.kind === 'letters' && name.pos === 'VERB') continue;
    const code = currencyOfName(name.text, skip === 1 ? word.text : null);
    if (code !== null && (skip === 0 || word.pos === 'ADJ' || word.pos === 'PROPN' || word.pos === 'NOUN'))
      return { unit: moneyUnit(code), last: at + skip };
  }
  return null;
};

/** "half an hour", "a quarter of a mile": the unit that a part of one belongs to. */
const unitOfPart = (words: readonly Word[], last: number): UnitAt | null => {
  let at = last + 1;
  if (words[at]?.lower === 'of') at++;
  if (!/^an?$/.test(words[at]?.lower ?? '')) return unitAfter(words, last, false);
  const named = unitNameAt(words, at + 1);
  return named && /^(?:time|length|mass|volume)$/.test(named.unit.dimension) ? named : null;
};

/** "six (6)": the same number again in digits. */
const skipRepeat = (words: readonly Word[], numeral: Numeral): number => {
  const [open, again, close] = [words[numeral.last + 1], words[numeral.last + 2], words[numeral.last + 3]];
  return open?.text === '(' &&
    again?.kind === 'number' &&
    close?.text === ')' &&
    Number(again.text.replaceAll(',', '')) === numeral.value
    ? numeral.last + 3
    : numeral.last;
};

/** How the numeral at hand goes on to a second one. */
interface Join {
  readonly at: number;
  readonly kind: 'range' | 'alternatives';
}

/** The joint at `at` between two ends of a range. `opened` is set by "between" or "from" before the first. */
const joinAt = (words: readonly Word[], at: number, opened: 'between' | 'from' | null): Join | null => {
  const word = words[at];
  if (!word) return null;
  const after = at + 1;
  if (opened === 'between')
    return word.lower === 'and' || word.text === '–' || (word.text === '-' && glued(word))
      ? { at: after, kind: 'range' }
      : null;
  if (word.lower === 'to' || word.lower === 'till' || word.lower === 'through') return { at: after, kind: 'range' };
  if (
    (word.text === '-' || word.text === '–' || word.text === '—') &&
    glued(word) === glued(words[after]) &&
    (glued(word) || word.text === '–')
  ) {
    // "10-to-12"
    if (words[after]?.lower === 'to' && words[after + 1]?.text === '-') return { at: after + 2, kind: 'range' };
    return { at: after, kind: 'range' };
  }
  if (word.lower === 'or' && opened === null) return { at: after, kind: 'alternatives' };
  return null;
};

const CHANGES = new Set(
  'rise increase fall drop decline grow jump climb go cut raise reduce lower revise slip slide surge soar plunge change move widen narrow shrink expand upgrade downgrade'.split(
    ' ',
  ),
);

/** "rose from 12 to 15" states two figures, not a range. */
const isMovement = (words: readonly Word[], from: number): boolean => {
  for (let k = from - 1; k >= 0 && k >= from - 7; k--) {
    const word = words[k];
    if (!word || /^[.;:]$/.test(word.text)) return false;
    if (CHANGES.has(word.lemma) || /^(?:rising|falling|dropping|climbing|increasing|jumping|up|down)$/.test(word.lower))
      return true;
  }
  return false;
};

/** Words between "between" and its first numeral: "between about 3,000 and 5,000". */
const openerBefore = (
  words: readonly Word[],
  first: number,
  floor: number,
): { kind: 'between' | 'from'; at: number } | null => {
  let k = first - 1;
  for (let guard = 0; guard < 3; guard++) {
    const hedge = k >= floor ? hedgeEndingAt(words, k, floor) : null;
    if (!hedge) break;
    k = hedge.first - 1;
  }
  const word = k >= floor ? words[k] : undefined;
  return word?.lower === 'between' || word?.lower === 'from' ? { kind: word.lower, at: k } : null;
};

const toUnit = (value: number, unit: Unit | null): number => (unit ? tidy((value + unit.offset) * unit.factor) : value);

/**
 * The amount whose numeral, currency sign or opener begins at word `i`. `floor` is the first word not yet taken by an amount before it.
 * Reads a bounded number of words; conversions in brackets are read once, not nested.
 */
export const readAmount = (
  words: readonly Word[],
  i: number,
  blocked: readonly boolean[],
  floor: number,
  conversions = true,
): Amount | null => {
  const start = startAt(words, i);
  const opening = start ? words[start.numeral] : undefined;
  if (!start || !opening || !mayStartNumeral(opening)) return null;
  const one = readNumeral(words, start.numeral, blocked);
  if (!one) return null;
  let first = start.first;
  let numberLast = skipRepeat(words, one);
  let unit: Unit | null = start.currency;
  let last = numberLast;
  const ownUnit = one.share ? unitOfPart(words, numberLast) : unitAfter(words, numberLast, one.scale > 1, one.takesOf);
  if (ownUnit && !(unit && ownUnit.unit.dimension !== 'money')) {
    unit = unit ?? ownUnit.unit;
    last = ownUnit.last;
  }
  let stated: readonly number[] = [one.value];
  let low = toUnit(one.value, unit);
  let high = one.most ?? low;
  let hedge: Extent['hedge'] = one.most === null ? 'exact' : 'vague';
  if (one.most !== null && unit) high = toUnit(one.most, unit);

  const opener = openerBefore(words, first, floor);
  const join = one.share ? null : joinAt(words, last + 1, opener?.kind ?? null);
  const second = join ? readSecond(words, join, blocked, unit, ownUnit !== null) : null;
  // "rose from 12 to 15", "rose by 12 to 60", "rose 12 to 60": how much and to where
  const moved =
    (opener?.kind === 'from' && isMovement(words, opener.at)) ||
    (opener === null &&
      words[last + 1]?.lower === 'to' &&
      (words[first - 1]?.lower === 'by' || (second?.unit === null && CHANGES.has(words[first - 1]?.lemma ?? ''))));
  if (join && second && !moved) {
    // "10 to 12 million": the scale said once belongs to both
    const lends =
      one.scale === 1 &&
      second.numeral.scale > 1 &&
      one.most === null &&
      one.value < second.numeral.value / second.numeral.scale;
    const [from, into] = [SECONDS_IN[unit?.unit ?? ''], SECONDS_IN[second.unit?.unit ?? '']];
    const said = lends ? one.value * second.numeral.scale : one.value;
    const a = from && into && from !== into ? tidy((said * from) / into) : said;
    const b = second.numeral.most ?? second.numeral.value;
    const ascending = b > a;
    const dash = !/^(?:to|or|and|through)$/.test(words[last + 1]?.lower ?? '');
    const fits =
      ascending &&
      (join.kind === 'range' || second.numeral.value <= Math.max(a * 10, 100)) &&
      !(one.most !== null && join.kind === 'range' && dash);
    if (fits || (join.kind === 'alternatives' && b !== a && second.numeral.value * 3 >= a && !second.numeral.share)) {
      unit = second.unit ?? unit;
      stated = [tidy(said), second.numeral.value];
      low = toUnit(Math.min(a, b), unit);
      high = toUnit(Math.max(a, b), unit);
      hedge = join.kind;
      numberLast = skipRepeat(words, second.numeral);
      last = Math.max(numberLast, second.last);
      if (opener) first = opener.at;
    }
  }
  // "minus 20", "-20C"
  const sign = words[first - 1];
  const negative =
    hedge === 'exact' &&
    unit !== null &&
    /^(?:temperature|share)$/.test(unit.dimension) &&
    ((sign?.lower === 'minus' && first > floor) ||
      (/^[-−–]$/.test(sign?.text ?? '') && sign?.spaced === true && glued(words[first])));
  if (negative) {
    first--;
    stated = [-one.value];
    low = high = toUnit(-one.value, unit);
  }
  if (unit && hedge !== 'vague') {
    const compound = conversions && hedge === 'exact' ? smallerPart(words, last, unit, low, blocked) : null;
    if (compound) {
      unit = compound.unit;
      low = high = compound.value;
      stated = [...stated, compound.stated];
      last = compound.last;
    }
    if (conversions) last = skipConversion(words, last, unit, blocked);
  }
  return {
    first,
    numberLast,
    last,
    stated,
    extent: { low, high, hedge },
    unit,
    share: one.share,
    takesOf: one.takesOf,
  };
};

interface Second {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly last: number;
}

/** The second end of a range: its numeral, with a unit that agrees with that of the first. */
const readSecond = (
  words: readonly Word[],
  join: Join,
  blocked: readonly boolean[],
  unit: Unit | null,
  ownUnit: boolean,
): Second | null => {
  let at = join.at;
  const hedge = words[at] ? /^(?:about|around|perhaps|possibly|maybe|even)$/.test(words[at]?.lower ?? '') : false;
  if (hedge) at++;
  const start = startAt(words, at);
  const numeral = start ? readNumeral(words, start.numeral, blocked) : null;
  if (!start || !numeral || numeral.share) return null;
  const after = unitAfter(words, numeral.last, numeral.scale > 1);
  const own = start.currency ?? after?.unit ?? null;
  const last = after && (start.currency === null || after.unit.dimension === 'money') ? after.last : numeral.last;
  if (unit === null) return { numeral, unit: own, last };
  if (own === null) return ownUnit ? null : { numeral, unit, last };
  // "between 18 months and three years": lengths of time in two units
  const spans = SECONDS_IN[unit.unit] !== undefined && SECONDS_IN[own.unit] !== undefined;
  if (own.unit !== unit.unit && !(own.unit === 'age' && unit.unit === 'year') && !spans) return null;
  return { numeral, unit: own, last };
};

/** "1 hr 4 mins", "two years and three months", "5 ft 10 inches": the rest in a smaller unit. */
const smallerPart = (
  words: readonly Word[],
  last: number,
  unit: Unit,
  value: number,
  blocked: readonly boolean[],
): { unit: Unit; value: number; stated: number; last: number } | null => {
  if (unit.dimension !== 'time' && unit.dimension !== 'length' && unit.dimension !== 'mass') return null;
  const and = words[last + 1]?.lower === 'and' || words[last + 1]?.text === ',';
  const at = last + (and ? 2 : 1);
  const numeral = readNumeral(words, at, blocked);
  if (numeral?.most !== null || numeral.share) return null;
  const after = unitAfter(words, numeral.last, false);
  if (after?.unit.dimension !== unit.dimension) return null;
  const stated = numeral.value;
  if (unit.dimension === 'time') {
    const large = SECONDS_IN[unit.unit];
    const small = SECONDS_IN[after.unit.unit];
    if (!large || !small || small >= large || (unit.unit === 'age') !== (after.unit.unit === 'age')) return null;
    return {
      unit: after.unit,
      value: tidy((value * large) / small + toUnit(stated, after.unit)),
      stated,
      last: after.last,
    };
  }
  if (and || after.unit.unit !== unit.unit || after.unit.factor >= unit.factor) return null;
  return { unit, value: tidy(value + toUnit(stated, after.unit)), stated, last: after.last };
};

const ISOLATED = new Set(['(', '[']);

/** "40 kilometers (25 miles)", "25 miles, or 40 km,", "40km/25mi": the same amount again in another unit belongs to the first. */
const skipConversion = (words: readonly Word[], last: number, unit: Unit, blocked: readonly boolean[]): number => {
  let at = last + 1;
  const bracket = ISOLATED.has(words[at]?.text ?? '');
  if (bracket) at++;
  else if (words[at]?.text === '/' && glued(words[at])) at++;
  else if (words[at]?.text === ',' && words[at + 1]?.lower === 'or') at += 2;
  else return last;
  for (let guard = 0; guard < 2; guard++) {
    const hedge =
      /^(?:about|around|some|roughly|approximately|nearly|over|or|approx|c)$/.test(words[at]?.lower ?? '') ||
      (words[at]?.text === '.' && bracket);
    if (hedge) at++;
  }
  const again = readAmount(words, at, blocked, at, false);
  if (again?.unit?.dimension !== unit.dimension) return last;
  if (again.unit.unit === unit.unit && again.unit.factor === unit.factor) return last;
  if (!bracket) return again.last;
  return words[again.last + 1]?.text === ')' || words[again.last + 1]?.text === ']' ? again.last + 1 : last;
};

/** Words after an amount that hedge it, with the index of their last. */
export const hedgeAfter = (words: readonly Word[], last: number): ReturnType<typeof hedgeStartingAt> => {
  const next = words[last + 1];
  if (next?.text === '-' && glued(next) && (words[last + 2]?.lower === 'plus' || words[last + 2]?.lower === 'odd'))
    return { effect: words[last + 2]?.lower === 'plus' ? 'at-least' : 'approx', last: last + 2 };
  if (next?.lower === 'plus' && words[last + 2]?.pos === 'NOUN') return { effect: 'at-least', last: last + 1 };
  if (next?.text === '+' && next.spaced) return null;
  return hedgeStartingAt(words, last + 1);
};
