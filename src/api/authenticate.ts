import type { Request, RequestHandler, Response } from 'express';
import { Problem } from '../kernel/problem.js';
import type { Person } from '../domain/person.js';
import type { People } from '../services/people.js';

/** What the API is told of browser sessions by whoever set them up. */
export interface Sessions {
  /** Who is signed in by the session cookie, null for nobody. */
  readonly actorOf: (req: Request, res: Response) => Person | null;
  /** Passes on an error with status 403 where the request does not carry the form token of its session. */
  readonly csrf: RequestHandler;
}

const KEY = 'apiActor';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** RFC 6750; a token is any run of visible characters. */
const BEARER = /^Bearer ([\x21-\x7e]{1,500})$/i;

const byHeader = async (header: string, people: Pick<People, 'byToken'>): Promise<Person> => {
  const token = BEARER.exec(header)?.[1];
  const actor = token === undefined ? null : await people.byToken(token);
  if (!actor) throw new Problem('not-signed-in', 'This token is not known, or it has expired.', 'Ask for a new one.');
  return actor;
};

/** Who asks: by token where one is sent, else by session cookie; nobody is refused before anything else is read. */
export const createAuthentication =
  (people: Pick<People, 'byToken'>, sessions: Pick<Sessions, 'actorOf'>): RequestHandler =>
  async (req, res, next) => {
    const header = req.get('authorization');
    const actor = header === undefined ? sessions.actorOf(req, res) : await byHeader(header, people);
    if (!actor)
      throw new Problem(
        'not-signed-in',
        'You are not signed in.',
        'Send an API token as `Authorization: Bearer …`, or sign in.',
      );
    if (actor.role === 'reader' && !READS.has(req.method))
      throw new Problem('forbidden', 'A reader looks and changes nothing.', 'Ask a lead of your desk.');
    res.locals[KEY] = actor;
    next();
  };

/** Who asks, behind the authentication. */
export const askerOf = (res: Response): Person => res.locals[KEY] as Person;

const withoutToken = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== '_csrf'));
};

/** A browser sends its cookie whoever wrote the page: changes by cookie need the form token too. Tokens are sent on purpose. */
export const createForgeryProtection =
  (csrf: RequestHandler): RequestHandler =>
  (req, res, next) => {
    if (READS.has(req.method) || req.get('authorization') !== undefined) {
      next();
      return;
    }
    void csrf(req, res, (error?: unknown) => {
      req.body = withoutToken(req.body);
      next(error);
    });
  };
