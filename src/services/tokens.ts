import { randomBytes } from 'node:crypto';
import type { Person } from '../domain/person.js';
import { SCOPES, type Scope } from '../domain/scope.js';
import type { Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { TokenBearer, TokenStore, TokenView } from '../ports/stores.js';

/** What a new token is to be. */
export interface NewToken {
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** Days from now that it is good for. */
  readonly days: number;
}

export interface Tokens {
  /** A new token of this person; its secret is given here and nowhere else. Throws Problem `bad-input`; `forbidden` for a scope that is not theirs to give. */
  readonly issue: (token: NewToken, owner: Person) => Promise<{ readonly token: TokenView; readonly secret: string }>;
  /** One's own; of everybody for a lead. Newest first. */
  readonly list: (viewer: Person) => Promise<readonly TokenView[]>;
  /** One's own; any for a lead. Throws Problem `not-found`. */
  readonly revoke: (id: string, actor: Person) => Promise<void>;
  /** Whose a secret is, with their role as it is now; null for an unknown, expired or revoked one. */
  readonly bearerOf: (secret: string) => Promise<TokenBearer | null>;
}

/** 256 bits: what no one guesses, so that a plain digest of it is safe to keep. */
const SECRET_BYTES = 32;
/** 32 bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

const LONGEST_LABEL = 200;

/** No token outlives a year: a forgotten one ends by itself. */
export const MOST_DAYS = 366;

const DAY_MS = 86_400_000;

const complaintAbout = (label: string, { scopes, days }: NewToken): string | null => {
  if (label === '' || label.length > LONGEST_LABEL)
    return `label: Name the token in at most ${String(LONGEST_LABEL)} characters.`;
  if (scopes.length === 0) return 'scopes: Choose at least one thing that it may do.';
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return `days: Let it be good for 1 to ${String(MOST_DAYS)} days.`;
  return null;
};

/** Tokens over their store. A secret is looked up by its sha256, which is all that is kept of it. */
export const createTokens = (tokens: TokenStore, clock: Clock): Tokens => {
  const reach = (viewer: Person): string | null => (viewer.role === 'lead' ? null : viewer.id);
  return {
    issue: async (wanted, owner) => {
      const label = wanted.label.trim();
      const complaint = complaintAbout(label, wanted);
      if (complaint !== null) throw new Problem('bad-input', complaint);
      if (wanted.scopes.includes('admin') && owner.role !== 'lead')
        throw new Problem('forbidden', 'Only a lead can make a token with the scope admin.', 'Leave that scope out.');
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      const token = await tokens.issue(
        {
          person: owner.id,
          label,
          sha256: sha256(secret),
          scopes: SCOPES.filter((scope) => wanted.scopes.includes(scope)),
          expiresAt: new Date(clock.now().getTime() + wanted.days * DAY_MS),
        },
        { actor: { id: owner.id, name: owner.name } },
      );
      return { token, secret };
    },
    list: (viewer) => tokens.list(reach(viewer)),
    revoke: (id, actor) => tokens.revoke(id, reach(actor), { actor: { id: actor.id, name: actor.name } }),
    bearerOf: async (secret) => (SECRET.test(secret) ? tokens.find(sha256(secret)) : null),
  };
};
