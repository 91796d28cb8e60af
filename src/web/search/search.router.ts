import { Router } from 'express';
import { queryOf } from '../address.js';
import type { Web } from '../web.js';
import { MOST_RESULTS, searchPage } from './search.page.js';

const LONGEST_QUERY = 200;

/** Search over quotes, values, titles and publishers. */
export const searchRouter = ({ services, render }: Web): Router => {
  const router = Router();

  router.get('/search', async (req, res) => {
    const words = (queryOf(req).get('q') ?? '').trim().slice(0, LONGEST_QUERY);
    const results = words === '' ? [] : await services.read.claims.search(words, MOST_RESULTS);
    await render(req, res, 'search/index', searchPage(words, results), {
      title: 'Search',
      section: 'none',
      query: words,
    });
  });

  return router;
};
