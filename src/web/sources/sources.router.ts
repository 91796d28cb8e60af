import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import type { ConflictView } from '../../ports/readers.js';
import { address, claimPath, found, pathParam, queryOf, sourcePath } from '../address.js';
import type { FieldError } from '../conflicts/decision.form.js';
import { signedInActor } from '../middleware/signed-in.js';
import type { Web } from '../web.js';
import { claimToAdd, readAddClaim } from './add-claim.form.js';
import { addedPage } from './added.page.js';
import { fetchedInput, readAddress } from './fetch.form.js';
import { newSourcePage, type FetchedFrom } from './new.page.js';
import { EMPTY_SOURCE, readSource, readSourceInput, type SourceInput } from './source.form.js';
import { sourcePage, type SourcePageState } from './source.page.js';
import { sourcesPage } from './sources.page.js';

const UNPROCESSABLE = 422;

/** Conflicts that the address of the page after adding names: more would make it too long, and they are all in the queue. */
const MOST_NAMED = 40;

/** The list of sources, one source as a readable page, and adding one by pasting its text. */
export const sourcesRouter = ({ services, render, clock }: Web): Router => {
  const router = Router();
  const { sources, conflicts } = services.read;

  router.get('/sources', async (req, res) => {
    await render(req, res, 'sources/index', sourcesPage(await sources.list()), {
      title: 'Sources',
      section: 'sources',
    });
  });

  const showForm = async (
    req: Request,
    res: Response,
    input: SourceInput,
    errors: readonly FieldError[],
    status: number,
    from: FetchedFrom = { address: '', fetched: false },
  ): Promise<void> => {
    const known = (await sources.list()).flatMap(({ metadata }) =>
      metadata.publisher === null ? [] : [metadata.publisher],
    );
    await render(req, res, 'sources/new', newSourcePage(input, errors, known, from), {
      title: 'Add a source',
      section: 'sources',
      status,
    });
  };

  router.get('/sources/new', async (req, res) => {
    await showForm(req, res, EMPTY_SOURCE, [], 200);
  });

  router.post('/sources/fetches', async (req, res) => {
    const address = readAddress(req.body);
    try {
      const document = await services.fetching.page(address);
      await showForm(req, res, fetchedInput(document), [], 200, { address, fetched: true });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await showForm(req, res, EMPTY_SOURCE, [{ field: 'address', message }], UNPROCESSABLE, {
        address,
        fetched: false,
      });
    }
  });

  router.post('/sources', async (req, res) => {
    const input = readSourceInput(req.body);
    const reading = readSource(input);
    if (!reading.ok) {
      await showForm(req, res, input, reading.errors, UNPROCESSABLE);
      return;
    }
    try {
      const report = await services.ingest.add([reading.document], signedInActor(res));
      const source = found(report.sources[0] ?? null, 'source');
      const to = address(`${sourcePath(source.id)}/added`, {
        opened: report.opened.slice(0, MOST_NAMED).join(','),
        changed: report.changed.slice(0, MOST_NAMED).join(','),
        known: source.added ? null : 'yes',
      });
      res.redirect(303, to);
    } catch (error) {
      if (!(error instanceof Problem) || (error.code !== 'bad-input' && error.code !== 'not-text')) throw error;
      await showForm(
        req,
        res,
        input,
        [{ field: 'text', message: `${error.message} ${error.remedy}`.trim() }],
        UNPROCESSABLE,
      );
    }
  });

  const named = async (ids: string | null): Promise<readonly ConflictView[]> => {
    const views = await Promise.all((ids ?? '').split(',').filter(Boolean).slice(0, MOST_NAMED).map(conflicts.find));
    return views.filter((view) => view !== null);
  };

  router.get('/sources/:id/added', async (req, res) => {
    const view = found(await sources.find(pathParam(req, 'id')), 'source');
    const query = queryOf(req);
    const [opened, changed] = await Promise.all([named(query.get('opened')), named(query.get('changed'))]);
    const page = addedPage(view, { added: query.get('known') === null, opened, changed }, clock.now());
    await render(req, res, 'sources/added', page, { title: 'Source added', section: 'sources' });
  });

  const showSource = async (
    req: Request,
    res: Response,
    state: Omit<SourcePageState, 'questions' | 'texts'> = {},
    status = 200,
  ): Promise<void> => {
    const id = pathParam(req, 'id');
    const page = sourcePage(found(await sources.find(id), 'source'), {
      ...state,
      questions: await sources.questions(id),
      texts: (await sources.texts(id)).length,
    });
    await render(req, res, 'sources/show', page, { title: page.title, section: 'sources', status });
  };

  router.get('/sources/:id', (req, res) => showSource(req, res));

  router.post('/sources/:id/claims', async (req, res) => {
    const id = pathParam(req, 'id');
    const input = readAddClaim(req.body);
    try {
      const claim = await services.mending.add(claimToAdd(id, input), signedInActor(res));
      services.live.look();
      res.redirect(303, claimPath(claim));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const words = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await showSource(req, res, { adding: { input, error: words } }, UNPROCESSABLE);
    }
  });

  const dated = z.object({ publishedAt: z.string().trim().max(40).catch('') });

  router.post('/sources/:id/dates', async (req, res) => {
    const id = pathParam(req, 'id');
    const { publishedAt } = dated.catch({ publishedAt: '' }).parse(req.body);
    try {
      await services.ingest.redate(id, publishedAt === '' ? null : publishedAt, signedInActor(res));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      await showSource(req, res, { dateError: `${error.message}. ${error.remedy}` }, UNPROCESSABLE);
      return;
    }
    res.redirect(303, sourcePath(id));
  });

  const judged = z.object({ grade: z.string().max(10).catch(''), reason: z.string().max(2000).catch('') });

  router.post('/sources/:id/grades', async (req, res) => {
    const id = pathParam(req, 'id');
    const { grade, reason } = judged.catch({ grade: '', reason: '' }).parse(req.body);
    try {
      await services.grading.grade(id, grade, reason, signedInActor(res));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'bad-input') throw error;
      const words = `${error.message.replace(/^\w+: /, '')} ${error.remedy}`.trim();
      await showSource(req, res, { grading: { grade, reason, error: words } }, UNPROCESSABLE);
      return;
    }
    services.live.look();
    res.redirect(303, sourcePath(id));
  });

  /** A stretch of the text by its offsets: "120-340". */
  const marked = z.object({ stretch: z.string().regex(/^\d{1,9}-\d{1,9}$/), role: z.enum(['body', 'ignored']) });

  router.post('/sources/:id/regions', async (req, res) => {
    const id = pathParam(req, 'id');
    const read = marked.safeParse(req.body);
    if (!read.success)
      throw new Problem('bad-input', 'The form names no stretch of the text.', 'Go back and try again.');
    const { stretch, role } = read.data;
    const [start = 0, end = 0] = stretch.split('-').map(Number);
    const reason = role === 'ignored' ? 'an editor left it out' : null;
    await services.ingest.mark(id, { span: { start, end }, role, reason }, signedInActor(res));
    res.redirect(303, sourcePath(id));
  });

  return router;
};
