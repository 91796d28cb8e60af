import { z } from 'zod';
import type { ImportComplaint } from '../../domain/imported.js';
import { NO_METADATA, type IncomingDocument } from '../../domain/source.js';
import { publishedAtOf } from '../published-at.js';

const text = z.string().max(20_000);
const named = z.union([text, z.looseObject({ name: text.optional() })]).optional();

/** https://schema.org/ClaimReview, as far as it is read. */
const reviewShape = z.looseObject({
  claimReviewed: text.min(1),
  name: text.optional(),
  url: text.optional(),
  datePublished: text.optional(),
  inLanguage: text.optional(),
  author: named,
  publisher: named,
  reviewBody: text.optional(),
  reviewRating: z.looseObject({ alternateName: text.optional(), ratingExplanation: text.optional() }).optional(),
});

const nameOf = (who: z.infer<typeof named>): string | null => (typeof who === 'string' ? who : (who?.name ?? null));

const isReview = (held: unknown): boolean =>
  typeof held === 'object' &&
  held !== null &&
  [(held as Record<string, unknown>)['@type']].flat().some((type) => /(?:^|[/:])ClaimReview$/.test(String(type)));

/** Every ClaimReview of a JSON-LD document: itself, in its graph, or in a list. */
export const reviewsIn = (document: unknown): readonly unknown[] => {
  if (Array.isArray(document)) return document.flatMap(reviewsIn);
  if (typeof document !== 'object' || document === null) return [];
  if (isReview(document)) return [document];
  return '@graph' in document ? reviewsIn(document['@graph']) : [];
};

/**
 * A review as a source in its own words: the claim as the review puts it, the rating, the explanation. A review does not quote the article that it is about, so
 * nothing is made a quote of that.
 */
export const documentOfReview = (given: unknown, row: number): IncomingDocument | ImportComplaint => {
  const read = reviewShape.safeParse(given);
  if (!read.success) return { row, message: 'It does not say what was reviewed (claimReviewed).' };
  const { claimReviewed, name, url, datePublished, author, publisher, reviewBody, reviewRating, inLanguage } =
    read.data;
  const words = [claimReviewed, reviewRating?.alternateName, reviewRating?.ratingExplanation, reviewBody];
  const paragraphs = words.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part.trim()]));
  const publishedAt = datePublished === undefined ? null : publishedAtOf(datePublished);
  return {
    text: `${[...new Set(paragraphs)].join('\n\n')}\n`,
    mediaType: 'text/plain',
    file: null,
    metadata: {
      ...NO_METADATA,
      title: name ?? `Review: ${claimReviewed.slice(0, 200)}`,
      publisher: nameOf(author) ?? nameOf(publisher),
      url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null,
      publishedAt,
      publishedAtBasis: publishedAt === null ? 'unknown' : 'stated',
      language: inLanguage ?? null,
    },
  };
};
