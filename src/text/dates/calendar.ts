/** Calendar arithmetic on ISO days ("2025-06-27"), proleptic Gregorian, no time zone: the one file that touches `Date`. */

const DAY_MS = 86_400_000;

export interface DayInterval {
  /** First day, inclusive. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Milliseconds of a day; years below 100 are themselves, not 19xx. */
const utcOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

/** Days since 1970-01-01. */
export const dayNumber = (iso: string): number => {
  const { year, month, day } = partsOf(iso);
  return Math.round(utcOf(year, month, day) / DAY_MS);
};

export const dayFromNumber = (n: number): string => {
  const date = new Date(n * DAY_MS);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

export const partsOf = (iso: string): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const daysInMonth = (year: number, month: number): number =>
  Math.round((utcOf(year, month + 1, 1) - utcOf(year, month, 1)) / DAY_MS);

/** Whether the three numbers name a day that exists (29 February only in leap years). */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day of an ISO date or date-time, as written (no zone shift); null for anything else. */
export const dayOf = (published: string | null): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published ?? '');
  return match && isRealDay(Number(match[1]), Number(match[2]), Number(match[3])) ? match[0] : null;
};

export const addDays = (iso: string, days: number): string => dayFromNumber(dayNumber(iso) + days);

/** Months later (or earlier), on the same day of the month or its last. */
export const addMonths = (iso: string, months: number): string => {
  const { year, month, day } = partsOf(iso);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return isoDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

export const addYears = (iso: string, years: number): string => addMonths(iso, years * 12);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;

/** Days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

export const dayInterval = (iso: string): DayInterval => ({ from: iso, to: iso });

/** The Monday-to-Sunday week that holds a day. */
export const weekOf = (iso: string): DayInterval => {
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
};

/** Saturday and Sunday of the week that holds a day. */
export const weekendOf = (iso: string): DayInterval => {
  const { to } = weekOf(iso);
  return { from: addDays(to, -1), to };
};

/** Whole months from `first` to `last` of one or more years; months beyond 12 or below 1 roll over. */
export const monthsInterval = (year: number, first: number, last: number): DayInterval => {
  const start = addMonths(isoDay(year, 1, 1), first - 1);
  const end = partsOf(addMonths(isoDay(year, 1, 1), last - 1));
  return { from: start, to: isoDay(end.year, end.month, daysInMonth(end.year, end.month)) };
};

export const monthInterval = (year: number, month: number): DayInterval => monthsInterval(year, month, month);

export const yearsInterval = (first: number, last: number): DayInterval => ({
  from: isoDay(first, 1, 1),
  to: isoDay(last, 12, 31),
});
