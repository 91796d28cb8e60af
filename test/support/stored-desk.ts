import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { NO_METADATA, type IncomingDocument } from '../../src/domain/source.js';
import type { Person } from '../../src/domain/person.js';
import { createIngest, type Ingest } from '../../src/services/ingest.js';
import { createMending, type Mending } from '../../src/services/mending.js';
import { createPeople, type People } from '../../src/services/people.js';
import { createReview, type Review } from '../../src/services/review.js';
import { createTogether, type Together } from '../../src/services/together.js';
import type { Store } from '../../src/store/open-store.js';
import type { TestDatabase } from './database.js';

/** The command services over the database of a test file. */
export interface StoredDesk {
  readonly store: Store;
  readonly ingest: Ingest;
  readonly review: Review;
  readonly mending: Mending;
  readonly people: People;
  readonly together: Together;
  /** A person who may decide. */
  readonly editor: Person;
}

export const deskOn = async ({ store, clock }: TestDatabase): Promise<StoredDesk> => {
  const ingest = createIngest(store.work, DEFAULT_POLICY);
  return {
    store,
    ingest,
    mending: createMending(ingest, store.readers),
    review: createReview(store.work, store.readers.conflicts),
    people: createPeople(store.work, store.stores, clock),
    together: createTogether(store.work),
    editor: await store.stores.people.ensureFirst('Editor'),
  };
};

/** An article as it comes in. */
export const articleOf = (text: string, metadata: Partial<IncomingDocument['metadata']> = {}): IncomingDocument => ({
  text,
  mediaType: 'text/plain',
  file: null,
  metadata: { ...NO_METADATA, ...metadata },
});

/** Two reports of one fire that count its injured apart: nine and fifty. */
export const FIRE: readonly IncomingDocument[] = [
  articleOf(
    'Fire at the mill in Dalby\n\nNine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said.\n',
    {
      title: 'Fire at the mill in Dalby',
      publisher: 'The Valley Post',
      publishedAt: '2024-03-05',
      publishedAtBasis: 'stated',
    },
  ),
  articleOf('Mill fire in Dalby\n\nFifty people were hurt in a fire at the mill in Dalby on Tuesday, police said.\n', {
    title: 'Mill fire in Dalby',
    publisher: 'The Herald',
    publishedAt: '2024-03-06',
    publishedAtBasis: 'stated',
  }),
];
