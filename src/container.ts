import { MATCH_WEIGHTS, SAME_EVENT } from './align/match-weights.js';
import { QUESTION_WEIGHTS } from './align/question-weights.js';
import { demonstrateComparator, demonstrateExtractor } from './compare/demonstrate.js';
import { ENGINE_VERSION } from './compare/engine.js';
import { COMPARATORS } from './compare/registry.js';
import type { Config } from './config.js';
import { DEFAULT_POLICY, type Policy } from './domain/policy.js';
import { EXTRACTORS } from './extract/registry.js';
import { systemClock, type Clock } from './kernel/clock.js';
import type { SourceStore } from './ports/stores.js';
import { threadedEngine } from './services/engine/threaded-engine.js';
import { createFetching } from './services/fetching.js';
import { createImports } from './services/imports/imports.js';
import { createIngest } from './services/ingest.js';
import { createGrading } from './services/grading.js';
import { createLive } from './services/live.js';
import { createMending } from './services/mending.js';
import { createNewerTexts } from './services/newer.js';
import { createPeople } from './services/people.js';
import { createReview } from './services/review.js';
import type { Services } from './services/services.js';
import { createSheets } from './services/sheets/sheets.js';
import { createStandards } from './services/standards.js';
import { createTogether } from './services/together.js';
import { createTokens } from './services/tokens.js';
import { createTrace } from './services/trace.js';
import { createAddressGuard, lookUp, PAGE_REMEDY } from './services/webhooks/guard.js';
import { createPost } from './services/webhooks/post.js';
import { createSender, type Sender } from './services/webhooks/sender.js';
import { createWebhooks } from './services/webhooks/webhooks.js';
import { openStore } from './store/open-store.js';
import type { PublishedBy } from './export/published-by.js';
import type { Methodology } from './web/methodology/methodology.page.js';

/** Everything that a process works with, built over one open database. */
export interface Container {
  readonly services: Services;
  readonly sources: Pick<SourceStore, 'count'>;
  /** What tells webhooks; it sends nothing until it is started. */
  readonly senderOf: (log: (line: Readonly<Record<string, unknown>>) => void) => Sender;
  readonly close: () => Promise<void>;
}

/** The compiled module that the engine's thread runs. */
const ENGINE_THREAD = new URL('./services/engine/engine-thread.js', import.meta.url);

/** Who publishes, where both settings say so. */
const publishedBy = ({ organisation, publicUrl: url }: Config): PublishedBy | null =>
  organisation === null || url === null ? null : { organisation, url };

/** Opens the database of `config` and builds the services over it. Throws Problem `locked` or `unavailable`. */
export const openContainer = async (config: Config, clock: Clock = systemClock): Promise<Container> => {
  const { stores, readers, work, close } = await openStore(config, clock);
  const policy = DEFAULT_POLICY;
  const engine = threadedEngine(ENGINE_THREAD);
  const together = createTogether(work);
  const guard = createAddressGuard(config.webhookHosts);
  const live = createLive(readers.together, together);
  const ingest = createIngest(work, policy, engine);
  // no host of this network is fetched from, not even one that webhooks may be sent to
  const review = createReview(work, readers.conflicts);
  const people = createPeople(work, stores, clock);
  const fetching = createFetching(createAddressGuard([], lookUp, PAGE_REMEDY));
  return {
    services: {
      ingest,
      fetching,
      newer: createNewerTexts(readers.sources, ingest, fetching),
      grading: createGrading(work),
      mending: createMending(ingest, readers),
      review,
      imports: createImports(ingest, review, readers, people),
      trace: createTrace(readers),
      standards: createStandards(readers, stores.mends, publishedBy(config)),
      sheets: createSheets({ read: readers, exports: stores.sheetExports, audit: stores.audit, policy, clock }),
      people,
      tokens: createTokens(stores.tokens, clock),
      webhooks: createWebhooks(stores.webhooks, guard),
      together,
      live,
      read: readers,
      stores,
      policy,
    },
    sources: stores.sources,
    senderOf: (log) => createSender({ store: stores.webhooks, post: createPost(guard), clock, log }),
    close: async () => {
      await engine.close();
      await close();
    },
  };
};

/** A function that is worked out once per id: the rules change with the program only. */
const once = <T>(of: (id: string) => T): ((id: string) => T) => {
  const known = new Map<string, T>();
  return (id) => {
    const held = known.get(id) ?? of(id);
    known.set(id, held);
    return held;
  };
};

/** The rules that run and the policy they run with, as the methodology page shows them: never a copy that could grow old. */
export const methodologyOf = (policy: Policy): Methodology => ({
  extractors: EXTRACTORS.map(({ meta }) => meta),
  comparators: Object.values(COMPARATORS).flatMap((rules) => rules.map(({ meta }) => meta)),
  weights: [
    {
      title: 'That two tellings are of one event',
      rows: Object.entries(MATCH_WEIGHTS).map(([id, row]) => ({ id, ...row })),
      needed: SAME_EVENT,
    },
    {
      title: 'That two claims answer one question',
      rows: Object.entries(QUESTION_WEIGHTS).map(([id, row]) => ({ id, ...row })),
      needed: policy.sameQuestion,
    },
  ],
  policy,
  engineVersion: ENGINE_VERSION,
  casesOf: once((id) => demonstrateComparator(id, policy)),
  readingsOf: once(demonstrateExtractor),
});
