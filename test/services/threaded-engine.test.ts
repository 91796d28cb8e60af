import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { NO_METADATA, type Article } from '../../src/domain/source.js';
import { Problem } from '../../src/kernel/problem.js';
import { threadedEngine } from '../../src/services/engine/threaded-engine.js';
import { createIngest } from '../../src/services/ingest.js';
import { useDatabase } from '../support/database.js';
import { ROOT } from '../support/project.js';
import { deskOn, FIRE } from '../support/stored-desk.js';

const database = useDatabase();
const threadAt = (file: string): URL => pathToFileURL(path.join(ROOT, file));
const BUILT = 'dist/services/engine/engine-thread.js';

const articles: readonly Article[] = FIRE.map(({ text, metadata }, i) => ({ id: `a${String(i)}`, text, metadata }));
const empty: Article = { id: 'e', text: 'Nothing.', metadata: NO_METADATA };

const refused = async (asked: Promise<unknown>): Promise<Problem> => {
  const outcome: unknown = await asked.catch((error: unknown) => error);
  if (!(outcome instanceof Problem)) throw new Error('a Problem expected');
  return outcome;
};

test('the built thread answers as the engine does in this one', async () => {
  if (!existsSync(path.join(ROOT, BUILT))) throw new Error(`${BUILT} is not there: npm run build`);
  const engine = threadedEngine(threadAt(BUILT));
  try {
    const { analysis, stories } = await engine.analyse(articles, DEFAULT_POLICY, []);
    expect(JSON.stringify(analysis)).toBe(JSON.stringify(analyse(articles, DEFAULT_POLICY)));
    expect(stories).toEqual([['a0', 'a1']]);
    expect(await engine.relate([...articles, empty])).toEqual([['a0', 'a1'], ['e']]);
    const [left, right] = await engine.keys(articles);
    expect(left?.filter((key) => right?.includes(key)).length).toBeGreaterThan(3);
  } finally {
    await engine.close();
  }
});

describe('a thread that fails', () => {
  test.each([
    ['stops', 'The engine stopped. Nothing was stored.'],
    ['breaks', 'The engine broke down. Nothing was stored.'],
    ['hangs', 'The engine took longer than 1 seconds. Nothing was stored.'],
  ])('is a clear refusal, and nothing is stored: %s', async (name, words) => {
    const desk = await deskOn(database());
    const engine = threadedEngine(threadAt(`test/support/threads/${name}.mjs`), 1_000);
    const audit = (await desk.store.stores.audit.latest(100)).length;
    const problem = await refused(createIngest(desk.store.work, DEFAULT_POLICY, engine).add(FIRE, desk.editor));
    expect([problem.code, problem.message]).toEqual(['unavailable', words]);
    expect(await desk.store.stores.sources.count()).toBe(0);
    expect((await desk.store.stores.audit.latest(100)).length).toBe(audit);
    await engine.close();
  });

  test('is followed by a new one', async () => {
    const engine = threadedEngine(threadAt('test/support/threads/breaks.mjs'));
    expect((await refused(engine.keys([empty]))).code).toBe('unavailable');
    expect(await engine.relate([empty])).toEqual([]);
    await engine.close();
  });

  test('that cannot do one step says why and goes on', async () => {
    const engine = threadedEngine(threadAt('test/support/threads/breaks.mjs'));
    await expect(engine.analyse([empty], DEFAULT_POLICY, [])).rejects.toThrow('no such article');
    expect(await engine.relate([empty])).toEqual([]);
    await engine.close();
  });
});
