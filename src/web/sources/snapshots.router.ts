import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import { address, found, pathParam, queryOf, snapshotPath } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { snapshotPage, type Findings } from './snapshot.page.js';
import { unixLines } from './source.form.js';

/** Conflicts that the address of the page names: more would make it too long, and they are all in the queue. */
const MOST_NAMED = 40;
const UNPROCESSABLE = 422;

const form = z.object({ text: z.string().catch(''), fetch: z.string().optional() });

/** The texts that were kept of a source, what changed from one to the next, and taking in a newer one. */
export const snapshotsRouter = ({ services, render }: Web): Router => {
  const router = Router();
  const { sources, conflicts } = services.read;

  const named = async (ids: string | null): Promise<Findings['opened']> => {
    const views = await Promise.all((ids ?? '').split(',').filter(Boolean).slice(0, MOST_NAMED).map(conflicts.find));
    return views.flatMap((view) => (view ? [{ id: view.id, question: view.question.text, status: view.status }] : []));
  };

  const show = async (
    req: Request,
    res: Response,
    ordinal: number,
    findings: Findings | null,
    error: string | null = null,
  ): Promise<void> => {
    const revision = found(await sources.revision(pathParam(req, 'id'), ordinal), 'text of this source');
    const page = snapshotPage(revision, findings, error);
    await render(req, res, 'sources/snapshot', page, {
      title: `${page.heading}: ${page.title}`,
      section: 'sources',
      status: error === null ? 200 : UNPROCESSABLE,
    });
  };

  router.get('/sources/:id/snapshots/:ordinal', async (req, res) => {
    const ordinal = pathParam(req, 'ordinal');
    const query = queryOf(req);
    const came = query.get('came');
    const findings: Findings | null =
      came === null
        ? null
        : {
            added: came === 'new',
            opened: await named(query.get('opened')),
            changed: await named(query.get('changed')),
          };
    await show(req, res, /^\d{1,6}$/.test(ordinal) ? Number(ordinal) : 0, findings);
  });

  router.post('/sources/:id/snapshots', async (req, res) => {
    const id = pathParam(req, 'id');
    const { text, fetch } = form.catch({ text: '' }).parse(req.body);
    try {
      // a form sends every line break as two characters
      const newer = fetch === undefined ? { text: unixLines(text), mediaType: 'text/plain' } : { fetch: true as const };
      const { revision, added, opened, changed } = await services.newer.take(id, newer, signedInActor(res));
      services.live.look();
      res.redirect(
        303,
        address(snapshotPath(id, revision.after.ordinal), {
          came: added ? 'new' : 'known',
          opened: opened.slice(0, MOST_NAMED).join(','),
          changed: changed.slice(0, MOST_NAMED).join(','),
        }),
      );
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'not-found') throw error;
      const texts = await sources.texts(id);
      await show(req, res, texts.length, null, `${error.message} ${error.remedy}`.trim());
    }
  });

  return router;
};
