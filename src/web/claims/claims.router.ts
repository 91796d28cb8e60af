import { Router } from 'express';
import { found, pathParam } from '../address.js';
import type { Web } from '../web.js';
import { claimPage } from './claim.page.js';

/** A claim's provenance. */
export const claimsRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/claims/:id', async (req, res) => {
    const id = pathParam(req, 'id');
    const view = found(await services.read.claims.find(id), 'claim');
    const page = claimPage(view, await services.trace.provenance(id));
    await render(req, res, 'claims/show', page, { title: `${page.display}: ${page.question}`, section: 'none' });
  });

  return router;
};
