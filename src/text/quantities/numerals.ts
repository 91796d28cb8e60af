import {
  COLLECTIVE_NUMBERS,
  PARTS,
  SCALES,
  SCALE_LETTERS,
  SMALL,
  TENS,
  VAGUE_PLURALS,
  VAGUE_SMALL,
  VULGAR_FRACTIONS,
} from './number-words.js';
import { isMoneySign } from './currencies.js';
import type { Word } from './words.js';

/** A numeral without hedge and unit. Word indexes are inclusive. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** The number stated; for vague numerals the least it can mean. */
  readonly value: number;
  /** The most it can mean, for vague numerals only. */
  readonly most: number | null;
  /** A part of one ("two-thirds", "one in five"). */
  readonly share: boolean;
  /** Multiplier said with it ("million"), 1 without; lends itself to a left neighbour in "10 to 12 million". */
  readonly scale: number;
  /** Written in digits alone, without separator, fraction or scale: what years and identifiers look like. */
  readonly bareDigits: boolean;
  /** Ended by "of" that belongs to the numeral ("dozens of", "a couple of"). */
  readonly takesOf: boolean;
}

/** Digits beyond this cannot be told apart as numbers; such runs are identifiers. */
const MOST_DIGITS = 15;

/**
 * The number that a run of digits with separators states, null where its shape is no number ("0737", "1.2.3", "12,34,5").
 * A comma before one or two final digits, with no other separator, is a decimal comma.
 */
export const parseDigits = (text: string): number | null => {
  if (text.length > MOST_DIGITS + 5) return null;
  if (/^\d+$/.test(text))
    return text.length > MOST_DIGITS || (text.length > 1 && text.startsWith('0')) ? null : Number(text);
  if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?$/.test(text))
    return text.startsWith('0') ? null : Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,5}(?:,\d{1,2})?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{2}){1,4},\d{3}$/.test(text)) return Number(text.replaceAll(',', '')); // Indian grouping: 12,34,567
  if (/^(?:0|[1-9]\d{0,11})\.\d{1,6}$/.test(text)) return Number(text);
  if (/^(?:0|[1-9]\d{0,5}),\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
};

const round = (n: number): number => Number(n.toPrecision(15));

const numeral = (first: number, last: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
  first,
  last,
  value: round(value),
  most: null,
  share: false,
  scale: 1,
  bareDigits: false,
  takesOf: false,
  ...rest,
});

/** The word after `i`, stepping over one unspaced hyphen ("thirty-eight", "110-billion"); -1 where a hyphen leads nowhere. */
const step = (words: readonly Word[], i: number): number => {
  const next = words[i + 1];
  if (next?.text === '-' && !next.spaced) return words[i + 2] && !words[i + 2]?.spaced ? i + 2 : -1;
  return i + 1;
};

interface Run {
  readonly value: number;
  readonly last: number;
  readonly scale: number;
}

/** A number in words from `i`: "one hundred and twenty", "thirty-eight", "two dozen", "six hundred thousand". */
const wordsRun = (words: readonly Word[], i: number): Run | null => {
  let total = 0;
  let current = 0;
  let last = -1;
  let smallest = Infinity;
  let scale = 1;
  /** What may still be added to the current group: 100 anything below it, 10 only ones, 0 nothing. */
  let room = 100;
  let at = i;
  for (let steps = 0; steps < 16; steps++) {
    const word = words[at];
    if (word?.kind !== 'letters') break;
    const ones = SMALL.get(word.lower);
    const tens = TENS.get(word.lower);
    const factor = SCALES.get(word.lower);
    if (ones !== undefined) {
      if (room < 10 || (room === 10 && (ones > 9 || ones === 0)) || scale === 12) break;
      current += ones;
      room = 0;
    } else if (tens !== undefined) {
      if (room < 100 || scale === 12) break;
      current += tens;
      room = 10;
    } else if (factor !== undefined) {
      if (last < 0 && factor > 1 && !standsAlone(words, at)) break;
      if (factor === 100 || factor === 12) {
        if (current >= 100 || (last >= 0 && current === 0) || scale === 12) break;
        current = (current || 1) * factor;
        room = factor === 12 ? 0 : 100;
      } else {
        if (factor >= smallest || (last >= 0 && current === 0)) break;
        total += (current || 1) * factor;
        current = 0;
        smallest = factor;
        room = 100;
      }
      scale = factor;
    } else if (word.lower === 'and' && last >= 0 && (scale === 100 || scale >= 1000) && room === 100) {
      const next = words[at + 1];
      // "one hundred and twenty", but not "two hundred and three hundred"
      const after = words[at + 2];
      const small = SMALL.get(next?.lower ?? '') ?? TENS.get(next?.lower ?? '');
      if (!small || (SCALES.has(after?.lower ?? '') && scale !== 100)) break;
      at++;
      continue;
    } else break;
    last = at;
    const next = step(words, at);
    if (next < 0) break;
    // after a hyphen only ones and scales go on: "twenty-one", "two-dozen"; "five-six" are two numbers
    if (next > at + 1 && ones !== undefined && !SCALES.has(words[next]?.lower ?? '')) break;
    at = next;
  }
  return last < 0 ? null : { value: total + current, last, scale };
};

/** "million-member", "the hundred people": a bare scale counts one of itself, though not right after another number. */
const standsAlone = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  return before?.kind !== 'number' && !(before?.text === '-' && !words[i]?.spaced);
};

/** Multiplier after digits: "1.5 million", "3.5k", "110-billion", "$1.4m". */
const scaleAfter = (words: readonly Word[], last: number, money: boolean): { factor: number; last: number } | null => {
  const next = step(words, last);
  const word = words[next];
  if (next < 0 || word?.kind !== 'letters') return null;
  const factor = SCALES.get(word.lower);
  if (factor !== undefined) {
    const more = step(words, next);
    const second = SCALES.get(words[more]?.lower ?? '');
    // "20 hundred thousand" is rare, "2 lakh crore" and "5 thousand billion" are not
    return second && more > 0 && second > factor ? { factor: factor * second, last: more } : { factor, last: next };
  }
  const letters = SCALE_LETTERS.get(word.lower);
  if (!letters || (word.text !== word.lower && word.text.length === 1 && word.lower !== 'k' && !money)) return null;
  if (!letters.needsMoney) return { factor: letters.factor, last: next };
  if (money) return word.spaced && word.lower === 't' ? null : { factor: letters.factor, last: next };
  // "2m people", but "2m tall" and "2,500m" are metres
  const after = words[next + 1];
  const counts =
    word.lower === 'm' &&
    !word.spaced &&
    after?.kind === 'letters' &&
    after.pos === 'NOUN' &&
    after.lower.endsWith('s') &&
    after.lower !== after.lemma;
  const persons = word.lower === 'm' && !word.spaced && (after?.lower === 'people' || isMoneySign(after?.lower ?? ''));
  return counts || persons ? { factor: letters.factor, last: next } : null;
};

/** "½" or "1/2" right after digits or alone, as the fraction it adds. */
const fractionAt = (words: readonly Word[], i: number): { value: number; last: number } | null => {
  const vulgar = VULGAR_FRACTIONS.get(words[i]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, last: i };
  const [above, slash, below] = [words[i], words[i + 1], words[i + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || slash.spaced || below?.kind !== 'number' || below.spaced)
    return null;
  const after = words[i + 3];
  if (after?.text === '/' && !after.spaced) return null;
  const n = Number(above.text);
  const d = Number(below.text);
  return Number.isInteger(n) && Number.isInteger(d) && n > 0 && n < d && d <= 10 && d !== 7 && d !== 9
    ? { value: n / d, last: i + 2 }
    : null;
};

const AND_A_HALF: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** The word after `i`, over a hyphen that glues it on. */
const over = (words: readonly Word[], i: number): number =>
  words[i + 1]?.text === '-' && !words[i + 1]?.spaced ? i + 2 : i + 1;

/** "two and a half (million)", "a million and a half", "two-and-a-half". */
const withHalf = (words: readonly Word[], run: Run): Run => {
  const and = over(words, run.last);
  if (words[and]?.lower !== 'and') return run;
  const a = over(words, and);
  const last = over(words, a);
  const part = AND_A_HALF.get(words[last]?.lower ?? '');
  if (part === undefined || words[a]?.lower !== 'a') return run;
  const scale = scaleAfter(words, last, false);
  if (run.scale === 1 && scale)
    return { value: (run.value + part) * scale.factor, last: scale.last, scale: scale.factor };
  return { value: run.value + part * run.scale, last, scale: run.scale };
};

const digitsAt = (words: readonly Word[], i: number): Numeral | null => {
  const word = words[i];
  if (word?.kind !== 'number') return null;
  const alone = fractionAt(words, i);
  if (alone) return numeral(i, alone.last, alone.value, { share: true });
  let value = parseDigits(word.text);
  if (value === null) return null;
  let last = i;
  // "20 000 people": thin spaces have become plain ones
  if (/^[1-9]\d{0,2}$/.test(word.text)) {
    let joined = word.text;
    let end = i;
    for (let k = i + 1; k <= i + 3; k++) {
      const group = words[k];
      if (group?.kind !== 'number' || !/^\d{3}$/.test(group.text)) break;
      joined += group.text;
      end = k;
    }
    if (end > i && joined.endsWith('000')) {
      value = Number(joined);
      last = end;
    }
  }
  const fraction = fractionAt(words, last + 1);
  if (fraction && Number.isInteger(value)) {
    value += fraction.value;
    last = fraction.last;
  }
  const bareDigits = last === i && /^\d+$/.test(word.text);
  const money = isMoneySign(words[i - 1]?.lower ?? '') || isMoneyGlued(words[i - 1]);
  const scale = scaleAfter(words, last, money);
  if (scale) return numeral(i, scale.last, value * scale.factor, { scale: scale.factor });
  const half = withHalf(words, { value, last, scale: 1 });
  if (half.last > last) return numeral(i, half.last, half.value, { scale: half.scale });
  return numeral(i, last, value, { bareDigits });
};

const isMoneyGlued = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:dh|rs|us|eur|euro|usd|gbp|tk|sh|ksh|n|r)$/.test(word.lower);

const isOf = (words: readonly Word[], i: number): boolean => words[i]?.lower === 'of';

/** "dozens", "hundreds of thousands", "tens of millions". */
const vaguePluralAt = (words: readonly Word[], i: number): Numeral | null => {
  const outer = VAGUE_PLURALS.get(words[i]?.lower ?? '');
  if (!outer) return null;
  let [least, most] = outer;
  let last = i;
  for (let depth = 0; depth < 2; depth++) {
    const inner = VAGUE_PLURALS.get(words[last + 2]?.lower ?? '');
    if (!inner || !isOf(words, last + 1)) break;
    const unit = inner[0] / 2;
    least *= unit;
    // the end of the outer range, one step of the whole below the next word: tens of thousands end at 99,999
    most = (most + 1) * unit - 1;
    last += 2;
  }
  return numeral(i, last, least, { most, takesOf: true });
};

/** "a few", "several", "a few hundred", "several dozen", "a handful of". */
const vagueSmallAt = (words: readonly Word[], i: number): Numeral | null => {
  const word = words[i];
  if (!word) return null;
  const article = word.lower === 'a';
  let at = article ? i + 1 : i;
  const intensified = article && /^(?:good|mere|precious|small)$/.test(words[at]?.lower ?? '');
  if (intensified) at++;
  const range = VAGUE_SMALL.get(words[at]?.lower ?? '');
  if (!range || (!article && words[at]?.lower !== 'several')) return null;
  const next = words[at + 1];
  const scale = SCALES.get(next?.lower ?? '');
  if (scale !== undefined) {
    const more = SCALES.get(words[at + 2]?.lower ?? '');
    const whole = more && more > scale ? scale * more : scale;
    const most = whole === 12 ? 99 : whole === 100 ? 1999 : whole * 20 - 1;
    return numeral(i, whole === scale ? at + 1 : at + 2, whole * 2, { most });
  }
  const plural =
    VAGUE_PLURALS.get(next?.lower ?? '') ??
    (isOf(words, at + 1) ? VAGUE_PLURALS.get(words[at + 2]?.lower ?? '') : undefined);
  if (plural) return numeral(i, isOf(words, at + 1) ? at + 2 : at + 1, plural[0], { most: plural[1], takesOf: true });
  return numeral(i, at, range[0], { most: range[1], takesOf: words[at]?.lower === 'handful' });
};

/** "a couple (of)", "a pair of", "the trio". */
const collectiveAt = (words: readonly Word[], i: number): Numeral | null => {
  const at = words[i]?.lower === 'a' ? i + 1 : i;
  const value = COLLECTIVE_NUMBERS.get(words[at]?.lower ?? '');
  if (value === undefined) return null;
  const scale =
    SCALES.get(words[at + 1]?.lower ?? '') ??
    (isOf(words, at + 1) ? SCALES.get(words[at + 2]?.lower ?? '') : undefined);
  if (scale !== undefined && at > i) return numeral(i, isOf(words, at + 1) ? at + 2 : at + 1, value * scale, { scale });
  // a "couple" without "of" is two people who are married
  const counts = isOf(words, at + 1) || (at > i && words[at]?.lower === 'couple' && words[at + 1]?.lower === 'more');
  return counts ? numeral(at > i ? i : at, at, value, { takesOf: true }) : null;
};

/** "half a dozen", "a quarter of a million", "two-thirds", "a third of", "half an hour". */
const fractionWordsAt = (words: readonly Word[], i: number): Numeral | null => {
  const first = words[i];
  if (!first) return null;
  let at = i;
  let above = 1;
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'one') at = i + 1;
  else {
    const n = SMALL.get(first.lower);
    if (n !== undefined && n > 1) {
      above = n;
      at = i + 1;
    }
  }
  if (at > i && words[at]?.text === '-' && !words[at]?.spaced) at++;
  const part = words[at];
  const below = PARTS.get(part?.lower ?? '') ?? PARTS.get((part?.lower ?? '').replace(/s$/, ''));
  if (below === undefined || !part) return null;
  const plural = part.lower.endsWith('s');
  if (at === i && part.lower !== 'half') return null;
  if (above > 1 !== plural) return null;
  const value = above / below;
  // "half a dozen", "half-dozen", "half a million", "a quarter of a million", "three quarters of a billion"
  let k = at + 1;
  while (
    k <= at + 4 &&
    (words[k]?.lower === 'of' || words[k]?.lower === 'a' || (words[k]?.text === '-' && !words[k]?.spaced))
  )
    k++;
  const scale = SCALES.get(words[k]?.lower ?? '');
  if (scale !== undefined && k > at) return numeral(i, k, value * scale, { scale });
  const after = words[at + 1];
  // "fell by a third", "cut by half": what is lost or won is a part of it
  if (words[i - 1]?.lower === 'by' && !(after && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos)) && after?.text !== '-')
    return numeral(i, at, value, { share: true });
  if (part.lower === 'half') {
    // "half an hour", "half the village", "half of them"; "the second half", "half-brother" are none
    if (words[i - 1]?.pos === 'ADJ' || (after?.text === '-' && !after.spaced)) return null;
    const partitive = after !== undefined && /^(?:of|a|an|the|its|their|his|her|all)$/.test(after.lower);
    return partitive ? numeral(i, at, value, { share: true }) : null;
  }
  const explicit = first.lower === 'one' || above > 1;
  // "a third man", "a third time" are ordinals; "the third quarter", "three quarters" (of a year) need "of"
  if (
    part.lower.startsWith('quarter')
      ? !(after && /^(?:of|the|its|their)$/.test(after.lower))
      : !explicit && !isOf(words, at + 1)
  )
    return null;
  if (explicit && first.lower === 'one' && words[i + 1]?.text !== '-' && !isOf(words, at + 1) && after?.lower !== 'the')
    return null;
  return numeral(i, at, value, { share: true });
};

const TIME_AFTER = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/;

/** "one in five", "1 in 10", "nine out of ten", "one-in-five". */
const ratioFrom = (words: readonly Word[], top: Numeral, blocked: readonly boolean[]): Numeral | null => {
  if (!Number.isInteger(top.value) || top.value < 1 || top.value > 99) return null;
  let at = top.last + 1;
  if (words[at]?.text === '-' && !words[at]?.spaced) at++;
  const out = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of';
  if (!out && words[at]?.lower !== 'in') return null;
  at += out ? 2 : 1;
  if (words[at]?.text === '-' && !words[at]?.spaced) at++;
  const every = words[at]?.lower === 'every';
  if (every) at++;
  if (blocked[at]) return null;
  const run = words[at]?.kind === 'number' ? digitsAt(words, at) : wordsRun(words, at);
  if (!run || run.value <= top.value || !Number.isInteger(run.value)) return null;
  if (run.value > 1000 && !out && top.value !== 1) return null;
  const after = words[run.last + 1];
  if (after && TIME_AFTER.test(after.lower)) return null;
  // "three out of four engines" counts lines; "nine out of ten voters" is a share
  if (out && !every && run.value !== 10 && run.value !== 100 && run.value !== 1000) return null;
  if (!out && top.value > 9) return null;
  return numeral(top.first, run.last, top.value / run.value, { share: true });
};

/** The numeral that begins at word `i`, null where none does. Reads a bounded number of words. */
export const readNumeral = (words: readonly Word[], i: number, blocked: readonly boolean[]): Numeral | null => {
  const word = words[i];
  if (!word || blocked[i]) return null;
  if (word.kind === 'number') {
    const plain = digitsAt(words, i);
    return plain ? (ratioFrom(words, plain, blocked) ?? plain) : null;
  }
  const vulgar = VULGAR_FRACTIONS.get(word.text);
  if (vulgar !== undefined) return numeral(i, i, vulgar, { share: true });
  if (word.kind !== 'letters') return null;
  const special =
    vaguePluralAt(words, i) ?? vagueSmallAt(words, i) ?? collectiveAt(words, i) ?? fractionWordsAt(words, i);
  if (special) return special;
  const article = word.lower === 'a' || word.lower === 'an';
  const from = article ? i + 1 : i;
  if (article && !SCALES.has(words[from]?.lower ?? '')) return null;
  const run = wordsRun(words, from);
  if (!run) {
    return article && words[from]?.lower === 'score' && isOf(words, from + 1)
      ? numeral(i, from, 20, { takesOf: true })
      : null;
  }
  const whole = withHalf(words, run);
  const plain = numeral(i, whole.last, whole.value, { scale: whole.scale });
  return ratioFrom(words, plain, blocked) ?? plain;
};

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PARTS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_SMALL.keys(),
  ...COLLECTIVE_NUMBERS.keys(),
  'a',
  'an',
]);

/** Whether a numeral may begin at the word: a cheap look, so that most words of a text cost nothing more. */
export const mayStartNumeral = (word: Word): boolean =>
  word.kind === 'number' || (word.kind === 'letters' ? STARTERS.has(word.lower) : VULGAR_FRACTIONS.has(word.text));
