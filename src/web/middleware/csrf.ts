import { doubleCsrf } from 'csrf-csrf';
import type { Request, RequestHandler, Response } from 'express';

/** Where scripts send JSON, the token goes along as a header. */
const HEADER = 'x-csrf-token';

/** Forms carry a token that another site cannot know; it is bound to the session. */
export interface Csrf {
  readonly protect: RequestHandler;
  readonly token: (req: Request, res: Response) => string;
}

const tokenOf = (req: Request): string | null => {
  const body = req.body as Readonly<Record<string, unknown>> | undefined;
  const token = body?._csrf;
  return typeof token === 'string' ? token : (req.get(HEADER) ?? null);
};

export const createCsrf = (secret: string, secure: boolean): Csrf => {
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => secret,
    // A session that holds nobody is not stored and has a new id with each request.
    getSessionIdentifier: (req) => (req.session.person === undefined ? 'signed-out' : req.sessionID),
    cookieName: secure ? '__Host-claimdesk.csrf' : 'claimdesk.csrf',
    cookieOptions: { sameSite: 'lax', path: '/', secure, httpOnly: true },
    getCsrfTokenFromRequest: tokenOf,
  });
  return { protect: doubleCsrfProtection, token: (req, res) => generateCsrfToken(req, res) };
};
