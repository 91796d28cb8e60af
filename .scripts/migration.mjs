#!/usr/bin/env node
/**
 * Writes the next migration: node .scripts/migration.mjs NAME
 * Only what schema.prisma says is written; add triggers, checks and views by hand. A migration that has been merged is never edited.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, missingSql } from './schema-engine.mjs';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('usage: node .scripts/migration.mjs NAME   (lower case, digits and underscores)\n');
  process.exit(2);
}
const sql = await missingSql();
if (sql === '') {
  process.stdout.write('schema.prisma and the migrations agree: nothing to write\n');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  process.stdout.write(`wrote ${join(folder, 'migration.sql')}\n`);
}
