const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;

const isDay = (text: string): boolean => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/**
 * A publication date as claimdesk keeps it: `2025-06-30`, or a date-time with its offset. A time of day without an offset is dropped, since it is
 * not known where it was that time. Null for anything else, a day that no month has included.
 */
export const publishedAtOf = (words: string): string | null => {
  const text = words.trim();
  if (isDay(text)) return text;
  const [whole, day, , offset] = MOMENT.exec(text) ?? [];
  if (whole === undefined || day === undefined || !isDay(day)) return null;
  if (offset === undefined) return day;
  return whole.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
};

/** Whether words are meant as an ISO date, so that a wrong one is a mistake to report and not words in some other form. */
export const looksLikeIsoDate = (words: string): boolean => /^\s*\d{4}-\d{1,2}-\d{1,2}/.test(words);
