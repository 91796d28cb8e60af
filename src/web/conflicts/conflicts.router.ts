import { Router, type Request, type Response } from 'express';
import { Problem } from '../../kernel/problem.js';
import type { ConflictView } from '../../ports/readers.js';
import { conflictPath, found, pathParam, queryOf } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { bulkChoices } from './bulk.page.js';
import { conflictPage } from './conflict.page.js';
import { suggestedInput, type DecideState } from './decide.page.js';
import { decidedModel, type DecidedModel } from './decided.page.js';
import { readDecision, readDecisionInput, type DecisionInput } from './decision.form.js';
import { filtered, readQueue } from './queue.form.js';
import { queuePage, resumeModel } from './queue.page.js';
import { readAssignee, readComment, readWatching } from './together.form.js';
import type { CommentState } from './together.page.js';
import { viewsModel } from './views.page.js';

/** A form that cannot be accepted as it is comes back with this status. */
const UNPROCESSABLE = 422;

const NO_COMMENT: CommentState = { body: '', error: null };

/** The queue, one conflict, deciding it, and what people say and do about it. */
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
    comment: CommentState = NO_COMMENT,
  ): Promise<void> => {
    const query = queryOf(req);
    const { filter } = readQueue(query);
    const me = signedInActor(res);
    const [around, decided, together, people] = await Promise.all([
      conflicts.neighbours(view.id, filter),
      justDecided(query),
      services.read.together.of(view.id, me.id),
      services.people.list(),
    ]);
    const page = conflictPage(view, state, {
      filter,
      ...around,
      decided,
      together: found(together, 'conflict'),
      people,
      me,
      comment,
      now: clock.now(),
    });
    await render(req, res, 'conflicts/show', page, { title: page.question, section: 'conflicts', status });
  };

  const getConflict = async (req: Request): Promise<ConflictView> =>
    found(await conflicts.find(pathParam(req, 'id')), 'conflict');

  router.get('/conflicts', async (req, res) => {
    const query = queryOf(req);
    const queue = readQueue(query);
    const me = signedInActor(res);
    const [result, decided, saved, place, people] = await Promise.all([
      conflicts.queue(queue.filter),
      justDecided(query),
      services.read.views.of(me.id),
      services.people.place(me.id),
      services.people.list(),
    ]);
    const now = clock.now();
    const page = queuePage(result, queue, {
      decided,
      views: viewsModel(saved, me, queue.filter),
      resume: resumeModel(place, now),
      bulkChoices: bulkChoices(people),
      now,
    });
    await render(req, res, 'conflicts/index', page, { title: 'Conflicts', section: 'conflicts' });
  });

  router.get('/conflicts/:id', async (req, res) => {
    const view = await getConflict(req);
    const { filter } = readQueue(queryOf(req));
    await services.people.keepPlace(signedInActor(res).id, filtered(conflictPath(view.id), filter));
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
    services.live.look();
    res.redirect(303, filtered(next === null ? '/conflicts' : conflictPath(next), filter, { decided: id }));
  });

  const back = (req: Request, anchor = ''): string =>
    `${filtered(conflictPath(pathParam(req, 'id')), readQueue(queryOf(req)).filter)}${anchor}`;

  router.post('/conflicts/:id/assignments', async (req, res) => {
    await services.together.assign(pathParam(req, 'id'), readAssignee(req.body), signedInActor(res));
    services.live.look();
    res.redirect(303, back(req));
  });

  router.post('/conflicts/:id/comments', async (req, res) => {
    const body = readComment(req.body);
    try {
      const comment = await services.together.comment(pathParam(req, 'id'), body, signedInActor(res));
      services.live.look();
      res.redirect(303, back(req, `#${comment}`));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const view = await getConflict(req);
      const state = { input: suggestedInput(view), errors: [], stale: false };
      await show(req, res, view, state, UNPROCESSABLE, { body, error: error.message.replace(/^comment: /, '') });
    }
  });

  router.post('/conflicts/:id/watches', async (req, res) => {
    await services.together.watch(pathParam(req, 'id'), readWatching(req.body), signedInActor(res));
    res.redirect(303, back(req));
  });

  return router;
};
