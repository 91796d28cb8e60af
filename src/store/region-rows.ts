import type { Analysis } from '../domain/finding.js';
import { canonicalJson, stableId } from '../kernel/digest.js';
import { upsert } from './bulk.js';
import type { CurrentText } from './current-texts.js';
import type { Database } from './database.js';

/** Stores what the engine took for regions; those that it no longer does are withdrawn. */
export const writeRegions = async (
  db: Database,
  analysis: Analysis,
  texts: ReadonlyMap<string, CurrentText>,
  now: Date,
): Promise<void> => {
  const regions = analysis.documents.flatMap(({ id, regions: found }) => {
    const snapshot = texts.get(id)?.snapshot;
    return snapshot === undefined
      ? []
      : found.map(({ span, role, reason }) => ({
          id: stableId('region', snapshot, canonicalJson({ span, role, reason })),
          snapshot_id: snapshot,
          start_utf16: span.start,
          end_utf16: span.end,
          role,
          reason,
          set_by: 'engine',
          set_at: now.toISOString(),
          withdrawn_at: null,
        }));
  });
  const stored = new Map(
    (
      await db.region.findMany({
        where: { setBy: 'engine', snapshot: { sourceId: { in: [...texts.keys()] } } },
        select: { id: true, withdrawnAt: true },
      })
    ).map((row) => [row.id, row.withdrawnAt]),
  );
  const standing = new Set(regions.map(({ id }) => id));
  await upsert(
    db,
    'region',
    {
      id: 'text',
      snapshot_id: 'text',
      start_utf16: 'integer',
      end_utf16: 'integer',
      role: 'text',
      reason: 'text',
      set_by: 'text',
      set_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['set_at'],
    [...new Map(regions.map((region) => [region.id, region])).values()].filter(({ id }) => stored.get(id) !== null),
  );
  const gone = [...stored].filter(([id, withdrawnAt]) => withdrawnAt === null && !standing.has(id)).map(([id]) => id);
  await db.region.updateMany({ where: { id: { in: gone } }, data: { withdrawnAt: now } });
};
