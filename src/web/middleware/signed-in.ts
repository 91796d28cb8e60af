import type { RequestHandler, Response } from 'express';
import type { Actor } from '../../ports/stores.js';
import type { People } from '../../services/people.js';
import { Problem } from '../../kernel/problem.js';

/** Who is signed in, null for nobody. */
export const actorOf = (res: Response): Actor | null => (res.locals.actor as Actor | undefined) ?? null;

/** Who is signed in, on pages that only signed-in people reach. */
export const signedInActor = (res: Response): Actor => {
  const actor = actorOf(res);
  if (!actor) throw new Problem('not-signed-in', 'You are not signed in.', 'Sign in and try again.');
  return actor;
};

/** Finds the person of the session anew for each request: someone who is gone is signed out at once. */
export const findActor =
  (people: Pick<People, 'find'>): RequestHandler =>
  async (req, res, next) => {
    const id = req.session.person;
    if (id !== undefined) {
      const actor = await people.find(id);
      if (actor) res.locals.actor = actor;
    }
    next();
  };

/** Everything behind this needs a signed-in person; others are led to the sign-in page. */
export const requireSignIn: RequestHandler = (_req, res, next) => {
  if (actorOf(res)) next();
  else res.redirect(303, '/sign-in');
};
