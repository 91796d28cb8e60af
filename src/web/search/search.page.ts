import type { ClaimInContext } from '../../ports/readers.js';
import { quoteModel, type QuoteModel } from '../quote.page.js';
import { counted } from '../words.js';

export interface SearchPageModel {
  /** The words looked for, empty before the first search. */
  readonly words: string;
  readonly summary: string | null;
  readonly results: readonly QuoteModel[];
}

/** Results of one page; a search that finds more should be narrowed. */
export const MOST_RESULTS = 50;

export const searchPage = (words: string, results: readonly ClaimInContext[]): SearchPageModel => ({
  words,
  summary:
    words === ''
      ? null
      : `${results.length === MOST_RESULTS ? 'The best ' : ''}${counted(results.length, 'claim')} for “${words}”`,
  results: results.map(quoteModel),
});
