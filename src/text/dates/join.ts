import type { AroundSaid, CalendarSaid, IntervalSaid, PartSaid, Piece, TimeSaid, WeekdaySaid } from './piece.js';
import { isDash, type Term } from './terms.js';

type DaySaid = CalendarSaid | IntervalSaid;

/** Pieces that stand together and mean one time: "Friday, June 27, 2025, at 7:37 AM local time". Each slot is filled at most once. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly day: DaySaid | null;
  readonly weekday: WeekdaySaid | null;
  readonly part: PartSaid | null;
  readonly time: TimeSaid | null;
  readonly around: AroundSaid | null;
  /** The end of a range whose beginning this is: "June 27 to July 2". */
  readonly until: Expression | null;
}

const EMPTY = { day: null, weekday: null, part: null, time: null, around: null, until: null };

const expressionOf = (piece: Piece): Expression => {
  const { first, last, said } = piece;
  switch (said.is) {
    case 'calendar':
    case 'interval':
      return { ...EMPTY, first, last, day: said };
    case 'weekday':
      return { ...EMPTY, first, last, weekday: said };
    case 'part':
      return { ...EMPTY, first, last, part: said };
    case 'time':
      return { ...EMPTY, first, last, time: said };
    case 'around':
      return { ...EMPTY, first, last, around: said };
  }
};

const gaps = (...texts: string[]): ReadonlySet<string> => new Set(texts);

/** What may stand between two pieces of one expression, by what they are. Words are joined by single spaces. */
const BETWEEN = {
  weekdayDay: gaps('', ',', '(', ', on', ', the', 'the', ', (', '- '),
  dayWeekday: gaps('', ',', '(', ', a', '- a', '( a'),
  partDay: gaps('', 'of', 'on', 'of the', 'on the', ', on', ', of', 'of last', 'from', 'in', ','),
  dayPart: gaps(
    '',
    'at',
    'in the',
    ', at',
    'around',
    'during the',
    ', in the',
    'before',
    ', before',
    'in',
    'just before',
  ),
  timeDay: gaps('', 'on', ',', ', on', 'on the', 'of', ') on', ')', ') ,', 'of the', '|', '-'),
  dayTime: gaps(
    '',
    'at',
    ',',
    ', at',
    'around',
    'at around',
    'at about',
    'at approximately',
    'about',
    '-',
    '|',
    ', around',
    ', at around',
    ', about',
    'shortly after',
    'just after',
    'shortly before',
    'just before',
    'soon after',
    'at shortly before',
    'at shortly after',
    'at just after',
    'at just before',
    'at roughly',
    'at exactly',
    'at precisely',
    'sometime around',
    'after',
    'before',
  ),
  timeTime: gaps('(', ',', '/', ', or', 'or', '( or'),
  partTime: gaps(
    '',
    'at',
    ',',
    ', at',
    'around',
    'at around',
    'at about',
    ', around',
    'about',
    'shortly after',
    'shortly before',
    'just after',
    'just before',
    'at approximately',
  ),
  timePart: gaps('in the', 'at', 'on'),
} as const;

/** Longest gap, in terms, that any of the sets above holds. */
const LONGEST_GAP = 3;

const gapText = (terms: readonly Term[], from: number, to: number): string | null =>
  to - from > LONGEST_GAP
    ? null
    : terms
        .slice(from, to)
        .map((term) => term.lower)
        .join(' ');

const dayGrained = (said: DaySaid): boolean =>
  said.is === 'calendar' ? said.day !== null : said.value.grain === 'day' || said.value.grain === 'part-of-day';

const holdsDay = (e: Expression): boolean => (e.day !== null && dayGrained(e.day)) || e.weekday !== null;

/** A calendar day may stand beside "today" or "this morning": the stated one is kept, the part of the other too. */
const isWeek = (said: DaySaid | null): boolean =>
  said?.is === 'interval' && said.value.grain === 'week' && !said.duration;

const mergeDays = (a: DaySaid | null, b: DaySaid | null): DaySaid | null => {
  if (a === null || b === null) return a ?? b;
  if (a.is === 'calendar') return a;
  return b;
};

const partOf = (said: DaySaid | null, words: PartSaid | null): PartSaid | null =>
  words ?? (said?.is === 'interval' && said.part !== null ? { is: 'part', part: said.part, alone: null } : null);

/** "early Friday morning", "late on Friday night": the second word says the part that the first is early or late in. */
const nightly = (a: PartSaid, b: PartSaid): boolean =>
  (a.part === 'early' || a.part === 'late') && b.alone === null && !isEdge(b.part);

const isEdge = (part: PartSaid['part']): boolean => part === 'early' || part === 'late';

/** Whether the second continues the first over this gap; each rule needs an empty slot to fill. */
const continues = (a: Expression, b: Expression, gap: string): boolean => {
  if (a.until !== null || b.until !== null) return false;
  if (a.part !== null && b.part !== null)
    return gap === '' && holdsDay(a) && nightly(a.part, b.part) && b.time === null;
  if (a.around !== null) return (gap === '' || gap === 'the') && holdsDay(b) && a.day === null && a.weekday === null;
  if (b.around !== null) return false;
  if (isWeek(a.day) && a.weekday === null && b.weekday !== null && b.day === null) {
    return b.weekday.which === 'bare' && (gap === 'on' || gap === ', on');
  }
  if (holdsDay(a) && holdsDay(b)) {
    if (a.weekday !== null && b.weekday !== null) return false;
    if (a.weekday !== null && a.day === null && b.day !== null) return BETWEEN.weekdayDay.has(gap);
    if (b.weekday !== null && b.day === null && a.day !== null) {
      if (a.time !== null && a.day.is === 'calendar') return false;
      return b.weekday.which === 'bare' && (gap === '' ? !b.weekday.short : BETWEEN.dayWeekday.has(gap));
    }
    const deictic = (said: DaySaid | null): boolean => said?.is === 'interval';
    const calendar = (said: DaySaid | null): boolean => said?.is === 'calendar' && said.day !== null;
    if (b.weekday !== null) return false;
    return ((deictic(a.day) && calendar(b.day)) || (calendar(a.day) && deictic(b.day))) && /^(?:|,|\()$/.test(gap);
  }
  if (b.part !== null && b.day === null && b.weekday === null && b.time === null) {
    if (holdsDay(a)) return BETWEEN.dayPart.has(gap) && (gap !== '' || !isEdgePart(b)) && b.part.part !== 'early';
    return a.time !== null && BETWEEN.timePart.has(gap);
  }
  if (a.part !== null && a.time === null && !holdsDay(a)) {
    if (holdsDay(b)) return BETWEEN.partDay.has(gap) && (gap !== ',' || a.part.alone !== null);
    return b.time !== null && BETWEEN.partTime.has(gap);
  }
  if (a.time !== null && b.time !== null)
    return (
      b.day === null &&
      b.weekday === null &&
      BETWEEN.timeTime.has(gap) &&
      (b.time.time.zone !== null || a.time.time.zone !== null)
    );
  if (a.time !== null && holdsDay(b)) return !holdsDay(a) && BETWEEN.timeDay.has(gap);
  if (holdsDay(a) && b.time !== null && !holdsDay(b)) return a.time === null && BETWEEN.dayTime.has(gap);
  return false;
};

const isEdgePart = (e: Expression): boolean => e.part?.part === 'late' && e.part.alone === null;

const merged = (a: Expression, b: Expression): Expression => {
  const day = mergeDays(a.day, b.day);
  const other = day === a.day ? b.day : a.day;
  return {
    first: a.first,
    last: b.last,
    day,
    weekday: a.weekday ?? b.weekday,
    part: partOf(other, a.part ?? b.part),
    time: a.time && b.time ? { ...a.time, clocks: [...a.time.clocks, ...b.time.clocks] } : (a.time ?? b.time),
    around: a.around ?? b.around,
    until: null,
  };
};

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', 'into', 'and']);

/** "moved from Friday to Sunday" is no stretch of time. */
const MOVED: ReadonlySet<string> = new Set(
  'moved postponed delayed changed rescheduled shifted forward back'.split(' '),
);

/** How far before the range, in terms, the verb of such a move may stand. */
const MOVED_WITHIN = 6;

const isMonthlyOrFiner = (e: Expression): boolean =>
  e.day?.is === 'calendar' && e.day.month !== null && e.day.which === null;

/** Whether two expressions are of one kind, so that "to" between them makes a range: two days or months, two weekdays, two years. */
const sameKind = (a: Expression, b: Expression): boolean => {
  if (a.until !== null || b.until !== null || a.around !== null || b.around !== null) return false;
  if (a.weekday !== null && b.weekday !== null) return a.day === null && b.day === null;
  if (a.day?.is !== 'calendar' || b.day?.is !== 'calendar') return false;
  if (isMonthlyOrFiner(a) && isMonthlyOrFiner(b))
    return (a.day.day === null) === (b.day.day === null) && a.day.toDay === null;
  return a.day.month === null && b.day.month === null && a.day.toYear === null && b.day.toYear === null;
};

/** "from A to B", "between A and B", "A–B", "A through B", "A to B" with days. */
const isRange = (terms: readonly Term[], a: Expression, b: Expression): boolean => {
  const start = a.last + 1;
  const length = b.first - start;
  if (length < 1 || length > 2 || !sameKind(a, b)) return false;
  const link = terms[start];
  if (!link || (length === 2 && !/^(?:the|on|early|late)$/.test(terms[start + 1]?.lower ?? ''))) return false;
  if (isDash(link)) return length === 1;
  if (!RANGE_WORDS.has(link.lower)) return false;
  const opener = terms[a.first - 1]?.lower ?? '';
  const inside = terms.slice(a.first, a.last).find((term) => term.lower === 'from' || term.lower === 'between');
  const before = inside?.lower ?? (opener === 'the' ? (terms[a.first - 2]?.lower ?? '') : opener);
  if (link.lower === 'and') return before === 'between';
  if (
    link.lower === 'to' &&
    terms.slice(Math.max(0, a.first - MOVED_WITHIN), a.first).some((term) => MOVED.has(term.lower))
  ) {
    return false;
  }
  if (link.lower === 'to' && a.weekday !== null) return true;
  if (link.lower === 'to') return before === 'from' || before === 'overnight' || isMonthlyOrFiner(a);
  return true;
};

/** "today (4 November)": an expression that opens a bracket closes it. */
const withClosingBracket = (terms: readonly Term[], e: Expression): Expression => {
  const inside = terms.slice(e.first, e.last + 1);
  const open = inside.filter((term) => term.text === '(').length > inside.filter((term) => term.text === ')').length;
  return open && terms[e.last + 1]?.text === ')' ? { ...e, last: e.last + 1 } : e;
};

/**
 * Joins pieces that stand together into expressions, in order: one pass from left to right. Ranges are made once the expressions of both of
 * their ends are whole.
 */
export const joinPieces = (terms: readonly Term[], pieces: readonly Piece[]): readonly Expression[] => {
  const whole: Expression[] = [];
  for (const piece of pieces) {
    const next = expressionOf(piece);
    const before = whole.at(-1);
    const gap = before ? gapText(terms, before.last + 1, next.first) : null;
    if (before && gap !== null && continues(before, next, gap)) whole[whole.length - 1] = merged(before, next);
    else whole.push(next);
  }
  const closed = whole.map((expression) => withClosingBracket(terms, expression));
  const ranged: Expression[] = [];
  for (const expression of closed) {
    const before = ranged.at(-1);
    if (before && isRange(terms, before, expression)) {
      ranged[ranged.length - 1] = { ...before, last: expression.last, until: expression };
    } else ranged.push(expression);
  }
  return ranged;
};
