import { Router } from 'express';
import type { Web } from '../web.js';
import { apiPage, type ApiDescription } from './api.page.js';

/** The API's own description as a page, for everybody; what is asked below it is the API's. */
export const apiRouter = ({ render }: Pick<Web, 'render'>, description: Readonly<Record<string, unknown>>): Router => {
  const router = Router();
  // made by the API itself: it has this form
  const page = apiPage(description as unknown as ApiDescription);

  router.get('/api/v1', (req, res) => render(req, res, 'api/show', page, { title: 'API', section: 'none' }));

  return router;
};
