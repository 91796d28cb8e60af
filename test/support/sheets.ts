import type { ExportedRow, Sheet, SheetRow } from '../../src/domain/sheet.js';
import { correctionOf, exportedRow, removalOf } from '../../src/export/corrections.js';
import type { Exporter, TextExporter } from '../../src/export/exporter.js';
import { rowsOf } from '../../src/export/rows.js';
import { canonicalJson, sha256 } from '../../src/kernel/digest.js';
import type { ConflictView } from '../../src/ports/readers.js';
import type { Actor, NewSheetExport, SheetExportStore } from '../../src/ports/stores.js';
import { piecesOf } from '../../src/services/sheets/pieces.js';

/** Things one by one, as a reader or a store gives them. */
export async function* eachOf<T>(items: readonly T[]): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const held: T[] = [];
  for await (const item of items) held.push(item);
  return held;
};

/** What stood in the same sheet before. */
interface Before {
  readonly at: string;
  readonly rows: Readonly<Record<string, ExportedRow>>;
}

/** A sheet of these conflicts, made in memory. */
export const sheetOf = (
  views: readonly ConflictView[],
  title: string,
  now: Date,
  before: Before | null = null,
): Sheet => {
  const rows = views.flatMap((view) => rowsOf(view));
  const held = new Set(rows.map(({ claimId }) => claimId));
  const changed = rows.map((row) => correctionOf(row.claimId, before?.rows[row.claimId], exportedRow(row)));
  const gone = Object.entries(before?.rows ?? {}).flatMap(([id, row]) => (held.has(id) ? [] : [removalOf(id, row)]));
  return {
    title,
    madeAt: now.toISOString(),
    about: {
      scope: { event: null, unsettled: false, query: {}, asOf: null },
      policy: { name: 'default', version: 1 },
      rows: rows.length,
      rowsSha256: sha256(canonicalJson(rows)),
      audit: { seq: 12, hash: 'f'.repeat(64) },
    },
    previousAt: before?.at ?? null,
    corrections: before ? [...changed.filter((one) => one !== null), ...gone] : [],
    rows,
  };
};

/** Rows of one conflict together. */
const groupsOf = ({ rows }: Sheet): readonly (readonly SheetRow[])[] => {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) groups.set(row.conflictId, [...(groups.get(row.conflictId) ?? []), row]);
  return [...groups.values()];
};

/** A sheet as one text. */
export const textOf = (exporter: TextExporter, sheet: Sheet): string => {
  let index = 0;
  const parts = groupsOf(sheet).map((group) => {
    const part = exporter.part(group, index);
    index += group.length;
    return part;
  });
  return [exporter.begin(sheet), ...parts, exporter.end(sheet)].join('');
};

/** A sheet as the bytes of a file. */
export const bytesOf = async (exporter: Exporter, sheet: Sheet): Promise<Uint8Array> =>
  Buffer.concat(
    (await allOf(piecesOf(exporter, sheet, () => eachOf(groupsOf(sheet))))).map((piece) =>
      Buffer.from(piece as string),
    ),
  );

/** An export as it was noted, with what stood in it. */
export type NotedExport = NewSheetExport & {
  readonly actor: Actor;
  readonly rows: Readonly<Record<string, ExportedRow>>;
};

/** Exports that are kept in memory; `noted` grows with each. */
export const exportsInMemory = (noted: NotedExport[] = []): SheetExportStore => {
  const rowsOfExport = (seq: number): Readonly<Record<string, ExportedRow>> => noted[seq]?.rows ?? {};
  return {
    append: async (made, rows, { actor }) => {
      const own = rows && Object.fromEntries((await allOf(rows)).map(({ claimId, row }) => [claimId, row] as const));
      const before = noted.findLast((other) => canonicalJson(other.scope) === canonicalJson(made.scope));
      noted.push({ ...made, actor, rows: own ?? before?.rows ?? {} });
    },
    last: (scope) => {
      const seq = noted.findLastIndex((other) => canonicalJson(other.scope) === canonicalJson(scope));
      const found = noted[seq];
      return Promise.resolve(found ? { seq, at: '2025-07-01T00:00:00.000Z', rowsSha256: found.rowsSha256 } : null);
    },
    rowsOf: (seq, claims) =>
      Promise.resolve(new Map(Object.entries(rowsOfExport(seq)).filter(([claim]) => claims.includes(claim)))),
    rowsAfter: (seq, after, limit) =>
      Promise.resolve(
        Object.entries(rowsOfExport(seq))
          .map(([claimId, row]) => ({ claimId, row }))
          .sort((a, b) => (a.claimId < b.claimId ? -1 : 1))
          .filter(({ claimId }) => claimId > after)
          .slice(0, limit),
      ),
  };
};
