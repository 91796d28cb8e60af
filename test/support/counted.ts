import type { Connection } from '../../src/store/connect.js';

/** A connection whose calls of the database are counted. */
export interface CountedConnection {
  readonly connection: Connection;
  /** Calls since the last time it was asked. */
  readonly taken: () => number;
}

/** Counts each call that stores and readers make of the database. */
export const counted = (connection: Connection): CountedConnection => {
  let calls = 0;
  const client = connection.client.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        calls += 1;
        return query(args);
      },
    },
    // the client with a counter has the same methods, of another type
  }) as unknown as Connection['client'];
  return {
    connection: { ...connection, client },
    taken: () => {
      const taken = calls;
      calls = 0;
      return taken;
    },
  };
};
