import { systemClock, type Clock } from '../kernel/clock.js';
import type { Readers } from '../ports/readers.js';
import type { Stores, UnitOfWork } from '../ports/stores.js';
import { claimReader } from './claim-reader.js';
import { conflictReader } from './conflict-reader.js';
import { connect, type Connection, type StoreConfig } from './connect.js';
import { eventReader } from './event-reader.js';
import { listReader } from './list-reader.js';
import { sheetReader } from './sheet-reader.js';
import { sourceReader } from './source-reader.js';
import { togetherReader } from './together-reader.js';
import { traceReader } from './trace-reader.js';
import { storesOf } from './unit-of-work.js';
import { viewReader } from './view-store.js';

/** Everything that is stored, open. */
export interface Store {
  readonly readers: Readers;
  /** Each call in a transaction of its own. */
  readonly stores: Stores;
  /** Several calls in one transaction. */
  readonly work: UnitOfWork;
  /** Which database it is, and the migrations applied on opening. */
  readonly database: Pick<Connection, 'kind' | 'migrated'>;
  readonly close: () => Promise<void>;
}

/** Stores and readers on an open connection. */
export const storeOn = (connection: Connection, clock: Clock = systemClock): Store => {
  const { client, kind, migrated, close } = connection;
  return {
    readers: {
      conflicts: conflictReader(client, clock),
      events: eventReader(client, clock),
      sources: sourceReader(client),
      claims: claimReader(client),
      sheets: sheetReader(client, clock),
      together: togetherReader(client, clock),
      views: viewReader(client),
      lists: listReader(client),
      trace: traceReader(client),
    },
    ...storesOf(client, clock),
    database: { kind, migrated },
    close,
  };
};

/** Opens what is stored, brought to the newest migration. Throws Problem `locked` or `unavailable`, as `connect` does. */
export const openStore = async (config: StoreConfig, clock: Clock = systemClock): Promise<Store> =>
  storeOn(await connect(config, clock), clock);
