import type { AlignedClaim } from '../align/questions.js';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The values behind a prefix among a value's classes: `body:` of ["body:FR", "body:lufthansa"]. */
export const classed = (classes: readonly string[], prefix: string): readonly string[] =>
  classes.flatMap((c) => (c.startsWith(prefix) ? [c.slice(prefix.length)] : []));

/** Days between the publications of two claims, null where one has no date. */
export const daysApart = (a: AlignedClaim, b: AlignedClaim): number | null => {
  const [x, y] = [a.reading.article.metadata.publishedAt, b.reading.article.metadata.publishedAt];
  if (x === null || y === null) return null;
  return Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) / DAY;
};

/** Reports of one person within this many days are of one story, whatever event their sentences were read to. */
const STORY = 3;

/** Whether two claims about one named person belong to one story: one event, or two reports of the same days. */
export const oneStory = (a: AlignedClaim, b: AlignedClaim): boolean => {
  const days = daysApart(a, b);
  return a.event === b.event || (days !== null && days <= STORY);
};

/** Whether two lists share an entry. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
