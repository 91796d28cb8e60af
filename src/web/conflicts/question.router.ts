import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import type { ConflictView } from '../../ports/readers.js';
import { claimPath, found, pathParam } from '../address.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { questionPage, type QuestionState } from './question.page.js';

const UNPROCESSABLE = 422;
/** Most claims that are taken out at once. */
const MOST = 200;

const text = z.string().max(5000).catch('');
const ids = z
  .union([z.string(), z.array(z.string()).max(MOST)])
  .transform((given) => (typeof given === 'string' ? [given] : given))
  .catch([]);
const form = z.object({ aspect: z.enum(['split', 'merge']), claims: ids, beside: text, reason: text });

/** Whether the claims of a conflict answer one question: some taken out to one of their own, or all put to another. */
export const questionRouter = ({ services, render }: Web): Router => {
  const router = Router();
  const { conflicts, claims } = services.read;

  const viewOf = async (req: Request): Promise<ConflictView> =>
    found(await conflicts.find(pathParam(req, 'id')), 'conflict');

  const show = async (req: Request, res: Response, state: QuestionState, status = 200): Promise<void> => {
    const view = await viewOf(req);
    const first = view.positions[0]?.claims[0]?.claim;
    const page = questionPage(view, first ? await claims.otherQuestions(first) : [], state);
    await render(req, res, 'conflicts/question', page, {
      title: `One question or two? ${page.question}`,
      section: 'conflicts',
      status,
    });
  };

  router.get('/conflicts/:id/question', (req, res) => show(req, res, { error: null, claims: [], reason: '' }));

  router.post('/conflicts/:id/question', async (req, res) => {
    const view = await viewOf(req);
    const read = form.safeParse(req.body);
    if (!read.success) throw new Problem('bad-input', 'The form asks for nothing.', 'Go back and send it again.');
    const { aspect, beside, reason } = read.data;
    const held = new Set(view.positions.flatMap((position) => position.claims.map(({ claim }) => claim.id)));
    const chosen = read.data.claims.filter((id) => held.has(id));
    const [first = ''] = held;
    try {
      if (aspect === 'split') await services.mending.split(chosen, reason, signedInActor(res));
      else await services.mending.merge(first, beside, reason, signedInActor(res));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const words = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await show(req, res, { error: words, claims: chosen, reason }, UNPROCESSABLE);
      return;
    }
    services.live.look();
    res.redirect(303, `${claimPath(aspect === 'split' ? (chosen[0] ?? first) : first)}#mend`);
  });

  return router;
};
