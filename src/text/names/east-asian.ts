import { givenNamesOf } from './given-names.js';

/** Families of spellings of Chinese, Korean and Vietnamese surnames. */
const SURNAME_SPELLINGS = `li lee|lee yi rhee ri|park pak bak|kim gim|choi choe choy|jung jeong chung chong|kang gang|cho jo|yoon yun|jang chang|lim im rim yim|han|oh o|seo suh so|shin sin|kwon gwon|hwang whang|ahn an|song|yoo yu ryu|hong|moon mun|roh noh no|ban pan|bae pae|baek paek|wang wong|zhang chang cheung|liu lau liew|chen chan tan|yang yeung|huang hwang wong|zhao chao chiu|wu ng goh|zhou chou chow chau|xu hsu|sun|ma|zhu chu|hu|guo kuo kwok|he ho|gao kao|lin lam lim|luo lo law|zheng cheng teng|liang leung|xie hsieh tse|tang|deng teng|cao tsao|feng fung|xiao hsiao|cai tsai choi|jiang chiang|shen shum|lu|su so|pan|xi hsi|mao|hua|peng|bo|ren jen|wen|qin chin|qian chien|hou|meng|yu|du|dai tai|tian tien|fan|jin chin|shi shih|nguyen|tran|le|pham|hoang huynh|phan|vu vo|dang|bui|do|ngo|duong|ly`;

const FAMILY: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  for (const [id, group] of SURNAME_SPELLINGS.split('|').entries()) {
    for (const spelling of group.split(' ')) {
      const ids = map.get(spelling);
      if (ids) ids.push(id);
      else map.set(spelling, [id]);
    }
  }
  return map;
})();

/** Whether two words are spellings of one East Asian surname. */
export const sameEastAsianSurname = (a: string, b: string): boolean =>
  a === b || (FAMILY.get(a) ?? []).some((id) => (FAMILY.get(b) ?? []).includes(id));

export const isEastAsianSurname = (word: string): boolean => FAMILY.has(word);

/** One or two syllables as Chinese pinyin, Wade-Giles or Korean romanisations write them. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}h?[aeiou]{1,4}(?:ng|n|k|l|m|p|t|r|h|b|s)?-?){1,2}$/;

/** Whether the words of a name stand family name first: a known surname, then one or two short words of East Asian syllables. */
export const isEastAsianOrder = (words: readonly string[]): boolean => {
  const [family, ...rest] = words;
  if (family === undefined || rest.length === 0 || rest.length > 2 || !isEastAsianSurname(family)) return false;
  return rest.every(
    (w) =>
      w.length > 1 &&
      w.length <= 12 &&
      SYLLABLES.test(w) &&
      givenNamesOf(w).every((n) => n.tradition !== 'western' && n.tradition !== 'slavic' && n.tradition !== 'arabic'),
  );
};

/**
 * Whether two given names differ in one plain vowel alone, as two syllables do ("Min", "Man"), and no two ways of writing one do: those change
 * digraphs ("Cheol", "Chul"), o and u, or a and e after y ("Yan", "Yen").
 */
export const otherSyllable = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  if (at === a.length || a.slice(at + 1) !== b.slice(at + 1)) return false;
  const [left, right] = [a.charAt(at), b.charAt(at)];
  const beside = `${a.charAt(at - 1)}${a.charAt(at + 1)}`;
  return /^[aeiou]{2}$/.test(left + right) && /[ai]/.test(left + right) && !/[aeiouy]/.test(beside);
};
