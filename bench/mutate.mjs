/**
 * Mutation testing of src/align and src/compare: changes their code in small ways, one at a time, and looks whether a test of test/align or
 * test/compare notices. `npm run mutate -- --only src/compare/positions.ts`; without options, a sample of all files.
 *
 * --only PATH     files whose path holds this; may be given more than once; all their mutants
 * --sample N      so many mutants, drawn from all files (default 400; 0: all)
 * --seed S        of the draw (default 1): the same seed, the same mutants of the same code
 * --least SCORE   fails below this score
 *
 * One process: what is not mutated is loaded once, articles are read once, and a mutant meets only the tests that reach its branch.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { createModules } from './mutation/modules.mjs';
import { branchesOf, marked, mutantsOf } from './mutation/mutants.mjs';
import { createTests } from './mutation/tests.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const MUTATED = ['src/align', 'src/compare'];
/** Data, and tables of the world: they are read by tests of their own. */
const LEFT_ALONE = /\.cases\.ts$|\.table\.ts$|compare\/cases\.ts$/;
const TESTS = ['test/align', 'test/compare'];
/** Tests of time and memory: slow, and blind to what is found. */
const SLOW_TESTS = /hostile\.test\.ts$/;
/** A test that takes this many times as long as it did, and at least so long, does not end. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 2000;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0' },
  },
});

const filesIn = (folders, suffix) =>
  folders
    .flatMap((folder) => readdirSync(path.join(project, folder), { recursive: true }).map((f) => `${folder}/${f}`))
    .filter((file) => file.endsWith(suffix))
    .sort();

/** Mulberry32: the same numbers for the same seed. */
const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const drawn = (all, n, seed) => {
  if (n === 0 || n >= all.length) return all;
  const random = randomFrom(seed);
  return all
    .map((mutant, i) => ({ mutant, i, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, n)
    .sort((a, b) => a.i - b.i)
    .map(({ mutant }) => mutant);
};

const isFresh = (file) => {
  const relative = path.relative(project, file);
  return relative.startsWith('test/') || MUTATED.some((folder) => relative.startsWith(`${folder}/`));
};

/** Articles read before, by what they are: the n-th reading of an article in a test is always the same object, and never another test's first. */
const pool = new Map();
let takenOf = new Map();
const patch = (file, exports) => {
  if (file === 'src/extract/reading.ts') {
    const { readArticle } = exports;
    exports.readArticle = (article) => {
      const key = JSON.stringify(article);
      const held = pool.get(key) ?? [];
      pool.set(key, held);
      const n = takenOf.get(key) ?? 0;
      takenOf.set(key, n + 1);
      return (held[n] ??= readArticle(article));
    };
  }
  if (file === 'src/extract/registry.ts')
    exports.EXTRACTORS = exports.EXTRACTORS.map((extractor) => {
      const found = new WeakMap();
      const extract = (reading) => {
        if (!found.has(reading)) found.set(reading, extractor.extract(reading));
        return found.get(reading);
      };
      return { ...extractor, extract };
    });
};

const tests = createTests();
const hits = { now: new Set() };
const world = { ...tests.world, hit: (n) => hits.now.add(n) };
const modules = createModules({ project, isFresh, world, patch });
// property tests try the same examples for every mutant
createRequire(import.meta.url)('fast-check').configureGlobal({ seed: 1 });

const sources = new Map(filesIn(MUTATED, '.ts').map((file) => [file, readFileSync(path.join(project, file), 'utf8')]));
const testFiles = filesIn(TESTS, '.test.ts').filter((file) => !SLOW_TESTS.test(file));

/** Runs something that may never end; answers what it threw, or null. */
const within = (ms, run) => {
  globalThis.mutationRun = run;
  try {
    vm.runInThisContext('globalThis.mutationRun()', { timeout: Math.ceil(ms) });
    return null;
  } catch (error) {
    return error ?? new Error('thrown');
  }
};

const begin = () => {
  takenOf = new Map();
};

/** Loads every test file and does something with each of its tests. */
const everyTest = (visit) => {
  for (const file of testFiles) {
    begin();
    hits.now = new Set();
    modules.load(file);
    const loading = hits.now;
    for (const { name, run } of tests.take()) {
      begin();
      hits.now = new Set(loading);
      visit(file, name, run);
    }
  }
};

/** The branches of the code, and every test with its time and the branches that it, or its file while loading, reaches. */
const dryRun = () => {
  const branches = [];
  const instrumented = {};
  for (const [file, source] of sources) {
    const own = branchesOf(file, source);
    instrumented[file] = marked(source, own, 'hit', branches.length);
    branches.push(...own.map(({ start, end }) => ({ file, start, end })));
  }
  modules.reset(instrumented);
  const reached = new Map();
  everyTest((file, name, run) => {
    within(LEAST_PATIENCE_MS * 10, run);
    reached.set(`${file} ${name}`, hits.now);
  });
  // once more as it is: nothing changed, nothing noticed; a test that fails by itself would kill every mutant
  modules.reset();
  const known = [];
  everyTest((file, name, run) => {
    const since = performance.now();
    const failure = within(LEAST_PATIENCE_MS * 10, run);
    const ms = performance.now() - since;
    if (!failure) known.push({ file, name, ms, reached: reached.get(`${file} ${name}`) });
    else {
      console.error(`left out, fails by itself: ${file}: ${name}`);
      process.exitCode = 1;
    }
  });
  return { branches, known };
};

const { branches, known } = dryRun();

/** Tests that can notice a mutant: those that reach its branch; of a table outside all functions, those that reach its file or who imports it. */
const testsFor = ({ path: file, start, end }) => {
  const around = branches
    .map((b, i) => ({ ...b, i }))
    .filter((b) => b.file === file && b.start <= start && end <= b.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (around) return known.filter(({ reached }) => reached.has(around.i));
  const near = new Set([file, ...modules.importersOf(file)]);
  const inside = new Set(branches.flatMap((b, i) => (near.has(b.file) ? [i] : [])));
  return known.filter((test) => near.has(test.file) || [...test.reached].some((i) => inside.has(i)));
};

const killers = new Map();

/** Whether a mutant is noticed: by which test, or null. */
const fate = (mutant) => {
  const source = sources.get(mutant.path);
  const changed = source.slice(0, mutant.start) + mutant.by + source.slice(mutant.end);
  const best = killers.get(mutant.path) ?? new Map();
  killers.set(mutant.path, best);
  const order = (t) => best.get(t.name) ?? 0;
  const able = testsFor(mutant).sort((a, b) => order(b) - order(a) || a.ms - b.ms);
  if (able.length === 0) return { killed: false, met: 'no test reaches it' };
  modules.reset({ [mutant.path]: changed });
  const loaded = new Map();
  const testsOf = (file) => {
    if (!loaded.has(file)) {
      begin();
      const error = within(LEAST_PATIENCE_MS * 4, () => modules.load(file));
      loaded.set(file, { error, found: new Map(tests.take().map((t) => [t.name, t.run])) });
    }
    return loaded.get(file);
  };
  for (const { file, name, ms } of able) {
    const { error, found } = testsOf(file);
    begin();
    const failure = error ?? within(Math.max(LEAST_PATIENCE_MS, ms * PATIENCE), found.get(name) ?? (() => {}));
    if (!failure) continue;
    best.set(name, order({ name }) + 1);
    return { killed: true, met: name };
  }
  return { killed: false, met: `${able.length} tests` };
};

const wanted = (file) => options.only.length === 0 || options.only.some((part) => file.includes(part));
const all = [...sources]
  .filter(([file]) => !LEFT_ALONE.test(file) && wanted(file))
  .flatMap(([file, source]) => mutantsOf(file, source));
const size = Number(options.sample ?? (options.only.length > 0 ? 0 : 400));
const sample = drawn(all, size, Number(options.seed));

const since = performance.now();
const results = sample.map((mutant) => ({ ...mutant, ...fate(mutant) }));
const seconds = (performance.now() - since) / 1000;

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const tally = (title, rows) => {
  const killed = rows.filter((r) => r.killed).length;
  console.log(
    `${title.padEnd(58)} ${String(killed).padStart(5)} killed ${String(rows.length - killed).padStart(5)} survived  ${percent(killed, rows.length)}`,
  );
};
for (const file of sources.keys()) {
  const rows = results.filter((r) => r.path === file);
  if (rows.length > 0) tally(file, rows);
}
console.log('');
for (const folder of MUTATED)
  tally(
    folder,
    results.filter((r) => r.path.startsWith(`${folder}/`)),
  );
tally(`all (${sample.length} of ${all.length} mutants, seed ${options.seed}, ${seconds.toFixed(0)} s)`, results);

const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 90);
console.log('\nsurvivors');
for (const { path: file, line, start, end, by, met } of results.filter((r) => !r.killed))
  console.log(
    `${file}:${line}  ${oneLine(sources.get(file).slice(start, end))}  →  ${oneLine(by) || '(nothing)'}   [${met}]`,
  );

const score = results.length === 0 ? 100 : (100 * results.filter((r) => r.killed).length) / results.length;
if (score < Number(options.least)) process.exitCode = 1;
