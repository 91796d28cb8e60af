import { sha256 } from '../kernel/digest.js';
import type { SessionStore } from '../ports/stores.js';
import type { Access } from './database.js';

/** Browser sessions, found by the sha256 of their id; expired ones are as good as gone, and swept whenever one is ended. */
export const sessionStore = ({ write, read }: Access): SessionStore => ({
  get: (sid) =>
    read(async ({ db, clock }) => {
      const row = await db.session.findUnique({ where: { sha256: sha256(sid) } });
      return row && row.expiresAt > clock.now() ? row.data : null;
    }),
  set: (sid, data, expiresAt) =>
    write(async ({ db }) => {
      const key = { sha256: sha256(sid) };
      await db.session.upsert({ where: key, create: { ...key, data, expiresAt }, update: { data, expiresAt } });
    }),
  destroy: (sid) =>
    write(async ({ db, clock }) => {
      await db.session.deleteMany({ where: { OR: [{ sha256: sha256(sid) }, { expiresAt: { lte: clock.now() } }] } });
    }),
});
