import { yearsInterval } from '../calendar.js';
import { edgeAt, narrow } from '../edge.js';
import { intervalSaid, pieceOf, statedDate, type Way } from '../piece.js';
import { isDash, isGlued, lowerAt, ordinalAt } from '../terms.js';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

/** "the 19th century", "the late nineteenth century", "a 21st-century war". */
export const centuryWay: Way = ({ terms }, i) => {
  if (isGlued(terms, i)) return null;
  const edge = edgeAt(terms, i);
  const at = edge?.next ?? i;
  const word = WORDS.get(lowerAt(terms, at));
  const ordinal = ordinalAt(terms, at) ?? (word === undefined ? null : { value: word, next: at + 1 });
  if (!ordinal || ordinal.value < 2 || ordinal.value > 22) return null;
  const noun = isDash(terms[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (lowerAt(terms, noun) !== 'century') return null;
  const first = (ordinal.value - 1) * 100;
  return pieceOf(
    i,
    noun + 1,
    intervalSaid(statedDate(narrow(yearsInterval(first, first + 99), edge?.value ?? null), 'century', 'century')),
  );
};
