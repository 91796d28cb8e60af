import { headNounAt } from './heads.js';
import { COLLECTIVE_NUMBERS } from './number-words.js';
import { isPersonNoun, isPlural, singularOf } from './persons.js';
import type { Unsaid } from './unsaid.js';
import type { Word } from './words.js';

/** People born together, who are as many as their name says. */
const BORN_TOGETHER: ReadonlyMap<string, number> = new Map([
  ['triplets', 3],
  ['quadruplets', 4],
  ['quintuplets', 5],
]);

/** Words after which a group of people is told of as known: "the duo", "the married pair". */
const DEFINITE = /^(?:the|this|that|his|her|their)$/;

const counting = (first: number, last: number, numberLast: number, value: number, noun: Word | undefined): Unsaid => {
  const counted = singularOf(noun?.text ?? '');
  const people = isPersonNoun(counted);
  return { first, last, numberLast, value, counted, people, subset: null, unit: null };
};

/** "twin blasts": two of what follows, if that is a plural. */
const twinAt = (words: readonly Word[], i: number): Unsaid | null => {
  const noun = headNounAt(words, i + 1, 'many');
  return noun > i && isPlural(words[noun]?.lower ?? '') ? counting(i, noun, i, 2, words[noun]) : null;
};

/** "both the northern and southern cables": two of one kind, each with its adjective. */
const bothAt = (words: readonly Word[], i: number): Unsaid | null => {
  const from = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const joint = words.findIndex((w, k) => k > from && k <= from + 2 && w.lower === 'and');
  if (joint < 0) return null;
  const [left, right] = [words[joint - 1], words[joint + 1]];
  const told = (word: Word | undefined): boolean => word !== undefined && /^(?:ADJ|NOUN|PROPN)$/.test(word.pos);
  if (!told(left) || !told(right) || isPlural(left?.lower ?? '')) return null;
  const noun = joint + 2;
  const head = words[noun];
  return head?.pos === 'NOUN' && isPlural(head.lower) ? counting(i, noun, i, 2, head) : null;
};

/** "the duo were", "the trio,": people counted by the name of their group, as the subject of what follows. */
const companyAt = (words: readonly Word[], i: number): Unsaid | null => {
  const value = COLLECTIVE_NUMBERS.get(words[i + 1]?.lower ?? '');
  const after = words[i + 2];
  // "the couple" are married, and told of by name
  if (value === undefined || words[i + 1]?.lower === 'couple' || !after || !/^(?:AUX|VERB)$/.test(after.pos))
    return null;
  const person = { first: i, last: i + 1, numberLast: i + 1, value, counted: 'person', people: true };
  // "the pair was auctioned" may be shoes
  return after.lower === 'was' || after.lower === 'is' ? null : { ...person, subset: null, unit: null };
};

/** A number that a word for a group implies, at word `i`: "twin", "both … and …", "the duo", "triplets", "sole survivor". */
export const readGroup = (words: readonly Word[], i: number): Unsaid | null => {
  const lower = words[i]?.lower ?? '';
  if (lower === 'twin') return twinAt(words, i);
  if (lower === 'both') return bothAt(words, i);
  if (lower === 'sole' || lower === 'lone') {
    const noun = headNounAt(words, i + 1, 'one');
    const single =
      noun === i + 1 && isPersonNoun(singularOf(words[noun]?.text ?? '')) && !isPlural(words[noun]?.lower ?? '');
    return single ? counting(i, noun, i, 1, words[noun]) : null;
  }
  if (DEFINITE.test(lower)) return companyAt(words, i);
  const born = BORN_TOGETHER.get(lower);
  return born === undefined || words[i - 1]?.lower === 'of'
    ? null
    : { first: i, last: i, numberLast: i, value: born, counted: 'person', people: true, subset: null, unit: null };
};
