import { Router } from 'express';
import { found, pathParam } from '../address.js';
import type { Web } from '../web.js';
import { comparatorPage } from './comparator.page.js';
import { extractorPage } from './extractor.page.js';
import { methodologyPage, type Methodology } from './methodology.page.js';

/** How claimdesk reads and compares, rendered from the live rules and the live policy: an overview and a page for each rule. */
export const methodologyRouter = ({ render }: Web, methodology: Methodology): Router => {
  const router = Router();
  const rule = <T extends { readonly id: string }>(rules: readonly T[], id: string): T =>
    found(rules.find((meta) => meta.id === id) ?? null, 'rule');

  router.get('/methodology', async (req, res) => {
    await render(req, res, 'methodology/show', methodologyPage(methodology), { title: 'Methodology', section: 'none' });
  });

  router.get('/methodology/comparators/:id', async (req, res) => {
    const meta = rule(methodology.comparators, pathParam(req, 'id'));
    const page = comparatorPage(meta, methodology.casesOf(meta.id));
    await render(req, res, 'methodology/comparator', page, { title: `Rule ${page.id}`, section: 'none' });
  });

  router.get('/methodology/extractors/:id', async (req, res) => {
    const meta = rule(methodology.extractors, pathParam(req, 'id'));
    const page = extractorPage(meta, methodology.readingsOf(meta.id));
    await render(req, res, 'methodology/extractor', page, { title: `Rule ${page.id}`, section: 'none' });
  });

  return router;
};
