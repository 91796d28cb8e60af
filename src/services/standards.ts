import { standingsOf } from '../export/standing.js';
import { Problem } from '../kernel/problem.js';
import type { MadeMend } from '../domain/mend.js';
import type { ConflictView, Readers } from '../ports/readers.js';
import type { MendStore } from '../ports/stores.js';
import { annotationsOf } from '../trace/annotations.js';
import { claimReviewDocument, claimReviewsOf, isReviewable, nothingToReview } from '../export/claim-review.js';
import { provOf, type ProvDocument } from '../trace/prov-json.js';
import type { PublishedBy } from '../export/published-by.js';

/** What leaves claimdesk in the forms that other programs read. All throw Problem `not-found` for an unknown id. */
export interface Standards {
  /** ClaimReviews of a decided conflict. Throws Problem `conflict` where nothing is decided, `unavailable` where nobody said who publishes. */
  readonly claimReview: (conflict: string) => Promise<Readonly<Record<string, unknown>>>;
  /** ClaimReviews of all decided conflicts of an event. */
  readonly claimReviewsOfEvent: (event: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Provenance of a conflict and its decisions, as PROV-JSON. */
  readonly prov: (conflict: string) => Promise<ProvDocument>;
  /** The claims of a source as Web Annotations. */
  readonly annotations: (source: string) => Promise<Readonly<Record<string, unknown>>>;
}

const notFound = (what: string): Problem =>
  new Problem('not-found', `There is no such ${what}.`, 'It may have been withdrawn, or the id is mistyped.');

/** Makes the exports of what is stored. `by` is null where the settings do not say who publishes and where. */
export const createStandards = (
  read: Pick<Readers, 'conflicts' | 'events' | 'sources' | 'sheets'>,
  mends: Pick<MendStore, 'of'>,
  by: PublishedBy | null,
): Standards => {
  const publishedBy = (): PublishedBy => {
    if (by) return by;
    throw new Problem(
      'unavailable',
      'claimdesk does not know who publishes its reviews, or at what address.',
      'Set CLAIMDESK_ORGANISATION and CLAIMDESK_PUBLIC_URL and start again.',
    );
  };
  const conflictOf = async (id: string): Promise<ConflictView> => {
    const view = await read.conflicts.find(id);
    if (!view) throw notFound('conflict');
    return view;
  };
  return {
    claimReview: async (id) => {
      const view = await conflictOf(id);
      const standings = standingsOf(view);
      // what is wrong with the conflict is said before what is wrong with the settings
      if (!isReviewable(view, standings)) throw nothingToReview();
      return claimReviewDocument(claimReviewsOf(view, standings, publishedBy()));
    },
    claimReviewsOfEvent: async (id) => {
      if (!(await read.events.find(id))) throw notFound('event');
      const publisher = publishedBy();
      const reviews: Readonly<Record<string, unknown>>[] = [];
      for await (const view of read.sheets.conflicts({ event: id, settledOnly: true })) {
        const standings = standingsOf(view);
        // what judges no value is no part of the document
        if (isReviewable(view, standings)) reviews.push(...claimReviewsOf(view, standings, publisher));
      }
      return claimReviewDocument(reviews);
    },
    prov: async (id) => {
      const view = await conflictOf(id);
      const claims = new Set(view.positions.flatMap((position) => position.claims.map(({ claim }) => claim.id)));
      const mended: MadeMend[] = [];
      for (const claim of claims) mended.push(...(await mends.of(claim)));
      return provOf(view, by?.organisation ?? 'claimdesk', mended);
    },
    annotations: async (id) => {
      const view = await read.sources.find(id);
      if (!view) throw notFound('source');
      return annotationsOf(view);
    },
  };
};
