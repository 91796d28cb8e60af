import { randomUUID } from 'node:crypto';
import type { ViewReader, ViewStore } from '../ports/together.js';
import type { Access, Database } from './database.js';
import { requirePerson } from './require-person.js';
import { requireStorable } from './storable.js';

/** Saved filters of the queue. They are nobody's evidence: unlike decisions they are replaced and removed. */
export const viewStore = ({ write }: Access): ViewStore => ({
  save: ({ name, query, shared, owner }) =>
    write(async ({ db, clock }) => {
      requireStorable({ name, filter: query });
      await requirePerson(db, owner);
      await db.savedView.upsert({
        where: { ownerId_name: { ownerId: owner.id, name } },
        create: { id: `view_${randomUUID()}`, ownerId: owner.id, name, query, shared, createdAt: clock.now() },
        update: { query, shared },
      });
    }),
  remove: (id, owner) =>
    write(async ({ db }) => {
      await db.savedView.deleteMany({ where: { id, ownerId: owner } });
    }),
});

export const viewReader = (db: Database): ViewReader => ({
  of: async (person) => {
    const rows = await db.savedView.findMany({
      where: { OR: [{ ownerId: person }, { shared: true, owner: { leftAt: null } }] },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: { owner: { select: { id: true, name: true } } },
    });
    return rows.map(({ id, name, query, shared, owner }) => ({ id, name, query, shared, owner }));
  },
});
