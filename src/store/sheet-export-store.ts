import type { ExportedRow, SheetScope } from '../domain/sheet.js';
import { canonicalJson } from '../kernel/digest.js';
import type { ExportedClaim, SheetExportStore } from '../ports/stores.js';
import { upsert } from './bulk.js';
import type { Access, Database } from './database.js';

/** What is asked for, in words: only what says something, so that a new condition leaves the sheets of before what they are. */
const scopeWords = ({ event, unsettled, query, asOf }: SheetScope): string =>
  canonicalJson({
    event,
    unsettled,
    ...(Object.keys(query).length > 0 && { query }),
    ...(asOf !== null && { asOf }),
  });

/** Rows written by one statement. */
const AT_ONCE = 1_000;

const COLUMNS = {
  export_seq: 'bigint',
  claim_id: 'text',
  question: 'text',
  value: 'text',
  standing: 'text',
  scope: 'text',
};

const writeRows = async (db: Database, seq: bigint, rows: AsyncIterable<ExportedClaim>): Promise<void> => {
  const held = new Map<string, ExportedRow>();
  const write = async (): Promise<void> => {
    await upsert(
      db,
      'sheet_export_row',
      COLUMNS,
      ['export_seq', 'claim_id'],
      ['question', 'value', 'standing', 'scope'],
      [...held].map(([claim_id, row]) => ({ export_seq: Number(seq), claim_id, ...row })),
    );
    held.clear();
  };
  for await (const { claimId, row } of rows) {
    if (!held.has(claimId)) held.set(claimId, row);
    if (held.size === AT_ONCE) await write();
  }
  await write();
};

const rowOf = ({ question, value, standing, scope }: Readonly<Record<keyof ExportedRow, string>>): ExportedRow => ({
  question,
  value,
  standing: standing as ExportedRow['standing'],
  scope,
});

/** What was taken away, for the corrections of the next sheet of the same scope. */
export const sheetExportStore = ({ write, read }: Access): SheetExportStore => ({
  append: ({ scope, format, rowsSha256, rowCount, fileSha256 }, rows, { actor }) =>
    write(async ({ db, clock, record }) => {
      const filter = scopeWords(scope);
      const before = await db.sheetExport.findFirst({
        where: { filter, rowsSha256 },
        orderBy: { seq: 'desc' },
        select: { rowsSeq: true },
      });
      const [next] = await db.$queryRaw<{ seq: bigint }[]>`
        SELECT nextval(pg_get_serial_sequence('sheet_export', 'seq')) AS "seq"`;
      const seq = BigInt(next?.seq ?? 0);
      const keeps = rows !== null || before === null;
      await db.sheetExport.create({
        data: {
          seq,
          filter,
          format,
          rowsSha256,
          rowCount,
          rowsSeq: keeps ? seq : before.rowsSeq,
          fileSha256,
          actorId: actor.id,
          actorName: actor.name,
          at: clock.now(),
        },
      });
      if (rows !== null) await writeRows(db, seq, rows);
      record({
        actor,
        action: 'sheet.exported',
        subject: { type: 'sheet', id: scope.event ?? 'all' },
        details: { filter: { ...scope }, format, rows: rowCount, rowsSha256, sha256: fileSha256 },
      });
    }),
  last: (scope) =>
    read(async ({ db }) => {
      const newest = await db.sheetExport.findFirst({ where: { filter: scopeWords(scope) }, orderBy: { seq: 'desc' } });
      return newest && { seq: Number(newest.rowsSeq), at: newest.at.toISOString(), rowsSha256: newest.rowsSha256 };
    }),
  rowsOf: (seq, claims) =>
    read(async ({ db }) => {
      const rows = await db.sheetExportRow.findMany({
        where: { exportSeq: BigInt(seq), claimId: { in: [...claims] } },
      });
      return new Map(rows.map((row) => [row.claimId, rowOf(row)]));
    }),
  rowsAfter: (seq, after, limit) =>
    read(async ({ db }) => {
      const rows = await db.sheetExportRow.findMany({
        where: { exportSeq: BigInt(seq), claimId: { gt: after } },
        orderBy: { claimId: 'asc' },
        take: limit,
      });
      return rows.map((row) => ({ claimId: row.claimId, row: rowOf(row) }));
    }),
});
