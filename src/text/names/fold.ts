/**
 * One word of a name with the spellings of one sound made equal. Consonant signs: `x` kh, `S` sh, `C` ch, `Z` zh, `T` ts, `J` dj; vowels stay
 * vowels (`u` for ou and oo, `i` for ee and y), so that "Hassan" and "Hussein" stay apart.
 */
export const foldWord = (word: string): string => {
  // "-uddin", "-eddine", "-addin": one ending
  let w = word.replace(/[^a-z]/g, '').replace(/(?<=[a-z]{2})(?:[aeiou]{1,2})dd[iey]{1,2}ne?$/, 'din');
  w = w
    .replace(/^(?:ye|je)(?=[^aeiou])/, 'e')
    .replace(/^y(?=[ei])/, '')
    .replace(/^ue(?=[a-z])/, 'e')
    .replace(/tsch|tch/g, 'C')
    .replace(/dzh|dsch|dj|dg/g, 'J')
    .replace(/shch|sch|sh|sz/g, 'S')
    .replace(/ch|cz/g, 'C')
    .replace(/zh/g, 'Z')
    .replace(/kh/g, 'X')
    .replace(/gh(?=[aeiouyr])|gh$/g, 'g')
    .replace(/gh/g, '')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ts|tz/g, 'T')
    .replace(/ck/g, 'k')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/x(?=[aeiouy]|$)(?<=[a-zA-Z]x)/g, 'ks')
    .replace(/x/g, 'X')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo|ue/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/eo/g, 'io')
    .replace(/j/g, 'J');
  w = w
    .replace(/(?:iyy|iy|yi|ij|yy|ii|ie|ee|ey|ei|y)$/, 'i')
    .replace(/ee|ie(?=[^aeiouy])|iy(?=[^aeiouy])|yi/g, 'i')
    .replace(/y/g, 'i')
    .replace(/([a-zA-Z])\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/ii/g, 'i');
  return w.replace(/X/g, 'x');
};

/** Endings of surnames that differ by transliteration only. */
export const foldSurnameEnding = (folded: string): string =>
  folded
    .replace(/(?<=[a-zA-Z]{2})(?:of|ov)$/, 'ov')
    .replace(/(?<=[a-zA-Z]{2})(?:ief|iev|ef|ev)$/, 'ev')
    .replace(/(?<=[a-zA-Z]{2})(?:ski|Tki|skii)$/, 'ski')
    .replace(/(?<=[a-zA-Z])(?:u|au|av|ov|ev)ski$/, 'ovski');

/** The consonants alone. */
export const skeletonOf = (folded: string): string => folded.replace(/[aeiou]/g, '');
