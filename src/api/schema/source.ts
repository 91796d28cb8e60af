import { z } from 'zod';
import type { SourceRow, SourceSummary } from '../../ports/readers.js';
import { nextShape } from '../cursor.js';
import { answer, list } from './registry.js';

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
