import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import { eventPath, found, pathParam } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { eventPage } from './event.page.js';
import { eventsPage } from './events.page.js';
import { eventMendPage } from './mend.page.js';

const UNPROCESSABLE = 422;
const text = z.string().max(5000).catch('');
const form = z.object({ aspect: z.enum(['merge', 'apart']), into: text, source: text, reason: text });

/** The list of events, and the grid of one: what each source says to each question. */
export const eventsRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/events', async (req, res) => {
    const page = eventsPage(await services.read.events.list());
    await render(req, res, 'events/index', page, { title: 'Events', section: 'events' });
  });

  router.get('/events/:id', async (req, res) => {
    const view = found(await services.read.events.find(pathParam(req, 'id')), 'event');
    const page = eventPage(view);
    await render(req, res, 'events/show', page, { title: page.title, section: 'events' });
  });

  const showMend = async (req: Request, res: Response, error: string | null, status = 200): Promise<void> => {
    const id = pathParam(req, 'id');
    const view = found(await services.read.events.find(id), 'event');
    const [events, mends] = await Promise.all([services.read.events.list(), services.read.events.mends(id)]);
    const page = eventMendPage(view, events, mends, error);
    await render(req, res, 'events/mend', page, {
      title: `One event or two? ${page.title}`,
      section: 'events',
      status,
    });
  };

  router.get('/events/:id/mends', (req, res) => showMend(req, res, null));

  router.post('/events/:id/mends', async (req, res) => {
    const id = pathParam(req, 'id');
    const read = form.safeParse(req.body);
    if (!read.success) throw new Problem('bad-input', 'The form asks for nothing.', 'Go back and send it again.');
    const { aspect, into, source, reason } = read.data;
    const actor = signedInActor(res);
    try {
      if (aspect === 'merge') await services.mending.mergeEvents(id, into, reason, actor);
      else await services.mending.tellApart(id, source, reason, actor);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const words = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await showMend(req, res, words, UNPROCESSABLE);
      return;
    }
    services.live.look();
    res.redirect(303, aspect === 'merge' ? eventPath(into) : '/events');
  });

  return router;
};
