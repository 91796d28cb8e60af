import type { SheetReader } from '../ports/readers.js';
import { queueIds } from './conflict-reader.js';
import { conflictViews } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { isStorable } from './storable.js';

/** Conflicts with everything that a sheet says of them; withdrawn ones are no longer in any. */
export const sheetReader = (db: Database): SheetReader => ({
  conflicts: async ({ event, settledOnly }) => {
    if (event !== undefined && !isStorable(event)) return [];
    const ofEvent = event === undefined ? Prisma.sql`true` : Prisma.sql`st."event_id" = ${event}`;
    const settled = settledOnly ? Prisma.sql`st."status" IN ('resolved', 'dismissed')` : Prisma.sql`true`;
    return conflictViews(db, await queueIds(db, Prisma.sql`NOT st."withdrawn" AND ${ofEvent} AND ${settled}`));
  },
});
