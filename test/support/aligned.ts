import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import type { Article } from '../../src/domain/source.js';
import type { Candidate } from '../../src/extract/extractor.js';
import { readArticle, type ArticleReading } from '../../src/extract/reading.js';
import { EXTRACTORS } from '../../src/extract/registry.js';
import { metadataWith } from './fixtures.js';

/** A sentence with a count: something to be read where a test says itself what was claimed. */
const SENTENCE = 'Nine people were hurt.';

/** Reads an article of one sentence; its id is its own, so that two are never one article. */
export const articleRead = (id: string, known: Partial<Article['metadata']> = {}, text = SENTENCE): ArticleReading =>
  readArticle({ id, text, metadata: metadataWith(known) });

/** The first candidate of a kind in an article; throws where there is none. */
export const candidateIn = (reading: ArticleReading, kind: Candidate['kind'] = 'quantity'): Candidate => {
  const found = EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading)).find((c) => c.kind === kind);
  if (!found) throw new Error(`no ${kind} in: ${reading.article.text}`);
  return found;
};

/** A claim of an article, with what a test says of its candidate in the place of what was read. */
export const alignedClaim = (
  id: string,
  reading: ArticleReading,
  said: Partial<Candidate> = {},
  event = 'event',
): AlignedClaim => ({ id, reading, event, candidate: { ...candidateIn(reading), ...said } });
