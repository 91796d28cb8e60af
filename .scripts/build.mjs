#!/usr/bin/env node
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import './generate.mjs';
import { runTool } from './run.mjs';
import { buildStep, ROOT } from './stale.mjs';

const DIST = join(ROOT, 'dist');
const CLI = join(DIST, 'cli.js');

/** The compiler never takes away what it once made of a source that is gone. */
const removeOrphans = () => {
  if (!existsSync(DIST)) return;
  for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const source = /^(.*)\.js(?:\.map)?$/.exec(file)?.[1];
    if (source !== undefined && !existsSync(join(ROOT, 'src', `${source}.ts`))) rmSync(join(DIST, file));
  }
};

const note = buildStep.begin();
process.on('exit', () => {
  if (existsSync(CLI)) chmodSync(CLI, 0o755);
});
removeOrphans();
// The compiler's notes lie beside what it made: with dist gone, everything is compiled again.
runTool('typescript/bin/tsc', ['-p', 'tsconfig.json', '--tsBuildInfoFile', 'dist/.tsbuildinfo']);
note();
