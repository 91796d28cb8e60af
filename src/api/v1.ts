import express, { Router, type RequestHandler } from 'express';
import { Problem } from '../kernel/problem.js';
import type { Services } from '../services/services.js';
import { createAuthentication, createForgeryProtection, type Sessions } from './authenticate.js';
import { expressPath, type Endpoint } from './endpoint.js';
import { claimEndpoints } from './nouns/claims.js';
import { conflictEndpoints } from './nouns/conflicts.js';
import { eventEndpoints } from './nouns/events.js';
import { sheetEndpoints } from './nouns/sheets.js';
import { sourceEndpoints } from './nouns/sources.js';
import { verificationEndpoints } from './nouns/verification.js';
import { describeApi } from './openapi.js';
import { createProblemHandler, type Log } from './problem-json.js';

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
  ...claimEndpoints(services),
  ...sheetEndpoints(services),
  ...verificationEndpoints(services),
];

const notKept: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'private, no-store');
  next();
};

const noSuchEndpoint: RequestHandler = (req) => {
  throw new Problem('not-found', `The API has no ${req.method} here.`, 'See /api/v1/openapi.json for what it has.');
};

/**
 * The API, to be mounted at /api/v1 behind whatever sets up browser sessions and before whatever reads forms. Who asks is settled before
 * a body is read. Every refusal is problem+json with a `code`.
 */
export const createApi = (services: Services, { log, actorOf, csrf }: ApiOptions): Router => {
  const router = Router();
  const endpoints = endpointsOf(services);
  const description = describeApi(endpoints);
  router.use(notKept);
  router.get('/openapi.json', (_req, res) => {
    res.json(description);
  });
  router.use(createAuthentication(services.people, { actorOf }));
  router.use(express.json({ limit: MAX_BODY_BYTES }), createForgeryProtection(csrf));
  for (const { method, path, serve } of endpoints) router[method](expressPath(path), serve);
  router.use(noSuchEndpoint);
  router.use(createProblemHandler(log));
  return router;
};
