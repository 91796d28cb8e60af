import { pieceOf, type Way, type WeekdaySaid } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, type Read, type Term } from '../terms.js';
import { ORDINAL_WORDS, SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary.js';

const WHICH: ReadonlyMap<string, WeekdaySaid['which']> = new Map<string, WeekdaySaid['which']>([
  ['last', 'last'],
  ['past', 'past'],
  ['next', 'next'],
  ['coming', 'this'],
  ['this', 'this'],
  ['following', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['that', 'that'],
]);

/** What makes the name of a weekday part of another name: newspapers, services, broadcasts. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express post star herald mercury people sport independent prayers prayer market club agreement school'.split(
    ' ',
  ),
);

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last week", "of this week" after a weekday: weeks from that of publication. */
const weekAfter = (terms: readonly Term[], i: number): Read<number> | null => {
  const at = lowerAt(terms, i) === 'of' ? i + 1 : i;
  const weeks = WEEKS.get(lowerAt(terms, at));
  return weeks !== undefined && lowerAt(terms, at + 1) === 'week' ? { value: weeks, next: at + 2 } : null;
};

/** "Friday", "last Friday", "this past Sunday", "Monday of this week", and "Fri" beside a date. Not "Fridays", "every Friday", "Sunday Times". */
export const weekdayWay: Way = ({ terms }, i) => {
  if (isGlued(terms, i)) return null;
  let at = i;
  let which: WeekdaySaid['which'] = 'bare';
  const said = WHICH.get(lowerAt(terms, at));
  if (said) {
    const second = said === 'this' ? WHICH.get(lowerAt(terms, at + 1)) : undefined;
    which = second ?? said;
    at += second ? 2 : 1;
  }
  const term = terms[at];
  if (!term?.capital) return null;
  const full = WEEKDAYS.get(term.lower);
  const weekday = full ?? SHORT_WEEKDAYS.get(term.lower);
  if (weekday === undefined) return null;
  const stop = terms[at + 1];
  const next = full === undefined && stop?.text === '.' && !stop.spaced ? at + 2 : at + 1;
  if (isContinued(terms, next) && !isDash(terms[next])) return null;
  const before = lowerAt(terms, i - 1);
  // "the third Monday of the month" is no Monday near publication.
  if (which === 'bare' && ORDINAL_WORDS.has(before) && lowerAt(terms, next) === 'of') return null;
  // "was a Sunday" names no day; ", a Sunday" belongs to the date before it.
  const apposed = before === 'a' && /^[,(–—-]$/.test(lowerAt(terms, i - 2));
  if (!apposed && /^(?:every|each|a|another|any|some)$/.test(before)) return null;
  if (NAME_PARTS.has(lowerAt(terms, next))) return null;
  if (before === 'on' && lowerAt(terms, i - 2) === 'mail') return null;
  if (lowerAt(terms, next) === 'night' && /^(?:football|live|fever)$/.test(lowerAt(terms, next + 1))) return null;
  const week = which === 'bare' && full !== undefined ? weekAfter(terms, next) : null;
  return pieceOf(i, week?.next ?? next, {
    is: 'weekday',
    weekday,
    which,
    week: week?.value ?? null,
    short: full === undefined,
  });
};
