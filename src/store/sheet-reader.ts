import type { Clock } from '../kernel/clock.js';
import type { ConflictView, SheetConflicts, SheetReader } from '../ports/readers.js';
import { asOf, knownBy } from './as-of.js';
import { queueIds } from './conflict-reader.js';
import { conflictViews } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { conditionsOf, isAnswerable } from './queue-filter.js';

/** Views that are read and held at once. */
const AT_ONCE = 100;

const SETTLED = ['resolved', 'dismissed'] as const;

const isSettled = ({ status }: ConflictView): boolean => (SETTLED as readonly string[]).includes(status);

/** The conflicts that a sheet may hold, picked of `conflict_state` named `st`: as of a time, what is settled is known only once they are read. */
const picked = ({ event, query = {}, settledOnly, asOf: then }: SheetConflicts, now: Date): Prisma.Sql => {
  const filter = { ...query, event, status: 'any' } as const;
  const conditions = [
    then === undefined ? Prisma.sql`NOT st."withdrawn"` : knownBy(new Date(then)),
    ...Object.values(conditionsOf(filter, now)),
    ...(settledOnly && then === undefined ? [Prisma.sql`st."status" IN (${Prisma.join([...SETTLED])})`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
};

/** Conflicts with everything that a sheet says of them; withdrawn ones are no longer in any. */
export const sheetReader = (db: Database, clock: Clock): SheetReader => ({
  conflicts: async function* (of) {
    if (!isAnswerable({ ...of.query, event: of.event })) return;
    // The order is that of one moment, whatever is written while the sheet is made; only ids are held.
    const ids = await queueIds(db, picked(of, clock.now()));
    const at = of.asOf === undefined ? null : asOf(db, new Date(of.asOf));
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const now = await conflictViews(db, ids.slice(from, from + AT_ONCE));
      const views = at ? await at(now) : now;
      for (const view of views) if (!of.settledOnly || isSettled(view)) yield view;
    }
  },
});
