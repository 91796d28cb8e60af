import express, { Router, type RequestHandler } from 'express';
import { oneAtATime } from '../kernel/in-turn.js';
import { Problem } from '../kernel/problem.js';
import type { Services } from '../services/services.js';
import { authorise, createAuthentication, createForgeryProtection, type Sessions } from './authenticate.js';
import { expressPath, withScope, type Endpoint } from './endpoint.js';
import { auditEndpoints } from './nouns/audit.js';
import { changeEndpoints } from './nouns/changes.js';
import { claimEndpoints } from './nouns/claims.js';
import { conflictEndpoints } from './nouns/conflicts.js';
import { eventEndpoints } from './nouns/events.js';
import { importEndpoints } from './nouns/imports.js';
import { mendEndpoints } from './nouns/mends.js';
import { noticeEndpoints } from './nouns/notices.js';
import { peopleEndpoints } from './nouns/people.js';
import { sheetEndpoints } from './nouns/sheets.js';
import { sourceEndpoints } from './nouns/sources.js';
import { standardEndpoints } from './nouns/standards.js';
import { tokenEndpoints } from './nouns/tokens.js';
import { verificationEndpoints } from './nouns/verification.js';
import { traceEndpoints } from './nouns/traces.js';
import { viewEndpoints } from './nouns/views.js';
import { webhookEndpoints } from './nouns/webhooks.js';
import { describeApi } from './openapi.js';
import { sheetSchema } from './schema/sheet-schema.js';
import { createProblemHandler, type Log } from './problem-json.js';
import { serve, type Serving } from './serve.js';

/** What the API needs besides the services. */
export interface ApiOptions extends Sessions {
  readonly log: Log;
}

/** Bytes of one request: a folder of some hundred articles. A larger archive is sent in parts. */
export const MAX_BODY_BYTES = 32_000_000;

const endpointsOf = (services: Services): readonly Endpoint[] => [
  ...conflictEndpoints(services),
  ...eventEndpoints(services),
  ...sourceEndpoints(services),
  ...importEndpoints(services),
  ...claimEndpoints(services),
  ...traceEndpoints(services),
  ...withScope('export', sheetEndpoints(services)),
  ...withScope('export', standardEndpoints(services)),
  ...mendEndpoints(services),
  ...viewEndpoints(services),
  ...noticeEndpoints(services),
  ...peopleEndpoints(services),
  ...tokenEndpoints(services),
  ...changeEndpoints(services),
  ...webhookEndpoints(services),
  ...auditEndpoints(services),
  ...verificationEndpoints(services),
];

/** A program may keep an answer, and must ask whether it still holds before it uses it again. */
const askedAgain: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-cache').vary('Authorization').vary('Cookie');
  next();
};

/** The description of the API (OpenAPI 3.1). */
export const descriptionOf = (services: Services): Readonly<Record<string, unknown>> =>
  describeApi(endpointsOf(services));

const noSuchEndpoint: RequestHandler = (req) => {
  throw new Problem('not-found', `The API has no ${req.method} here.`, 'See /api/v1/openapi.json for what it has.');
};

/**
 * The API, to be mounted at /api/v1 behind whatever sets up browser sessions and before whatever reads forms. Who asks, and whether they may, is
 * settled before a body is read. Every refusal is problem+json with a `code`.
 */
export const createApi = (services: Services, { log, actorOf, csrf }: ApiOptions): Router => {
  const router = Router();
  const endpoints = endpointsOf(services);
  const description = describeApi(endpoints);
  const schemaOfSheets = sheetSchema();
  const serving: Serving = {
    answers: services.stores.answers,
    endpoints: new Map(endpoints.map((one) => [one.id, one])),
    inTurn: oneAtATime(),
    wrote: services.live.look,
  };
  const readBody = express.json({ limit: MAX_BODY_BYTES });
  const protect = createForgeryProtection(csrf);
  router.use(askedAgain);
  router.get('/openapi.json', (_req, res) => {
    res.json(description);
  });
  router.get('/sheet.schema.json', (_req, res) => {
    res.type('application/schema+json').send(JSON.stringify(schemaOfSheets, null, 2));
  });
  router.use(createAuthentication(services.tokens, { actorOf }));
  for (const endpoint of endpoints)
    router[endpoint.method](
      expressPath(endpoint.path),
      authorise(endpoint),
      readBody,
      protect,
      serve(endpoint, serving),
    );
  router.use(noSuchEndpoint);
  router.use(createProblemHandler(log));
  return router;
};
