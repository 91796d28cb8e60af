import { Router } from 'express';
import { z } from 'zod';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { noticesPage } from './notices.page.js';

/** Notices of one page: older ones have had their time. */
const SHOWN = 100;

const reading = z.object({ upTo: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0) });

/** What an editor is told of. */
export const noticesRouter = ({ services, render, clock }: Web): Router => {
  const router = Router();

  router.get('/notices', async (req, res) => {
    const notices = await services.read.together.notices(signedInActor(res).id, SHOWN);
    await render(req, res, 'notices/index', noticesPage(notices, clock.now()), { title: 'Notices', section: 'none' });
  });

  router.post('/notices/readings', async (req, res) => {
    await services.together.markRead(reading.catch({ upTo: 0 }).parse(req.body).upTo, signedInActor(res));
    services.live.look();
    res.redirect(303, '/notices');
  });

  return router;
};
