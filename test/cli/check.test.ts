import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimdesk } from '../support/claimdesk.js';
import { filesUnder, ROOT } from '../support/project.js';
import type { CheckReport } from '../../src/export/check-report.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-check-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const ARTICLES = {
  'post.txt':
    'date: 2024-03-05\n\n🔥 Fire at the mill\r\n\r\nNine people were hurt in a fire at the mill in Da\u0301lby on Tuesday, the mayor’s office said. 👩‍👩‍👧 Nobody was killed.\r\n',
  'herald.txt':
    '\uFEFFdate: 2024-03-06\n\nFire at the mill\n\nFifty people were hurt in a fire at the mill in Da\u0301lby on Tuesday 🔥, police said.\n',
};

const put = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
};

const exactQuotes = (report: CheckReport, textOf: (file: string) => string): void => {
  const texts = new Map(report.documents.map(({ id, file }) => [id, Array.from(textOf(file ?? ''))]));
  for (const { document, quote, start, end } of report.claims)
    expect(texts.get(document)?.slice(start, end).join('')).toBe(quote);
};

const consistent = ({ documents, claims, conflicts }: CheckReport): void => {
  const ids = new Set(claims.map(({ id }) => id));
  expect(ids.size).toBe(claims.length);
  const known = new Set(documents.map(({ id }) => id));
  for (const claim of claims) expect(known).toContain(claim.document);
  for (const conflict of conflicts) {
    const placed = conflict.positions.flatMap((position) => position.claims);
    expect(new Set(placed).size).toBe(placed.length);
    expect(conflict.positions.length).toBeGreaterThan(1);
    expect(conflict.pairs.length).toBeGreaterThan(0);
    for (const { a, b } of conflict.pairs) {
      expect(ids).toContain(a);
      expect(placed).toEqual(expect.arrayContaining([a, b]));
    }
  }
};

describe('claimdesk check', () => {
  test('on the seeds: every quote is exact, every id is known, something is flagged', async () => {
    const { code, stdout, stderr } = await claimdesk(['check', 'seeds', '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout) as CheckReport;
    expect(report.documents).toHaveLength(filesUnder('seeds').filter((file) => file.endsWith('.txt')).length);
    exactQuotes(report, (file) => readFileSync(path.join(ROOT, 'seeds', file), 'utf8'));
    consistent(report);
    expect(report.conflicts.length).toBeGreaterThan(0);
  });

  test('counts in code points over emoji, combining marks, CRLF and a byte order mark', async () => {
    await put(ARTICLES);
    const { stdout } = await claimdesk(['check', folder, '--format', 'json']);
    const report = JSON.parse(stdout) as CheckReport;
    expect(report.claims.length).toBeGreaterThan(1);
    exactQuotes(report, (file) => ARTICLES[file as keyof typeof ARTICLES]);
    consistent(report);
    expect(report.conflicts.map(({ kind }) => kind)).toContain('quantity');
  });

  test('prints the same bytes twice, and the same findings whatever the order of the files', async () => {
    await put(ARTICLES);
    const run = async (...files: readonly string[]): Promise<string> =>
      (await claimdesk(['check', ...files, '--format', 'json'], {}, folder)).stdout;
    const first = await run('post.txt', 'herald.txt');
    expect(await run('post.txt', 'herald.txt')).toBe(first);
    const turned = JSON.parse(await run('herald.txt', 'post.txt')) as CheckReport;
    const straight = JSON.parse(first) as CheckReport;
    expect({ claims: turned.claims, conflicts: turned.conflicts }).toEqual({
      claims: straight.claims,
      conflicts: straight.conflicts,
    });
  });

  test('explains a conflict that it printed', async () => {
    await put(ARTICLES);
    const { stdout } = await claimdesk(['check', folder, '--format', 'json']);
    const id = (JSON.parse(stdout) as CheckReport).conflicts[0]?.id ?? '';
    const explained = await claimdesk(['check', folder, '--explain', id]);
    expect(explained.code).toBe(0);
    for (const words of [
      id,
      'A  nine: 1 outlet, 1 origin',
      'B  fifty: 1 outlet, 1 origin',
      'How the count rose',
      'origin: police (somebody is cited: police)',
      'They answer one question',
      'is needed',
      'quantity-disagrees, version',
      '“Fifty people were hurt”',
    ])
      expect(explained.stdout).toContain(words);
    const unknown = await claimdesk(['check', folder, '--explain', 'nothing']);
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toBe(
      'claimdesk: There is no conflict nothing in these documents. Take an id that check printed.\n',
    );
  });

  test('opens no database', async () => {
    await put(ARTICLES);
    const { code } = await claimdesk(['check', 'post.txt'], { CLAIMDESK_DATA: path.join(folder, 'data') }, folder);
    expect(code).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual(['herald.txt', 'post.txt']);
  });

  test.each<[string, readonly string[], string]>([
    ['a missing path', ['check', 'nothing'], 'nothing: there is no such file or folder.'],
    ['an empty file', ['check', 'empty.txt'], 'empty.txt is empty.'],
    ['a large file', ['check', 'large.txt'], 'large.txt is 30.0 MB; one document may have 2.0 MB.'],
    ['other bytes', ['check', 'bytes.txt'], 'bytes.txt is not UTF-8 text: the first wrong byte is at 1.'],
    [
      'a wrong date',
      ['check', 'listed'],
      'listed/sources.json: documents[0].publishedAt: expected a date like 2025-06-30, got "2025-02-30".',
    ],
    ['no path', ['check'], "missing required argument 'paths'"],
    ['an unknown format', ['check', 'good.txt', '--format', 'xml'], 'Allowed choices are text, json.'],
    ['an unknown option', ['check', 'good.txt', '--loud'], "unknown option '--loud'"],
    ['an unknown command', ['chekc'], "unknown command 'chekc'"],
  ])('refuses %s in one line', async (_name, args, words) => {
    await put({
      'good.txt': 'Text.',
      'empty.txt': '',
      'large.txt': Buffer.alloc(30_000_000, 'x'),
      'bytes.txt': Buffer.from([0x61, 0xff]),
      'listed/a.txt': 'Text.',
      'listed/sources.json': JSON.stringify({ documents: [{ file: 'a.txt', publishedAt: '2025-02-30' }] }),
    });
    const { code, stdout, stderr } = await claimdesk(args, {}, folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^claimdesk: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });
});

describe('claimdesk', () => {
  test.each([[[]], [['serve']], [['check']], [['ingest']], [['export']], [['provenance']], [['verify']]])(
    'helps with %p',
    async (command) => {
      const { code, stdout, stderr } = await claimdesk([...command, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`Usage: ${['claimdesk', ...command].join(' ')}`);
    },
  );

  test('without a command says what there is, and that nothing was done', async () => {
    const { code, stderr } = await claimdesk([]);
    expect(code).toBe(2);
    expect(stderr).toContain('check');
  });
});
