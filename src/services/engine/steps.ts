import { sourceKeys } from '../../align/source-keys.js';
import { analyseRead, read, relate } from '../../compare/engine.js';
import type { Engine, Steps } from './engine.js';
import { readingCache } from './reading-cache.js';

/** Estimated bytes of readings that are kept: about a thousand news articles. */
const MOST_KEPT_BYTES = 512 * 1024 * 1024;

/** The engine's steps over readings that are kept from one to the next. */
export const engineSteps = (mostKeptBytes = MOST_KEPT_BYTES): Steps => {
  const readings = readingCache(mostKeptBytes, read);
  return {
    keys: (articles) => readings.of(articles).map(({ reading, candidates }) => sourceKeys(reading, candidates)),
    relate: (articles) => relate(readings.of(articles)),
    analyse: (articles, policy, mends) => analyseRead(readings.of(articles), policy, mends),
  };
};

/** The engine in this thread: it holds up everything else while it works. For the command line and for tests. */
export const engineHere = (steps: Steps = engineSteps()): Engine => ({
  keys: async (articles) => Promise.resolve(steps.keys(articles)),
  relate: async (articles) => Promise.resolve(steps.relate(articles)),
  analyse: async (articles, policy, mends) => Promise.resolve(steps.analyse(articles, policy, mends)),
  close: async () => Promise.resolve(),
});
