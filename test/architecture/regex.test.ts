import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { checkSync as CheckSync } from 'recheck';
import { ROOT, filesUnder } from '../support/project.js';
import { regularExpressionsIn } from '../support/regular-expressions.js';

/** Enough for every expression that is linear; one that needs more is too hard to read as well. */
const TIMEOUT_MS = 10_000;

// The pure backend is one script: no Java, no platform binary, the same answer on every machine.
process.env.RECHECK_BACKEND = 'pure';
const require = createRequire(import.meta.url);
const { checkSync } = require('recheck') as { readonly checkSync: typeof CheckSync };
const { version } = require('recheck/package.json') as { readonly version: string };

// A verdict depends on the expression and on recheck alone, so it is kept between runs.
const cacheFile = path.join(ROOT, '.cache', `recheck-${version}.json`);
const readCache = (): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};
const verdicts = new Map(Object.entries(readCache()));

/** "linear", or why it is not known to be. */
const verdictOn = (pattern: string, flags: string): string => {
  const key = `/${pattern}/${flags}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  // What g, d and y change is where matching starts, not how long it takes from there; recheck takes them, but knows no v.
  const result = checkSync(pattern, flags, { timeout: TIMEOUT_MS });
  const verdict =
    result.status === 'safe'
      ? 'linear'
      : result.status === 'vulnerable'
        ? `${result.complexity.type}, for example on ${result.attack.pattern}`
        : `not known: ${result.error.kind}`;
  verdicts.set(key, verdict);
  return verdict;
};

afterAll(() => {
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(Object.fromEntries(verdicts)));
});

const files = [
  ...filesUnder('src').filter((file) => file.endsWith('.ts')),
  ...filesUnder('public').filter((file) => file.endsWith('.js')),
]
  .map((file) => ({ file, regexes: regularExpressionsIn(file, readFileSync(path.join(ROOT, file), 'utf8')) }))
  .filter(({ regexes }) => regexes.length > 0);

describe('every regular expression is linear', () => {
  test('some are found', () => {
    expect(files.flatMap(({ regexes }) => regexes).length).toBeGreaterThan(20);
  });

  test.each(files)(
    '$file',
    ({ regexes }) => {
      const doubtful = regexes
        .map(({ line, written, pattern, flags }) => ({
          line,
          written,
          verdict:
            pattern === undefined ? 'cannot be read off the source: write it as a literal' : verdictOn(pattern, flags),
        }))
        .filter(({ verdict }) => verdict !== 'linear');
      expect(doubtful).toEqual([]);
    },
    60_000,
  );
});

describe('the check itself', () => {
  test.each([
    ['^(?:a+)+$', ''],
    ['\\d{1,3}(?:,\\d{3})*$', 'g'],
    ['\\s+$', ''],
  ])('refuses /%s/%s', (pattern, flags) => {
    expect(verdictOn(pattern, flags)).toMatch(/^(?:exponential|polynomial)/);
  });

  test('reads literals, constructors, templates and constants', () => {
    const source = [
      'const WORDS = ["one", "two"] as const; const DIGITS = /\\d+/;',
      'const a = /x+/giu.test(y);',
      'const b = new RegExp("a\\\\b");',
      'const c = new RegExp(`^(?:${WORDS.join("|")})` + DIGITS.source, "u");',
      'const d = RegExp(String.raw`\\b${escapeWord(y)}s?`, "g");',
      'const e = new RegExp(y);',
    ].join('\n');
    expect(regularExpressionsIn('sample.ts', source).map(({ line, pattern, flags }) => [line, pattern, flags])).toEqual(
      [
        [1, '\\d+', ''],
        [2, 'x+', 'giu'],
        [3, 'a\\b', ''],
        [4, '^(?:one|two)\\d+', 'u'],
        [5, '\\bws?', 'g'],
        [6, undefined, ''],
      ],
    );
  });
});
