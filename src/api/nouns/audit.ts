import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { auditShape } from '../schema/desk.js';

const PAGES = pagesOf('audit', z.int().min(0));

const name = z.string().min(1).max(200).optional();

const auditFilterShape = z.strictObject({
  action: name.describe('Such as `conflict.resolved`.'),
  subject: name.describe('Id of what it was done to.'),
  actor: name.describe('Id of who did it.'),
  ...PAGES.fields,
});

/** What happened, as the hash chain has it. */
export const auditEndpoints = ({ read }: Pick<Services, 'read'>): readonly Endpoint[] => [
  endpoint({
    id: 'listAudit',
    method: 'get',
    path: '/audit',
    summary: 'What happened and who did it, newest first',
    query: auditFilterShape,
    answers: auditShape,
    role: 'lead',
    scope: 'admin',
    handle: async ({ query }) => {
      const page = { limit: query.limit + 1, after: PAGES.after(query) };
      const { rows, next } = PAGES.cut(query, await read.lists.audit(query, page), ({ seq }) => seq);
      return { json: { rows, next }, next };
    },
  }),
];
