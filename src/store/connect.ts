import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { systemClock, type Clock } from '../kernel/clock.js';
import { Problem } from '../kernel/problem.js';
import { lockDirectory } from './directory-lock.js';
import { embeddedAdapter } from './embedded-adapter.js';
import { PrismaClient } from './generated/client.js';
import { migrate, readMigrations, type InTransaction } from './migrate.js';

/** Which database: PostgreSQL where an address is given, else the embedded one in `data` (or in memory). */
export interface StoreConfig {
  /** Directory of the embedded database, or `MEMORY`. */
  readonly data: string;
  readonly databaseUrl: string | null;
}

/** As `data`: an embedded database that lives no longer than the process. */
export const MEMORY = 'memory:';

/** A migrated database, open. */
export interface Connection {
  readonly kind: 'embedded' | 'postgresql';
  readonly client: PrismaClient;
  /** Plain SQL beside Prisma, for migrations and tests. */
  readonly inTransaction: InTransaction;
  /** Names of the migrations applied on opening; empty when the database was up to date. */
  readonly migrated: readonly string[];
  readonly close: () => Promise<void>;
}

/** Connections that one process keeps to PostgreSQL. */
const POOL = 10;

/** Seconds until an unreachable PostgreSQL is given up, in milliseconds. */
const REACH_WITHIN = 10_000;

const inTransactionOf =
  (database: PGlite): InTransaction =>
  (work) =>
    database.transaction((transaction) =>
      work({
        query: async (sql, values) =>
          (await transaction.query<Record<string, unknown>>(sql, values ? [...values] : [])).rows,
        script: async (sql) => {
          await transaction.exec(sql);
        },
      }),
    );

const openEmbedded = async (data: string, clock: Clock): Promise<Connection> => {
  const inMemory = data === MEMORY;
  const unlock = inMemory ? () => Promise.resolve() : await lockDirectory(data, clock);
  let database: PGlite | null = null;
  try {
    const directory = join(resolve(data), 'db');
    if (!inMemory) await mkdir(directory, { recursive: true });
    database = await PGlite.create(inMemory ? 'memory://' : directory);
    return await embeddedConnection(database, unlock);
  } catch (error) {
    await database?.close();
    await unlock();
    throw error;
  }
};

/** A connection to an embedded database that is open already; closing it closes the database, then calls `after`. */
export const embeddedConnection = async (database: PGlite, after: () => Promise<void>): Promise<Connection> => {
  // Times are sent and read without a zone by the adapters.
  await database.exec("SET TIME ZONE 'UTC'");
  const inTransaction = inTransactionOf(database);
  const migrated = await migrate(inTransaction, await readMigrations());
  const client = new PrismaClient({ adapter: embeddedAdapter(database) });
  return {
    kind: 'embedded',
    client,
    inTransaction,
    migrated,
    close: async () => {
      await client.$disconnect();
      await database.close();
      await after();
    },
  };
};

const openPostgres = async (url: string): Promise<Connection> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL,
    connectionTimeoutMillis: REACH_WITHIN,
    options: '-c TimeZone=UTC',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const inTransaction: InTransaction = async (work) => {
    const connection = await pool.connect();
    try {
      await connection.query('BEGIN');
      const result = await work({
        query: async (sql, values) =>
          (await connection.query<Record<string, unknown>>(sql, values ? [...values] : [])).rows,
        script: async (sql) => {
          await connection.query(sql);
        },
      });
      await connection.query('COMMIT');
      return result;
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      connection.release();
    }
  };
  try {
    const migrated = await migrate(inTransaction, await readMigrations());
    const client = new PrismaClient({ adapter: new PrismaPg(pool) });
    return {
      kind: 'postgresql',
      client,
      inTransaction,
      migrated,
      close: async () => {
        await client.$disconnect();
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    if (error instanceof Problem) throw error;
    const { host } = new URL(url);
    throw new Problem(
      'unavailable',
      `The database at ${host} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      'Check DATABASE_URL and that the server runs.',
      { cause: error },
    );
  }
};

/**
 * Opens the database of `config` and brings it to the newest migration.
 * Throws Problem `locked` when another process holds the data directory, `unavailable` when the database cannot be reached or its migrations contradict ours.
 */
export const connect = (config: StoreConfig, clock: Clock = systemClock): Promise<Connection> =>
  config.databaseUrl === null ? openEmbedded(config.data, clock) : openPostgres(config.databaseUrl);
