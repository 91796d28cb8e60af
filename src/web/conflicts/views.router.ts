import { Router } from 'express';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import { pathParam } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { readQueue } from './queue.form.js';
import { savedQuery } from './views.page.js';

const form = z.object({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(4000),
  shared: z.literal('yes').optional(),
});

/** Saving and removing filters of the queue. */
export const viewsRouter = ({ services }: Web): Router => {
  const router = Router();
  const { views } = services.stores;

  router.post('/views', async (req, res) => {
    const read = form.safeParse(req.body);
    if (!read.success)
      throw new Problem('bad-input', 'A view needs a name of at most 60 characters.', 'Go back and give it one.');
    const { name, shared } = read.data;
    // What is saved is what the queue understands, whatever the form held.
    const query = savedQuery(readQueue(new URLSearchParams(read.data.query)).filter);
    await views.save({ name, query, shared: shared === 'yes', owner: signedInActor(res) });
    res.redirect(303, query === '' ? '/conflicts' : `/conflicts?${query}`);
  });

  router.post('/views/:id/removals', async (req, res) => {
    await views.remove(pathParam(req, 'id'), signedInActor(res).id);
    res.redirect(303, '/conflicts');
  });

  return router;
};
