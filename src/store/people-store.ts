import { randomUUID } from 'node:crypto';
import { handleOf, type Person, type Role } from '../domain/person.js';
import { Problem } from '../kernel/problem.js';
import type { PeopleStore } from '../ports/stores.js';
import { ITSELF } from './audit-log.js';
import { lockFor, type Access, type Database } from './database.js';
import { isStorable, requireStorable } from './storable.js';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly role: string;
}

export const personOf = ({ id, name, handle, role }: PersonRow): Person => ({ id, name, handle, role: role as Role });

/** A handle that nobody has: the name's own, or the same with a number. */
const freeHandle = async (db: Database, name: string): Promise<string> => {
  const stem = handleOf(name) || 'editor';
  const taken = new Set(
    (await db.person.findMany({ where: { handle: { startsWith: stem } }, select: { handle: true } })).map(
      ({ handle }) => handle,
    ),
  );
  for (let n = 1; ; n += 1) {
    const handle = n === 1 ? stem : `${stem}${String(n)}`;
    if (!taken.has(handle)) return handle;
  }
};

const makePerson = async (db: Database, name: string, role: Role, now: Date): Promise<Person> => {
  const person = { id: `person_${randomUUID()}`, name, handle: await freeHandle(db, name), role };
  await db.person.create({ data: { ...person, createdAt: now } });
  return person;
};

/** People who can sign in, and their one-time links. */
export const peopleStore = ({ write, read }: Access): PeopleStore => ({
  ensureFirst: (name) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ name });
      await lockFor(db, 'people');
      const first = await db.person.findFirst({
        where: { leftAt: null, role: 'lead' },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      });
      if (first) return personOf(first);
      const person = await makePerson(db, name, 'lead', clock.now());
      record({
        actor: ITSELF,
        action: 'person.added',
        subject: { type: 'person', id: person.id },
        details: { name, role: person.role },
      });
      return person;
    }),
  find: (id) =>
    read(async ({ db }) => {
      const person = isStorable(id) ? await db.person.findUnique({ where: { id, leftAt: null } }) : null;
      return person && personOf(person);
    }),
  list: () =>
    read(async ({ db }) =>
      (await db.person.findMany({ where: { leftAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })).map(personOf),
    ),
  add: ({ name, role }, { actor }) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ name });
      await lockFor(db, 'people');
      const person = await makePerson(db, name, role, clock.now());
      record({ actor, action: 'person.added', subject: { type: 'person', id: person.id }, details: { name, role } });
      return person;
    }),
  change: (id, to, { actor }) =>
    write(async ({ db, clock, record }) => {
      await lockFor(db, 'people');
      const person = isStorable(id) ? await db.person.findUnique({ where: { id, leftAt: null } }) : null;
      if (!person) throw new Problem('not-found', 'There is no such person at this desk.');
      const leads = to !== 'left' && to.role === 'lead';
      if (person.role === 'lead' && !leads && (await db.person.count({ where: { role: 'lead', leftAt: null } })) === 1)
        throw new Problem(
          'conflict',
          `${person.name} is the only lead.`,
          'Make somebody else a lead first: without one nobody could keep the list of people.',
        );
      const subject = { type: 'person', id };
      if (to === 'left') {
        await db.person.update({ where: { id }, data: { leftAt: clock.now() } });
        await db.token.deleteMany({ where: { personId: id } });
        await db.signInLink.deleteMany({ where: { personId: id } });
        record({ actor, action: 'person.left', subject, details: {} });
      } else {
        await db.person.update({ where: { id }, data: { role: to.role } });
        record({ actor, action: 'person.changed', subject, details: { role: to.role } });
      }
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
        where: { sha256: secretSha256, usedAt: null, expiresAt: { gt: now }, person: { leftAt: null } },
        data: { usedAt: now },
      });
      if (count === 0) return null;
      const link = await db.signInLink.findUnique({ where: { sha256: secretSha256 }, include: { person: true } });
      return link && personOf(link.person);
    }),
  keepPlace: (person, place) =>
    write(async ({ db, clock }) => {
      requireStorable({ place });
      await db.person.updateMany({ where: { id: person }, data: { place, placeAt: clock.now() } });
    }),
  place: (person) =>
    read(async ({ db }) => {
      const row = await db.person.findUnique({ where: { id: person }, select: { place: true, placeAt: true } });
      return row?.place && row.placeAt ? { place: row.place, at: row.placeAt.toISOString() } : null;
    }),
});
