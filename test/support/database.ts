import { PGlite } from '@electric-sql/pglite';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Clock } from '../../src/kernel/clock.js';
import { sha256 } from '../../src/kernel/digest.js';
import { connect, embeddedConnection, MEMORY, type Connection } from '../../src/store/connect.js';
import { readMigrations } from '../../src/store/migrate.js';
import { storeOn, type Store } from '../../src/store/open-store.js';

/** A clock that gives a later second each time it is asked, and can be set. */
export interface TestClock extends Clock {
  readonly set: (iso: string) => void;
}

/** Begins at a fixed time, so that tests can name times. */
export const testClock = (from = '2025-01-01T00:00:00.000Z'): TestClock => {
  let next = Date.parse(from);
  return {
    now: () => {
      const now = new Date(next);
      next += 1000;
      return now;
    },
    set: (iso) => {
      next = Date.parse(iso);
    },
  };
};

/** One database for the tests of a file, emptied before each. */
export interface TestDatabase {
  readonly connection: Connection;
  readonly store: Store;
  readonly clock: TestClock;
  /** Runs one statement as any program with access to the database could. */
  readonly sql: (
    statement: string,
    values?: readonly unknown[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Runs one statement past triggers and foreign keys, as someone with a disk editor could. */
  readonly tamper: (statement: string) => Promise<void>;
}

const CACHE = join(process.cwd(), '.cache');

/** An empty, migrated database in memory; made once for each set of migrations, since making one takes seconds and loading it half a second. */
const openInMemory = async (): Promise<Connection> => {
  const migrations = await readMigrations();
  const dump = join(
    CACHE,
    `empty-database-${sha256(migrations.map(({ checksum }) => checksum).join()).slice(0, 16)}.tar`,
  );
  if (!existsSync(dump)) {
    const database = await PGlite.create();
    const made = await embeddedConnection(database, () => Promise.resolve());
    mkdirSync(CACHE, { recursive: true });
    const aside = `${dump}.${String(process.pid)}`;
    writeFileSync(aside, new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()));
    renameSync(aside, dump);
    return made;
  }
  const database = await PGlite.create({ loadDataDir: new Blob([readFileSync(dump)]) });
  return embeddedConnection(database, () => Promise.resolve());
};

/** A database of this Jest worker's own on the server of TEST_DATABASE_URL, made anew. */
const openOnServer = async (url: string): Promise<Connection> => {
  const name = `claimdesk_test_${process.env.JEST_WORKER_ID ?? '1'}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return connect({ data: MEMORY, databaseUrl: own.href });
};

/** The tables, all but Prisma's own. */
const TABLES = `SELECT string_agg(format('%I', tablename), ', ') AS names FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;

/**
 * Opens the database of a test file (in memory, or on the server of TEST_DATABASE_URL) and empties it before each test; call it at the top of the file.
 * What it returns is to be called within tests.
 */
export const useDatabase = (): (() => TestDatabase) => {
  let database: TestDatabase | null = null;
  let tables = '';
  beforeAll(async () => {
    const url = process.env.TEST_DATABASE_URL;
    const connection = url ? await openOnServer(url) : await openInMemory();
    const clock = testClock();
    const tamper = (statement: string): Promise<void> =>
      connection.inTransaction(async ({ script }) => {
        await script('SET LOCAL session_replication_role = replica');
        await script(statement);
      });
    database = {
      connection,
      clock,
      store: storeOn(connection, clock),
      tamper,
      sql: (statement, values) => connection.inTransaction(({ query }) => query(statement, values)),
    };
    const [row] = await database.sql(TABLES);
    tables = String(row?.names);
  }, 60_000);
  beforeEach(async () => {
    database?.clock.set('2025-01-01T00:00:00.000Z');
    await database?.tamper(`TRUNCATE ${tables} CASCADE`);
  });
  afterAll(async () => {
    await database?.connection.close();
  });
  return () => {
    if (!database) throw new Error('the database is open within tests only');
    return database;
  };
};
