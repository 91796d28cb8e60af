/**
 * Speed in one run, paired with a yardstick on the same machine and text: `npm run bench`. Prints, asserts nothing.
 *
 * - the engine (text to conflicts) on the articles of seeds/, as MB/s and beside wink-nlp alone, which only cuts and tags;
 * - the same articles many times over in one analysis: what a larger archive costs;
 * - from the start command to the printed address, on a new data directory and on one that has everything.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import '../.scripts/build-if-stale.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 7;
const COPIES = 10;
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
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Seconds of each of several runs, the first (cold) left out; in order of size. */
const timed = (work) => {
  work();
  const seconds = Array.from({ length: ROUNDS }, () => {
    const since = performance.now();
    work();
    return (performance.now() - since) / 1000;
  });
  return seconds.sort((a, b) => a - b);
};
const median = (sorted) => sorted[Math.floor(sorted.length / 2)];
const line = (label, text) => console.log(`${label.padEnd(44)}${text}`);
const speed = (seconds, size) =>
  `${(size / median(seconds)).toFixed(2)} MB/s  (${(size / seconds.at(-1)).toFixed(2)} to ${(size / seconds[0]).toFixed(2)})`;

const nlp = winkNLP(model, ['sbd', 'pos']);
const tagged = timed(() => {
  for (const { text } of articles) for (const each of text.split('\n')) nlp.readDoc(each).tokens().out(nlp.its.pos);
});
const engine = timed(() => analyse(articles, DEFAULT_POLICY));

console.log(
  `node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'cpu'}; median of ${ROUNDS} (slowest to fastest)`,
);
line('text', `${articles.length} articles, ${megabytes.toFixed(3)} MB`);
line('wink-nlp alone: sentences, tokens, tags', speed(tagged, megabytes));
line('engine: text to conflicts', speed(engine, megabytes));
line('engine takes', `${(median(engine) / median(tagged)).toFixed(1)} times as long as wink-nlp alone`);

const many = Array.from({ length: COPIES }, (_, copy) => articles.map((a) => ({ ...a, id: `${a.id}-${copy}` }))).flat();
const since = performance.now();
analyse(many, DEFAULT_POLICY);
line(
  `engine on ${COPIES} copies of each in one analysis`,
  `${((megabytes * COPIES * 1000) / (performance.now() - since)).toFixed(2)} MB/s`,
);

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
