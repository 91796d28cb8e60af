import { randomBytes } from 'node:crypto';
import type { Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { Actor, Stores, UnitOfWork } from '../ports/stores.js';

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

/** 256 bits: what no one guesses, so that a plain digest of it is safe to keep. */
const SECRET_BYTES = 32;
/** 32 bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

const LINK_LIFETIME_MS = 24 * 60 * 60 * 1000;
const LONGEST_LABEL = 200;

const makeSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/**
 * People over their stores. Secrets leave here once and are kept as sha256 only. A secret is looked up by that digest, and how long comparing
 * digests takes says nothing about a secret: changing one bit of a guess changes all of its digest.
 */
export const createPeople = (unit: UnitOfWork, stores: Pick<Stores, 'people' | 'tokens'>, clock: Clock): People => ({
  issueSignInSecret: () =>
    unit.run(async ({ people }) => {
      const person = await people.ensureFirst('Editor');
      const secret = makeSecret();
      await people.issueLink(person.id, sha256(secret), new Date(clock.now().getTime() + LINK_LIFETIME_MS));
      return secret;
    }),
  signIn: async (secret) => {
    if (!SECRET.test(secret)) return null;
    return unit.run(async ({ people, audit }) => {
      const person = await people.redeemLink(sha256(secret));
      if (person)
        await audit.append({
          actor: person,
          action: 'session.started',
          subject: { type: 'person', id: person.id },
          details: {},
        });
      return person;
    });
  },
  find: (id) => stores.people.find(id),
  issueToken: async (person, label, expiresAt) => {
    const name = label.trim();
    if (name === '' || name.length > LONGEST_LABEL)
      throw new Problem('bad-input', `label: Name the token in at most ${String(LONGEST_LABEL)} characters.`);
    const token = makeSecret();
    await unit.run(async ({ tokens, audit }) => {
      await tokens.issue({ person: person.id, label: name, sha256: sha256(token), expiresAt });
      await audit.append({
        actor: person,
        action: 'token.issued',
        subject: { type: 'person', id: person.id },
        details: { label: name, expiresAt: expiresAt?.toISOString() ?? null },
      });
    });
    return token;
  },
  byToken: async (token) => (SECRET.test(token) ? stores.tokens.find(sha256(token)) : null),
});
