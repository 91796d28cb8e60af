#!/usr/bin/env node
/** Ends with 1 when schema.prisma says something that the migrations do not make, or the other way round. */
import { missingSql } from './schema-engine.mjs';

const sql = await missingSql();
if (sql !== '') {
  process.stderr.write(
    `prisma/schema.prisma and prisma/migrations differ. Missing (node .scripts/migration.mjs NAME writes it):\n${sql}`,
  );
  process.exit(1);
}
