import { distance as plainDistance } from 'fastest-levenshtein';

/** Costs of taking one letter for another, below 1 where spellings of one sound differ so. Keys hold the two letters in alphabetical order (ASCII). */
const SUBSTITUTIONS: Readonly<Record<string, number>> = {
  ae: 0.15,
  ei: 0.25,
  ou: 0.15,
  ao: 0.55,
  eo: 0.6,
  ai: 0.75,
  au: 0.8,
  iu: 0.6,
  eu: 0.8,
  io: 0.8,
  hx: 0.1,
  gh: 0.3,
  gx: 0.4,
  kx: 0.25,
  kq: 0.05,
  gq: 0.1,
  gk: 0.35,
  qx: 0.3,
  hk: 0.5,
  hq: 0.4,
  Jg: 0.3,
  Ji: 0.3,
  JZ: 0.15,
  Zz: 0.3,
  Jz: 0.4,
  Ss: 0.3,
  sz: 0.3,
  CT: 0.5,
  CS: 0.35,
  Ck: 0.4,
  CJ: 0.35,
  Ts: 0.35,
  Tz: 0.35,
  SZ: 0.5,
  Cs: 0.5,
  Cx: 0.4,
  bp: 0.5,
  dt: 0.4,
  fv: 0.25,
  bv: 0.4,
  pf: 0.6,
  mn: 0.5,
  lr: 0.8,
  dz: 0.4,
  st: 0.7,
  uv: 0.3,
};

const pairKey = (a: string, b: string): string => (a < b ? a + b : b + a);

const VOWEL = /[aeiou]/;

const substitution = (a: string, b: string): number =>
  a === b ? 0 : (SUBSTITUTIONS[pairKey(a, b)] ?? (VOWEL.test(a) !== VOWEL.test(b) ? 1.3 : 1));

/** Cost of a letter that stands in one spelling only. `before` is its left neighbour in that spelling. */
const indel = (c: string, before: string | undefined, after: string | undefined): number => {
  if (c === 'h') return before !== undefined && (after === undefined || !VOWEL.test(after)) ? 0.25 : 0.5;
  if (c === 'i' && ((before !== undefined && VOWEL.test(before)) || (after !== undefined && VOWEL.test(after))))
    return 0.2;
  if (!VOWEL.test(c)) return 1;
  if (before === undefined) return 0.7;
  if (after === undefined) return 0.8;
  return VOWEL.test(before) || VOWEL.test(after) ? 0.4 : 0.55;
};

/** Words of more letters than this are compared by their beginnings. */
const LONGEST_WORD = 40;

/** Weighted edit distance of two folded words. Symmetric. */
export const spellingDistance = (left: string, right: string): number => {
  const a = left.slice(0, LONGEST_WORD);
  const b = right.slice(0, LONGEST_WORD);
  if (a === b) return 0;
  let previous: number[] = [0];
  for (let j = 1; j <= b.length; j++) previous[j] = (previous[j - 1] ?? 0) + indel(b[j - 1] ?? '', b[j - 2], b[j]);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [(previous[0] ?? 0) + indel(a[i - 1] ?? '', a[i - 2], a[i])];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        (previous[j - 1] ?? 0) + substitution(a[i - 1] ?? '', b[j - 1] ?? ''),
        (previous[j] ?? 0) + indel(a[i - 1] ?? '', a[i - 2], a[i]),
        (row[j - 1] ?? 0) + indel(b[j - 1] ?? '', b[j - 2], b[j]),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** Beyond this share of differing letters nothing can make two spellings alike, and the weighted distance is not worked out. */
const HOPELESS = 0.75;
/** Short words weigh as if they had this many letters: one letter of three is not everything. */
const SHORTEST_WEIGHT = 4;

/** Likeness of two folded words, 0 to 1; 1 for equal ones. */
export const spellingLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || plainDistance(a, b) > Math.ceil(longest * HOPELESS)) return 0;
  const weight = Math.max(SHORTEST_WEIGHT, (a.length + b.length) / 2);
  return Math.max(0, 1 - spellingDistance(a, b) / weight);
};
