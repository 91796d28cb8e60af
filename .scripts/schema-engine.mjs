import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './stale.mjs';

const SCHEMA = join(ROOT, 'prisma/schema.prisma');
export const MIGRATIONS = join(ROOT, 'prisma/migrations');

/** Directories of the migrations, in the order in which they are applied. */
const migrationNames = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Prisma's schema engine as WebAssembly: the package's own entry expects a bundler, so the module is put together here. */
const loadEngine = async () => {
  const require = createRequire(import.meta.url);
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
};

const nothingExternal = { externalTables: [], externalEnums: [] };

/**
 * The SQL that takes a database made by the migrations to schema.prisma; empty when they agree.
 * The migrations run in a throw-away in-memory database; what Prisma cannot say (triggers, checks, views) is not compared.
 */
export const missingSql = async () => {
  const database = await PGlite.create();
  try {
    for (const name of migrationNames())
      await database.exec(readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8'));
    const SchemaEngine = await loadEngine();
    const schema = { path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') };
    const engine = await SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database)),
    );
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: ROOT },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: nothingExternal,
    });
    return stdout.includes('This is an empty migration') ? '' : stdout;
  } finally {
    await database.close();
  }
};
