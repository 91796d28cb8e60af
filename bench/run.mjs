/**
 * Speed in one run, each figure beside a yardstick on the same machine and text: `npm run bench`, or `npm run bench -- 1000 10000` for smaller
 * archives. Prints, asserts nothing.
 *
 * - the engine (text to conflicts) on the articles of seeds/, beside wink-nlp alone and beside compromise with chrono-node;
 * - pages of a desk with 2,000 sources, 50,000 claims and 5,000 conflicts, beside a bare Express route (one query, one list);
 * - one more article in archives of growing size, beside comparing its claims with all that are stored;
 * - from the start command to the printed address, on a new data directory and on one that has everything.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import '../.scripts/build-if-stale.mjs';
import { benchArchives } from './archives.mjs';
import { benchDesk } from './desk.mjs';
import { benchExtraction } from './extraction.mjs';
import { line } from './timing.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Claims of the archives to which an article is added; others are named on the command line. */
const SIZES = [1_000, 10_000, 100_000];
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
const SERVER_PATIENCE_MS = 120_000;

const { analyse } = await import('../dist/compare/engine.js');
const { DEFAULT_POLICY } = await import('../dist/domain/policy.js');

const articles = JSON.parse(readFileSync(path.join(project, 'seeds/sources.json'), 'utf8')).documents.map(
  (entry, i) => ({
    id: `article-${i}`,
    text: readFileSync(path.join(project, 'seeds', entry.file), 'utf8'),
    metadata: {
      title: entry.title ?? null,
      publisher: entry.publisher ?? null,
      publishedAt: entry.publishedAt ?? null,
      publishedAtBasis: entry.publishedAt ? 'stated' : 'unknown',
      url: entry.url ?? null,
      author: null,
      language: null,
    },
  }),
);
console.log(`node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'cpu'}`);
const kit = {
  analyse,
  policy: DEFAULT_POLICY,
  ...(await import('../dist/store/connect.js')),
  ...(await import('../dist/store/open-store.js')),
  ...(await import('../dist/kernel/clock.js')),
  ...(await import('../dist/kernel/digest.js')),
  ...(await import('../dist/services/engine/threaded-engine.js')),
  ...(await import('../dist/services/engine/steps.js')),
  ...(await import('../dist/services/incremental.js')),
  ...(await import('../dist/services/ingest.js')),
  ...(await import('../dist/services/live.js')),
  ...(await import('../dist/services/people.js')),
  ...(await import('../dist/services/review.js')),
  ...(await import('../dist/services/sheets/sheets.js')),
  ...(await import('../dist/services/together.js')),
  ...(await import('../dist/services/trace.js')),
  ...(await import('../dist/app.js')),
  ...(await import('../dist/container.js')),
  threadEntry: new URL('../dist/services/engine/engine-thread.js', import.meta.url),
  analyseOne: ({ text, metadata }) => ({ analysis: analyse([{ id: 'new', text, metadata }], DEFAULT_POLICY) }),
};
benchExtraction(articles, kit);
await benchArchives(sizes, kit);
await benchDesk({ sources: 2_000, conflicts: 5_000 }, kit);

/** Seconds from starting the server to the first address that it prints; stops it again. */
const startOnce = async (data) => {
  const began = performance.now();
  const server = spawn(process.execPath, [path.join(project, 'dist/cli.js'), 'serve'], {
    cwd: data,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', CLAIMDESK_DATA: path.join(data, 'data'), CLAIMDESK_LOG_LEVEL: 'error' },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const timer = setTimeout(() => server.kill('SIGKILL'), SERVER_PATIENCE_MS);
  let printed = '';
  for await (const chunk of server.stdout) {
    printed += chunk;
    if (printed.includes('http://')) break;
  }
  const seconds = (performance.now() - began) / 1000;
  server.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
  return printed.includes('http://') ? `${seconds.toFixed(1)} s` : 'did not start';
};

const data = mkdtempSync(path.join(os.tmpdir(), 'claimdesk-bench-'));
try {
  line('first start: new database, five articles', await startOnce(data));
  line('later start', await startOnce(data));
} finally {
  rmSync(data, { recursive: true, force: true });
}
