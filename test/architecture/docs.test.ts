import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createProgram } from '../../src/cli/program.js';
import { SETTINGS } from '../../src/config.js';
import { ROOT, filesUnder } from '../support/project.js';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const readme = read('README.md');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
];

describe('the documents tell what is there', () => {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  const refuse = (): never => {
    throw new Error('not here');
  };
  const { commands } = createProgram({
    terminal: { write: refuse, progress: refuse, confirm: refuse } as never,
    openDesk: refuse,
    serve: refuse,
    settings: [],
  });

  test.each(Object.values(SETTINGS))(
    'README has the setting $env, its default and what it is for',
    ({ env, fallback, help }) => {
      const row = rows.find((line) => line.startsWith(`| \`${env}\` `));
      expect(row).toContain(
        fallback === null || fallback === false || Array.isArray(fallback) ? 'unset' : `\`${String(fallback)}\``,
      );
      expect(row?.replaceAll('`', '')).toContain(help);
    },
  );

  test('README has no setting that is not there', () => {
    const known: readonly string[] = Object.values(SETTINGS).map(({ env }) => env);
    const told = rows.flatMap((line) => /^\| `([A-Z_]+)` /.exec(line)?.[1] ?? []);
    expect(told.filter((env) => !known.includes(env))).toEqual([]);
    expect(told.length).toBe(known.length);
  });

  test.each(commands.map((command) => command.name()))('README has the command %s', (name) => {
    expect(rows.some((line) => line.startsWith(`| \`npx claimdesk ${name}`))).toBe(true);
  });

  test('README has no command that is not there', () => {
    const told = rows.flatMap((line) => /^\| `npx claimdesk ([a-z]+)/.exec(line)?.[1] ?? []);
    expect(told.sort()).toEqual(commands.map((command) => command.name()).sort());
  });

  test.each(documents)('the links of %s lead to files', (file) => {
    const links = Array.from(read(file).matchAll(/\]\(([^)#\s]+)\)/g), ([, link]) => link!).filter(
      (link) => !link.includes('://'),
    );
    expect(links.filter((link) => !existsSync(path.resolve(ROOT, path.dirname(file), link)))).toEqual([]);
  });

  test.each(documents)('the paths and scripts that %s names exist', (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const text = read(file);
    const paths = Array.from(
      text.matchAll(/`((?:src|test|eval|docs|[.]scripts|prisma|seeds)\/[\w./-]*)`/g),
      ([, named]) => named!,
    );
    const runs = Array.from(text.matchAll(/npm run ([a-z:]+)/g), ([, name]) => name!);
    expect(paths.filter((named) => named !== 'src/store/generated' && !existsSync(path.join(ROOT, named)))).toEqual([]);
    expect(runs.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(filesUnder('docs/adr'))(
    '%s says what forced it, what was decided, what follows and what enforces it',
    (file) => {
      const parts = ['Context', 'Decision', 'Consequences', 'Enforced by'].map((part) =>
        read(file).indexOf(`**${part}.**`),
      );
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
      expect(Math.min(...parts)).toBeGreaterThan(0);
    },
  );
});
