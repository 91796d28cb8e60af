import { Router, type Request } from 'express';
import { rateLimit } from 'express-rate-limit';
import { queryOf } from '../address.js';
import { actorOf } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { readSignIn } from './session.form.js';
import type { SignInPage } from './session.page.js';

/** A person may try this often in a quarter of an hour; more looks like guessing. */
const TRIES = 20;
const WINDOW_MS = 15 * 60_000;

const FRAME = { title: 'Sign in', section: 'none' } as const;

const regenerate = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.regenerate((error: unknown) => {
      if (error) reject(error instanceof Error ? error : new Error('session not regenerated'));
      else resolve();
    });
  });

const destroy = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.destroy((error: unknown) => {
      if (error) reject(error instanceof Error ? error : new Error('session not destroyed'));
      else resolve();
    });
  });

/** Signing in by the printed one-time link. Opening the link only shows a button: programs that preview links use nothing up. */
export const sessionRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/sign-in', async (req, res) => {
    const token = queryOf(req).get('token');
    if (actorOf(res) && token === null) {
      res.redirect(303, '/conflicts');
      return;
    }
    const page: SignInPage = { token, refusal: null };
    await render(req, res, 'session/new', page, FRAME);
  });

  const limit = rateLimit({
    windowMs: WINDOW_MS,
    limit: TRIES,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(Object.assign(new Error('too many tries'), { status: 429 }));
    },
  });

  router.post('/sign-in', limit, async (req, res) => {
    const token = readSignIn(req.body);
    const actor = token === null ? null : await services.people.signIn(token);
    if (!actor) {
      const page: SignInPage = { token: null, refusal: 'This link has been used already, or is too old.' };
      await render(req, res, 'session/new', page, { ...FRAME, status: 403 });
      return;
    }
    await regenerate(req);
    req.session.person = actor.id;
    res.redirect(303, '/conflicts');
  });

  router.post('/sign-out', async (req, res) => {
    await destroy(req);
    res.clearCookie('claimdesk.session');
    res.redirect(303, '/sign-in');
  });

  return router;
};
