import { z } from 'zod';
import type { SourceRow, SourceSummary } from '../../ports/readers.js';
import { nextShape } from '../cursor.js';
import { answer, body, list } from './registry.js';
import { kindShape } from './value.js';

const basis = z.enum(['stated', 'inferred', 'unknown']);

/** What is known of a source besides its text. */
export const metadataShape = answer(
  'SourceMetadata',
  z.object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable().describe('ISO date, or date-time with offset.'),
    publishedAtBasis: basis.describe('How the publication date is known.'),
    url: z.string().nullable(),
    author: z.string().nullable(),
    language: z.string().nullable(),
  }),
);

export const snapshotShape = answer(
  'Snapshot',
  z.object({
    id: z.string(),
    sha256: z.string().describe('Of the UTF-8 bytes of its text.'),
    retrievedAt: z.string(),
    mediaType: z.string(),
  }),
);

const summary = {
  id: z.string(),
  metadata: metadataShape,
  publisherId: z.string().nullable(),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).describe('Reliability of the publisher; F until judged.'),
  snapshot: snapshotShape,
};

/** A source without its text. */
export const sourceShape = answer('Source', z.object(summary)) satisfies z.ZodType<SourceSummary>;

const sourceRowShape = answer(
  'SourceRow',
  z.object({ ...summary, claims: z.int(), conflicts: z.int(), addedAt: z.string() }),
) satisfies z.ZodType<SourceRow>;

export const sourcesShape = answer('Sources', z.object({ sources: list(sourceRowShape), next: nextShape }));

/** A stretch of a snapshot, in code points. */
export const regionShape = answer(
  'Region',
  z.object({
    start: z.int(),
    end: z.int(),
    role: z.enum(['headline', 'dateline', 'byline', 'caption', 'body', 'ignored']),
    reason: z.string().nullable(),
  }),
);

const keptTextShape = answer(
  'KeptText',
  z.object({ ...snapshotShape.shape, ordinal: z.int().describe('1 for the first text of the source.') }),
);

/** The texts that were kept of a source. */
export const keptTextsShape = answer(
  'KeptTexts',
  z.object({ snapshots: list(keptTextShape).describe('Oldest first.') }),
);

const readClaimShape = answer(
  'ReadClaim',
  z.object({
    id: z.string().describe('The same in every text that has its words.'),
    kind: kindShape,
    question: z.string(),
    display: z.string(),
    quote: z.string(),
    codePoints: z.object({ start: z.int(), end: z.int() }),
  }),
);

/** The newest text of a source beside the one before. */
export const revisionShape = answer(
  'Revision',
  z.object({
    ordinal: z.int(),
    added: z.boolean().describe('false: it is the very text that was there, and nothing was kept again.'),
    opened: list(z.string()).describe('Conflicts that are new.'),
    changed: list(z.string()).describe('Conflicts whose evidence changed.'),
    there: list(readClaimShape).describe('Claims at the same place.'),
    moved: list(readClaimShape).describe('Claims of the same words elsewhere, with their place in the text before.'),
    gone: list(readClaimShape).describe('Claims of the text before that are not read any more.'),
    new: list(readClaimShape).describe('Claims that are read for the first time.'),
  }),
);

/** A newer text of a source. */
export const newSnapshotShape = body(
  'NewSnapshot',
  z.union([
    z.strictObject({
      text: z.string().min(1).describe('As published, with its line breaks.'),
      mediaType: z
        .string()
        .regex(/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/)
        .default('text/plain'),
    }),
    z.strictObject({ fetch: z.literal(true).describe('Fetch the address of the source again.') }),
  ]),
);
