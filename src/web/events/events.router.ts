import { Router } from 'express';
import { found, pathParam } from '../address.js';
import type { Web } from '../web.js';
import { eventPage } from './event.page.js';
import { eventsPage } from './events.page.js';

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

  return router;
};
