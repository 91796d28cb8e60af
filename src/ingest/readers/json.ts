import { z } from 'zod';
import type { ReadDocument } from '../registry.js';
import { address, parseJsonAs, publicationDate, words } from '../shape.js';

const shape = z.object({
  text: z.string(),
  title: words,
  publisher: words,
  publishedAt: publicationDate,
  url: address,
  author: words,
  language: words,
});

/** One article as JSON: `text`, and any of title, publisher, publishedAt, url, author and language; other fields are left aside. */
export const readJson: ReadDocument = (decoded, name) => {
  const { text, ...stated } = parseJsonAs(shape, decoded, name);
  return { text, metadata: { ...stated, publishedAtBasis: stated.publishedAt === null ? 'unknown' : 'stated' } };
};
