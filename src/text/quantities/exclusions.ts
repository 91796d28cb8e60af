import { isMonth, isSeason, isTimeZone, isWeekday } from './calendar.js';
import { currencyOfPrefix } from './currencies.js';
import { letterCurrency } from './letters.js';
import { PARTS, SCALES, SCALE_LETTERS, SMALL, TENS } from './number-words.js';
import { parseDigits } from './numerals.js';
import { isPlural } from './persons.js';
import { unitNameAt } from './units.js';
import type { Word } from './words.js';

/** Nouns whose number names one of its kind and counts nothing, whatever follows: "page 14", "Flight 402", "category 5 hurricane". */
const NAMES_BY_NUMBER = new Set(
  'flight runway page article room chapter section paragraph line clause verse route highway gate category phase stage grade tier channel volume episode version step exhibit figure table appendix annex apartment apt flat suite floor platform no nos number numbers resolution protocol directive rule order law act amendment section season lot row seat item question type class level size model mark mk code id order case battalion brigade regiment division squadron unit district sector zone ward block line bus train interstate exit pier warehouse building house school hospital camp cell day year week round game match chapter part book psalm top position rank formula group war schedule form box division studio area terminal reactor'.split(
    ' ',
  ),
);
/** Of those, the ones that also stand before a counted thing in running prose ("in school 12 pupils"): they need a headless number. */
const WEAK_NAMES = new Set(
  'day year week number numbers order law act case unit line building house school hospital camp cell game match part group war box area bus train top position block book form round question item class level size section division floor'.split(
    ' ',
  ),
);

/** What follows a number and a hyphen and makes no count of it: "two-way", "one-sided". */
const MANNER = new Set(
  'way sided star legged fold tier tiered pronged off dimensional on to piece stop something time timer cylinder handed eyed dimensional and ish ply'.split(
    ' ',
  ),
);

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const CLOCK_MARKS = new Set(["o'clock", 'am', 'pm', 'oclock']);
const SCORE_NOUNS = new Set(
  'win victory defeat loss draw lead triumph vote ruling decision series record thrashing result score'.split(' '),
);
const SCORE_VERBS = new Set('win beat lose draw lead trail defeat thrash vote'.split(' '));
const STREETS = new Set('street road avenue lane boulevard drive square'.split(' '));
const YEAR_PREPOSITIONS = new Set(
  'in since by until till from during of early late mid circa before after through to the for and between year fiscal'.split(
    ' ',
  ),
);

const glued = (word: Word | undefined): boolean => word !== undefined && !word.spaced;
const isBareDigits = (word: Word | undefined): boolean => word?.kind === 'number' && /^\d+$/.test(word.text);
const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–]$/.test(word.text);
const isNumberWord = (word: Word | undefined): boolean =>
  word?.kind === 'number' || (word?.kind === 'letters' && (SMALL.has(word.lower) || TENS.has(word.lower)));
const isCapitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
/** "iPhone", "eBay": a capital after a small first letter makes a name too. */
const isStyledName = (word: Word): boolean => /^\p{Ll}\p{Lu}/u.test(word.text);

/** Headlines capitalise nearly every long word (three or more after the first); a capital says nothing there. */
const looksLikeHeadline = (words: readonly Word[]): boolean => {
  const long = words.filter((w, i) => i > 0 && w.kind === 'letters' && w.text.length > 3);
  // "The Boeing 737 skidded off": a verb in small letters is no headline's
  if (long.some((w) => w.pos === 'VERB' && !isCapitalised(w))) return false;
  return long.length >= 3 && long.filter(isCapitalised).length >= long.length * 0.6;
};

/** Addresses, handles and tags: a stretch without white space that holds one of their marks. */
const blockAddresses = (words: readonly Word[], blocked: boolean[]): void => {
  let start = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !words[i]?.spaced) continue;
    let address = false;
    for (let k = start; k < i; k++) {
      const word = words[k];
      const next = words[k + 1];
      if (
        word?.text === '@' ||
        word?.lower === 'www' ||
        word?.lower === 'http' ||
        word?.lower === 'https' ||
        (word?.text === '#' && k + 1 < i)
      )
        address = true;
      if (word?.text === '/' && next?.text === '/' && k + 1 < i) address = true;
    }
    if (address) for (let k = start; k < i; k++) blocked[k] = true;
    start = i;
  }
};

const RUN_MARK = /^[-–:/'.]$/;

/** Runs of digits held together by marks: clock times, dates in digits, scores, telephone numbers, coordinates. */
const blockRuns = (words: readonly Word[], i: number, blocked: boolean[]): void => {
  const word = words[i];
  if (word?.kind !== 'number') return;
  // a run is read once, from its first number
  if (
    i >= 2 &&
    glued(word) &&
    glued(words[i - 1]) &&
    RUN_MARK.test(words[i - 1]?.text ?? '') &&
    words[i - 2]?.kind === 'number'
  )
    return;
  let last = i;
  let marks = '';
  while (
    words[last + 2]?.kind === 'number' &&
    glued(words[last + 1]) &&
    glued(words[last + 2]) &&
    RUN_MARK.test(words[last + 1]?.text ?? '')
  ) {
    marks += words[last + 1]?.text ?? '';
    last += 2;
  }
  const block = (from: number, to: number): void => {
    for (let k = from; k <= to; k++) blocked[k] = true;
  };
  const after = words[last + 1];
  if (last > i) {
    const above = Number(word.text);
    const below = Number(words[last]?.text);
    if (marks.includes(':') || marks.length > 1 || marks.includes("'")) block(i, last);
    else if (marks === '/') {
      // "1/3" is a fraction, "24/7" and "9/11" are not; the numeral reader takes the same view
      if (!(above > 0 && above < below && below <= 10 && below !== 7 && below !== 9)) block(i, last);
    } else if (marks === '-' || marks === '–') {
      const tie = isBareDigits(word) && isBareDigits(words[last]);
      const years = tie && above >= 1500 && above < 2100 && (words[last]?.text.length === 2 || below < 2100);
      const before = words[i - 1];
      const scored =
        tie && (SCORE_NOUNS.has(after?.lower ?? '') || (before?.kind === 'letters' && SCORE_VERBS.has(before.lemma)));
      if ((tie && above >= below && !SCALES.has(after?.lower ?? '')) || years || scored) block(i, last);
    }
  }
  // a run of groups after a plus sign or a bracketed area code is a telephone number
  if (words[i - 1]?.text === '+' && glued(word) && words[i + 1]?.kind === 'number') {
    for (let k = i; k < i + 8 && words[k] && (words[k]?.kind === 'number' || /^[-()]$/.test(words[k]?.text ?? '')); k++)
      blocked[k] = true;
  }
};

/** "020 7946 0958", "212 555 0134": groups of digits, the first with a leading zero or a later one that no thousands have. */
const blockTelephone = (words: readonly Word[], i: number, blocked: boolean[]): void => {
  if (words[i]?.kind !== 'number' || words[i - 1]?.kind === 'number') return;
  let last = i;
  while (last < i + 6 && words[last + 1]?.kind === 'number' && words[last + 1]?.spaced) last++;
  if (last === i) return;
  const groups = words.slice(i, last + 1);
  if (groups.some((w, k) => /^0\d+$/.test(w.text) && (k === 0 || w.text.length !== 3)))
    for (let k = i; k <= last; k++) blocked[k] = true;
};

const blockOne = (words: readonly Word[], i: number, blocked: boolean[], headline: boolean): void => {
  const word = words[i];
  if (!word || !isNumberWord(word)) return;
  const previous = words[i - 1];
  const next = words[i + 1];
  const digits = word.kind === 'number';

  if (digits) {
    // "A320", "M7.6" (a magnitude), "Dh40"
    if (
      previous?.kind === 'letters' &&
      !word.spaced &&
      currencyOfPrefix(previous.text) === null &&
      letterCurrency(words, i) === null &&
      !(previous.lower === 'm' && /^\d\.\d$/.test(word.text))
    )
      blocked[i] = true;
    // "B-52", "June-5"; "magnitude-7.6" and "sub-20" are no names
    const stem = words[i - 2];
    if (
      previous?.text === '-' &&
      !previous.spaced &&
      !word.spaced &&
      stem?.kind === 'letters' &&
      !/^(?:magnitude|than|to|about|around|mid|nearly)$/.test(stem.lower)
    )
      blocked[i] = true;
    if (next?.kind === 'letters' && !next.spaced) {
      const known =
        SCALE_LETTERS.has(next.lower) ||
        SCALES.has(next.lower) ||
        unitNameAt(words, i + 1) !== null ||
        CLOCK_MARKS.has(next.lower);
      if (
        ORDINAL_ENDINGS.has(next.lower) ||
        (!known && currencyOfPrefix(next.text) === null && !/^(?:people|euros?|dollars?)$/.test(next.lower))
      )
        blocked[i] = true;
    }
    // "1080p": lines of a picture, no pence
    if (next?.lower === 'p' && !next.spaced && Number(word.text) >= 240) blocked[i] = true;
    if (parseDigits(word.text) === null) blocked[i] = true;
    // "the 1950's", "his early 20's", "the 1200 block"
    if (next?.text === "'" && !next.spaced && words[i + 2]?.lower === 's' && !words[i + 2]?.spaced) blocked[i] = true;
    if (next?.lower === 'block' && previous?.lower === 'the') blocked[i] = true;
    // "39°25'N", "45° N"
    if (next?.text === '°' && (words[i + 2]?.kind === 'number' || /^[nsew]$/.test(words[i + 2]?.lower ?? '')))
      blocked[i] = true;
    // "12 Baker Street", "the law passed 15 to 3"
    if (next && isCapitalised(next) && [2, 3].some((k) => STREETS.has(words[i + k]?.lower ?? ''))) blocked[i] = true;
    if (
      next?.lower === 'to' &&
      isBareDigits(words[i + 2]) &&
      Number(words[i + 2]?.text) <= Number(word.text) &&
      previous &&
      (SCORE_VERBS.has(previous.lemma) || previous.lower === 'passed')
    )
      blocked[i] = blocked[i + 2] = true;
    if (previous?.text === '°' && !word.spaced) blocked[i] = true;
    if (previous?.text === '[' && next?.text === ']') blocked[i] = true;
    // "1. The first point", "2) The second": numbers of a list
    if (
      i === 0 &&
      isBareDigits(word) &&
      word.text.length <= 2 &&
      (next?.text === '.' || next?.text === ')') &&
      !next.spaced
    )
      blocked[i] = true;
    if (previous?.text === '§' || previous?.text === '№' || previous?.text === '#') blocked[i] = true;
  } else {
    // "twenty-first", "one-way", "five-a-side"
    const suffix = words[i + 2];
    if (
      next?.text === '-' &&
      !next.spaced &&
      suffix &&
      !suffix.spaced &&
      /(?:first|second|[^h]ird|th)$/.test(suffix.lower) &&
      !PARTS.has(suffix.lower) &&
      !/^(?:month|width|length|depth)$/.test(suffix.lower)
    )
      blocked[i] = true;
    if (
      word.lower === 'zero' &&
      (/^(?:tolerance|sum|hour|gravity|day|emission|emissions|waste)$/.test(next?.lower ?? '') ||
        /^(?:ground|sub|patient|net|absolute|year|below|above)$/.test(previous?.lower ?? '') ||
        next?.text === '-')
    )
      blocked[i] = true;
    // "Group of Seven", "World War Two", "the Big Four": a capital inside a sentence makes it a name
    if (!headline && i > 0 && isCapitalised(word) && !/^["'(:.\u2014\u2013-]$/.test(previous?.text ?? '')) {
      const beforeOf = previous?.lower === 'of' ? words[i - 2] : previous;
      if (beforeOf?.kind === 'letters' && isCapitalised(beforeOf) && !isWeekday(beforeOf.text)) blocked[i] = true;
    }
  }
  if (next?.text === '-' && !next.spaced && MANNER.has(words[i + 2]?.lower ?? '') && !words[i + 2]?.spaced) {
    // "10-to-12" and "two-and-a-half" go on with a number
    const joint = words[i + 2]?.lower;
    const goesOn =
      (joint === 'to' && isNumberWord(words[i + 4]) && word.lower !== 'one') ||
      (joint === 'and' && (isNumberWord(words[i + 4]) || PARTS.has(words[i + 6]?.lower ?? '')));
    if (!goesOn) blocked[i] = true;
  }

  // "half past three", "a quarter to nine"
  if (
    (previous?.lower === 'past' || previous?.lower === 'to') &&
    /^(?:half|quarter|minutes)$/.test(words[i - 2]?.lower ?? '') &&
    !(previous.lower === 'to' && (words[i - 2]?.lower !== 'quarter' || words[i - 3]?.lower !== 'a')) &&
    next?.pos !== 'NOUN' &&
    next?.pos !== 'NUM'
  )
    blocked[i] = true;
  // clock times
  if (
    next &&
    (CLOCK_MARKS.has(next.lower) ||
      (next.lower === 'o' && words[i + 2]?.text === "'" && words[i + 3]?.lower === 'clock')) &&
    (!digits || /^\d{1,2}(?:[.]\d{2})?$|^\d{3,4}$/.test(word.text))
  ) {
    // "10 am" the clock, "I am" the verb: a number word with a spaced "am" is no time
    blocked[i] = true;
    blockLeftOf(words, i, blocked, (n) => n <= 12);
  }
  if (
    digits &&
    next &&
    isTimeZone(next.lower) &&
    /^\d{1,2}(?:[.]\d{2})?$|^\d{4}$/.test(word.text) &&
    (next.lower !== 'local' || words[i + 2]?.lower === 'time')
  )
    blocked[i] = true;

  // month and day
  const dayLike = digits ? isBareDigits(word) && Number(word.text) >= 1 && Number(word.text) <= 31 : false;
  const beforeDot = previous?.text === '.' && !previous.spaced ? words[i - 2] : previous;
  if (
    digits &&
    beforeDot &&
    isMonth(beforeDot.text) &&
    isBareDigits(word) &&
    (dayLike || word.text.length === 4) &&
    !(beforeDot.pos === 'AUX' && beforeDot.lower === 'may')
  ) {
    blocked[i] = true;
    let k = i;
    // "June 27-28", "June 27 and 28", "June 27, 2025"
    while (
      k + 2 < words.length &&
      words[k + 2]?.kind === 'number' &&
      /^(?:-|–|and|to|or|,)$/.test(words[k + 1]?.lower ?? '')
    ) {
      const later = words[k + 2];
      const n = Number(later?.text);
      const yearLike = isBareDigits(later) && n >= 1500 && n < 2100;
      const plain = isBareDigits(later) && n <= 31 && words[k + 3]?.pos !== 'NOUN' && words[k + 1]?.text !== ',';
      if (!yearLike && !plain) break;
      blocked[k + 2] = true;
      k += 2;
    }
    const year = words[k + 1];
    if (isBareDigits(year) && year?.text.length === 4) blocked[k + 1] = true;
  }
  if (dayLike && next && isMonth(next.text) && !(next.lower === 'may' && next.pos === 'AUX')) {
    blocked[i] = true;
    blockLeftOf(words, i, blocked, (n) => n <= 31);
    const year = words[i + 2]?.text === '.' || words[i + 2]?.text === ',' ? i + 3 : i + 2;
    if (isBareDigits(words[year]) && words[year]?.text.length === 4) blocked[year] = true;
  }

  if (digits && isYear(words, i)) {
    blocked[i] = true;
    return;
  }

  // numbers that name
  const namer = previous?.text === '.' && !previous.spaced ? words[i - 2] : previous;
  if (namer?.kind === 'letters' && word.spaced) {
    const named = NAMES_BY_NUMBER.has(namer.lower);
    // "gave Ann 10 or 12 days": the noun comes after the second number
    const goesOn = /^(?:or|to|and|-|–)$/.test(next?.lower ?? '') && isNumberWord(words[i + 2]);
    const headless =
      !next ||
      (next.kind === 'mark' && next.text !== '%' && next.text !== '-') ||
      ['VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'DET', 'PART', 'ADV'].includes(next.pos);
    const singularAfter = next?.pos === 'NOUN' && !isPlural(next.lower) && unitNameAt(words, i + 1) === null;
    const whole = !digits || /^[\d,]+$/.test(word.text);
    const dotted = namer !== previous;
    if (
      dotted
        ? namer.lower === 'no' ||
          namer.lower === 'nos' ||
          namer.lower === 'art' ||
          namer.lower === 'p' ||
          namer.lower === 'pp'
        : named && whole && namer.lower !== 'no'
    ) {
      if (dotted || !WEAK_NAMES.has(namer.lower) || headless) blocked[i] = true;
    } else if (namer.lower === 'no' && digits && headless && !dotted) blocked[i] = true;
    // "Boeing 737 plane", "Apollo 5 was": digits after a proper noun and without a plural to count
    else if (
      digits &&
      whole &&
      namer === previous &&
      (isCapitalised(namer) || isStyledName(namer)) &&
      currencyOfPrefix(namer.text) === null &&
      (isStyledName(namer) ||
        namer.pos === 'PROPN' ||
        // "Red We 4", "RED-WE 4": words in capitals that the tagger does not take for a name
        /^\p{Lu}{2,}$/u.test(namer.text) ||
        (words[i - 2] !== undefined && isCapitalised(words[i - 2] ?? namer) && !namer.lower.endsWith('ed'))) &&
      !isWeekday(namer.text) &&
      !headline
    ) {
      if ((headless && !goesOn) || singularAfter) blocked[i] = true;
    }
    if (digits && /^(?:dial|call|text|ring|phone)$/.test(namer.lemma) && headless) blocked[i] = true;
  }
};

/** "5, 6 and 7 November", "7-8 pm": numbers joined to the left of a blocked one. */
const blockLeftOf = (words: readonly Word[], i: number, blocked: boolean[], fits: (n: number) => boolean): void => {
  let k = i;
  while (k >= 2) {
    const joint = words[k - 1];
    const left = words[k - 2];
    if (
      !joint ||
      !left ||
      !(isDash(joint) || /^(?:and|to|or|,)$/.test(joint.lower)) ||
      !isBareDigits(left) ||
      !fits(Number(left.text))
    )
      return;
    blocked[k - 2] = true;
    k -= 2;
  }
};

/** Four digits that read as a year: by a preposition before them, or by nothing to count after them. */
const isYear = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (!word || !/^(?:1[5-9]|20)\d\d$/.test(word.text)) return false;
  const previous = words[i - 1];
  const next = words[i + 1];
  if (previous?.kind === 'mark' && /^[$€£¥₹₽]$/.test(previous.text) && !word.spaced) return false;
  if (next && !next.spaced && next.kind === 'letters') return false;
  if (next && (unitNameAt(words, i + 1) !== null || next.text === '%')) return false;
  const before = previous?.lower ?? '';
  const month = previous !== undefined && (isMonth(previous.text) || isSeason(previous.lower));
  if (month) return true;
  const countsPlural =
    next?.kind === 'letters' &&
    (isPlural(next.lower) || (next.pos === 'ADJ' && isPlural(words[i + 2]?.lower ?? ''))) &&
    next.pos !== 'VERB' &&
    next.pos !== 'AUX' &&
    words[i + 2]?.text !== '-';
  const round = Number(word.text) % 50 === 0;
  if (countsPlural)
    return (
      (YEAR_PREPOSITIONS.has(before) && !round && before !== 'and' && before !== 'for') ||
      before === 'the' ||
      (before === 's' && words[i - 2]?.text === "'")
    );
  if (YEAR_PREPOSITIONS.has(before))
    return !(round && /^(?:to|by|of|for|and|after|before)$/.test(before) && !/^(?:19|20)[0-2]\d$/.test(word.text));
  if (
    round &&
    (previous?.pos === 'VERB' || /^(?:than|about|nearly|almost|least|some|over|approximately|roughly)$/.test(before))
  )
    return false;
  return true;
};

const ONE_BEFORE = new Set(
  'no any every some each this that the another which only number day public square'.split(' '),
);
const ONE_AFTER = new Set(
  'another day morning night evening afternoon thing way point time hand side such should must can may could would might by or'.split(
    ' ',
  ),
);

/** "one" that counts nothing: a pronoun ("the large one", "one should"), an idiom ("one day", "on the one hand"). */
const isIdleOne = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (word?.lower !== 'one') return false;
  const previous = words[i - 1];
  const next = words[i + 1];
  if (next && SCALES.has(next.lower)) return false;
  if (previous?.text === '-' && words[i - 2]?.lower === 'no') return true;
  if (next?.text === '-' && !next.spaced) {
    const after = words[i + 2];
    return !(
      after &&
      (PARTS.has(after.lower) || SCALES.has(after.lower) || unitNameAt(words, i + 2) !== null || after.lower === 'in')
    );
  }
  // "one or two" and "one in 100" count
  if ((next?.lower === 'or' || next?.lower === 'in') && isNumberWord(words[i + 2])) return false;
  if (next && ONE_AFTER.has(next.lower)) return true;
  const counted =
    next?.kind === 'letters' &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.lower === 'of');
  if (next?.lower === 'of') {
    // "one of the largest" praises, "one of the men" counts
    for (let k = i + 2; k <= i + 7; k++) {
      const w = words[k];
      if (!w || (w.kind === 'mark' && w.text !== "'" && w.text !== '-')) break;
      if (
        w.lower === 'most' ||
        w.lower === 'least' ||
        (w.pos === 'ADJ' && /(?:est|first|last)$/.test(w.lower)) ||
        /^(?:biggest|largest|worst|best|deadliest|greatest|leading|main|top|oldest|strongest)$/.test(w.lower)
      )
        return true;
    }
    return false;
  }
  if (previous && ONE_BEFORE.has(previous.lower))
    return (
      !counted ||
      previous.lower === 'no' ||
      previous.lower === 'the' ||
      previous.lower === 'this' ||
      previous.lower === 'that'
    );
  if (
    !counted &&
    previous &&
    (previous.pos === 'ADJ' || previous.pos === 'ADP' || previous.lower === 'a') &&
    !/^(?:to|than|about|least|at|of)$/.test(previous.lower)
  )
    return true;
  if (next && !counted && next.pos === 'PRON') return true;
  // "a dog, one bigger than before"
  if (next?.pos === 'ADJ' && next.lower.endsWith('er') && words[i + 2]?.pos !== 'NOUN') return true;
  return false;
};

/**
 * The words that are part of no quantity: years, dates, clock times, names made with numbers, scores, telephone numbers, addresses, ordinals.
 * Looks at a bounded number of neighbours of each word.
 */
export const blockedWords = (words: readonly Word[]): readonly boolean[] => {
  const blocked = words.map(() => false);
  const headline = looksLikeHeadline(words);
  blockAddresses(words, blocked);
  for (let i = 0; i < words.length; i++) {
    blockRuns(words, i, blocked);
    blockTelephone(words, i, blocked);
    blockOne(words, i, blocked, headline);
    if (isIdleOne(words, i)) blocked[i] = true;
  }
  return blocked;
};
