import { claimsNamedBy } from '../../domain/resolution.js';
import type { ConflictView } from '../../ports/readers.js';
import { claimPath } from '../address.js';
import { publishedModel, publisherWords, type PublishedModel } from '../quote.page.js';

/** A claim that came after the decision. */
export interface NewClaimModel {
  readonly href: string;
  readonly display: string;
  readonly quote: string;
  readonly publisher: string;
  readonly published: PublishedModel;
}

/** What challenges the decision that stood. */
export interface NewsModel {
  /** Claims of texts that were kept after it was made. */
  readonly claims: readonly NewClaimModel[];
  /** Claims that it named and that are not in the conflict any more. */
  readonly gone: readonly GoneModel[];
}

export interface GoneModel {
  readonly href: string;
}

/** What came and what went since the last decision of a challenged conflict; null where its decision is not challenged. */
export const newsModel = ({ status, resolutions, positions }: ConflictView): NewsModel | null => {
  const last = resolutions.at(-1);
  if (status !== 'challenged' || !last) return null;
  const held = positions.flatMap((position) => position.claims);
  const here = new Set(held.map(({ claim }) => claim.id));
  return {
    claims: held
      .filter(({ source }) => source.snapshot.retrievedAt > last.decidedAt)
      .map(({ claim, source }) => ({
        href: claimPath(claim.id),
        display: claim.display,
        quote: claim.quote,
        publisher: publisherWords(source.metadata),
        published: publishedModel(source.metadata),
      })),
    gone: claimsNamedBy(last.outcome)
      .filter((id) => !here.has(id))
      .map((id) => ({ href: claimPath(id) })),
  };
};
