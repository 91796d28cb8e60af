import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading } from '../extract/reading.js';

/** A candidate with its article, its event and its claim id. */
export interface AlignedClaim {
  readonly id: string;
  readonly reading: ArticleReading;
  readonly candidate: Candidate;
  readonly event: string;
}
