import { Router, type Request, type Response } from 'express';
import { Problem } from '../../kernel/problem.js';
import type { ConflictView } from '../../ports/readers.js';
import { conflictPath, found, pathParam, queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { conflictPage } from './conflict.page.js';
import { suggestedInput, type DecideState } from './decide.page.js';
import { decidedModel, type DecidedModel } from './decided.page.js';
import { readDecision, readDecisionInput, type DecisionInput } from './decision.form.js';
import { filtered, readQueue } from './queue.form.js';
import { queuePage } from './queue.page.js';

/** A form that cannot be accepted as it is comes back with this status. */
const UNPROCESSABLE = 422;

/** The queue, one conflict, and deciding it. */
export const conflictsRouter = ({ services, render, clock }: Web): Router => {
  const router = Router();
  const { conflicts } = services.read;

  /** What was decided on the page before, named in the address. */
  const justDecided = async (query: URLSearchParams): Promise<DecidedModel | null> => {
    const id = query.get('decided');
    return id === null ? null : decidedModel(await conflicts.find(id));
  };

  const show = async (
    req: Request,
    res: Response,
    view: ConflictView,
    state: DecideState,
    status: number,
  ): Promise<void> => {
    const query = queryOf(req);
    const { filter } = readQueue(query);
    const [around, decided] = await Promise.all([conflicts.neighbours(view.id, filter), justDecided(query)]);
    const page = conflictPage(view, state, { filter, ...around, decided, now: clock.now() });
    await render(req, res, 'conflicts/show', page, { title: page.question, section: 'conflicts', status });
  };

  const getConflict = async (req: Request): Promise<ConflictView> =>
    found(await conflicts.find(pathParam(req, 'id')), 'conflict');

  router.get('/conflicts', async (req, res) => {
    const query = queryOf(req);
    const queue = readQueue(query);
    const [result, decided] = await Promise.all([conflicts.queue(queue.filter), justDecided(query)]);
    const page = queuePage(result, queue, decided, clock.now());
    await render(req, res, 'conflicts/index', page, { title: 'Conflicts', section: 'conflicts' });
  });

  router.get('/conflicts/:id', async (req, res) => {
    const view = await getConflict(req);
    await show(req, res, view, { input: suggestedInput(view), errors: [], stale: false }, 200);
  });

  const refused = async (req: Request, res: Response, problem: Problem, input: DecisionInput): Promise<void> => {
    const view = await getConflict(req);
    if (problem.code === 'stale') await show(req, res, view, { input, errors: [], stale: true }, 409);
    else
      await show(
        req,
        res,
        view,
        { input, errors: [{ field: 'note', message: problem.message }], stale: false },
        UNPROCESSABLE,
      );
  };

  router.post('/conflicts/:id/resolutions', async (req, res) => {
    const input = readDecisionInput(req.body);
    const reading = readDecision(input);
    const id = pathParam(req, 'id');
    if (!reading.ok) {
      await show(req, res, await getConflict(req), { input, errors: reading.errors, stale: false }, UNPROCESSABLE);
      return;
    }
    const { filter } = readQueue(queryOf(req));
    // Asked before the decision: afterwards this conflict may have left the queue that it stood in.
    const { next } = await conflicts.neighbours(id, filter);
    try {
      await services.review.resolve(
        {
          conflict: id,
          expectedVersion: reading.version,
          expectedEvidence: reading.evidence,
          outcome: reading.outcome,
          rationale: reading.rationale,
        },
        signedInActor(res),
      );
    } catch (error) {
      if (error instanceof Problem && (error.code === 'stale' || error.code === 'bad-input')) {
        await refused(req, res, error, input);
        return;
      }
      throw error;
    }
    res.redirect(303, filtered(next === null ? '/conflicts' : conflictPath(next), filter, { decided: id }));
  });

  return router;
};
