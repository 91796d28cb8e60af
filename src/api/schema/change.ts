import { z } from 'zod';
import { CHANGE_KINDS, CHANGING } from '../../domain/change.js';
import { nextShape } from '../cursor.js';
import { answer, body, list } from './registry.js';

const kind = z.enum(CHANGE_KINDS);

/** One thing that happened. */
const changeShape = answer(
  'Change',
  z.object({
    id: z.string().describe('The same for ever: a change that is seen twice is known by it.'),
    kind,
    noun: z.enum(CHANGING),
    subject: z.string().describe('Id of the source, claim or conflict.'),
    at: z.string(),
    by: z.object({ id: z.string(), name: z.string() }),
    href: z.string().describe('Where it can be read as it is now; 404 for what is gone.'),
  }),
);

export const changesShape = answer(
  'Changes',
  z.object({
    changes: list(changeShape).describe('In the order in which they were written.'),
    next: z.string().describe('Send it as `since` for what comes behind these; it never grows old.'),
    more: z.boolean().describe('There is more already.'),
  }),
);

/** An address that is told of changes, without its secret. */
export const webhookShape = answer(
  'Webhook',
  z.object({
    id: z.string(),
    url: z.string(),
    kinds: list(kind).describe('Empty: every kind.'),
    owner: z.object({ id: z.string(), name: z.string() }),
    createdAt: z.string(),
    failures: z.int().describe('Tries that failed since the last that did not.'),
    disabled: z
      .object({ at: z.string(), why: z.string() })
      .nullable()
      .describe('When and why it was turned off; null while it is told.'),
  }),
);

export const webhooksShape = answer('Webhooks', z.object({ webhooks: list(webhookShape) }));

export const madeWebhookShape = answer(
  'MadeWebhook',
  z.object({
    webhook: webhookShape,
    secret: z
      .string()
      .describe(
        'Given here and nowhere else. Every delivery has `Claimdesk-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA256 with it over `<seconds>.<body>`.',
      ),
  }),
);

export const newWebhookShape = body(
  'NewWebhook',
  z.strictObject({
    url: z
      .string()
      .min(1)
      .max(2000)
      .describe('https:// and on the public network, unless whoever runs claimdesk allows it.'),
    kinds: z.array(kind).max(CHANGE_KINDS.length).readonly().default([]).describe('Empty: every kind.'),
  }),
);

export const deliveriesShape = answer(
  'Deliveries',
  z.object({
    deliveries: list(
      z.object({
        id: z.string().describe('`Claimdesk-Delivery`: the same in every try.'),
        change: z.string().describe('Id of the change.'),
        createdAt: z.string(),
        tries: z.int(),
        state: z.enum(['waiting', 'taken', 'given-up']),
        at: z.string().describe('When it is tried next, was taken, or was given up.'),
        lastAnswer: z.string().nullable(),
      }),
    ),
    next: nextShape,
  }),
);
