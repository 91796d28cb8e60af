import { edgeAt } from '../edge.js';
import { calendarSaid, pieceOf, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, wholeNumber, type Read, type Term } from '../terms.js';
import { yearNumberAt } from '../year-after.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After these a four-digit number is a year. */
const LICENCE = words(
  'in since until till by during before after year between circa spring summer autumn fall winter throughout',
);
/** After these it is one if nothing that can be counted follows. */
const WEAK_LICENCE = words('of from to through for around about and or than');
const DETERMINERS = words('the a an this that its his her their our s');
/** A year that qualifies a noun ("the 2004 tsunami") is of these centuries. */
const ATTRIBUTIVE_FROM = 1900;
const ATTRIBUTIVE_TO = 2099;

/** A later number is not read as a year. */
const LAST_YEAR = 2199;

const isPluralNoun = (term: Term | undefined): boolean =>
  term?.pos === 'NOUN' && term.lower.endsWith('s') && !term.lower.endsWith('ss');

/** "2010-12", "2010–2012", "2023/24", "2010 to 2012" said as one: the last year, later than the first. */
const lastYearAt = (terms: readonly Term[], i: number, first: number): Read<number> | null => {
  if (!isDash(terms[i]) && lowerAt(terms, i) !== 'to') return null;
  const tight = isDash(terms[i]) && !terms[i]?.spaced && !(terms[i + 1]?.spaced ?? true);
  const full = yearNumberAt(terms, i + 1);
  if (full !== null) return full > first ? { value: full, next: i + 2 } : null;
  const n = wholeNumber(terms[i + 1]);
  if (!tight || n === null || terms[i + 1]?.text.length !== 2) return null;
  const year = first - (first % 100) + n;
  return year > first && !isContinued(terms, i + 2) ? { value: year, next: i + 2 } : null;
};

const isLicensed = (terms: readonly Term[], i: number, next: number, year: number): boolean => {
  const before = lowerAt(terms, i - 1);
  const after = terms[next];
  if (LICENCE.has(before) || lowerAt(terms, i - 1) === '(') return true;
  const common = year >= ATTRIBUTIVE_FROM && year <= ATTRIBUTIVE_TO;
  if (!common) return false;
  if (before === 'least' && /^(?:since|until|from|by)$/.test(lowerAt(terms, i - 3))) return true;
  if (WEAK_LICENCE.has(before)) return !isPluralNoun(after);
  if (before === ',' && yearNumberAt(terms, i - 2) !== null) return true;
  if (isDash(terms[i - 1])) return wholeNumber(terms[i - 2]) !== null && terms[i - 2]?.text.length === 4;
  const possessed = after?.text === "'" && !after.spaced && lowerAt(terms, next + 1) === 's';
  if (possessed) return before === 'the' || before === '';
  if (after?.kind !== 'word' || !['NOUN', 'PROPN', 'ADJ'].includes(after.pos)) return false;
  return before === '' ? !isPluralNoun(after) : DETERMINERS.has(before) || terms[i - 1]?.pos === 'ADJ';
};

const SLASHED = /^(\d{4})\/(\d{2})$/;

/** "in 2001", "late 2024", "the 2004 tsunami", "(1997)", "2010–12", "the first half of 2024". */
export const yearWay: Way = ({ terms }, i) => {
  if (isGlued(terms, i)) return null;
  const edge = edgeAt(terms, i);
  const at = edge?.next ?? i;
  const slashed = SLASHED.exec(terms[at]?.text ?? '');
  if (slashed) {
    const first = Number(slashed[1]);
    const last = first - (first % 100) + Number(slashed[2]);
    return last === first + 1 ? pieceOf(i, at + 1, calendarSaid({ year: first, toYear: last })) : null;
  }
  const range =
    wholeNumber(terms[at]) !== null && terms[at]?.text.length === 4
      ? lastYearAt(terms, at + 1, Number(terms[at].text))
      : null;
  const tightRange = range !== null && isDash(terms[at + 1]);
  // "a 1970 police case": one of something, so the number is no count.
  const single = /^an?$/.test(lowerAt(terms, at - 1)) && terms[at]?.text.length === 4 && !isContinued(terms, at + 1);
  const year = tightRange || single ? wholeNumber(terms[at]) : yearNumberAt(terms, at);
  if (year === null || year < 1000 || year > LAST_YEAR) return null;
  if (range && (tightRange || lowerAt(terms, at - 1) === 'from')) {
    return pieceOf(i, range.next, calendarSaid({ year, toYear: range.value }));
  }
  const said = lowerAt(terms, i) === 'year' ? i + 1 : at;
  if (!edge && !isLicensed(terms, said, said + 1, year)) return null;
  return pieceOf(i, at + 1, calendarSaid({ year, edge: edge?.value ?? null }));
};
