import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { SCOPES } from '../../src/domain/scope.js';
import { NO_METADATA, type IncomingDocument } from '../../src/domain/source.js';
import type { Person } from '../../src/domain/person.js';
import { createIngest, type Ingest } from '../../src/services/ingest.js';
import { createLive } from '../../src/services/live.js';
import { createGrading } from '../../src/services/grading.js';
import { createMending, type Mending } from '../../src/services/mending.js';
import { createPeople, type People } from '../../src/services/people.js';
import { createReview, type Review } from '../../src/services/review.js';
import type { Services } from '../../src/services/services.js';
import { createImports } from '../../src/services/imports/imports.js';
import { createSheets } from '../../src/services/sheets/sheets.js';
import { createFetching } from '../../src/services/fetching.js';
import { createNewerTexts } from '../../src/services/newer.js';
import { createAddressGuard } from '../../src/services/webhooks/guard.js';
import { createStandards } from '../../src/services/standards.js';
import { createTogether, type Together } from '../../src/services/together.js';
import { createTokens, type Tokens } from '../../src/services/tokens.js';
import { createTrace } from '../../src/services/trace.js';
import { createWebhooks } from '../../src/services/webhooks/webhooks.js';
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
  readonly tokens: Tokens;
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
    tokens: createTokens(store.stores.tokens, clock),
    editor: await store.stores.people.ensureFirst('Editor'),
  };
};

/** All services over the database of a test file. */
export const servicesOn = (desk: StoredDesk, { clock }: Pick<TestDatabase, 'clock'>): Services => {
  const { readers, stores } = desk.store;
  const { ingest, mending, review, people, together, tokens } = desk;
  const fetching = createFetching((url) => createAddressGuard(LOCAL)(url));
  return {
    ingest,
    mending,
    grading: createGrading(desk.store.work),
    review,
    people,
    together,
    tokens,
    webhooks: createWebhooks(stores.webhooks, () => Promise.resolve([])),
    live: createLive(readers.together, together),
    trace: createTrace(readers),
    sheets: createSheets({
      read: readers,
      exports: stores.sheetExports,
      audit: stores.audit,
      policy: DEFAULT_POLICY,
      clock,
    }),
    fetching,
    newer: createNewerTexts(readers.sources, ingest, fetching),
    imports: createImports(ingest, review, readers, people),
    standards: createStandards(readers, stores.mends, { organisation: 'The Desk', url: 'https://desk.example' }),
    read: readers,
    stores,
    policy: DEFAULT_POLICY,
  };
};

/** Hosts of this machine that tests serve pages on: named beforehand, since a guard lets no others through. */
export const LOCAL: string[] = [];

/** The secret of a new token of somebody, that may do all that they may. */
export const tokenOf = async ({ tokens }: Pick<StoredDesk, 'tokens'>, person: Person): Promise<string> =>
  (
    await tokens.issue(
      { label: 'test', scopes: SCOPES.filter((scope) => scope !== 'admin' || person.role === 'lead'), days: 30 },
      person,
    )
  ).secret;

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
