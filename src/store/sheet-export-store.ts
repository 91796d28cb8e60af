import type { ExportedRow, SheetScope } from '../domain/sheet.js';
import { canonicalJson } from '../kernel/digest.js';
import type { SheetExportStore } from '../ports/stores.js';
import type { Access } from './database.js';
import { Prisma } from './generated/client.js';

const scopeWords = ({ event, unsettled }: SheetScope): string => canonicalJson({ event, unsettled });

const asJson = (rows: Readonly<Record<string, ExportedRow>>): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(rows)) as Prisma.InputJsonObject;

/** What was taken away, for the corrections of the next sheet of the same scope. */
export const sheetExportStore = ({ write, read }: Access): SheetExportStore => ({
  append: ({ scope, format, rowsSha256, rows, fileSha256 }, { actor }) =>
    write(async ({ db, clock, record }) => {
      const filter = scopeWords(scope);
      const before = await db.sheetExport.findFirst({
        where: { filter },
        orderBy: { seq: 'desc' },
        select: { rowsSha256: true },
      });
      const rowCount = Object.keys(rows).length;
      await db.sheetExport.create({
        data: {
          filter,
          format,
          rowsSha256,
          rowCount,
          // one sheet in five formats keeps its rows once
          rows: before?.rowsSha256 === rowsSha256 ? Prisma.DbNull : asJson(rows),
          fileSha256,
          actorId: actor.id,
          actorName: actor.name,
          at: clock.now(),
        },
      });
      record({
        actor,
        action: 'sheet.exported',
        subject: { type: 'sheet', id: scope.event ?? 'all' },
        details: { filter: { ...scope }, format, rows: rowCount, rowsSha256, sha256: fileSha256 },
      });
    }),
  last: (scope) =>
    read(async ({ db }) => {
      const filter = scopeWords(scope);
      const [newest, kept] = await Promise.all([
        db.sheetExport.findFirst({ where: { filter }, orderBy: { seq: 'desc' }, select: { at: true } }),
        db.sheetExport.findFirst({
          where: { filter, rows: { not: Prisma.DbNull } },
          orderBy: { seq: 'desc' },
          select: { rows: true },
        }),
      ]);
      if (!newest || !kept) return null;
      // written from this very type
      return { at: newest.at.toISOString(), rows: kept.rows as unknown as Readonly<Record<string, ExportedRow>> };
    }),
});
