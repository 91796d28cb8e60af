#!/usr/bin/env node
import { runTool } from './run.mjs';
import { clientStep } from './stale.mjs';

// Makes src/store/generated from prisma/schema.prisma where it is not of this schema. `generate` never starts the schema engine but insists on
// having it: pointing it at any existing file keeps it off the network.
if (clientStep.isStale()) {
  const note = clientStep.begin();
  runTool('prisma/build/index.js', ['generate', '--no-hints'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  });
  note();
}
