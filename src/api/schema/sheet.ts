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

const aboutShape = z.object({
  scope: z.object({ event: z.string().nullable(), unsettled: z.boolean() }),
  policy: z.object({ name: z.string(), version: z.int() }),
  rowsSha256: z.string().describe('sha256 of the rows in canonical JSON, as hex: the same in every format.'),
  audit: z.object({ seq: z.int(), hash: z.string() }).nullable().describe('Where the audit stood.'),
});

const correctionShape = answer(
  'Correction',
  z.object({
    kind: z.enum(['added', 'removed', 'changed']),
    claimId: z.string(),
    question: z.string(),
    note: z.string(),
  }),
);

export const sheetShape = answer(
  'Sheet',
  z.object({
    title: z.string(),
    madeAt: z.string(),
    about: aboutShape,
    previousAt: z.string().nullable().describe('When the same sheet was taken away last.'),
    corrections: list(correctionShape).describe('What changed since.'),
    rows: list(rowShape),
  }),
);

export const sheetFilterShape = z.strictObject({
  unsettled: z.enum(['0', '1']).default('0').describe('1: undecided and challenged conflicts too.'),
});
