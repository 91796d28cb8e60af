/**
 * Which of two publication times is the earlier: below 0 for the first, above 0 for the second, 0 where they do not tell (one is unknown, or both are
 * of one day and not both say the time). Each an ISO day or an ISO date-time with offset. A day names no zone: it is held against the calendar
 * day that a date-time is written with.
 */
export const comparePublished = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return 0;
  if (a.includes('T') && b.includes('T')) {
    const [x, y] = [Date.parse(a), Date.parse(b)];
    return Number.isNaN(x) || Number.isNaN(y) ? 0 : x - y;
  }
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)];
  return x < y ? -1 : x > y ? 1 : 0;
};
