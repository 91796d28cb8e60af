import type { Correction, SheetRow, SheetScope } from '../../domain/sheet.js';
import { correctionOf, exportedRow, removalOf } from '../../export/corrections.js';
import { rowsOf } from '../../export/rows.js';
import { listDigest } from '../../kernel/digest.js';
import type { ConflictView } from '../../ports/readers.js';
import type { EarlierSheet, SheetExportStore } from '../../ports/stores.js';
import { spool, type Spool } from './spool.js';

/** The rows of a sheet, laid aside, with what had to be read of all of them. */
export interface Gathered {
  readonly rows: Spool<readonly SheetRow[]>;
  readonly count: number;
  readonly rowsSha256: string;
  readonly earlier: EarlierSheet | null;
  readonly corrections: readonly Correction[];
}

/** Rows of the earlier sheet that are read at once. */
const AT_ONCE = 500;

/** What gathering asks of the exports of before. */
export type EarlierExports = Pick<SheetExportStore, 'last' | 'rowsOf' | 'rowsAfter'>;

/** What of the earlier sheet is no longer there. */
const removed = async (
  exports: EarlierExports,
  { seq }: EarlierSheet,
  there: ReadonlySet<string>,
): Promise<readonly Correction[]> => {
  const gone: Correction[] = [];
  let after = '';
  for (;;) {
    const rows = await exports.rowsAfter(seq, after, AT_ONCE);
    for (const { claimId, row } of rows) if (!there.has(claimId)) gone.push(removalOf(claimId, row));
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return gone;
    after = last.claimId;
  }
};

/**
 * Makes the rows of conflicts as they come and lays them aside in the file at `path`. Held are the ids of their claims, where there is an earlier sheet to
 * compare with, and the corrections; never the rows.
 */
export const gather = async (
  path: string,
  scope: SheetScope,
  conflicts: AsyncIterable<ConflictView>,
  exports: EarlierExports,
): Promise<Gathered> => {
  const earlier = await exports.last(scope);
  const digest = listDigest();
  const there = new Set<string>();
  const corrections: Correction[] = [];
  let count = 0;
  const made = async function* (): AsyncIterable<readonly SheetRow[]> {
    for await (const view of conflicts) {
      const rows = rowsOf(view);
      if (rows.length === 0) continue;
      for (const row of rows) digest.add(row);
      count += rows.length;
      if (earlier) {
        const before = await exports.rowsOf(
          earlier.seq,
          rows.map(({ claimId }) => claimId),
        );
        for (const row of rows) {
          // one that two conflicts name is compared once
          if (there.has(row.claimId)) continue;
          there.add(row.claimId);
          const correction = correctionOf(row.claimId, before.get(row.claimId), exportedRow(row));
          if (correction) corrections.push(correction);
        }
      }
      yield rows;
    }
  };
  const rows = await spool(path, made());
  if (earlier) corrections.push(...(await removed(exports, earlier, there)));
  return { rows, count, rowsSha256: digest.hex(), earlier, corrections };
};
