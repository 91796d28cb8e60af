import { z } from 'zod';
import { IMPORT_FIELDS } from '../../domain/imported.js';
import { answer, body, list } from './registry.js';

const mapping = z.partialRecord(z.enum(IMPORT_FIELDS), z.string().max(500));

export const newImportShape = body(
  'NewImport',
  z.strictObject({
    name: z.string().min(1).max(200).describe('What the file is called: its claims are said to come from it.'),
    text: z
      .string()
      .min(1)
      .describe('A sheet of claimdesk (JSON or CSV), a table of claims (CSV), or ClaimReview (JSON-LD).'),
    as: z
      .string()
      .min(1)
      .max(100)
      .nullable()
      .default(null)
      .describe(
        'Handle of a person to act for; heard of the command line of the machine alone, which is nobody itself.',
      ),
    mapping: mapping
      .nullable()
      .default(null)
      .describe(
        'Of a table of claims: which column holds which field; guessed by the names of the columns where it is null.',
      ),
  }),
);

const complaint = z.object({
  row: z.int().describe('From 1, without the head; 0 for the whole file.'),
  message: z.string(),
});

const format = z.enum(['sheet-json', 'sheet-csv', 'claims-csv', 'claim-review']);

export const importPreviewShape = answer(
  'ImportPreview',
  z.object({
    format,
    sources: z.int(),
    questions: z.int(),
    claims: z.int(),
    decisions: z.int(),
    columns: list(z.string()).describe('Of a table of claims.'),
    mapping: mapping.describe('What its columns are taken for.'),
    complaints: list(complaint).describe('Rows that cannot be taken, and why.'),
  }),
);

const counts = z.object({ added: z.int(), known: z.int().describe('Here already.') });

export const importReportShape = answer(
  'ImportReport',
  z.object({
    format,
    sources: counts,
    claims: counts,
    decisions: z.int().describe('Taken over.'),
    left: list(z.object({ question: z.string(), why: z.string() })).describe('Decisions that were not taken over.'),
    complaints: list(complaint).describe('Rows that were left out, and why.'),
    conflicts: list(z.string()).describe('Ids of the conflicts that its claims are in.'),
  }),
);
