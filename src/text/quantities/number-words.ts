/** Words for numbers below one hundred that may stand alone. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  ]
    .flat()
    .map((word, value) => [word, value] as const),
);

export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters that multiply the digits they follow. `m`, `b` and `t` also name units, so they need money or a thing counted beside them. */
export const SCALE_LETTERS: ReadonlyMap<string, { readonly factor: number; readonly needsMoney: boolean }> = new Map([
  ['k', { factor: 1e3, needsMoney: false }],
  ['mn', { factor: 1e6, needsMoney: false }],
  ['mln', { factor: 1e6, needsMoney: false }],
  ['mm', { factor: 1e6, needsMoney: true }],
  ['m', { factor: 1e6, needsMoney: true }],
  ['bn', { factor: 1e9, needsMoney: false }],
  ['bln', { factor: 1e9, needsMoney: false }],
  ['b', { factor: 1e9, needsMoney: true }],
  ['tn', { factor: 1e12, needsMoney: false }],
  ['trn', { factor: 1e12, needsMoney: false }],
  ['t', { factor: 1e12, needsMoney: true }],
]);

/** Denominators of fractions in words. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Typographic fractions. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/**
 * Plural scales that stand for an unknown multiple. [least, most] as multiples of the scale: "hundreds" are two hundred to nineteen hundred,
 * since from two thousand on one would say "thousands"; "dozens" end below a hundred, "scores" below two hundred.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 1999]],
  ['thousands', [2e3, 19_999]],
  ['lakhs', [2e5, 1_999_999]],
  ['millions', [2e6, 19_999_999]],
  ['crores', [2e7, 199_999_999]],
  ['billions', [2e9, 19_999_999_999]],
  ['trillions', [2e12, 19_999_999_999_999]],
]);

/** "a few", "several": [least, most]. Source: the policy of intervals; the upper end is where one would say "a dozen". */
export const VAGUE_SMALL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [3, 11]],
  ['few', [3, 11]],
  ['handful', [3, 9]],
]);

/** Nouns that count their "of" as an exact number: "a couple of", "a pair of". */
export const COLLECTIVE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartet', 4],
]);
