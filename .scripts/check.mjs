#!/usr/bin/env node
/**
 * node .scripts/check.mjs [NAME…]
 *
 * Every check that needs no running code, all of them even after one has failed; with names, only those.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import './generate.mjs';
import { ROOT } from './stale.mjs';

const tool = (script, ...args) => [join(ROOT, 'node_modules', script), ...args];

const checks = {
  types: tool('typescript/bin/tsc', '-p', 'tsconfig.check.json'),
  lint: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  format: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  unused: tool('knip/bin/knip.js', '--treat-config-hints-as-errors'),
  layers: tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--output-type', 'err'),
  drift: [join(ROOT, '.scripts/check-drift.mjs')],
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length > 0) {
  process.stderr.write(`no such check: ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}\n`);
  process.exit(2);
}

const failed = (names.length > 0 ? names : Object.keys(checks)).filter((name) => {
  const since = performance.now();
  const { status } = spawnSync(process.execPath, checks[name], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(8)} ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
