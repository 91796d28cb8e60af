import { Router, type Request, type Response } from 'express';
import type { Subject } from '../../ports/trace.js';
import { pathParam, queryOf } from '../address.js';
import type { Web } from '../web.js';
import { tracedConflictPage } from './conflict.page.js';
import { questionPage } from './question.page.js';
import { restsPage } from './rests.page.js';
import { withoutPage } from './without.page.js';

const LONGEST = 1000;

/** A parameter of the query; null where it is empty or longer than anything that is stored. */
const asked = (req: Request, name: string): string | null => {
  const value = queryOf(req).get(name)?.trim() ?? '';
  return value === '' || value.length > LONGEST ? null : value;
};

/** Where things come from, who says what, what rests on what, and what would fall without it. */
export const traceRouter = ({ services, render }: Web): Router => {
  const router = Router();
  const { trace } = services;

  router.get('/questions/:id', async (req, res) => {
    const value = asked(req, 'value');
    const { evidence, sayings } = await trace.whoSays(pathParam(req, 'id'), value);
    const page = questionPage(evidence, sayings, value);
    await render(req, res, 'trace/question', page, { title: `Who says what: ${page.question}`, section: 'events' });
  });

  router.get('/conflicts/:id/provenance', async (req, res) => {
    const page = tracedConflictPage(await trace.around({ kind: 'conflict', id: pathParam(req, 'id') }));
    await render(req, res, 'trace/conflict', page, { title: `Provenance: ${page.question}`, section: 'conflicts' });
  });

  const showRests = async (req: Request, res: Response, subject: Subject): Promise<void> => {
    const page = restsPage(await trace.rests(subject));
    await render(req, res, 'trace/rests', page, { title: `What rests on ${page.name}`, section: 'sources' });
  };
  const showWithout = async (req: Request, res: Response, subject: Subject): Promise<void> => {
    const { evidence, fall } = await trace.without(subject);
    const page = withoutPage(evidence, fall);
    await render(req, res, 'trace/without', page, { title: `Without ${page.name}`, section: 'sources' });
  };
  const inPath = (req: Request, kind: 'source' | 'origin'): Subject => ({ kind, id: pathParam(req, 'id') });
  const speaker = (req: Request): Subject => ({ kind: 'speaker', id: asked(req, 'name') ?? '' });

  router.get('/sources/:id/provenance', (req, res) => showRests(req, res, inPath(req, 'source')));
  router.get('/sources/:id/without', (req, res) => showWithout(req, res, inPath(req, 'source')));
  router.get('/origins/:id', (req, res) => showRests(req, res, inPath(req, 'origin')));
  router.get('/origins/:id/without', (req, res) => showWithout(req, res, inPath(req, 'origin')));
  router.get('/speakers', (req, res) => showRests(req, res, speaker(req)));
  router.get('/speakers/without', (req, res) => showWithout(req, res, speaker(req)));

  return router;
};
