import { fileURLToPath } from 'node:url';
import cookieParser from 'cookie-parser';
import express, { type Express } from 'express';
import { createApi, descriptionOf } from './api/v1.js';
import { systemClock, type Clock } from './kernel/clock.js';
import type { Services } from './services/services.js';
import { apiRouter } from './web/api/api.router.js';
import { claimsRouter } from './web/claims/claims.router.js';
import { bulkRouter } from './web/conflicts/bulk.router.js';
import { questionRouter } from './web/conflicts/question.router.js';
import { conflictsRouter } from './web/conflicts/conflicts.router.js';
import { viewsRouter } from './web/conflicts/views.router.js';
import { eventsRouter } from './web/events/events.router.js';
import { importsRouter } from './web/imports/imports.router.js';
import { liveRouter } from './web/live/live.router.js';
import { methodologyRouter } from './web/methodology/methodology.router.js';
import type { Methodology } from './web/methodology/methodology.page.js';
import { createCsrf } from './web/middleware/csrf.js';
import { createErrorHandler, notFound, type Log } from './web/middleware/errors.js';
import { createSecurityHeaders } from './web/middleware/security.js';
import { createSessions } from './web/middleware/session.js';
import { actorOf, findActor, requireEditor, requireSignIn } from './web/middleware/signed-in.js';
import { noticesRouter } from './web/notices/notices.router.js';
import { peopleRouter } from './web/people/people.router.js';
import { configureViews, createRender, digestOf } from './web/render.js';
import { searchRouter } from './web/search/search.router.js';
import { sessionRouter } from './web/session/session.router.js';
import { sheetsRouter } from './web/sheets/sheets.router.js';
import { FORM_BYTES } from './web/sources/source.form.js';
import { snapshotsRouter } from './web/sources/snapshots.router.js';
import { sourcesRouter } from './web/sources/sources.router.js';
import { tokensRouter } from './web/tokens/tokens.router.js';
import { traceRouter } from './web/trace/trace.router.js';
import type { Web } from './web/web.js';

/** What an app needs besides its services. */
export interface AppOptions {
  /** Signs session cookies and form tokens. */
  readonly secret: string;
  /** What the methodology page shows: the live rules and the live policy. */
  readonly methodology: Methodology;
  /** One line for each thing worth knowing; holds no quotes, names or tokens. */
  readonly log: Log;
  /** Throws when the database does not answer; asked by /readyz. */
  readonly ready?: () => Promise<unknown>;
  /** Behind https: cookies are then sent over https only. */
  readonly secure?: boolean;
  /** Proxies in front that may be believed about the caller's address. */
  readonly proxies?: number;
  readonly clock?: Clock;
}

const VIEWS = fileURLToPath(new URL('../views', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));

/** Most bytes of a form that carries no article. */
const SMALL_FORM_BYTES = 200_000;
const MOST_FIELDS = 500;

const parseForms = (limit: number) => express.urlencoded({ extended: false, limit, parameterLimit: MOST_FIELDS });

/** Builds the app; it does not listen. */
export const createApp = (services: Services, options: AppOptions): Express => {
  const { secret, log, secure = false, clock = systemClock } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.proxies ?? 0);
  configureViews(app, VIEWS);

  app.use(createSecurityHeaders(secure));
  app.get('/healthz', (_req, res) => {
    res.type('text/plain').send('ok\n');
  });
  app.get('/readyz', async (_req, res) => {
    try {
      await (options.ready ?? (() => services.stores.sessions.get('readyz')))();
      res.type('text/plain').send('ready\n');
    } catch {
      res.status(503).type('text/plain').send('not ready\n');
    }
  });

  const assets = `/assets/${digestOf(PUBLIC)}`;
  app.use(assets, express.static(PUBLIC, { index: false, immutable: true, maxAge: '365d' }));
  app.get('/favicon.ico', (_req, res) => {
    res.redirect(301, `${assets}/favicon.svg`);
  });

  app.use(cookieParser(), createSessions(services.stores.sessions, clock, secret, secure), findActor(services.people));

  const csrf = createCsrf(secret, secure);
  const render = createRender(services.read, assets, csrf.token);
  const web: Web = { services, render, clock };

  app.use(apiRouter(web, descriptionOf(services)));
  app.use('/api/v1', createApi(services, { log, actorOf: (_req, res) => actorOf(res), csrf: csrf.protect }));

  app.use('/sign-in', parseForms(SMALL_FORM_BYTES), csrf.protect);
  app.use('/sign-out', parseForms(SMALL_FORM_BYTES), csrf.protect);
  app.use(sessionRouter(web));

  // Nothing that a stranger sends is read further than its headers.
  app.use(requireSignIn, requireEditor);
  app.post(['/sources', '/sources/:id/snapshots', '/imports', '/imports/previews'], parseForms(FORM_BYTES));
  app.use(parseForms(SMALL_FORM_BYTES), csrf.protect);
  app.get('/', (_req, res) => {
    res.redirect(303, '/conflicts');
  });
  app.use(
    bulkRouter(web),
    questionRouter(web),
    conflictsRouter(web),
    viewsRouter(web),
    eventsRouter(web),
    sourcesRouter(web),
    importsRouter(web),
    snapshotsRouter(web),
    claimsRouter(web),
    traceRouter(web),
    sheetsRouter(web),
    searchRouter(web),
    noticesRouter(web),
    peopleRouter(web),
    tokensRouter(web),
    liveRouter(web),
    methodologyRouter(web, options.methodology),
  );

  app.use(notFound);
  app.use(createErrorHandler(render, log));
  return app;
};
