import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';

/** One connection inside one transaction, as migrations need it. */
export interface SqlSession {
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Several statements at once, without values. */
  readonly script: (sql: string) => Promise<void>;
}

/** Runs work in one transaction: kept as a whole, or not at all. */
export type InTransaction = <T>(work: (session: SqlSession) => Promise<T>) => Promise<T>;

/** One migration as it lies in prisma/migrations. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of its SQL, as Prisma writes it into _prisma_migrations. */
  readonly checksum: string;
}

/** The same place seen from src/store and from dist/store. */
const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Number of the advisory lock that `prisma migrate deploy` takes too, so that the two never run at once. */
const PRISMA_LOCK = 72_707_369;

/** Prisma's own table, so that its tools can be used on the same database. */
const CREATE_TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** The migrations that this version of claimdesk brings, in order. */
export const readMigrations = async (directory: string = MIGRATIONS): Promise<readonly Migration[]> => {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(`${directory}/${name}/migration.sql`, 'utf8');
      return { name, sql, checksum: sha256(sql) };
    }),
  );
};

/** What stands between the database and the migrations; throws Problem `unavailable` when they contradict one another. */
const pendingOf = async (session: SqlSession, migrations: readonly Migration[]): Promise<readonly Migration[]> => {
  const [table] = await session.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "there"`);
  if (table?.there !== true) return migrations;
  const rows = await session.query(
    'SELECT "migration_name", "checksum", "finished_at" IS NOT NULL AS "finished" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"',
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const name = String(row.migration_name);
    const migration = known.get(name);
    if (!migration)
      throw new Problem(
        'unavailable',
        `The database has the migration ${name}, which this version of claimdesk does not know`,
        'Start the newer version that made it.',
      );
    if (row.finished !== true)
      throw new Problem(
        'unavailable',
        `The migration ${name} was begun by another tool and never finished`,
        'Settle it with `prisma migrate resolve`, or restore a backup.',
      );
    if (row.checksum !== migration.checksum)
      throw new Problem(
        'unavailable',
        `The migration ${name} was changed after it had been applied to this database`,
        'Put its file back as it was and write a new migration for the change.',
      );
    known.delete(name);
  }
  const pending = migrations.filter((migration) => known.has(migration.name));
  const applied = migrations.filter((migration) => !known.has(migration.name)).at(-1);
  const late = applied && pending.find((migration) => migration.name < applied.name);
  if (late)
    throw new Problem(
      'unavailable',
      `The migration ${late.name} comes before ${applied.name}, which is applied already`,
      'Give it a later name, so that every database runs the migrations in one order.',
    );
  return pending;
};

/**
 * Brings the database to the newest migration and returns the names of those applied now.
 * All pending ones run in one transaction with Prisma's note of them: a process killed in the middle leaves nothing half done.
 * With nothing pending it costs two small queries. Throws Problem `unavailable` for an edited, unknown, unfinished or late migration.
 */
export const migrate = async (
  inTransaction: InTransaction,
  migrations: readonly Migration[],
): Promise<readonly string[]> => {
  const before = await inTransaction((session) => pendingOf(session, migrations));
  if (before.length === 0) return [];
  return inTransaction(async (session) => {
    await session.query('SELECT pg_advisory_xact_lock($1::bigint)', [PRISMA_LOCK]);
    await session.script(CREATE_TABLE);
    // Asked again under the lock: another process may have just done it.
    const pending = await pendingOf(session, migrations);
    for (const { name, sql, checksum } of pending) {
      await session.script(sql);
      await session.query(
        'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, now(), clock_timestamp(), 1)',
        [randomUUID(), checksum, name],
      );
    }
    return pending.map((migration) => migration.name);
  });
};
