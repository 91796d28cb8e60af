import { randomBytes } from 'node:crypto';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/change.js';
import type { Person } from '../../domain/person.js';
import { Problem } from '../../kernel/problem.js';
import type { DeliveryView, WebhookStore, WebhookView } from '../../ports/webhooks.js';
import type { AddressGuard } from './guard.js';

export interface Webhooks {
  /** Tells an address of changes from now on; the secret that signs them is given here and nowhere else. Throws Problem `bad-input`, `forbidden`, `unavailable`. */
  readonly add: (
    wanted: { readonly url: string; readonly kinds: readonly ChangeKind[] },
    owner: Person,
  ) => Promise<{ readonly webhook: WebhookView; readonly secret: string }>;
  /** One's own; of everybody for a lead. Newest first. */
  readonly list: (viewer: Person) => Promise<readonly WebhookView[]>;
  /** Throws Problem `not-found`. */
  readonly find: (id: string, viewer: Person) => Promise<WebhookView>;
  readonly remove: (id: string, actor: Person) => Promise<void>;
  /** Turns one on again that was turned off. */
  readonly enable: (id: string, actor: Person) => Promise<WebhookView>;
  /** Newest first. */
  readonly deliveries: (
    id: string,
    page: Parameters<WebhookStore['deliveries']>[1],
    viewer: Person,
  ) => Promise<readonly DeliveryView[]>;
}

const SECRET_BYTES = 32;
const LONGEST_URL = 2_000;
/** Addresses of one person. */
const MOST = 20;

const urlOf = (words: string): URL => {
  if (words.length > LONGEST_URL || !URL.canParse(words))
    throw new Problem('bad-input', 'url: This is no address.', 'Send a whole one, beginning with https://.');
  const url = new URL(words);
  url.hash = '';
  return url;
};

const actorOf = ({ id, name }: Person) => ({ actor: { id, name } });

/** Webhooks over their store. An address is looked at when it is added, and again each time before it is asked. */
export const createWebhooks = (store: WebhookStore, guard: AddressGuard): Webhooks => {
  const reach = (viewer: Person): string | null => (viewer.role === 'lead' ? null : viewer.id);
  const find = async (id: string, viewer: Person): Promise<WebhookView> => {
    const webhook = await store.find(id, reach(viewer));
    if (!webhook) throw new Problem('not-found', 'There is no such webhook.', 'It may have been removed.');
    return webhook;
  };
  return {
    add: async ({ url: words, kinds }, owner) => {
      const url = urlOf(words);
      await guard(url);
      if ((await store.list(owner.id)).length >= MOST)
        throw new Problem('conflict', `You have ${String(MOST)} webhooks already.`, 'Remove one first.');
      const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64url')}`;
      const wanted = {
        owner: owner.id,
        url: url.href,
        secret,
        kinds: CHANGE_KINDS.filter((kind) => kinds.includes(kind)),
      };
      return { webhook: await store.add(wanted, actorOf(owner)), secret };
    },
    list: (viewer) => store.list(reach(viewer)),
    find,
    remove: async (id, actor) => {
      await find(id, actor);
      await store.remove(id, actorOf(actor));
    },
    enable: async (id, actor) => {
      await find(id, actor);
      await store.enable(id, actorOf(actor));
      return find(id, actor);
    },
    deliveries: async (id, page, viewer) => {
      await find(id, viewer);
      return store.deliveries(id, page);
    },
  };
};
