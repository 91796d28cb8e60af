import { Problem } from '../../src/kernel/problem.js';
import { sha256 } from '../../src/kernel/digest.js';
import { useDatabase } from '../support/database.js';
import { metadataWith, newSource } from '../support/fixtures.js';
import { ADDED, ITSELF } from '../support/harbour.js';

const database = useDatabase();
const sources = () => database().store.stores.sources;

const REGIONS_SET = { actor: ITSELF, action: 'source.regions-set', details: {} };

describe('adding a source', () => {
  it('gives the engine back what was put in', async () => {
    const metadata = metadataWith({
      title: 'A fire',
      publisher: 'The Gazette',
      publishedAt: '2025-01-03T10:00:00+04:00',
      url: 'https://gazette.example/1',
      author: 'A. Writer',
      language: 'en',
    });
    const text = 'A fire 🔥\r\nNo one was hurt.';
    const { id, added } = await sources().add({ metadata, text, mediaType: 'text/html', file: 'a.html' }, ADDED);
    expect(added).toBe(true);
    expect(await sources().articles()).toEqual([{ id, text, metadata, regions: [] }]);
    const view = await database().store.readers.sources.find(id);
    expect(view).toMatchObject({
      text,
      source: { metadata, grade: 'F', snapshot: { sha256: sha256(text), mediaType: 'text/html' } },
    });
    expect(await database().store.stores.audit.latest(1)).toMatchObject([
      { action: 'source.added', subject: { type: 'source', id }, details: { sha256: sha256(text) } },
    ]);
  });

  it('stores the same text of the same address and title once, and says so', async () => {
    const source = newSource('A text.', { title: 'T', url: 'https://a.example/' });
    const first = await sources().add(source, ADDED);
    expect(await sources().add(source, ADDED)).toEqual({ id: first.id, added: false });
    expect(await sources().add(newSource('A text.'), ADDED)).toMatchObject({ added: true });
    expect(await sources().add(newSource('A text.'), ADDED)).toMatchObject({ added: false });
    expect(await sources().count()).toBe(2);
    expect(await database().store.stores.audit.latest(10)).toHaveLength(2);
  });

  it('takes another text of the same address and title for a new snapshot of one source', async () => {
    const known = { title: 'T', url: 'https://a.example/' };
    const first = await sources().add(newSource('Nine hurt.', known), ADDED);
    const old = (await database().store.readers.sources.find(first.id))?.source.snapshot.id ?? '';
    expect(await sources().add(newSource('Ten hurt.', known), ADDED)).toEqual({ id: first.id, added: true });
    expect((await sources().articles()).map(({ text }) => text)).toEqual(['Ten hurt.']);
    expect(await database().store.readers.sources.snapshotText(old)).toBe('Nine hurt.');
    expect(await database().store.readers.sources.snapshotText('snap_unknown')).toBeNull();
  });

  it('takes two texts without an address for two sources, whatever their titles', async () => {
    await sources().add(newSource('One.', { title: 'T' }), ADDED);
    await sources().add(newSource('Two.', { title: 'T' }), ADDED);
    expect(await sources().count()).toBe(2);
  });

  it('knows a publisher by its name in any case and spacing', async () => {
    await sources().add(newSource('One.', { publisher: 'Evening Post' }), ADDED);
    await sources().add(newSource('Two.', { publisher: ' evening  POST ' }), ADDED);
    const [a, b] = await database().store.readers.sources.list();
    expect(a?.publisherId).toBe(b?.publisherId);
    expect(a?.metadata.publisher).toBe('Evening Post');
  });

  it('gives articles in order of id, whatever the order of adding', async () => {
    for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) await sources().add(newSource(text), ADDED);
    const ids = (await sources().articles()).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it.each([
    ['an empty text', newSource('')],
    ['a NUL', newSource('a\0b')],
    ['half a surrogate pair', newSource('a\ud83d')],
    ['a NUL in its title', newSource('a', { title: 'a\0' })],
    ['a date that is none', newSource('a', { publishedAt: 'Friday' })],
    ['a day that is none', newSource('a', { publishedAt: '2025-13-45' })],
    ['a date without a basis', newSource('a', { publishedAt: '2025-01-01', publishedAtBasis: 'unknown' })],
    ['a basis without a date', newSource('a', { publishedAtBasis: 'stated' })],
  ])('refuses %s and stores nothing', async (_name, source) => {
    await expect(sources().add(source, ADDED)).rejects.toMatchObject({ name: 'Problem', code: 'bad-input' });
    expect(await sources().count()).toBe(0);
  });
});

describe('regions set by a person', () => {
  const text = 'Headline\nBody of it.\nRelated: another story';

  it('replace one another, go to the engine, and none is deleted', async () => {
    const { id } = await sources().add(newSource(text), ADDED);
    const first = { span: { start: 0, end: 8 }, role: 'headline', reason: null } as const;
    const second = { span: { start: 21, end: 43 }, role: 'ignored', reason: 'related links' } as const;
    await sources().setRegions(id, [first, second], REGIONS_SET);
    await sources().setRegions(id, [second], REGIONS_SET);
    expect((await sources().articles())[0]?.regions).toEqual([second]);
    expect((await database().store.readers.sources.find(id))?.regions).toEqual([second]);
    expect(await database().sql('SELECT count(*)::int AS n FROM "region"')).toEqual([{ n: 3 }]);
  });

  it.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 0, end: 44 },
    { start: 0.5, end: 2 },
  ])('refuse a stretch that the text has not: %j', async (span) => {
    const { id } = await sources().add(newSource(text), ADDED);
    await expect(
      sources().setRegions(id, [{ span, role: 'ignored', reason: null }], REGIONS_SET),
    ).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('refuse a source that is not there', async () => {
    await expect(sources().setRegions('src_none', [], REGIONS_SET)).rejects.toThrow(Problem);
  });
});
