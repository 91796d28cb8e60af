import { randomUUID } from 'node:crypto';
import type { Actor, PeopleStore } from '../ports/stores.js';
import { lockFor, type Access } from './database.js';
import { isStorable, requireStorable } from './storable.js';

/** Whom the audit names for what claimdesk does by itself. */
const ITSELF: Actor = { id: 'claimdesk', name: 'claimdesk' };

/** People who can sign in, and their one-time links. */
export const peopleStore = ({ write, read }: Access): PeopleStore => ({
  ensureFirst: (name) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ name });
      await lockFor(db, 'people');
      const first = await db.person.findFirst({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
      if (first) return { id: first.id, name: first.name };
      const person = { id: `person_${randomUUID()}`, name };
      await db.person.create({ data: { ...person, createdAt: clock.now() } });
      record({ actor: ITSELF, action: 'person.added', subject: { type: 'person', id: person.id }, details: { name } });
      return person;
    }),
  find: (id) =>
    read(async ({ db }) => {
      const person = isStorable(id) ? await db.person.findUnique({ where: { id } }) : null;
      return person && { id: person.id, name: person.name };
    }),
  issueLink: (person, secretSha256, expiresAt) =>
    write(async ({ db, clock }) => {
      await db.signInLink.create({
        data: { sha256: secretSha256, personId: person, createdAt: clock.now(), expiresAt },
      });
    }),
  redeemLink: (secretSha256) =>
    write(async ({ db, clock }) => {
      const now = clock.now();
      // One statement decides: of two who follow a link at once, one is let in.
      const { count } = await db.signInLink.updateMany({
        where: { sha256: secretSha256, usedAt: null, expiresAt: { gt: now } },
        data: { usedAt: now },
      });
      if (count === 0) return null;
      const link = await db.signInLink.findUnique({ where: { sha256: secretSha256 }, include: { person: true } });
      return link && { id: link.person.id, name: link.person.name };
    }),
});
