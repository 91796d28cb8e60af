/** Whether an acronym stands for a name: `yes` by its initials in order, `unsure` with the same initials in another order, `no` otherwise. */
export type AcronymMatch = 'yes' | 'unsure' | 'no';

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'le',
  'du',
  'des',
  'del',
  'e',
  'y',
  'et',
  'und',
  'der',
  'die',
  'das',
  'a',
  'an',
  'dan',
  'en',
  'och',
  'og',
  'i',
  'va',
  've',
  'at',
]);
const COMPANY_ENDINGS = new Set([
  'inc',
  'corp',
  'ltd',
  'llc',
  'plc',
  'co',
  'gmbh',
  'ag',
  'sa',
  'spa',
  'nv',
  'bv',
  'company',
  'corporation',
  'limited',
]);

const lettersOf = (acronym: string): string => acronym.replace(/[.\s&-]/g, '').toUpperCase();

const sorted = (letters: string): string => Array.from(letters).sort().join('');

/**
 * Whether `acronym` abbreviates `name`. Small words ("of", "the") may count or not, company endings too. Bodies are often known by the
 * acronym of their own language, whose words may stand in another order: the same letters in another order are `unsure`.
 */
export const acronymMatches = (acronym: string, name: string): AcronymMatch => {
  const letters = lettersOf(acronym);
  if (letters.length < 2 || !/^[\p{Lu}\d]+$/u.test(letters)) return 'no';
  const words = name
    .split(/[\s/&-]+/)
    .map((w) => w.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((w) => w !== '');
  if (words.length < 2) return 'no';
  const initial = (w: string): string => (w[0] ?? '').toUpperCase();
  const main = words.filter((w) => !SMALL_WORDS.has(w.toLowerCase()));
  const bare = main.filter((w) => !COMPANY_ENDINGS.has(w.toLowerCase()));
  const whole = name.split(/[\s/&]+/).filter((w) => w !== '' && !SMALL_WORDS.has(w.toLowerCase()));
  const readings = [words, main, bare, whole].map((list) => list.map(initial).join(''));
  if (readings.includes(letters)) return 'yes';
  if (
    main.length >= 2 &&
    matchesPieces(
      letters,
      main.map((w) => w.toUpperCase()),
    )
  )
    return 'yes';
  return readings.some((r) => r.length === letters.length && sorted(r) === sorted(letters)) ? 'unsure' : 'no';
};

/** "Interpol"-like and two-letter parts: the acronym is made of one to three first letters of each word, in order. */
const matchesPieces = (letters: string, words: readonly string[]): boolean => {
  if (letters.length < words.length || letters.length > words.length * 3) return false;
  let reachable = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reachable)
      for (let n = 1; n <= 3; n++)
        if (letters.slice(at, at + n) === word.slice(0, n) && at + n <= letters.length) next.add(at + n);
    reachable = next;
  }
  return reachable.has(letters.length);
};
