import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { deliveriesShape, madeWebhookShape, newWebhookShape, webhookShape, webhooksShape } from '../schema/change.js';
import { removedShape } from '../schema/desk.js';

/** Newest first. */
const PAGES = pagesOf<readonly [seq: number, ordinal: number]>('deliveries', z.tuple([z.int().min(0), z.int().min(0)]));

/** Addresses that are told of changes as they happen. */
export const webhookEndpoints = ({ webhooks }: Pick<Services, 'webhooks'>): readonly Endpoint[] => [
  endpoint({
    id: 'listWebhooks',
    method: 'get',
    path: '/webhooks',
    summary: 'One’s own webhooks, of everybody for a lead; without their secrets',
    answers: webhooksShape,
    role: 'editor',
    handle: async ({ actor }) => ({ json: { webhooks: await webhooks.list(actor) } }),
  }),
  endpoint({
    id: 'getWebhook',
    method: 'get',
    path: '/webhooks/{id}',
    summary: 'One webhook',
    answers: webhookShape,
    refuses: ['not-found'],
    role: 'editor',
    handle: async ({ id, actor }) => ({ json: await webhooks.find(id, actor) }),
  }),
  endpoint({
    id: 'addWebhook',
    method: 'post',
    path: '/webhooks',
    summary: 'Tell an address of changes from now on, signed, at least once each',
    body: newWebhookShape,
    status: 201,
    answers: madeWebhookShape,
    refuses: ['unavailable'],
    secret: true,
    handle: async ({ body, actor }) => ({ json: await webhooks.add(body, actor) }),
  }),
  endpoint({
    id: 'removeWebhook',
    method: 'delete',
    path: '/webhooks/{id}',
    summary: 'Tell an address nothing any more; what is on its way is dropped',
    answers: removedShape,
    refuses: ['not-found'],
    changes: 'getWebhook',
    handle: async ({ id, actor }) => {
      await webhooks.remove(id, actor);
      return { json: { removed: id } };
    },
  }),
  endpoint({
    id: 'enableWebhook',
    method: 'post',
    path: '/webhooks/{id}/enablings',
    summary: 'Turn a webhook on again that was turned off; what it missed is in /changes',
    answers: webhookShape,
    refuses: ['not-found'],
    changes: 'getWebhook',
    handle: async ({ id, actor }) => ({ json: await webhooks.enable(id, actor) }),
  }),
  endpoint({
    id: 'listDeliveries',
    method: 'get',
    path: '/webhooks/{id}/deliveries',
    summary: 'What is on its way to a webhook, and what became of the rest of the last week',
    query: z.strictObject(PAGES.fields),
    answers: deliveriesShape,
    refuses: ['not-found'],
    role: 'editor',
    handle: async ({ id, query, actor }) => {
      const after = PAGES.after(query);
      const page = { limit: query.limit + 1, after: after && { seq: after[0], ordinal: after[1] } };
      const found = await webhooks.deliveries(id, page, actor);
      const { rows, next } = PAGES.cut(query, found, ({ seq, ordinal }) => [seq, ordinal]);
      const deliveries = rows.map(({ seq, ordinal, ...row }) => ({ ...row, change: `${seq}-${ordinal}` }));
      return { json: { deliveries, next }, next };
    },
  }),
];
