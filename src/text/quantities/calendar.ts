const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const WEEKDAYS = setOf(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
const SEASONS = setOf('spring summer autumn fall winter');
const ZONES = setOf('gmt utc bst cet cest est edt pst pdt cst mst ist msk jst eet local');

/** A month's name as written with a capital ("May 9", not "may 9"). */
export const isMonth = (text: string): boolean => /^\p{Lu}/u.test(text) && MONTHS.has(text.toLowerCase());
export const isWeekday = (text: string): boolean => /^\p{Lu}/u.test(text) && WEEKDAYS.has(text.toLowerCase());
export const isSeason = (lower: string): boolean => SEASONS.has(lower);
export const isTimeZone = (lower: string): boolean => ZONES.has(lower);
