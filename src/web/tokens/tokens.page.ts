import type { Person } from '../../domain/person.js';
import { SCOPES, type Scope } from '../../domain/scope.js';
import type { TokenView } from '../../ports/stores.js';
import type { WebhookView } from '../../ports/webhooks.js';
import type { NewToken } from '../../services/tokens.js';
import { agoWords, counted } from '../words.js';
import { LIFETIMES } from './token.form.js';

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  read: 'Read what is at the desk',
  write: 'Write: decide, comment, mend, add sources, as far as you may',
  export: 'Export sheets',
  admin: 'What only leads do: people, tokens, the audit',
};

/** What a new token may do, as a box to tick. */
export interface ScopeModel {
  readonly id: Scope;
  readonly label: string;
  readonly chosen: boolean;
}

export interface LifetimeModel {
  readonly days: number;
  readonly label: string;
  readonly chosen: boolean;
}

export interface TokenModel {
  readonly label: string;
  readonly owner: string;
  readonly scopes: string;
  readonly madeAt: string;
  readonly made: string;
  readonly expires: string;
  readonly used: string;
  readonly revokeAction: string;
}

/** An address that is told of changes. */
export interface WebhookModel {
  readonly url: string;
  readonly owner: string;
  readonly kinds: string;
  readonly state: string;
}

/** A secret that is shown once. */
export interface MadeModel {
  readonly label: string;
  readonly secret: string;
}

export interface TokensPageModel {
  readonly tokens: readonly TokenModel[];
  /** Whether tokens of others are shown too. */
  readonly everybodys: boolean;
  readonly made: MadeModel | null;
  readonly error: string | null;
  readonly typed: string;
  readonly scopes: readonly ScopeModel[];
  readonly lifetimes: readonly LifetimeModel[];
  readonly webhooks: readonly WebhookModel[];
}

/** What was just made, or what was asked for and why it could not be. */
export interface TokensState {
  readonly made: MadeModel | null;
  readonly error: string | null;
  readonly input: NewToken;
}

export const NO_TOKEN: TokensState = { made: null, error: null, input: { label: '', scopes: ['read'], days: 90 } };

const dayOf = (at: string): string => at.slice(0, 10);

const tokenModel = (
  { id, label, owner, scopes, createdAt, expiresAt, lastUsedAt }: TokenView,
  now: Date,
): TokenModel => ({
  label,
  owner: owner.name,
  scopes: scopes.join(', '),
  madeAt: createdAt,
  made: dayOf(createdAt),
  expires:
    expiresAt === null
      ? 'Never'
      : `${Date.parse(expiresAt) <= now.getTime() ? 'Expired' : 'Until'} ${dayOf(expiresAt)}`,
  used: lastUsedAt === null ? 'Never' : agoWords(lastUsedAt, now),
  revokeAction: `/tokens/${encodeURIComponent(id)}/revocations`,
});

const webhookModel = ({ url, owner, kinds, failures, disabled }: WebhookView): WebhookModel => ({
  url,
  owner: owner.name,
  kinds: kinds.length === 0 ? 'everything' : kinds.join(', '),
  state: disabled
    ? `Turned off ${dayOf(disabled.at)}: ${disabled.why}`
    : failures === 0
      ? 'Told'
      : `Told; the last ${counted(failures, 'try', 'tries')} failed`,
});

export const tokensPage = (
  { tokens, webhooks }: { readonly tokens: readonly TokenView[]; readonly webhooks: readonly WebhookView[] },
  me: Person,
  { made, error, input }: TokensState,
  now: Date,
): TokensPageModel => ({
  tokens: tokens.map((token) => tokenModel(token, now)),
  everybodys: me.role === 'lead',
  made,
  error,
  typed: input.label,
  scopes: SCOPES.filter((scope) => scope !== 'admin' || me.role === 'lead').map((id) => ({
    id,
    label: SCOPE_WORDS[id],
    chosen: input.scopes.includes(id),
  })),
  lifetimes: LIFETIMES.map((days) => ({ days, label: `${String(days)} days`, chosen: days === input.days })),
  webhooks: webhooks.map(webhookModel),
});
