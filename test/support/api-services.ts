import express, { type Express } from 'express';
import { createApi } from '../../src/api/v1.js';
import { SCOPES } from '../../src/domain/scope.js';
import { acceptDocuments } from '../../src/ingest/accept.js';
import type { AuditEvent } from '../../src/ports/stores.js';
import type { Services } from '../../src/services/services.js';
import { createSheets } from '../../src/services/sheets/sheets.js';
import { createTrace } from '../../src/services/trace.js';
import { createFakeDesk, EDITOR, OTHER_EDITOR, type FakeDesk } from './fake-services.js';
import { exportsInMemory } from './sheets.js';

export const TOKEN = 'token-of-the-editor';
/** Stands for a session cookie: the API is told of sessions by whoever set them up. */
export const SESSION_HEADER = 'x-test-session';
export const FORM_TOKEN = 'form-token-of-the-session';

export interface ApiDesk {
  readonly app: Express;
  readonly desk: FakeDesk;
  readonly services: Services;
  readonly audited: AuditEvent[];
  readonly lines: Readonly<Record<string, unknown>>[];
}

/** The API over services in memory; trace and sheets are the real ones, and documents are looked at as they really are. */
export const createApiDesk = (change: (services: Services) => Services = (same) => same): ApiDesk => {
  const desk = createFakeDesk();
  const audited: AuditEvent[] = [];
  const lines: Readonly<Record<string, unknown>>[] = [];
  const { read, tokens, ingest } = desk.services;
  const services = change({
    ...desk.services,
    trace: createTrace(read),
    sheets: createSheets({
      read,
      exports: {
        ...exportsInMemory(),
        append: ({ scope, format }, _rows, { actor }) => {
          const subject = { type: 'sheet', id: scope.event ?? 'all' };
          audited.push({ actor, action: 'sheet.exported', subject, details: { format } });
          return Promise.resolve();
        },
      },
      audit: { latest: () => Promise.resolve([]) },
      policy: { name: 'default', version: 1 },
      clock: { now: () => new Date('2031-06-05T12:00:00Z') },
    }),
    tokens: {
      ...tokens,
      bearerOf: (token) => Promise.resolve(token === TOKEN ? { person: EDITOR, scopes: new Set(SCOPES) } : null),
    },
    ingest: { ...ingest, add: async (documents, actor) => ingest.add(acceptDocuments(documents), actor) },
  });
  const app = express();
  app.use(
    '/api/v1',
    createApi(services, {
      log: (line) => lines.push(line),
      actorOf: (req) => (req.get(SESSION_HEADER) === undefined ? null : OTHER_EDITOR),
      csrf: (req, _res, next) => {
        const sent = (req.body as Readonly<Record<string, unknown>> | undefined)?._csrf;
        next(sent === FORM_TOKEN ? undefined : Object.assign(new Error('invalid csrf token'), { status: 403 }));
      },
    }),
  );
  return { app, desk, services, audited, lines };
};
