import type { TokenStore } from '../ports/stores.js';
import type { Access } from './database.js';
import { personOf } from './people-store.js';
import { requireStorable } from './storable.js';

/** API tokens; an expired one finds nobody. */
export const tokenStore = ({ write, read }: Access): TokenStore => ({
  issue: ({ person, label, sha256, expiresAt }) =>
    write(async ({ db, clock }) => {
      requireStorable({ label });
      await db.token.create({ data: { sha256, personId: person, label, createdAt: clock.now(), expiresAt } });
    }),
  find: (sha256) =>
    read(async ({ db, clock }) => {
      const token = await db.token.findUnique({ where: { sha256 }, include: { person: true } });
      if (!token || token.person.leftAt || (token.expiresAt && token.expiresAt <= clock.now())) return null;
      return personOf(token.person);
    }),
});
