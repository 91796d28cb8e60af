#!/usr/bin/env node
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import './generate.mjs';
import { runTool } from './run.mjs';
import { buildStep, ROOT } from './stale.mjs';

// The note of what was compiled lies beside what was compiled: with dist gone, everything is compiled again.
const dist = join(ROOT, 'dist');
rmSync(join(dist, '.stamp'), { force: true });
const made = join(dist, 'cli.js');
process.on('exit', () => {
  if (existsSync(made)) chmodSync(made, 0o755);
});
runTool('typescript/bin/tsc', ['-p', 'tsconfig.json', '--tsBuildInfoFile', 'dist/.tsbuildinfo']);
buildStep.note();
