import { ESLint } from 'eslint';
import { ROOT, filesUnder } from '../support/project.js';

// Under CI the parser would read every file once, from the disk, and never see what is planted.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint({ cwd: ROOT });

/** What the lint says of a text that stands, for the while, in the place of an existing file: [rule, message]. */
const complaints = async (file: string, code: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result!.messages.map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
};

const engine = ['domain', 'text', 'extract', 'align', 'compare', 'review', 'trace', 'export'];
const banned = {
  clock: ['export const now = new Date();', 'export const now = Date.now();', 'export const now = Date();'],
  environment: ["export const home = process.env['HOME'];", 'export const { HOME } = process.env;'],
  chance: ['export const dice = Math.random();'],
  default: ['export default 1;'],
  async: [
    'export const f = async () => { await g(); }; declare const g: () => unknown;',
    'export type P = Promise<string>;',
  ],
};

const firstFileOf = (folder: string): string => {
  const file = filesUnder(`src/${folder}`).find((name) => name.endsWith('.ts'));
  if (file === undefined) throw new Error(`src/${folder} holds no file: the fence around it protects nothing`);
  return file;
};

describe('bans of the lint', () => {
  describe.each(engine)('in src/%s', (folder) => {
    test.each(Object.values(banned).flat())('%s', async (code) => {
      expect(await complaints(firstFileOf(folder), code)).toContainEqual(
        expect.stringContaining('no-restricted-syntax'),
      );
    });
  });

  test.each([...banned.clock, ...banned.environment, ...banned.chance, ...banned.default])(
    'at the edge: %s',
    async (code) => {
      expect(await complaints(firstFileOf('web'), code)).toContainEqual(
        expect.stringContaining('no-restricted-syntax'),
      );
    },
  );

  test('async is free at the edge', async () => {
    expect(await complaints(firstFileOf('web'), banned.async[1]!)).toEqual([]);
  });

  test.each(banned.clock)('kernel/clock.ts is the one door to the time: %s', async (code) => {
    expect(await complaints('src/kernel/clock.ts', code)).not.toContainEqual(
      expect.stringContaining('no-restricted-syntax'),
    );
    expect(await complaints('src/kernel/digest.ts', code)).toContainEqual(
      expect.stringContaining('no-restricted-syntax'),
    );
  });

  test.each(banned.environment)('config.ts is the one reader of the environment: %s', async (code) => {
    expect(await complaints('src/config.ts', code)).not.toContainEqual(expect.stringContaining('no-restricted-syntax'));
  });

  test('a date made of something is not the time of day', async () => {
    expect(await complaints(firstFileOf('text'), 'export const day = new Date(0);')).toEqual([]);
  });

  test.each([
    ['@typescript-eslint/no-explicit-any', 'export const x = (y: any): unknown => y;'],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      "export const f = (k: 'a' | 'b'): number => { switch (k) { case 'a': return 1; } return 0; };",
    ],
    ['@typescript-eslint/consistent-type-imports', "import { Span } from '../kernel/span.js'; export type S = Span;"],
  ])('%s', async (rule, code) => {
    expect(await complaints(firstFileOf('domain'), code)).toContainEqual(expect.stringContaining(`${rule}: `));
  });
});
