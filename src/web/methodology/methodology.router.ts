import { Router } from 'express';
import type { Web } from '../web.js';
import { methodologyPage, type Methodology } from './methodology.page.js';

/** How claimdesk reads and compares, rendered from the live rules and the live policy. */
export const methodologyRouter = ({ render }: Web, methodology: Methodology): Router => {
  const router = Router();

  router.get('/methodology', async (req, res) => {
    await render(req, res, 'methodology/show', methodologyPage(methodology), { title: 'Methodology', section: 'none' });
  });

  return router;
};
