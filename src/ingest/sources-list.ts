import { z } from 'zod';
import type { DateBasis, SourceMetadata } from '../domain/source.js';
import { address, parseJsonAs, publicationDate, words } from './shape.js';

const basis = words.transform((text, context): DateBasis | null => {
  if (text === null) return null;
  // "stated, year inferred": what was worked out in part was worked out.
  if (/\binferred\b/i.test(text)) return 'inferred';
  if (/^stated\b/i.test(text)) return 'stated';
  if (/^unknown$/i.test(text)) return 'unknown';
  context.addIssue({ code: 'custom', message: `expected stated, inferred or unknown, got ${JSON.stringify(text)}` });
  return z.NEVER;
});

const shape = z.object({
  documents: z.array(
    z.object({
      file: z
        .string()
        .min(1)
        .refine(
          (file) => !file.includes('\0') && !/^(?:\/|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes('..'),
          {
            message: 'expected the name of a file in this folder',
          },
        ),
      title: words,
      publisher: words,
      publishedAt: publicationDate,
      publishedAtBasis: basis,
      url: address,
      author: words,
      language: words,
    }),
  ),
});

/** One line of a folder's list: the file, and what is known of it. */
export interface ListedSource {
  readonly file: string;
  readonly metadata: SourceMetadata;
}

/**
 * The documents that a folder's `sources.json` lists, in its order. A date without a basis counts as entered by a person.
 * Throws `bad-input` with one line naming the file and the field.
 */
export const parseSourcesList = (text: string, name: string): readonly ListedSource[] =>
  parseJsonAs(shape, text, name).documents.map(({ file, publishedAtBasis, ...known }) => ({
    file,
    metadata: { ...known, publishedAtBasis: known.publishedAt === null ? 'unknown' : (publishedAtBasis ?? 'inferred') },
  }));
