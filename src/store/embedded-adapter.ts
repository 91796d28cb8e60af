import type { PGlite } from '@electric-sql/pglite';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * Prisma's adapter for the embedded database, with three holes of pglite-prisma-adapter 0.7.2 closed:
 * a COMMIT that fails is reported (there it counts as done), a script is awaited and its errors are thrown,
 * and no isolation level is set outside the transaction (one connection runs its transactions one after the other anyway).
 */
export const embeddedAdapter = (database: PGlite): SqlDriverAdapterFactory => ({
  provider: 'postgres',
  adapterName: 'pglite-prisma-adapter',
  connect: async () => {
    let latest: Promise<unknown> = Promise.resolve();
    const watched = new Proxy(database, {
      get: (target, name) => {
        if (name === 'transaction')
          return (work: Parameters<PGlite['transaction']>[0]) => {
            latest = target.transaction(work);
            return latest;
          };
        const held: unknown = Reflect.get(target, name, target);
        return typeof held === 'function' ? (held.bind(target) as unknown) : held;
      },
    });
    const adapter = await new PrismaPGlite(watched).connect();
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: async (script) => {
        await database.exec(script);
      },
      getConnectionInfo: () => ({ ...adapter.getConnectionInfo?.(), supportsRelationJoins: true }),
      startTransaction: async () => {
        const starting = adapter.startTransaction();
        // The adapter calls `transaction` before it first waits, so `latest` is this transaction's.
        const outcome = latest;
        const transaction = await starting;
        return {
          provider: transaction.provider,
          adapterName: transaction.adapterName,
          options: transaction.options,
          queryRaw: (query) => transaction.queryRaw(query),
          executeRaw: (query) => transaction.executeRaw(query),
          commit: async () => {
            await transaction.commit();
            await outcome;
          },
          rollback: async () => {
            await transaction.rollback();
            await outcome;
          },
        };
      },
      dispose: () => adapter.dispose(),
    };
  },
});
