import { z } from 'zod';
import type { SheetRow } from '../../domain/sheet.js';
import { SEVERITIES } from '../../domain/finding.js';
import { VALUE_KINDS } from '../../domain/value.js';
import { COLUMN_DOCS, COLUMNS, SHEET_FORMAT } from '../../export/columns.js';
import { MANY_ORIGINS } from '../../ports/readers.js';
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

/** Which conflicts are meant. */
const queryShape = {
  kind: z.enum(VALUE_KINDS).optional(),
  question: z.string().max(500).optional().describe('Text of the question.'),
  publisher: z.string().max(300).optional().describe('Name of a publisher of one of its claims.'),
  speaker: z.string().max(300).optional().describe('Name of a speaker of one of its claims.'),
  severity: z.enum(SEVERITIES).optional(),
  origins: z.coerce
    .number<string | number>()
    .int()
    .min(0)
    .max(MANY_ORIGINS)
    .optional()
    .describe('Number of independent origins; the highest stands for that and more.'),
  words: z
    .string()
    .max(500)
    .optional()
    .describe('Full text over question, event, quotes, values, speakers, titles and publishers.'),
};

const aboutShape = z.object({
  scope: z.object({
    event: z.string().nullable().describe('Id of one event, null for all.'),
    unsettled: z.boolean().describe('Whether undecided and challenged conflicts are held too.'),
    query: z.object(queryShape).describe('Only conflicts that match; empty for all.'),
    asOf: z
      .string()
      .nullable()
      .describe('What was known and decided then, as an ISO date-time in UTC; null for when it was made.'),
  }),
  policy: z.object({ name: z.string(), version: z.int() }),
  rows: z.int().describe('Number of rows.'),
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

/** What changed in a sheet between two times. */
export const sheetChangesShape = answer(
  'SheetChanges',
  z.object({
    since: z.string(),
    until: z.string().nullable().describe('Null for now.'),
    changes: list(correctionShape),
  }),
);

export const sheetShape = answer(
  'Sheet',
  z.object({
    format: z.literal(SHEET_FORMAT),
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
  ...queryShape,
  asOf: z.string().max(40).optional().describe('A day (its end, UTC) or a date-time: what was known and decided then.'),
});

export const sheetChangesFilterShape = sheetFilterShape.extend({
  since: z.string().min(1).max(40).describe('A day (its end, UTC) or a date-time.'),
});
