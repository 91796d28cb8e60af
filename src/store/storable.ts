import { Problem } from '../kernel/problem.js';

/** PostgreSQL stores no NUL, and no half of a surrogate pair (it would come back as another character). */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether a text comes back from the database as it went in. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Throws Problem `bad-input` naming the first text that the database cannot hold unchanged. */
export const requireStorable = (texts: Readonly<Record<string, string | null>>): void => {
  for (const [name, text] of Object.entries(texts))
    if (text !== null && !isStorable(text))
      throw new Problem(
        'bad-input',
        `The ${name} holds a character that cannot be stored (NUL or half a surrogate pair)`,
        'Remove it and try again.',
      );
};
