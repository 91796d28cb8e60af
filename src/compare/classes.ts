/** The values behind a prefix among a value's classes: `body:` of ["body:FR", "body:lufthansa"]. */
export const classed = (classes: readonly string[], prefix: string): readonly string[] =>
  classes.flatMap((c) => (c.startsWith(prefix) ? [c.slice(prefix.length)] : []));

/** Whether two lists share an entry. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
