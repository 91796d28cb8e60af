import { monthsInterval, partsOf, type DayInterval } from '../calendar.js';
import { edgeAt, narrow } from '../edge.js';
import { impliedDate, intervalSaid, NEEDS_PUBLICATION, pieceOf, statedDate, unplacedDate, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, wholeNumber } from '../terms.js';
import { SEASONS } from '../vocabulary.js';
import { yearAfter } from '../year-after.js';

/** The three months of a season that begins in a year; winter runs into the next. */
const seasonOf = (year: number, first: number): DayInterval => monthsInterval(year, first, first + 2);

type Which = 'last' | 'this' | 'next' | 'bare';
const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

const placeSeason = (published: string, first: number, which: Which, future: boolean): DayInterval => {
  const { year } = partsOf(published);
  const seasons = [year - 2, year - 1, year, year + 1].map((y) => seasonOf(y, first));
  const past = seasons.filter((season) => season.from <= published);
  const ended = seasons.filter((season) => season.to < published);
  const ahead = seasons.filter((season) => season.to >= published);
  const begun = past.at(-1);
  const fallback = seasonOf(year, first);
  switch (which) {
    case 'last':
      return ended.at(-1) ?? fallback;
    case 'next':
      return seasons.find((season) => season.from > published) ?? fallback;
    case 'this':
      return first === 12 ? ((future ? ahead[0] : begun) ?? fallback) : fallback;
    case 'bare':
      return (future ? ahead[0] : begun) ?? fallback;
  }
};

/** "the spring of 2011", "summer 2024", "winter 2024-25", "last autumn", "this summer", "in the spring"; northern, by whole months. */
export const seasonWay: Way = (reading, i) => {
  const { terms, published, tenseAt } = reading;
  if (isGlued(terms, i)) return null;
  const edge = edgeAt(terms, i);
  const whichAt = edge?.next ?? i;
  const said = WHICH.get(lowerAt(terms, whichAt));
  const which = said ?? 'bare';
  const nameAt = said ? whichAt + 1 : whichAt;
  const first = SEASONS.get(lowerAt(terms, nameAt));
  if (first === undefined || terms[nameAt]?.lower === undefined) return null;
  const next = nameAt + 1;
  if (isContinued(terms, next)) return null;
  const year = yearAfter(reading, next);
  const edgeSaid = edge?.value ?? null;
  if (year && !said) {
    const tail =
      isDash(terms[year.next]) && wholeNumber(terms[year.next + 1]) !== null && !(terms[year.next]?.spaced ?? true);
    const end = tail ? year.next + 2 : year.next;
    if (year.value.year === null) return pieceOf(i, end, intervalSaid(unplacedDate('season', NEEDS_PUBLICATION)));
    const interval = narrow(seasonOf(year.value.year, first), edgeSaid);
    const stated = year.value.basis === 'stated';
    return pieceOf(i, end, intervalSaid((stated ? statedDate : impliedDate)(interval, 'season', 'season-of-year')));
  }
  // "in the spring" is a time, "the spring of the lock" and "a fall" are not.
  const bare =
    lowerAt(terms, i - 1) === 'the' && /^(?:in|since|by|until|during|over|from)$/.test(lowerAt(terms, i - 2));
  if (!said && !(bare && !/^(?:of|from|in)$/.test(lowerAt(terms, next)) && terms[next]?.pos !== 'NOUN')) return null;
  if (published === null) return pieceOf(i, next, intervalSaid(unplacedDate('season', NEEDS_PUBLICATION)));
  const interval = narrow(placeSeason(published, first, which, tenseAt(nameAt) === 'future'), edgeSaid);
  return pieceOf(
    i,
    next,
    intervalSaid(impliedDate(interval, 'season', which === 'bare' ? 'season-near-publication' : `${which}-season`)),
  );
};
