import type { Actor } from '../ports/stores.js';

export interface People {
  /** Makes a one-time secret for the first editor, valid for a day; the caller prints it as a link. */
  readonly issueSignInSecret: () => Promise<string>;
  /** The person of an unused, unexpired secret, which is thereby used up; null otherwise. Audited. */
  readonly signIn: (secret: string) => Promise<Actor | null>;
  readonly find: (id: string) => Promise<Actor | null>;
  /** A new API token for this person; shown once. */
  readonly issueToken: (person: Actor, label: string, expiresAt: Date | null) => Promise<string>;
  readonly byToken: (token: string) => Promise<Actor | null>;
}
