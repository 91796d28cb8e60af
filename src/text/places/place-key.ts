/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const SOUNDS: Readonly<Record<string, string>> = {
  kh: 'h',
  dzh: 'j',
  dj: 'j',
  ou: 'u',
  oo: 'u',
  iy: 'i',
  yy: 'i',
  ii: 'i',
  ee: 'i',
  y: 'i',
  q: 'k',
  w: 'v',
};

const PLAIN_NAME = /^[a-z]+(?: [a-z]+)*$/;

/** The form under which place names meet: lower case, without marks, apostrophes, points and hyphens. */
export const placeKey = (name: string): string => {
  const lower = name.toLowerCase();
  // most names are plain: the whole table is read at the first look-up, and taking letters apart is what costs
  if (PLAIN_NAME.test(lower)) return lower;
  return lower
    .replace(/[ıəøłđðþßæœ]/g, (c) => WHOLE_LETTERS[c] ?? c)
    .normalize('NFKD')
    .replace(/[\p{M}'’`ʼʻ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/**
 * A rougher form, in which the usual ways of writing one name in Latin letters meet ("Erevan", "Yerevan"; "Kharkov" does not meet
 * "Kharkiv": that is another name, and stands in the table of spellings).
 */
export const placeSound = (name: string): string =>
  placeKey(name)
    .replace(/^a[dnrslz]h? |^el /, '')
    .replace(/kh|dzh|dj|ou|oo|iy|yy|ii|ee|[yqw ]/g, (found, at: number, all: string) => {
      if (found === 'y' && all[at + 1] === 'e' && (at === 0 || /[aeiou ]/.test(all[at - 1] ?? ''))) return '';
      return SOUNDS[found] ?? '';
    })
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
