import type { Request, RequestHandler, Response } from 'express';
import { Problem } from '../kernel/problem.js';
import { ROLES, type Person, type Role } from '../domain/person.js';
import { SCOPES, type Scope } from '../domain/scope.js';
import type { TokenBearer } from '../ports/stores.js';
import type { Tokens } from '../services/tokens.js';

/** What the API is told of browser sessions by whoever set them up. */
export interface Sessions {
  /** Who is signed in by the session cookie, null for nobody. */
  readonly actorOf: (req: Request, res: Response) => Person | null;
  /** Passes on an error with status 403 where the request does not carry the form token of its session. */
  readonly csrf: RequestHandler;
}

const KEY = 'apiBearer';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** RFC 6750; a token is any run of visible characters. */
const BEARER = /^Bearer ([\x21-\x7e]{1,500})$/i;

const byHeader = async (header: string, tokens: Pick<Tokens, 'bearerOf'>): Promise<TokenBearer> => {
  const token = BEARER.exec(header)?.[1];
  const bearer = token === undefined ? null : await tokens.bearerOf(token);
  if (!bearer) throw new Problem('not-signed-in', 'This token is not known, or it has expired.', 'Make a new one.');
  return bearer;
};

/** A browser session does all that its person may. */
const bySession = (person: Person | null): TokenBearer | null => person && { person, scopes: new Set(SCOPES) };

/** Who asks: by token where one is sent, else by session cookie; nobody is refused before anything else is read. */
export const createAuthentication =
  (tokens: Pick<Tokens, 'bearerOf'>, sessions: Pick<Sessions, 'actorOf'>): RequestHandler =>
  async (req, res, next) => {
    const header = req.get('authorization');
    const bearer = header === undefined ? bySession(sessions.actorOf(req, res)) : await byHeader(header, tokens);
    if (!bearer)
      throw new Problem(
        'not-signed-in',
        'You are not signed in.',
        'Send an API token as `Authorization: Bearer …`, or sign in.',
      );
    res.locals[KEY] = bearer;
    next();
  };

/** Who asks and what they may, behind the authentication. */
export const bearerIn = (res: Response): TokenBearer => res.locals[KEY] as TokenBearer;

const tooLittle = (role: Role): Problem =>
  role === 'lead'
    ? new Problem('forbidden', 'Only a lead of the desk may do this.', 'Ask one: the list of people says who leads.')
    : new Problem('forbidden', 'A reader looks and changes nothing.', 'Ask a lead of your desk.');

/** Lets through whoever has the role, by a token that has the scope; before a body is read. */
export const authorise =
  ({ role, scope }: { readonly role: Role; readonly scope: Scope }): RequestHandler =>
  (_req, res, next) => {
    const { person, scopes } = bearerIn(res);
    if (ROLES.indexOf(person.role) < ROLES.indexOf(role)) throw tooLittle(role);
    if (!scopes.has(scope))
      throw new Problem('forbidden', `This token may not ${scope}.`, `Use one that has the scope ${scope}.`);
    next();
  };

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
