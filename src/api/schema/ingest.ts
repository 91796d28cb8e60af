import { z } from 'zod';
import type { IncomingDocument } from '../../domain/source.js';
import { MAX_DOCUMENTS } from '../../ingest/limits.js';
import type { IngestReport } from '../../services/ingest.js';
import { answer, body, list } from './registry.js';

const line = z
  .string()
  .max(2_000)
  .nullish()
  .transform((words) => words ?? null);

/** A document as it is sent; its text and metadata are looked at more closely where they are stored. */
const documentShape = z.strictObject({
  text: z.string().describe('As published, with its line breaks.'),
  mediaType: z
    .string()
    .regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/)
    .default('text/plain'),
  file: line.describe('Name of the file it came from.'),
  metadata: z
    .strictObject({
      title: line,
      publisher: line,
      publishedAt: line.describe('ISO date, or date-time with offset; leave it out where it is not known.'),
      publishedAtBasis: z
        .enum(['stated', 'inferred', 'unknown'])
        .default('inferred')
        .describe('`stated` only where the document says so itself.'),
      url: line,
      author: line,
      language: line.describe('BCP 47.'),
    })
    .prefault({}),
}) satisfies z.ZodType<IncomingDocument>;

export const newSourcesShape = body(
  'NewSources',
  z.strictObject({ documents: z.array(documentShape).min(1).max(MAX_DOCUMENTS).readonly() }),
);

export const ingestReportShape = answer(
  'IngestReport',
  z.object({
    sources: list(
      z.object({
        id: z.string(),
        title: z.string(),
        added: z.boolean().describe('false: it was there already.'),
      }),
    ).describe('In the order given.'),
    claims: z.int().describe('Claims found in these documents.'),
    opened: list(z.string()).describe('Conflicts that are new.'),
    changed: list(z.string()).describe('Conflicts whose evidence changed.'),
  }),
) satisfies z.ZodType<IngestReport>;

export const newPreviewShape = body(
  'NewPreview',
  z.strictObject({ url: z.string().min(1).max(2000).describe('An https:// address of the public network.') }),
);

/** A document as a page was understood, as `/sources` takes it. */
export const previewShape = answer(
  'Preview',
  z.object({
    document: z.object({
      text: z.string(),
      mediaType: z.string(),
      file: z.string().nullable(),
      metadata: z.object({
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        publishedAt: z.string().nullable(),
        publishedAtBasis: z.enum(['stated', 'inferred', 'unknown']),
        url: z.string().nullable(),
        author: z.string().nullable(),
        language: z.string().nullable(),
      }),
    }),
  }),
);
