import { Router, type Request, type Response } from 'express';
import { Problem } from '../../kernel/problem.js';
import { pathParam } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { readNewToken } from './token.form.js';
import { NO_TOKEN, tokensPage, type TokensState } from './tokens.page.js';

const UNPROCESSABLE = 422;

/** Tokens by which programs use the API: one's own, and everybody's for a lead. */
export const tokensRouter = ({ services, render, clock }: Web): Router => {
  const router = Router();
  const { tokens } = services;

  const show = async (req: Request, res: Response, state: TokensState, status = 200): Promise<void> => {
    const me = signedInActor(res);
    const shown = { tokens: await tokens.list(me), webhooks: await services.webhooks.list(me) };
    const page = tokensPage(shown, me, state, clock.now());
    const kept = state.made === null;
    await render(req, res, 'tokens/index', page, { title: 'API tokens', section: 'none', status, kept });
  };

  router.get('/tokens', (req, res) => show(req, res, NO_TOKEN));

  router.post('/tokens', async (req, res) => {
    const input = readNewToken(req.body);
    try {
      const { token, secret } = await tokens.issue(input, signedInActor(res));
      await show(req, res, { ...NO_TOKEN, made: { label: token.label, secret } }, 201);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      await show(req, res, { made: null, error: error.message.replace(/^\w+: /, ''), input }, UNPROCESSABLE);
    }
  });

  router.post('/tokens/:id/revocations', async (req, res) => {
    await tokens.revoke(pathParam(req, 'id'), signedInActor(res));
    res.redirect(303, '/tokens');
  });

  return router;
};
