import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { NO_METADATA, type IncomingDocument } from '../../src/domain/source.js';
import { sha256 } from '../../src/kernel/digest.js';
import { Problem, type ProblemCode } from '../../src/kernel/problem.js';
import { createIngest, isAnalysedWith, type Ingest } from '../../src/services/ingest.js';
import { useDatabase } from '../support/database.js';
import { articleOf, deskOn, FIRE, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;
beforeEach(async () => {
  desk = await deskOn(database());
});

/** The desk's ingest whose findings cannot be stored, after the sources were. */
const openBroken = ({ store }: StoredDesk): Ingest =>
  createIngest(
    {
      run: (work) =>
        store.work.run((stores) =>
          work({
            ...stores,
            findings: {
              ...stores.findings,
              replace: () => Promise.reject(new Error('the engine’s findings are lost')),
            },
          }),
        ),
    },
    DEFAULT_POLICY,
  );

const stored = async () => ({
  sources: await desk.store.stores.sources.count(),
  audit: (await desk.store.stores.audit.latest(1_000)).length,
  conflicts: (await desk.store.readers.conflicts.queue({ status: 'any' })).total,
});

describe('bad documents', () => {
  const [good] = FIRE;
  if (!good) throw new Error('an article expected');
  const withMetadata = (metadata: Partial<IncomingDocument['metadata']>): IncomingDocument =>
    articleOf('Text.', metadata);
  test.each<[string, readonly IncomingDocument[], ProblemCode, string]>([
    ['none at all', [], 'bad-input', 'There is no document to add.'],
    ['an empty text', [articleOf('')], 'bad-input', 'Document 1 holds no text.'],
    ['blanks', [articleOf(' \n', { title: 'Mill' })], 'bad-input', 'Mill holds no text.'],
    ['a NUL', [articleOf('a\0b')], 'not-text', 'NUL'],
    ['half a character', [articleOf('a\ud800')], 'not-text', 'lone surrogate'],
    ['too much text', [articleOf('é'.repeat(1_000_001))], 'too-large', '2.0 MB'],
    ['30 MB', [articleOf('x'.repeat(30_000_000))], 'too-large', 'Document 1 is 30.0 MB; one document may have 2.0 MB.'],
    [
      'an impossible date',
      [withMetadata({ publishedAt: '2025-02-30', publishedAtBasis: 'stated' })],
      'bad-input',
      'publishedAt is not a date: 2025-02-30.',
    ],
    ['an address that is none', [withMetadata({ url: 'javascript:alert(1)' })], 'bad-input', 'url does not begin with'],
    ['a title with a NUL', [withMetadata({ title: 'a\0' })], 'bad-input', 'title'],
    ['a bad one after a good one', [good, articleOf('', { title: 'Second' })], 'bad-input', 'Second holds no text.'],
  ])('store nothing: %s', async (_name, documents, code, words) => {
    const before = await stored();
    const outcome: unknown = await desk.ingest.add(documents, desk.editor).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Problem);
    expect((outcome as Problem).code).toBe(code);
    expect((outcome as Problem).message).toContain(words);
    expect(await stored()).toEqual(before);
  });

  test('store nothing when the work fails half-way', async () => {
    const before = await stored();
    const broken = openBroken(desk);
    await expect(broken.add(FIRE, desk.editor)).rejects.toThrow('the engine’s findings are lost');
    expect(await stored()).toEqual(before);
  });
});

describe('good documents', () => {
  test('are stored with their conflict, and are nothing new a second time', async () => {
    const first = await desk.ingest.add(FIRE, desk.editor);
    expect(first.sources.map(({ title, added }) => [title, added])).toEqual([
      ['Fire at the mill in Dalby', true],
      ['Mill fire in Dalby', true],
    ]);
    expect(first.claims).toBeGreaterThan(1);
    expect(first.opened.length).toBeGreaterThan(0);
    const [row] = (await desk.store.readers.conflicts.queue({ kind: 'quantity' })).rows;
    expect(row?.positions.map(({ publishers }) => publishers)).toEqual(
      expect.arrayContaining([['The Valley Post'], ['The Herald']]),
    );

    const again = await desk.ingest.add(FIRE, desk.editor);
    expect(again.sources.map(({ added }) => added)).toEqual([false, false]);
    expect(again).toMatchObject({ claims: first.claims, opened: [], changed: [] });
  });

  test('keep their text to the byte, all but a byte order mark', async () => {
    const text = '\r\n Line one\r\nLine two 🔥 и\u0306\r\n\r\n  ';
    const { sources } = await desk.ingest.add([articleOf(`\uFEFF${text}`, { title: ' Exact ' })], desk.editor);
    const view = await desk.store.readers.sources.find(sources[0]?.id ?? '');
    expect(view?.text).toBe(text);
    expect(view?.source.metadata).toEqual({ ...NO_METADATA, title: 'Exact' });
    expect(view?.source.snapshot.sha256).toBe(sha256(text));
    expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
  });

  test('at the same moment all arrive', async () => {
    const many = Array.from({ length: 6 }, (_unused, index) =>
      articleOf(`The bridge at Horn number ${String(index)} was closed on Monday.`, {
        title: `Bridge ${String(index)}`,
      }),
    );
    await Promise.all(many.map((document) => desk.ingest.add([document], desk.editor)));
    expect(await desk.store.stores.sources.count()).toBe(many.length);
    expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
  });

  test('go on after one that was refused', async () => {
    const [refused, taken] = await Promise.allSettled([
      desk.ingest.add([articleOf('')], desk.editor),
      desk.ingest.add([articleOf('The ferry to Horn was late.')], desk.editor),
    ]);
    expect([refused.status, taken.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('the engine that ran last', () => {
  test('is known, and another policy is noticed', async () => {
    const { audit } = desk.store.stores;
    expect(await isAnalysedWith(audit, DEFAULT_POLICY)).toBe(false);
    await desk.ingest.add(FIRE, desk.editor);
    expect(await isAnalysedWith(audit, DEFAULT_POLICY)).toBe(true);
    expect(await isAnalysedWith(audit, { ...DEFAULT_POLICY, version: DEFAULT_POLICY.version + 1 })).toBe(false);
    expect(await isAnalysedWith(audit, { ...DEFAULT_POLICY, name: 'strict' })).toBe(false);
  });

  test('finds the same again', async () => {
    await desk.ingest.add(FIRE, desk.editor);
    expect(await desk.ingest.analyseAgain(desk.editor)).toEqual({ opened: [], changed: [] });
  });
});
