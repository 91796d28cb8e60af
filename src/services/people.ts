import { randomBytes } from 'node:crypto';
import type { Person, Role } from '../domain/person.js';
import type { Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { Actor, Stores, UnitOfWork } from '../ports/stores.js';

export interface People {
  /** Makes a one-time secret for the first lead, valid for a day; the caller prints it as a link. */
  readonly issueSignInSecret: () => Promise<string>;
  /** The person of an unused, unexpired secret, which is thereby used up; null otherwise. Audited. */
  readonly signIn: (secret: string) => Promise<Person | null>;
  /** Null for somebody unknown, and for somebody who has left. */
  readonly find: (id: string) => Promise<Person | null>;
  /** Everybody at this desk, by name. */
  readonly list: () => Promise<readonly Person[]>;
  /** Adds somebody and makes their one-time secret. Throws Problem `bad-input`. */
  readonly add: (
    person: { readonly name: string; readonly role: Role },
    actor: Actor,
  ) => Promise<{ readonly person: Person; readonly secret: string }>;
  /** A new one-time secret for somebody who is here. Throws Problem `not-found`. Audited. */
  readonly issueSecretFor: (id: string, actor: Actor) => Promise<{ readonly person: Person; readonly secret: string }>;
  /** Throws Problem `not-found`; `conflict` where nobody would lead any more. */
  readonly change: (id: string, to: { readonly role: Role } | 'left', actor: Actor) => Promise<void>;
  /** Notes where somebody reads the queue, and tells it again: the same place on another day, or on another machine. */
  readonly keepPlace: (person: string, place: string) => Promise<void>;
  readonly place: (person: string) => Promise<{ readonly place: string; readonly at: string } | null>;
}

/** 256 bits: what no one guesses, so that a plain digest of it is safe to keep. */
const SECRET_BYTES = 32;
/** 32 bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

const LINK_LIFETIME_MS = 24 * 60 * 60 * 1000;
const LONGEST_NAME = 100;

const makeSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

const nameOf = (words: string): string => {
  const name = words.trim().replace(/\s+/gu, ' ');
  if (name === '' || name.length > LONGEST_NAME)
    throw new Problem('bad-input', `name: Give a name of at most ${String(LONGEST_NAME)} characters.`);
  return name;
};

/**
 * People over their stores. Secrets leave here once and are kept as sha256 only. A secret is looked up by that digest, and how long comparing
 * digests takes says nothing about a secret: changing one bit of a guess changes all of its digest.
 */
export const createPeople = (unit: UnitOfWork, stores: Pick<Stores, 'people'>, clock: Clock): People => {
  const issue = async (people: Stores['people'], person: Person): Promise<string> => {
    const secret = makeSecret();
    await people.issueLink(person.id, sha256(secret), new Date(clock.now().getTime() + LINK_LIFETIME_MS));
    return secret;
  };
  return {
    issueSignInSecret: () => unit.run(async ({ people }) => issue(people, await people.ensureFirst('Editor'))),
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
    list: () => stores.people.list(),
    add: async ({ name, role }, actor) => {
      const called = nameOf(name);
      return unit.run(async ({ people }) => {
        const person = await people.add({ name: called, role }, { actor });
        return { person, secret: await issue(people, person) };
      });
    },
    issueSecretFor: (id, actor) =>
      unit.run(async ({ people, audit }) => {
        const person = await people.find(id);
        if (!person) throw new Problem('not-found', 'There is no such person at this desk.');
        await audit.append({ actor, action: 'link.issued', subject: { type: 'person', id }, details: {} });
        return { person, secret: await issue(people, person) };
      }),
    change: (id, to, actor) => unit.run(({ people }) => people.change(id, to, { actor })),
    keepPlace: (person, place) => stores.people.keepPlace(person, place),
    place: (person) => stores.people.place(person),
  };
};
