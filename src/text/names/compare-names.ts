import { compareGiven, compareSurnames, type SurnameMatch, type WordMatch } from './compare-words.js';
import { isEastAsianSurname, otherSyllable } from './east-asian.js';
import { givenNamesOf } from './given-names.js';
import { parseName, type ParsedName } from './parse-name.js';
import { COMMON_SURNAMES } from './surnames.table.js';

export type NameRelation = 'same' | 'variant' | 'unsure' | 'different';

/** Whether two names can be one person's. `same`: one spelling, or one a short form of the other; `variant`: other spelling, same name. */
export interface NameComparison {
  readonly relation: NameRelation;
  /** 0 to 1, mostly the likeness of the less alike part. */
  readonly score: number;
}

/** From this score on, two spellings are one name. */
const VARIANT = 0.84;
/** From this score on, two names may be one. */
const UNSURE = 0.66;
/** What both parts of an East Asian name must reach. */
const SYLLABLE = 0.88;
/** Share of the weaker part in the score. */
const WEAKER = 0.85;
/** A surname alone stands for the full name; a little less sure than the full name itself. */
const SHORT_FORM = 0.9;

/** Two single words need this much likeness to be variants. */
const SURE_ALONE = 0.93;

const IBERIAN = /(?:ez|es|az|iz|ia|os|as|eira|ado|illo|illa|ero|era|ano|ana|al|ar|on)$/;

/** Endings that English surnames seldom have: one of two surnames with it is enough where they follow the given name at once. */
const CLEARLY_IBERIAN = /(?:ez|[aeo]s|az|iz|eira|ado|illo|illa|ero|era|uro|oga|aga|edo|eda|ano)$/;

const comparison = (relation: NameRelation, score: number): NameComparison => ({
  relation,
  score: Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000,
});

const relationOf = (score: number): NameRelation =>
  score >= VARIANT ? 'variant' : score >= UNSURE ? 'unsure' : 'different';

const isInitial = (word: string): boolean => word.length === 1;

/** First names against first names, then what middle names there are. */
const compareGivenLists = (
  a: readonly string[],
  b: readonly string[],
): WordMatch & { readonly middleClash: boolean; readonly initialOnly: boolean; readonly extra: boolean } => {
  const [firstA = '', ...restA] = a;
  const [firstB = '', ...restB] = b;
  let first = compareGiven(firstA, firstB);
  let restLeft = restA;
  let restRight = restB;
  // "Jean-Pierre" against "Jeanpierre", "Jong-un" against "Jongun"
  if (first.score < VARIANT && a.length !== b.length) {
    const whole = compareGiven(a.join(''), b.join(''));
    if (whole.score > first.score && whole.score >= VARIANT) {
      first = whole;
      restLeft = [];
      restRight = [];
    }
  }
  // a first name that only one writes: "J. Edgar", "John Maynard Keynes"
  if (first.score < UNSURE && (restA.length > 0 || restB.length > 0)) {
    const viaMiddle = Math.max(
      ...restA.map((m) => (isInitial(m) || isInitial(firstB) ? 0 : compareGiven(m, firstB).score)),
      ...restB.map((m) => (isInitial(m) || isInitial(firstA) ? 0 : compareGiven(firstA, m).score)),
      0,
    );
    if (viaMiddle >= VARIANT)
      return { score: 0.74, distinct: false, exact: false, middleClash: false, initialOnly: false, extra: true };
  }
  let clash = false;
  const middles = Math.min(restLeft.length, restRight.length);
  for (let i = 0; i < middles; i++)
    if (compareGiven(restLeft[i] ?? '', restRight[i] ?? '').score < UNSURE) clash = true;
  if (clash) {
    // the middle names may stand in another order or be written in part
    const [short, long] = restLeft.length <= restRight.length ? [restLeft, restRight] : [restRight, restLeft];
    if (
      short.every((s) => long.some((l) => compareGiven(s, l).score >= UNSURE)) &&
      short.length < long.length &&
      !short.every(isInitial)
    )
      clash = false;
  }
  const initialOnly = isInitial(firstA) !== isInitial(firstB) || (isInitial(firstA) && isInitial(firstB));
  return { ...first, middleClash: clash, initialOnly, extra: restLeft.length !== restRight.length };
};

/** Someone known by one word against a fuller name. */
const compareShort = (short: ParsedName, full: ParsedName): NameComparison => {
  const [word = ''] = short.words;
  const surname = full.surname ?? '';
  const match = compareSurnames(word, surname);
  if (match.genderDiffers) return comparison('unsure', UNSURE);
  if (match.exact) {
    const doubtful =
      COMMON_SURNAMES.has(word) || isEastAsianSurname(word) || (givenNamesOf(word).length > 0 && full.words.length > 2);
    return doubtful ? comparison('unsure', 0.8) : comparison('same', SHORT_FORM);
  }
  const double = surname.includes('-') && surname.split('-').some((p) => p === word);
  if (double) return comparison('unsure', 0.78);
  // the given name alone, or a middle part of a longer name
  const given = Math.max(
    ...full.given.filter((g) => !isInitial(g)).map((g) => (g === word ? 1 : compareGiven(word, g).score)),
    0,
  );
  if (given === 1) return comparison('unsure', 0.72);
  if (match.score >= 0.9 && !match.distinct)
    return comparison(COMMON_SURNAMES.has(surname) ? 'unsure' : 'variant', match.score * SHORT_FORM);
  if (match.score >= UNSURE + 0.1) return comparison('unsure', match.score * SHORT_FORM);
  if (given >= 0.9) return comparison('unsure', 0.66);
  return comparison('different', Math.min(0.5, Math.max(match.score, given) * 0.6));
};

const compareSingles = (a: string, b: string): NameComparison => {
  if (a === b) return comparison('same', 1);
  const surname = compareSurnames(a, b);
  if (surname.genderDiffers) return comparison('unsure', UNSURE);
  if (surname.exact) return comparison('same', surname.score);
  const given = compareGiven(a, b);
  if (given.distinct) return comparison(given.score >= UNSURE ? 'unsure' : 'different', given.score);
  const score = Math.max(
    surname.cut ? Math.min(surname.score, VARIANT - 0.05) : surname.score,
    givenNamesOf(a).length > 0 ? given.score : 0,
  );
  // one word has nothing beside it to bear it out
  return comparison(relationOf(score < SURE_ALONE ? Math.min(score, VARIANT - 0.01) : score), score);
};

/** "Gabriel García" against "Gabriel García Márquez": the surname of one among the middle words of the other. */
const compareShifted = (a: ParsedName, b: ParsedName): NameComparison | null => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === long.words.length || short.surname === null || short.given.length === 0) return null;
  const [first = '', ...middle] = long.given;
  const given = compareGiven(short.given[0] ?? '', first);
  if (given.score < VARIANT || isInitial(first)) return null;
  const at = middle.findIndex((m) => !isInitial(m) && compareSurnames(short.surname ?? '', m).score >= 0.93);
  if (at < 0) return null;
  const surname = short.surname;
  const exact = given.exact && middle[at] === surname;
  // a last word with an article ("al-Tikriti") says where someone comes from, and Iberian names end in the mother's surname
  const optional =
    long.particles.some((p) => /^(?:al|el|ad|as|ash|an|ar|at|az)$/.test(p)) ||
    (surname.length >= 4 &&
      ((IBERIAN.test(surname) && IBERIAN.test(long.surname ?? '')) ||
        (at === 0 &&
          !COMMON_SURNAMES.has(surname) &&
          (CLEARLY_IBERIAN.test(surname) || CLEARLY_IBERIAN.test(long.surname ?? '')))));
  if (optional) return comparison(exact ? 'same' : 'variant', exact ? 0.92 : 0.87);
  // chains of father's names: the last words may be left out
  const arabic = [first, surname].every((w) =>
    givenNamesOf(w).some((n) => n.tradition === 'arabic' || n.tradition === 'turkic-persian'),
  );
  if (arabic && at === 0) return comparison(exact ? 'same' : 'variant', exact ? 0.88 : 0.86);
  return comparison('unsure', 0.74);
};

/** The same words in another order: "Kim Jong Un", "Jong Un Kim"; "Orban Viktor", "Viktor Orban". */
const compareReordered = (a: ParsedName, b: ParsedName): NameComparison | null => {
  if (a.words.length !== b.words.length || a.words.length < 2 || a.words.some(isInitial)) return null;
  const left = [...a.words].sort().join(' ');
  const right = [...b.words].sort().join(' ');
  if (left === right) return comparison(a.words.join(' ') === b.words.join(' ') ? 'same' : 'variant', 0.95);
  if (a.words.length !== 2) return null;
  const crossed = Math.min(
    compareSurnames(a.words[0] ?? '', b.words[1] ?? '').score,
    compareSurnames(a.words[1] ?? '', b.words[0] ?? '').score,
  );
  return crossed >= 0.93 ? comparison('variant', 0.88) : null;
};

const vetoed = (a: ParsedName, b: ParsedName): NameComparison | null => {
  if (a.suffix === b.suffix) return null;
  if (a.suffix !== null && b.suffix !== null) return comparison('different', 0.2);
  return null;
};

const genderOf = (name: ParsedName): 'm' | 'f' | null => {
  const known = givenNamesOf(name.given[0] ?? '');
  if (known.length === 0) return null;
  const genders = new Set(known.map((n) => n.gender));
  return genders.size === 1 ? (genders.has('m') ? 'm' : genders.has('f') ? 'f' : null) : null;
};

const compareFull = (a: ParsedName, b: ParsedName): NameComparison => {
  const given = compareGivenLists(a.given, b.given);
  const surname: SurnameMatch = compareSurnames(a.surname ?? '', b.surname ?? '');
  if (
    surname.score >= UNSURE &&
    genderOf(a) !== null &&
    genderOf(b) !== null &&
    genderOf(a) !== genderOf(b) &&
    given.score < 0.9
  )
    return comparison('different', 0.3);
  if (surname.genderDiffers) {
    if (given.initialOnly) return comparison('unsure', 0.7);
    if (given.score < 0.9 || given.distinct) return comparison('different', 0.3);
    // English news drop a woman's ending ("Anna Petrov"); a man does not bear it
    return genderOf(a) === 'f' || genderOf(b) === 'f' ? comparison('variant', 0.88) : comparison('unsure', 0.74);
  }
  if (given.middleClash && given.score > 0) return comparison('different', 0.45);
  if (given.distinct)
    return comparison(
      given.score >= UNSURE && surname.score >= VARIANT ? 'unsure' : 'different',
      Math.min(given.score, surname.score),
    );
  const weaker = Math.min(given.score, surname.score);
  let score = WEAKER * weaker + (1 - WEAKER) * Math.max(given.score, surname.score);
  // one part beyond doubt carries a slip of the pen in the other, if that is a slip and no other name
  if (surname.cut && given.score < 0.95) score = Math.min(score, VARIANT - 0.04);
  if (given.initialOnly) {
    if (given.score === 0) return comparison('different', 0.1);
    if (surname.exact) return comparison(COMMON_SURNAMES.has(a.surname ?? '') ? 'unsure' : 'same', 0.88);
    return comparison(
      surname.score >= 0.9 ? 'variant' : surname.score >= 0.75 ? 'unsure' : 'different',
      surname.score * SHORT_FORM,
    );
  }
  // East Asian names are short, and every syllable tells people apart
  if (
    a.familyFirst &&
    b.familyFirst &&
    !(given.exact && surname.exact) &&
    (given.score < SYLLABLE || surname.score < SYLLABLE || otherSyllable(a.given.join('-'), b.given.join('-')))
  )
    return comparison('different', Math.min(0.6, weaker));
  if (given.exact && surname.exact) return comparison('same', given.extra ? 0.95 : 1);
  // a given name must be alike by itself: brothers share the surname and often the letters
  if (given.score < UNSURE) return comparison('different', Math.min(score, 0.6));
  if (given.score < VARIANT)
    return comparison(surname.score >= VARIANT ? 'unsure' : 'different', Math.min(score, VARIANT - 0.01));
  if (surname.score < UNSURE) return comparison('different', Math.min(score, 0.6));
  if (surname.score < VARIANT) return comparison('unsure', Math.min(score, VARIANT - 0.01));
  return comparison(relationOf(score), score);
};

/** Names longer than this are no names; only their beginnings are read. */
const LONGEST_NAME = 200;

/**
 * Compares two names of persons, in any of the known scripts. Symmetric; equal names are `same` with score 1. A name that holds no letter is
 * `different` from all but itself.
 */
export const compareNames = (a: string, b: string): NameComparison => {
  if (a === b) return comparison('same', 1);
  // a fixed order makes the comparison symmetric by construction
  const [left, right] = (a < b ? [a, b] : [b, a]).map((n) => parseName(n.slice(0, LONGEST_NAME)));
  if (!left || !right) return comparison('different', 0);
  const veto = vetoed(left, right);
  if (veto) return veto;
  const found = bestReading(a < b ? a : b, a < b ? b : a, left, right);
  // "John Smith" may be the father or the son of that name
  if (left.suffix !== right.suffix && (found.relation === 'same' || found.relation === 'variant'))
    return comparison('unsure', Math.min(found.score, 0.8));
  return found;
};

const MARKED = /[^\p{ASCII}\P{Script=Latin}]/u;

/** English news often just drop the marks of a name ("Milošević", "Milosevic"): both readings count, the better one wins. */
const bestReading = (a: string, b: string, left: ParsedName, right: ParsedName): NameComparison => {
  const found = compareParsed(left, right);
  if (found.relation === 'same' || (!MARKED.test(a) && !MARKED.test(b))) return found;
  const bare = (n: string): ParsedName | null =>
    parseName(n.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFKD').replace(/\p{M}/gu, ''));
  const [bareLeft, bareRight] = [bare(a), bare(b)];
  if (!bareLeft || !bareRight) return found;
  const other = compareParsed(bareLeft, bareRight);
  return rank(other) > rank(found) ? other : found;
};

const compareParsed = (left: ParsedName, right: ParsedName): NameComparison => {
  if (left.words.length === 1 && right.words.length === 1)
    return compareSingles(left.words[0] ?? '', right.words[0] ?? '');
  const glued = compareGlued(left, right);
  if (glued) return glued;
  if (left.given.length === 0 || right.given.length === 0)
    return left.given.length === 0 ? compareShort(left, right) : compareShort(right, left);
  const found = compareFull(left, right);
  if (found.relation === 'same') return found;
  const others = [compareReordered(left, right), compareShifted(left, right)].filter((c) => c !== null);
  return others.reduce((best, c) => (rank(c) > rank(best) ? c : best), found);
};

const rank = (c: NameComparison): number =>
  ({ same: 3, variant: 2, unsure: 1, different: 0 })[c.relation] + c.score / 10;

/** "Elbaradei" and "el-Baradei", "Vandamme" and "Van Damme": the particle written together. */
const compareGlued = (left: ParsedName, right: ParsedName): NameComparison | null => {
  if (left.particles.length > 0 === right.particles.length > 0) return null;
  const [with_, without] = left.particles.length > 0 ? [left, right] : [right, left];
  const joined = `${with_.particles.join('')}${with_.surname ?? ''}`;
  if (without.surname === null || with_.surname === null) return null;
  const glued = compareSurnames(joined, without.surname);
  if (glued.score < 0.9 || without.surname === with_.surname) return null;
  const changed: ParsedName = {
    ...with_,
    particles: [],
    surname: without.surname,
    words: [...with_.words.slice(0, -1), without.surname],
  };
  const found = compareParsed(changed, without);
  return found.relation === 'same' ? comparison('variant', 0.94) : found;
};
