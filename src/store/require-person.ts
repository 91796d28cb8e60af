import { Problem } from '../kernel/problem.js';
import type { Database } from './database.js';
import { isStorable } from './storable.js';

/** Refuses what only somebody of this desk can do, where the actor is none: claimdesk itself, or the command line. */
export const requirePerson = async (
  db: Database,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> => {
  const person = isStorable(id)
    ? await db.person.findUnique({ where: { id, leftAt: null }, select: { id: true } })
    : null;
  if (!person)
    throw new Problem('forbidden', `${name} is no person of this desk.`, 'Sign in, or use a token of a person.');
};
