/**
 * Measures the engine on articles whose contradictions were marked by hand: `npm run eval`.
 *
 *   npm run eval                     the table
 *   npm run eval -- --only seeds     only the folders whose name holds "seeds"
 *   npm run eval -- --list           also what was missed, refuted and left unjudged, per folder
 *   npm run eval -- --floor          exit 1 below the figures of eval/floor.json
 *   EVAL_ROOT=folder                 where the data lies, if not in ../shared/eval
 *
 * The root holds `score.mjs` and folders with `sources.json`, the articles and `gold.json`. Without data: says so and
 * exits 0, or 1 where EVAL_REQUIRED is set under CI. Always exit 1: a second run that differs from the first by a byte,
 * or a quote that is not text[start:end] in code points.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { naiveBaseline } from './naive-baseline.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean' }, floor: { type: 'boolean' } },
});
const root = path.resolve(project, process.env.EVAL_ROOT ?? '../shared/eval');
const scorer = path.join(root, 'score.mjs');
const cli = path.join(project, 'dist', 'cli.js');
/** The kinds that the first engine answers for, counted together. */
const FIRST_KINDS = ['quantity', 'date', 'name', 'agent', 'polarity'];

const stop = (line, code) => {
  console.error(line);
  process.exit(code);
};

const foldersOf = () => {
  const children = (dir) =>
    existsSync(dir)
      ? readdirSync(dir, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => path.join(dir, entry.name))
      : [];
  return [...children(root), ...children(path.join(root, 'dev'))]
    .filter((dir) => existsSync(path.join(dir, 'gold.json')))
    .map((dir) => ({ dir, name: path.relative(root, dir) }))
    .filter(({ name }) => options.only === undefined || name.includes(options.only))
    .sort((a, b) => (a.name < b.name ? 1 : -1));
};

const checkFolder = (dir) => {
  const run = spawnSync(process.execPath, [cli, 'check', dir, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) stop(`claimdesk check ${dir} exited ${run.status}: ${run.stderr.trim()}`, 1);
  return run.stdout;
};

/** The claims whose quote is not exactly the text between their offsets. */
const inexact = (dir, found) => {
  const texts = new Map(
    found.documents.map(({ id, file }) => [
      id,
      Array.from(readFileSync(path.resolve(dir, path.basename(file)), 'utf8')),
    ]),
  );
  return found.claims.filter(({ document, start, end, quote }) => {
    const text = texts.get(document);
    return text === undefined || text.slice(start, end).join('') !== quote;
  });
};

const scratch = mkdtempSync(path.join(tmpdir(), 'claimdesk-eval-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const score = (dir, found, list) => {
  const file = path.join(scratch, 'found.json');
  writeFileSync(file, JSON.stringify(found));
  const run = spawnSync(process.execPath, [scorer, path.join(dir, 'gold.json'), file, ...(list ? ['--list'] : [])], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) stop(`score.mjs failed on ${dir}: ${run.stderr.trim()}`, 1);
  const [line, ...rest] = run.stdout.split('\n');
  if (list) console.log(`\n## ${path.relative(root, dir)}\n${rest.join('\n')}`);
  return JSON.parse(line);
};

// Figures are kept as [hits, of] pairs, so that folders can be added before they are divided.
const pairOf = (text) => (text === undefined ? [0, 0] : text.split('/').map(Number));
const sum = (pairs) => pairs.reduce(([n, of], [m, among]) => [n + m, of + among], [0, 0]);

const figuresOf = (scores) => {
  const total = (read) => sum(scores.map(read));
  const conflicts = (name) => scores.reduce((n, s) => n + s.conflicts[name], 0);
  const { confirmed, refuted, unjudged } = {
    confirmed: conflicts('confirmed'),
    refuted: conflicts('refuted'),
    unjudged: conflicts('unjudged'),
  };
  const kinds = [...new Set(scores.flatMap((s) => Object.keys(s.byKind)))].sort();
  const [flagged, hard] = total((s) => pairOf(s.hardNegativesFlagged));
  return {
    headline: {
      recallClear: total((s) => pairOf(s.recall.clear)),
      recallClearFirstKinds: total((s) => sum(FIRST_KINDS.map((kind) => pairOf(s.byKindClear[kind])))),
      recallClearPlausible: total((s) => sum([pairOf(s.recall.clear), pairOf(s.recall.plausible)])),
      precisionJudged: [confirmed, confirmed + refuted],
      precisionFloor: [confirmed, confirmed + refuted + unjudged],
      hardNegativesSpared: [hard - flagged, hard],
    },
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        { clear: total((s) => pairOf(s.byKindClear[kind])), both: total((s) => pairOf(s.byKind[kind])) },
      ]),
    ),
    counts: { conflicts: confirmed + refuted + unjudged, confirmed, refuted, unjudged },
  };
};

const LABELS = {
  recallClear: 'recall, clear',
  recallClearFirstKinds: 'recall, clear, first kinds',
  recallClearPlausible: 'recall, clear + plausible',
  precisionJudged: 'precision, judged',
  precisionFloor: 'precision, floor',
  hardNegativesSpared: 'hard negatives spared',
};
const show = ([n, of]) => (of === 0 ? '–' : `${(n / of).toFixed(3)} ${`${n}/${of}`.padStart(8)}`);

const printTable = (title, engine, baseline) => {
  const row = (label, a, b) => console.log(`  ${label.padEnd(30)}${a.padStart(18)}${b.padStart(18)}`);
  console.log(`\n${title}`);
  row('', 'engine', 'naive');
  for (const [key, label] of Object.entries(LABELS))
    row(label, show(engine.headline[key]), show(baseline.headline[key]));
  for (const kind of Object.keys(engine.kinds)) {
    row(`clear, ${kind}`, show(engine.kinds[kind].clear), show(baseline.kinds[kind].clear));
    row(`clear + plausible, ${kind}`, show(engine.kinds[kind].both), show(baseline.kinds[kind].both));
  }
  const counts = ({ counts: c }) => `${c.confirmed}+ ${c.refuted}- ${c.unjudged}?`;
  row('conflicts true, refuted, open', counts(engine), counts(baseline));
};

/** What lies below the floor: one line each. A figure that nothing could be measured for is not below. */
const belowFloor = (groups) => {
  const floor = JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8'));
  return Object.entries(floor).flatMap(([group, marks]) =>
    Object.entries(marks).flatMap(([figure, mark]) => {
      if (groups[group] === undefined && options.only !== undefined) return [];
      const pair = groups[group]?.headline[figure];
      if (pair === undefined) return [`${group}.${figure}: eval/floor.json names a figure that is not measured`];
      const [n, of] = pair;
      const got = of === 0 ? 0 : n / of;
      return got + 1e-9 < mark ? [`${group}.${figure}: ${got.toFixed(3)} is below ${mark}`] : [];
    }),
  );
};

const folders = existsSync(scorer) ? foldersOf() : [];
if (folders.length === 0) {
  const required = process.env.CI === 'true' && process.env.EVAL_REQUIRED !== undefined;
  stop(`no evaluation data found (looked in ${root} for score.mjs and folders with gold.json)`, required ? 1 : 0);
}
if (!existsSync(cli)) stop('dist/cli.js is not there: run `npm run build` first', 1);

const faults = [];
const results = folders.map(({ dir, name }) => {
  const [first, second] = [checkFolder(dir), checkFolder(dir)];
  if (first !== second) faults.push(`${name}: two runs gave different bytes`);
  const found = JSON.parse(first);
  for (const claim of inexact(dir, found)) faults.push(`${name}: the quote of ${claim.id} is not text[start:end]`);
  return { name, engine: score(dir, found, options.list), baseline: score(dir, naiveBaseline(dir), false) };
});

const group = (keep) => results.filter(({ name }) => keep(name));
const isDev = (name) => name.startsWith(`dev${path.sep}`);
const groups = {};
for (const [name, rows] of Object.entries({
  seeds: group((n) => !isDev(n)),
  dev: group(isDev),
  all: results,
})) {
  if (rows.length === 0) continue;
  const engine = figuresOf(rows.map((r) => r.engine));
  groups[name] = engine;
  printTable(`${name} (${rows.map((r) => r.name).join(', ')})`, engine, figuresOf(rows.map((r) => r.baseline)));
}

console.log('\nper folder: clear, clear + plausible, judged, floor, hard negatives flagged');
for (const { name, engine } of results)
  console.log(
    `  ${name.padEnd(28)}${[
      engine.recallClear,
      engine.recallClearPlausible,
      engine.precisionJudged,
      engine.precisionFloor,
    ]
      .map((n) => n.toFixed(3).padStart(8))
      .join('')}${engine.hardNegativesFlagged.padStart(8)}`,
  );

if (options.floor) faults.push(...belowFloor(groups));
console.log(faults.length === 0 ? '\nsame bytes twice, every quote exact' : `\n${faults.slice(0, 20).join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);
