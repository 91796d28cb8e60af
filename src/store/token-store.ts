import { randomUUID } from 'node:crypto';
import type { Scope } from '../domain/scope.js';
import { Problem } from '../kernel/problem.js';
import type { TokenStore, TokenView } from '../ports/stores.js';
import type { Access } from './database.js';
import type { Prisma } from './generated/client.js';
import { personOf } from './people-store.js';
import { requirePerson } from './require-person.js';
import { isStorable, requireStorable } from './storable.js';

/** The last use is written down once in so many milliseconds: a program that asks a hundred times a second costs one write. */
const USE_MS = 60_000;

type TokenRow = Prisma.TokenGetPayload<{ include: { person: true } }>;

const viewOf = ({ id, label, scopes, person, createdAt, expiresAt, lastUsedAt }: TokenRow): TokenView => ({
  id,
  label,
  scopes: scopes as Scope[],
  owner: { id: person.id, name: person.name },
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

/** API tokens; an expired one finds nobody. */
export const tokenStore = ({ write, read }: Access): TokenStore => ({
  issue: ({ person, label, sha256, scopes, expiresAt }, { actor }) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ label });
      await requirePerson(db, actor);
      const row = await db.token.create({
        data: {
          sha256,
          id: `token_${randomUUID()}`,
          personId: person,
          label,
          scopes: [...scopes],
          createdAt: clock.now(),
          expiresAt,
        },
        include: { person: true },
      });
      const view = viewOf(row);
      record({
        actor,
        action: 'token.issued',
        subject: { type: 'person', id: person },
        details: { token: view.id, label, scopes, expiresAt: view.expiresAt },
      });
      return view;
    }),
  find: async (sha256) => {
    const found = await read(async ({ db, clock }) => {
      const token = await db.token.findUnique({ where: { sha256 }, include: { person: true } });
      const now = clock.now();
      if (!token || token.person.leftAt || (token.expiresAt && token.expiresAt <= now)) return null;
      return { token, now };
    });
    if (!found) return null;
    const { token, now } = found;
    if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() >= USE_MS)
      await write(async ({ db }) => {
        await db.token.updateMany({ where: { sha256 }, data: { lastUsedAt: now } });
      });
    return { person: personOf(token.person), scopes: new Set(token.scopes as Scope[]) };
  },
  list: (owner) =>
    read(async ({ db }) =>
      (
        await db.token.findMany({
          where: { person: { leftAt: null }, ...(owner !== null && { personId: owner }) },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          include: { person: true },
        })
      ).map(viewOf),
    ),
  revoke: (id, owner, { actor }) =>
    write(async ({ db, record }) => {
      const token = isStorable(id) ? await db.token.findUnique({ where: { id } }) : null;
      if (!token || (owner !== null && token.personId !== owner))
        throw new Problem('not-found', 'There is no such token.', 'It may have been revoked already.');
      await db.token.delete({ where: { id } });
      record({
        actor,
        action: 'token.revoked',
        subject: { type: 'person', id: token.personId },
        details: { token: id, label: token.label },
      });
    }),
});
