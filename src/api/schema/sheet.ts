import { z } from 'zod';
import type { SheetRow } from '../../domain/sheet.js';
import { COLUMN_DOCS, COLUMNS } from '../../export/columns.js';
import { answer, list } from './registry.js';

/** Columns that hold numbers; all others hold texts. */
const NUMBERS: ReadonlySet<keyof SheetRow> = new Set(['start', 'end']);

const rowShape = answer(
  'SheetRow',
  z.object(
    Object.fromEntries(
      COLUMNS.map((column) => [column, (NUMBERS.has(column) ? z.int() : z.string()).describe(COLUMN_DOCS[column])]),
    ),
  ),
);

export const sheetShape = answer('Sheet', z.object({ title: z.string(), madeAt: z.string(), rows: list(rowShape) }));

export const sheetFilterShape = z.strictObject({
  unsettled: z.enum(['0', '1']).default('0').describe('1: undecided and challenged conflicts too.'),
});
