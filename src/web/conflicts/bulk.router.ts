import { Router, type Request, type Response } from 'express';
import { Problem } from '../../kernel/problem.js';
import type { ConflictView } from '../../ports/readers.js';
import type { Person } from '../../domain/person.js';
import { queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { bulkPage, deedOf, type BulkDeed } from './bulk.page.js';
import { filtered, readQueue } from './queue.form.js';

/** Conflicts of one page of the queue: what somebody can have read before deciding. */
const MOST = 50;

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');

type Body = Readonly<Record<string, unknown>>;

/** Decisions on several conflicts: first what would change, then the change, all of it or nothing. */
export const bulkRouter = ({ services, render, clock }: Web): Router => {
  const router = Router();

  const asked = (choice: string): BulkDeed => {
    const deed = deedOf(choice);
    if (!deed) throw new Problem('bad-input', 'There is no such choice.', 'Go back to the queue and choose again.');
    return deed;
  };

  const chosen = async (ids: readonly string[]): Promise<readonly ConflictView[]> => {
    const views = await services.read.conflicts.findAll([...new Set(ids)].slice(0, MOST));
    if (views.length === 0)
      throw new Problem('bad-input', 'No conflict was selected.', 'Go back to the queue and select some.');
    return views;
  };

  const show = async (
    req: Request,
    res: Response,
    views: readonly ConflictView[],
    choice: string,
    typed: { readonly note: string; readonly error: string | null },
    status = 200,
  ): Promise<void> => {
    const people: readonly Person[] = await services.people.list();
    const { filter } = readQueue(queryOf(req));
    const page = bulkPage(views, { choice, deed: asked(choice) }, typed, { people, filter, now: clock.now() });
    await render(req, res, 'conflicts/bulk', page, { title: page.heading, section: 'conflicts', status });
  };

  router.get('/conflicts/bulk', async (req, res) => {
    const query = queryOf(req);
    await show(req, res, await chosen(query.getAll('id')), query.get('to') ?? '', { note: '', error: null });
  });

  router.post('/conflicts/bulk', async (req, res) => {
    const body = (req.body ?? {}) as Body;
    const choice = strings(body.to)[0] ?? '';
    const deed = asked(choice);
    const ids = [...new Set(strings(body.id))].slice(0, MOST);
    const note = strings(body.note)[0] ?? '';
    const actor = signedInActor(res);
    try {
      if (deed.kind === 'assign') await services.together.assignAll(ids, deed.person, actor);
      else
        await services.review.resolveAll(
          ids.map((conflict) => ({
            conflict,
            expectedVersion: Number(strings(body[`version-${conflict}`])[0] ?? Number.NaN),
            expectedEvidence: strings(body[`evidence-${conflict}`])[0] ?? '',
            outcome: deed.outcome,
            rationale: note,
          })),
          actor,
        );
    } catch (error) {
      if (!(error instanceof Problem) || !['stale', 'bad-input'].includes(error.code)) throw error;
      const words = `${error.message.replace(/^\w+: /, '')} Nothing was changed. ${error.remedy}`;
      await show(req, res, await chosen(ids), choice, { note, error: words }, error.code === 'stale' ? 409 : 422);
      return;
    }
    services.live.look();
    res.redirect(303, filtered('/conflicts', readQueue(queryOf(req)).filter));
  });

  return router;
};
