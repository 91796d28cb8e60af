import { Router } from 'express';
import { Problem } from '../../kernel/problem.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { readImportForm } from './imports.form.js';
import { importedPage, importPage } from './imports.page.js';

const UNPROCESSABLE = 422;

/** Other desks' sheets and other people's claims, looked at before they are taken in. */
export const importsRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/imports/new', async (req, res) => {
    await render(req, res, 'imports/new', importPage({ name: '', text: '' }, null), {
      title: 'Import claims',
      section: 'sources',
    });
  });

  router.post('/imports/previews', async (req, res) => {
    const file = readImportForm(req.body);
    try {
      const preview = services.imports.preview(file);
      await render(req, res, 'imports/new', importPage(file, preview), { title: 'Import claims', section: 'sources' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refusal = `${error.message} ${error.remedy}`.trim();
      await render(req, res, 'imports/new', importPage(file, null, refusal), {
        title: 'Import claims',
        section: 'sources',
        status: UNPROCESSABLE,
      });
    }
  });

  router.post('/imports', async (req, res) => {
    const file = readImportForm(req.body);
    const report = await services.imports.take(file, signedInActor(res));
    await render(req, res, 'imports/show', importedPage(file.name, report), { title: 'Imported', section: 'sources' });
  });

  return router;
};
