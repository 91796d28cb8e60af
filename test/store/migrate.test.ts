import { mkdtemp, rm, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/kernel/digest.js';
import { connect, MEMORY } from '../../src/store/connect.js';
import { migrate, readMigrations, type Migration } from '../../src/store/migrate.js';
import { useDatabase } from '../support/database.js';

const database = useDatabase();

const made = (name: string, sql: string): Migration => ({ name, sql, checksum: sha256(sql) });
const run = (migrations: readonly Migration[]) => migrate(database().connection.inTransaction, migrations);
const noted = () => database().sql('SELECT * FROM "_prisma_migrations" ORDER BY "started_at", "migration_name"');

/** Whatever a test adds is taken back: the file's other tests share the schema. */
afterEach(async () => {
  await database().tamper(
    `DROP TABLE IF EXISTS "added_by_test"; DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '9999%'`,
  );
});

describe('migrations', () => {
  it('notes each in the table of Prisma with the sha256 of its file', async () => {
    const migrations = await readMigrations();
    const rows = await noted();
    expect(rows.map((row) => [row.migration_name, row.checksum])).toEqual(
      migrations.map(({ name, checksum }) => [name, checksum]),
    );
    expect(rows.every((row) => row.finished_at !== null && row.applied_steps_count === 1)).toBe(true);
    const [first] = migrations;
    const file = await readFile(`prisma/migrations/${String(first?.name)}/migration.sql`);
    expect(first?.checksum).toBe(sha256(file));
  });

  it('does nothing the second time', async () => {
    const before = await noted();
    expect(await run(await readMigrations())).toEqual([]);
    expect(await noted()).toEqual(before);
  });

  it('applies what is new', async () => {
    const next = made(
      '99990101000000_next',
      'CREATE TABLE "added_by_test" (n int); INSERT INTO "added_by_test" VALUES (1);',
    );
    expect(await run([...(await readMigrations()), next])).toEqual(['99990101000000_next']);
    expect(await database().sql('SELECT n FROM "added_by_test"')).toEqual([{ n: 1 }]);
    expect(await run([...(await readMigrations()), next])).toEqual([]);
  });

  it('keeps nothing of a run in which one fails', async () => {
    const good = made('99990101000000_good', 'CREATE TABLE "added_by_test" (n int);');
    const bad = made('99990102000000_bad', 'CREATE TABLE "added_by_test" (n int);');
    await expect(run([...(await readMigrations()), good, bad])).rejects.toThrow(/already exists/);
    expect(await database().sql(`SELECT to_regclass('added_by_test') AS t`)).toEqual([{ t: null }]);
    expect(await run(await readMigrations())).toEqual([]);
  });

  it('lets two processes at once apply each only once', async () => {
    const next = made('99990101000000_next', 'CREATE TABLE "added_by_test" (n int);');
    const all = [...(await readMigrations()), next];
    const applied = await Promise.all([run(all), run(all)]);
    expect(applied.flat()).toEqual(['99990101000000_next']);
  });

  it('refuses a database whose applied migration was edited', async () => {
    const edited = (await readMigrations()).map((each) => made(each.name, `${each.sql}\n-- edited`));
    await expect(run(edited)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('changed'),
    });
  });

  it('refuses a database that is newer than claimdesk', async () => {
    await expect(run([])).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('not know') });
  });

  it('refuses a migration that sorts before an applied one', async () => {
    const late = made('00000000000000_late', 'SELECT 1');
    await expect(run([late, ...(await readMigrations())])).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('comes before'),
    });
  });

  it('refuses a migration that another tool left unfinished', async () => {
    await database().tamper(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'y', '99990101000000_half')`,
    );
    const half = made('99990101000000_half', 'SELECT 1');
    await expect(run([...(await readMigrations()), half])).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('never finished'),
    });
  });
});

describe('opening a data directory', () => {
  it('finds on the second opening what was written on the first, with nothing to migrate', async () => {
    const data = await mkdtemp(join(tmpdir(), 'claimdesk-'));
    try {
      const first = await connect({ data, databaseUrl: null });
      expect(first.migrated).toEqual((await readMigrations()).map(({ name }) => name));
      await first.client.person.create({ data: { id: 'p', name: 'Ada', handle: 'ada', createdAt: new Date(0) } });
      await expect(connect({ data, databaseUrl: null })).rejects.toMatchObject({ code: 'locked' });
      await first.close();
      const second = await connect({ data, databaseUrl: null });
      expect(second.migrated).toEqual([]);
      expect(await second.client.person.findMany()).toMatchObject([{ id: 'p', createdAt: new Date(0) }]);
      await second.close();
    } finally {
      await rm(data, { recursive: true });
    }
  }, 60_000);

  it('says clearly that a PostgreSQL cannot be reached', async () => {
    await expect(
      connect({ data: MEMORY, databaseUrl: 'postgresql://nobody:secret@127.0.0.1:1/none' }),
    ).rejects.toMatchObject({ code: 'unavailable', message: expect.not.stringContaining('secret') });
  });
});
