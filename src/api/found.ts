import { Problem } from '../kernel/problem.js';

/** What was asked for, or Problem `not-found` that names it. */
export const found = <T>(value: T | null, what: string): T => {
  if (value === null)
    throw new Problem('not-found', `There is no such ${what}.`, 'It may have been withdrawn, or the id is mistyped.');
  return value;
};
