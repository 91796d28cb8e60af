import { partsOf, yearsInterval } from '../calendar.js';
import { edgeAt, narrow } from '../edge.js';
import { intervalSaid, pieceOf, statedDate, unplacedDate, type Way } from '../piece.js';
import { isGlued, lowerAt, wholeNumber, type Read, type Term } from '../terms.js';
import { DECADE_WORDS } from '../vocabulary.js';

/** "90s", "'90s", "nineties" as the two digits of a decade, or "1990s" as four. */
const decadeAt = (terms: readonly Term[], i: number): Read<number> | null => {
  const quoted = terms[i]?.text === "'" ? i + 1 : i;
  const n = wholeNumber(terms[quoted]);
  const mark = terms[quoted + 1];
  // "the 1960's" as some papers write it; without an article before it, "1960's budget" is the year's.
  const apostrophe =
    mark?.text === "'" &&
    !mark.spaced &&
    terms[quoted]?.text.length === 4 &&
    /^(?:the|-|early|mid|late)$/.test(lowerAt(terms, i - 1));
  const ending = apostrophe ? quoted + 2 : quoted + 1;
  const s = terms[ending];
  if (n !== null && n % 10 === 0 && s?.lower === 's' && !s.spaced) {
    const length = terms[quoted]?.text.length;
    return length === 4 && n >= 1000 && n < 2200
      ? { value: n, next: ending + 1 }
      : length === 2 && n >= 20
        ? { value: n, next: ending + 1 }
        : null;
  }
  const word = DECADE_WORDS.get(lowerAt(terms, i));
  return word === undefined ? null : { value: word, next: i + 1 };
};

/** Decades below this, said with two digits, may be of either century by now. */
const FIRST_CLEAR_DECADE = 30;
/** Without a publication date, two digits are read as of the 1900s. */
const DEFAULT_CENTURY = 1900;

/** "the 1990s", "the early 2000s", "mid-1990s", "the '90s", "the nineties"; "the 1800s" is a century. */
export const decadeWay: Way = ({ terms, published }, i) => {
  if (isGlued(terms, i) && !/[-'("]/.test(lowerAt(terms, i - 1))) return null;
  const edge = edgeAt(terms, i);
  const at = edge?.next ?? i;
  const decade = decadeAt(terms, at);
  if (!decade) return null;
  const n = decade.value;
  const edgeSaid = edge?.value ?? null;
  if (n < 100) {
    // "in his 90s", "temperatures in the 90s Fahrenheit", "their early 20s": ages and degrees are no decades.
    const article = edge ? i - 1 : at - 1;
    const degrees = /^(?:fahrenheit|celsius|°)$/.test(lowerAt(terms, decade.next));
    if (degrees || (lowerAt(terms, article) !== 'the' && terms[at]?.text !== "'")) return null;
    if (n < FIRST_CLEAR_DECADE)
      return pieceOf(i, decade.next, intervalSaid(unplacedDate('decade', 'ambiguous-decade')));
    const century = published === null ? DEFAULT_CENTURY : partsOf(published).year - 100;
    const first = century - (century % 100) + n;
    return pieceOf(
      i,
      decade.next,
      intervalSaid(statedDate(narrow(yearsInterval(first, first + 9), edgeSaid), 'decade', 'decade')),
    );
  }
  if (n % 100 === 0 && n < 2000) {
    return pieceOf(
      i,
      decade.next,
      intervalSaid(statedDate(narrow(yearsInterval(n, n + 99), edgeSaid), 'century', 'century')),
    );
  }
  const rule = edge ? `${edge.value}-decade` : 'decade';
  return pieceOf(i, decade.next, intervalSaid(statedDate(narrow(yearsInterval(n, n + 9), edgeSaid), 'decade', rule)));
};
