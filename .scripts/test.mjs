#!/usr/bin/env node
/**
 * node .scripts/test.mjs [SUITE] [jest options and paths…]
 *
 * unit      (the default) everything that needs nothing but node; names the other suites at the end
 * browser   test/browser on the built server, in chromium; fails without it
 * postgres  the suites of store and services on PostgreSQL: at TEST_DATABASE_URL, else on a cluster that lives as long as the run
 *
 * TEST_TALLY names a file for the numbers of passed, failed and skipped tests.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import './build-if-stale.mjs';
import { findChromium } from './chromium.mjs';
import { postgresPrograms, startCluster } from './postgres.mjs';
import { ROOT } from './stale.mjs';

const jest = (args, environment = {}) =>
  new Promise((resolve, reject) => {
    const run = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        join(ROOT, 'node_modules/jest/bin/jest.js'),
        ...args,
        ...(process.env.TEST_TALLY
          ? ['--reporters=default', `--reporters=${join(ROOT, '.scripts/tally-reporter.mjs')}`]
          : []),
      ],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } },
    );
    run.once('error', reject);
    run.once('exit', (code) => resolve(code ?? 1));
  });

/** The paths that were asked for, else those of the suite. */
const orElse = (args, paths) => (args.some((arg) => !arg.startsWith('-')) ? args : [...paths, ...args]);

const sayWhatElse = () => {
  const chromium = findChromium() === undefined ? 'chromium is not installed' : 'chromium found';
  const postgres = postgresPrograms() === undefined ? 'PostgreSQL is not installed' : 'PostgreSQL found';
  process.stdout.write(
    `\nNot run here:\n  npm run test:browser    journeys and accessibility in a browser (${chromium}); sheets in LibreOffice and PROV in python3-prov where they are installed\n` +
      `  npm run test:postgres   store and services on PostgreSQL (${postgres})\n`,
  );
};

const suites = {
  unit: async (args) => {
    // Paths first: an option with a list would take those behind it for its own.
    const code = await jest([
      ...args,
      '--testPathIgnorePatterns=/node_modules/',
      '--testPathIgnorePatterns=<rootDir>/test/browser/',
    ]);
    sayWhatElse();
    return code;
  },
  browser: async (args) => {
    const chromium = findChromium();
    if (chromium === undefined)
      throw new Error('chromium is not installed: the browser tests cannot run (CHROMIUM names it elsewhere)');
    return jest([...orElse(args, ['test/browser']), '--runInBand', '--testTimeout=60000'], { CHROMIUM: chromium });
  },
  postgres: async (args) => {
    const given = process.env.TEST_DATABASE_URL;
    const cluster = given === undefined ? await startCluster() : { url: given, stop: () => undefined };
    try {
      return await jest([...orElse(args, ['test/store', 'test/services']), '--runInBand'], {
        TEST_DATABASE_URL: cluster.url,
      });
    } finally {
      await cluster.stop();
    }
  },
};

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && Object.hasOwn(suites, first);
try {
  process.exitCode = await suites[named ? first : 'unit'](named ? rest : process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
