import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readPaths } from '../../src/ingest/read-paths.js';
import { Problem, type ProblemCode } from '../../src/kernel/problem.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-read-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

const put = async (files: Files): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
};

const listOf = (...documents: readonly Readonly<Record<string, unknown>>[]): string => JSON.stringify({ documents });

const refusal = async (path: string): Promise<Problem> => {
  const outcome = await readPaths([path]).then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(Problem);
  return outcome as Problem;
};

describe('a text', () => {
  test.each([
    ['lines of all kinds', 'one\r\ntwo\rthree\n\n\n  four  \n'],
    ['a byte order mark', '\uFEFFNine people were hurt.'],
    ['no last line end', 'x'],
    ['emoji and combining marks', '👩‍👩‍👧 и\u0306 e\u0301 “nine” ə'],
  ])('is kept as it is: %s', async (_name, text) => {
    await put({ 'a.txt': text, 'a.md': text });
    for (const name of ['a.txt', 'a.md']) expect((await readPaths([join(folder, name)]))[0]?.text).toBe(text);
  });

  test('always comes back as the characters that were written', async () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 50 })
      .filter((text) => text.trim() !== '' && !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        await put({ 'a.txt': Buffer.from(`.${text}`, 'utf8') });
        const [document] = await readPaths([join(folder, 'a.txt')]);
        expect(Buffer.from(document?.text ?? '', 'utf8').equals(Buffer.from(`.${text}`, 'utf8'))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('is never bytes that are not UTF-8', async () => {
    const isUtf8 = (bytes: Uint8Array): boolean =>
      Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf8').equals(Buffer.from(bytes));
    const broken = fc.uint8Array({ minLength: 1, maxLength: 40 }).filter((bytes) => !isUtf8(bytes));
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        await put({ 'a.txt': bytes });
        expect((await refusal(join(folder, 'a.txt'))).code).toBe('not-text');
      }),
      { numRuns: 50 },
    );
  });
});

describe('metadata', () => {
  test.each<[string, string, string, Readonly<Record<string, unknown>>]>([
    ['plain prose says nothing of itself', 'a.txt', 'Published 2024-03-05 by The Post.\n', {}],
    ['a date in prose is not a front line', 'a.txt', ' date 2026-02-25 25 February\n\nText.', {}],
    [
      'front lines',
      'a.txt',
      'date: 2024-03-05\nPublisher: The Post\n\nText.',
      { publishedAt: '2024-03-05', publisher: 'The Post', publishedAtBasis: 'stated' },
    ],
    ['a front line behind prose does not count', 'a.txt', 'Text.\n\ndate: 2024-03-05\n', {}],
    ['an unknown word ends it', 'a.txt', 'date: 2024-03-05\nmood: dark\n\nText.', {}],
    ['a date in other words stays unknown', 'a.txt', 'date: last Friday\n\nText.', {}],
    [
      'a time with its offset',
      'a.txt',
      'date: 2024-03-05T10:00:00+0100\n\nText.',
      { publishedAt: '2024-03-05T10:00:00+01:00', publishedAtBasis: 'stated' },
    ],
    [
      'a time without offset is only a day',
      'a.txt',
      'date: 2024-03-05 10:00\n\nText.',
      { publishedAt: '2024-03-05', publishedAtBasis: 'stated' },
    ],
    [
      'front matter',
      'a.md',
      '---\ntitle: "A fire"\nmood: dark\nurl: https://post.example/1\n---\n\n# Other\n',
      { title: 'A fire', url: 'https://post.example/1' },
    ],
    ['a first heading', 'a.md', '\n# A fire at the mill\n\nText.', { title: 'A fire at the mill' }],
    ['a later heading is not the title', 'a.md', 'Text.\n\n# A fire\n', {}],
    ['a second-level heading is not the title', 'a.md', '## A fire\n\nText.', {}],
    [
      'JSON fields',
      'a.json',
      JSON.stringify({
        text: 'Text.',
        title: ' A fire ',
        publisher: null,
        publishedAt: '2024-02-29',
        url: 'https://post.example/1',
        mood: 1,
      }),
      { title: 'A fire', publishedAt: '2024-02-29', publishedAtBasis: 'stated', url: 'https://post.example/1' },
    ],
  ])('%s', async (_name, file, text, expected) => {
    await put({ [file]: text });
    const [document] = await readPaths([join(folder, file)]);
    expect(document?.metadata).toEqual({
      title: null,
      publisher: null,
      publishedAt: null,
      publishedAtBasis: 'unknown',
      url: null,
      author: null,
      language: null,
      ...expected,
    });
  });
});

describe('a folder', () => {
  test('without a list is read by name, with its folders, and without what claimdesk does not read', async () => {
    await put({ 'b.txt': 'b', 'a.md': 'a', 'c.pdf': 'c', '.hidden.txt': 'h', 'sub/d.txt': 'd', 'B.txt': 'B' });
    expect((await readPaths([folder])).map(({ file, text }) => [file, text])).toEqual([
      ['B.txt', 'B'],
      ['a.md', 'a'],
      ['b.txt', 'b'],
      ['sub/d.txt', 'd'],
    ]);
  });

  test('with a list is read exactly as the list says', async () => {
    await put({
      'b.txt': 'date: 2001-01-01\n\nb',
      'a.txt': 'a',
      'other.txt': 'o',
      'sources.json': listOf(
        { file: 'b.txt', title: 'B', publisher: 'The Post', publishedAt: '2024-03-05', url: null },
        { file: 'a.txt', publishedAt: '2024-03-06', publishedAtBasis: 'stated, year inferred' },
        { file: 'a.txt', publishedAt: '2024-03-06', publishedAtBasis: 'stated' },
        { file: 'b.txt' },
      ),
    });
    expect(
      (await readPaths([folder])).map(({ file, metadata: { title, publisher, publishedAt, publishedAtBasis } }) => [
        file,
        title,
        publisher,
        publishedAt,
        publishedAtBasis,
      ]),
    ).toEqual([
      ['b.txt', 'B', 'The Post', '2024-03-05', 'inferred'],
      ['a.txt', null, null, '2024-03-06', 'inferred'],
      ['a.txt', null, null, '2024-03-06', 'stated'],
      ['b.txt', null, null, null, 'unknown'],
    ]);
  });
});

describe('is refused in one clear line', () => {
  const good = { 'a.txt': 'a' };
  test.each<[string, Files, string, ProblemCode, string]>([
    ['a missing path', {}, 'nothing.txt', 'unreadable', 'nothing.txt: there is no such file or folder.'],
    ['an empty file', { 'a.txt': '' }, 'a.txt', 'bad-input', 'a.txt is empty.'],
    ['a file of blanks', { 'a.txt': ' \n\t\n' }, 'a.txt', 'bad-input', 'a.txt holds no text.'],
    ['a NUL', { 'a.txt': 'a\0b' }, 'a.txt', 'not-text', 'a.txt holds a NUL character at offset 1'],
    [
      'bytes that are not UTF-8',
      { 'a.txt': Buffer.from([0x61, 0xc3, 0x28]) },
      'a.txt',
      'not-text',
      'the first wrong byte is at 2.',
    ],
    ['a character cut short', { 'a.txt': Buffer.from([0x61, 0xe2, 0x82]) }, 'a.txt', 'not-text', 'is not UTF-8 text'],
    ['half a character in JSON', { 'a.json': '{"text":"a\\ud800"}' }, 'a.json', 'not-text', 'lone surrogate'],
    [
      'more than the limit',
      { 'a.txt': 'x'.repeat(2_000_001) },
      'a.txt',
      'too-large',
      'a.txt is 2.0 MB; one document may have 2.0 MB.',
    ],
    [
      '30 MB',
      { 'a.txt': Buffer.alloc(30_000_000, 'x') },
      'a.txt',
      'too-large',
      'a.txt is 30.0 MB; one document may have 2.0 MB.',
    ],
    [
      'a kind that is not read',
      { 'a.pdf': 'a' },
      'a.pdf',
      'bad-input',
      'a.pdf: claimdesk does not read this kind of file.',
    ],
    ['a folder of nothing', { 'sub/a.pdf': 'a' }, 'sub', 'bad-input', 'sub holds no document.'],
    ['an empty list', { ...good, 'sources.json': listOf() }, '', 'bad-input', 'holds no document.'],
    [
      'an impossible date',
      { ...good, 'sources.json': listOf({ file: 'a.txt', publishedAt: '2025-02-30' }) },
      '',
      'bad-input',
      'sources.json: documents[0].publishedAt: expected a date like 2025-06-30, got "2025-02-30".',
    ],
    [
      'a date in words',
      { ...good, 'sources.json': listOf({ file: 'a.txt' }, { file: 'a.txt', publishedAt: 'Friday' }) },
      '',
      'bad-input',
      'sources.json: documents[1].publishedAt: expected a date',
    ],
    [
      'a listed file that is not there',
      { 'sources.json': listOf({ file: 'b.txt' }) },
      '',
      'unreadable',
      'sources.json lists b.txt, which is not there.',
    ],
    [
      'a listed file outside',
      { 'sources.json': listOf({ file: '../b.txt' }) },
      '',
      'bad-input',
      'documents[0].file: expected the name of a file in this folder.',
    ],
    [
      'a listed absolute path',
      { 'sources.json': listOf({ file: '/etc/hostname' }) },
      '',
      'bad-input',
      'documents[0].file: expected the name of a file in this folder.',
    ],
    ['a list without documents', { 'sources.json': '{"docs":[]}' }, '', 'bad-input', 'sources.json: documents:'],
    ['a list that is no object', { 'sources.json': '[]' }, '', 'bad-input', 'sources.json: '],
    ['a list that is not JSON', { 'sources.json': '{oops' }, '', 'bad-input', 'sources.json is not JSON'],
    [
      'a number for a title',
      { ...good, 'sources.json': listOf({ file: 'a.txt', title: 7 }) },
      '',
      'bad-input',
      'documents[0].title:',
    ],
    [
      'an address that is none',
      { ...good, 'sources.json': listOf({ file: 'a.txt', url: 'javascript:alert(1)' }) },
      '',
      'bad-input',
      'documents[0].url:',
    ],
    ['JSON without text', { 'a.json': '{"title":"x"}' }, 'a.json', 'bad-input', 'a.json: text:'],
    [
      'an impossible front date',
      { 'a.txt': 'date: 2025-13-01\n\nText.' },
      'a.txt',
      'bad-input',
      'a.txt: "date" is not a date: 2025-13-01.',
    ],
    [
      'a page nested absurdly deep',
      { 'a.html': `${'<div>'.repeat(50_000)}x` },
      'a.html',
      'too-large',
      'nests its elements more than 200 deep.',
    ],
    [
      'a page nested too deep',
      { 'a.html': `<p>x</p>${'<div>'.repeat(250)}x${'</div>'.repeat(250)}` },
      'a.html',
      'too-large',
      'nests its elements more than 200 deep.',
    ],
    [
      'a page of too many pieces',
      { 'a.html': '<p>x</p>'.repeat(40_000) },
      'a.html',
      'too-large',
      'has more than 60000 elements',
    ],
    [
      'a page without words',
      { 'a.html': '<html><body><script>x()</script></body></html>' },
      'a.html',
      'bad-input',
      'a.html holds no text.',
    ],
  ])('%s', async (_name, files, path, code, message) => {
    await put(files);
    const problem = await refusal(join(folder, path));
    expect(problem.message).toContain(message);
    expect(problem.code).toBe(code);
    expect(`${problem.message} ${problem.remedy}`).not.toContain('\n');
  });

  test('links that lead in a circle', async () => {
    await symlink('l.txt', join(folder, 'l.txt'));
    expect((await refusal(join(folder, 'l.txt'))).message).toContain('its links lead in a circle.');
  });

  test('one bad file among good ones', async () => {
    await put({ 'a.txt': 'a', 'b.txt': '' });
    await expect(readPaths([folder])).rejects.toThrow('b.txt is empty.');
  });
});
