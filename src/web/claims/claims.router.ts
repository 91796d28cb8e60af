import { Router, type Request, type Response } from 'express';
import { Problem } from '../../kernel/problem.js';
import type { Person } from '../../domain/person.js';
import { claimPath, found, pathParam } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { claimPage } from './claim.page.js';
import { readMend, type MendInput } from './mend.form.js';
import { mendModel, type MendState } from './mend.page.js';

const UNPROCESSABLE = 422;

/** A claim's provenance, and mending what the machine read of it. */
export const claimsRouter = ({ services, render }: Web): Router => {
  const router = Router();
  const { mending } = services;

  const show = async (req: Request, res: Response, state: MendState, status = 200): Promise<void> => {
    const id = pathParam(req, 'id');
    const view = found(await services.read.claims.find(id), 'claim');
    const [trace, evidence, targets, mends] = await Promise.all([
      services.trace.of(view),
      services.trace.around({ kind: 'claim', id }),
      services.read.claims.otherQuestions(view.inContext.claim),
      services.stores.mends.of(id),
    ]);
    const page = claimPage(view, trace, evidence, mendModel(view, targets, mends, state));
    await render(req, res, 'claims/show', page, {
      title: `${page.display}: ${page.question}`,
      section: 'none',
      status,
    });
  };

  router.get('/claims/:id', (req, res) => show(req, res, { error: null }));

  const mend = (id: string, input: MendInput, actor: Person): Promise<void> => {
    switch (input.aspect) {
      case 'withdraw':
        return mending.withdraw(id, input.reason, actor);
      case 'value':
        return mending.correct(id, input.value, input.reason, actor);
      case 'speaker':
        return mending.attribute(id, input.speaker.trim() === '' ? null : input.speaker, input.reason, actor);
      case 'question':
        return mending.move(id, input.beside === 'alone' ? null : input.beside, input.reason, actor);
      case 'grade':
        return mending.gradeItem(id, input.grade, input.reason, actor);
      case 'give-back':
        return mending.giveBack(id, input.back, actor);
    }
  };

  router.post('/claims/:id/mends', async (req, res) => {
    const id = pathParam(req, 'id');
    const input = readMend(req.body);
    if (!input) throw new Problem('bad-input', 'The form asks for nothing.', 'Go back and send it again.');
    try {
      await mend(id, input, signedInActor(res));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const words = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await show(req, res, { error: words }, UNPROCESSABLE);
      return;
    }
    services.live.look();
    res.redirect(303, `${claimPath(id)}#mend`);
  });

  return router;
};
