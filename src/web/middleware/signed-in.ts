import type { RequestHandler, Response } from 'express';
import type { Person } from '../../domain/person.js';
import type { People } from '../../services/people.js';
import { Problem } from '../../kernel/problem.js';

/** Who is signed in, null for nobody. */
export const actorOf = (res: Response): Person | null => (res.locals.actor as Person | undefined) ?? null;

/** Who is signed in, on pages that only signed-in people reach. */
export const signedInActor = (res: Response): Person => {
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

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a reader may send: what concerns nobody else. */
const OWN_AFFAIRS = /^\/(?:sign-out|notices\/readings|conflicts\/[^/]+\/watches|tokens|tokens\/[^/]+\/revocations)$/;

/** A reader changes nothing that others see: whatever is sent, wherever it goes. */
export const requireEditor: RequestHandler = (req, res, next) => {
  if (READS.has(req.method) || signedInActor(res).role !== 'reader' || OWN_AFFAIRS.test(req.path)) next();
  else
    throw new Problem(
      'forbidden',
      'A reader looks and changes nothing.',
      'Ask a lead of your desk to make you an editor.',
    );
};

/** Keeping the list of people is for leads. */
export const requireLead = (res: Response): Person => {
  const person = signedInActor(res);
  if (person.role !== 'lead')
    throw new Problem(
      'forbidden',
      'Only a lead of the desk may do this.',
      'Ask one: the list of people says who leads.',
    );
  return person;
};
