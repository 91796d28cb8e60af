import { edgeAt } from '../edge.js';
import { calendarSaid, pieceOf, type CalendarSaid, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, type Term } from '../terms.js';
import { MONTHS } from '../vocabulary.js';
import { yearAfter } from '../year-after.js';
import { monthNameAt } from './day-and-month.js';

/** Words before a month's name that make it a time and not a person ("in April", but "April Jones said"). */
const LICENCE: ReadonlySet<string> = new Set(
  'in of since until till by from to during through throughout before after between for around about the a an every each back early late mid'.split(
    ' ',
  ),
);

const WHICH: ReadonlyMap<string, CalendarSaid['which']> = new Map<string, CalendarSaid['which']>([
  ['last', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
]);

/** "last", "this past", "next" before a month. */
const whichAt = (terms: readonly Term[], i: number): { which: CalendarSaid['which']; next: number } => {
  const which = WHICH.get(lowerAt(terms, i));
  if (!which) return { which: null, next: i };
  const second = which === 'this' ? WHICH.get(lowerAt(terms, i + 1)) : undefined;
  return second ? { which: second, next: i + 2 } : { which, next: i + 1 };
};

/** Whether a bare month name is used as a month here: a licence before it, or something that it qualifies ("the June raid", "June's vote"). */
const isLicensed = (terms: readonly Term[], i: number, next: number): boolean => {
  const before = lowerAt(terms, i - 1);
  const after = terms[next];
  if (lowerAt(terms, i) === 'march' && before === 'the') return after?.pos === 'NOUN' || after?.pos === 'ADJ';
  if (LICENCE.has(before)) return true;
  // "June to August", "January–March": each is the other's licence.
  const reaches = isDash(after) || /^(?:to|through|until)$/.test(after?.lower ?? '');
  if (reaches && terms[next + 1]?.capital && MONTHS.has(lowerAt(terms, next + 1))) return true;
  if ((isDash(terms[i - 1]) || before === 'to') && MONTHS.has(lowerAt(terms, i - 2))) return true;
  const possessive = terms[i - 1]?.text === 's' && terms[i - 2]?.text === "'";
  if ((possessive || /^(?:his|her|its|their|our)$/.test(before)) && after?.pos === 'NOUN') return true;
  return false;
};

/** "June 2025", "in December", "last December", "mid-June", "the end of June", "February of this year", "Sept. 2024". */
export const monthWay: Way = (reading, i) => {
  const { terms } = reading;
  if (isGlued(terms, i)) return null;
  const edge = edgeAt(terms, i);
  const { which, next: nameAt } = whichAt(terms, edge?.next ?? i);
  const name = monthNameAt(terms, nameAt);
  const term = terms[nameAt];
  if (!name || !term || (isContinued(terms, name.next) && !isDash(terms[name.next]))) return null;
  const full = MONTHS.has(term.lower);
  const year = yearAfter(reading, name.next);
  if (!year && (!full || !term.capital)) return null;
  const marked = edge !== null || which !== null;
  const surname = terms[name.next];
  const named = surname?.pos === 'PROPN' && surname.capital && surname.spaced;
  if (!year && !marked && !isLicensed(terms, nameAt, name.next)) return null;
  if (
    !year &&
    named &&
    (marked ? false : /^(?:the|a|an|for|to|by|from|of|about|before|after|between)$/.test(lowerAt(terms, nameAt - 1)))
  )
    return null;
  return pieceOf(
    i,
    year?.next ?? name.next,
    calendarSaid({
      month: name.value,
      year: year?.value.year ?? null,
      yearBasis: year?.value.basis ?? 'stated',
      edge: edge?.value ?? null,
      which,
      recurring: /^(?:every|each)$/.test(lowerAt(terms, i - 1)),
    }),
  );
};
