import type { Conflict } from '../domain/finding.js';
import type { Database } from './database.js';
import { disagreementOf, groupBy } from './rows.js';
import type { StoredConflict } from './stored-findings.js';

/** A conflict as it is stored, as far as it goes on. */
interface Standing {
  readonly positions: readonly { readonly display: string; readonly claims: readonly string[] }[];
  readonly pairs: Conflict['pairs'];
}

/**
 * A conflict found among some of its claims, with what is known of the others: each of those stays beside the claims that it stood with, and
 * in the pairs that it was in.
 */
const carriedOver = (conflict: Conflict, stored: Standing, outside: ReadonlySet<string>): Conflict => {
  const positions = conflict.positions.map((position) => ({ ...position, claims: [...position.claims] }));
  for (const { display, claims } of stored.positions) {
    const others = claims.filter((id) => outside.has(id));
    if (others.length === 0) continue;
    const shared = (held: readonly string[]): number => held.filter((id) => claims.includes(id)).length;
    const [home] = positions.toSorted((a, b) => shared(b.claims) - shared(a.claims));
    if (home && shared(home.claims) > 0) home.claims.push(...others);
    else positions.push({ display, claims: others });
  }
  return {
    ...conflict,
    positions,
    pairs: [...conflict.pairs, ...stored.pairs.filter(({ a, b }) => outside.has(a) || outside.has(b))],
  };
};

/** Conflicts, by the stored ids that they go by, with the claims that were not looked at again. */
export const carryOver = async (
  db: Database,
  conflicts: readonly { readonly id: string; readonly conflict: Conflict }[],
  before: ReadonlyMap<string, StoredConflict>,
  lookedAt: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Conflict>> => {
  const outsideOf = (id: string): ReadonlySet<string> =>
    new Set((before.get(id)?.claims ?? []).filter((claim) => !lookedAt.has(claim)));
  const wider = conflicts.filter(({ id }) => outsideOf(id).size > 0);
  if (wider.length === 0) return new Map();
  const where = { conflictId: { in: wider.map(({ id }) => id) } };
  const positions = groupBy(
    await db.position.findMany({
      where,
      orderBy: { ordinal: 'asc' },
      include: { claims: { orderBy: { ordinal: 'asc' } } },
    }),
    (row) => row.conflictId,
  );
  const pairs = groupBy(
    await db.disagreement.findMany({ where, orderBy: { ordinal: 'asc' } }),
    (row) => row.conflictId,
  );
  return new Map(
    wider.map(({ id, conflict }) => [
      id,
      carriedOver(
        conflict,
        {
          positions: (positions.get(id) ?? []).map(({ display, claims }) => ({
            display,
            claims: claims.map(({ claimId }) => claimId),
          })),
          pairs: (pairs.get(id) ?? []).map(disagreementOf),
        },
        outsideOf(id),
      ),
    ]),
  );
};
