import { COMPARATORS } from './compare/registry.js';
import type { Config } from './config.js';
import { DEFAULT_POLICY, type Policy } from './domain/policy.js';
import { EXTRACTORS } from './extract/registry.js';
import { systemClock, type Clock } from './kernel/clock.js';
import type { SourceStore } from './ports/stores.js';
import { createIngest } from './services/ingest.js';
import { createPeople } from './services/people.js';
import { createReview } from './services/review.js';
import type { Services } from './services/services.js';
import { createSheets } from './services/sheets.js';
import { createTrace } from './services/trace.js';
import { openStore } from './store/open-store.js';
import type { Methodology } from './web/methodology/methodology.page.js';

/** Everything that a process works with, built over one open database. */
export interface Container {
  readonly services: Services;
  readonly sources: Pick<SourceStore, 'count'>;
  readonly close: () => Promise<void>;
}

/** Opens the database of `config` and builds the services over it. Throws Problem `locked` or `unavailable`. */
export const openContainer = async (config: Config, clock: Clock = systemClock): Promise<Container> => {
  const { stores, readers, work, close } = await openStore(config, clock);
  const policy = DEFAULT_POLICY;
  return {
    services: {
      ingest: createIngest(work, policy),
      review: createReview(work, readers.conflicts),
      trace: createTrace(readers),
      sheets: createSheets(readers, stores.audit, clock),
      people: createPeople(work, stores, clock),
      read: readers,
      stores,
      policy,
    },
    sources: stores.sources,
    close,
  };
};

/** The rules that run and the policy they run with, as the methodology page shows them: never a copy that could grow old. */
export const methodologyOf = (policy: Policy): Methodology => ({
  extractors: EXTRACTORS.map(({ meta }) => meta),
  comparators: Object.values(COMPARATORS).flatMap((rules) => rules.map(({ meta }) => meta)),
  policy,
});
