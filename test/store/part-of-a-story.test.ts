import { touchedBy } from '../../src/store/touched.js';
import { analysisWith, claimFrom, conflictAmong, newSource, quantity } from '../support/fixtures.js';
import { useDatabase } from '../support/database.js';
import { ADDED, ANALYSED, POLICY, storeHarbour, TEXTS } from '../support/harbour.js';

const database = useDatabase();

describe('where a story was analysed in part', () => {
  const setUp = async () => {
    const { store } = database();
    const harbour = await storeHarbour(store);
    const text = 'Sixty people were hurt on the ferry.';
    const { id } = await store.stores.sources.add(newSource(text, { title: 'Sixty hurt', publisher: 'Star' }), ADDED);
    const sixty = claimFrom({
      id: 'claim_sixty',
      document: id,
      text,
      quote: 'Sixty people were hurt',
      mark: 'Sixty',
      value: quantity(60),
    });
    return { store, ...harbour, star: id, sixty };
  };

  it('claims that were left out stay in their positions and pairs', async () => {
    const { store, ids, claims, star, sixty } = await setUp();
    const { nine } = claims;
    await store.stores.resolutions.append(
      {
        conflict: 'conflict_hurt',
        expectedVersion: 0,
        outcome: { kind: 'accept-one', claim: 'claim_nine' },
        rationale: 'Counted.',
      },
      { actor: await store.stores.people.ensureFirst('Ada') },
    );
    const found = analysisWith([nine, claims.friday, sixty], [conflictAmong('conflict_hurt', [[nine], [sixty]])]);
    const outcome = await store.stores.findings.replace(found, POLICY, ANALYSED, {
      sources: [ids.gazette, star],
      core: [star],
    });
    expect(outcome).toEqual({ opened: [], changed: ['conflict_hurt'] });
    const view = await store.readers.conflicts.find('conflict_hurt');
    expect(view?.status).toBe('challenged');
    expect(view?.positions.map(({ claims: held }) => held.map(({ claim }) => claim.id))).toEqual([
      ['claim_nine', 'claim_nine_too'],
      ['claim_sixty'],
      ['claim_fifty'],
    ]);
    expect(view?.pairs.map(({ a, b }) => [a, b])).toContainEqual(['claim_nine', 'claim_fifty']);
    expect((await store.stores.verifier.verify()).faults).toEqual([]);
  });

  it('a conflict stands by claims that were left out', async () => {
    const { store, ids, claims, star, sixty } = await setUp();
    const { nine } = claims;
    const outcome = await store.stores.findings.replace(analysisWith([nine, claims.friday, sixty]), POLICY, ANALYSED, {
      sources: [ids.gazette, star],
      core: [star],
    });
    expect(outcome).toEqual({ opened: [], changed: [] });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.positions).toHaveLength(2);
  });

  it('what shares no question with the core stays, found or not', async () => {
    const { store, ids, star, sixty } = await setUp();
    const before = await store.readers.conflicts.find('conflict_hurt');
    const alone = { ...sixty, question: 'question_other' };
    const found = analysisWith([alone]);
    await store.stores.findings.replace(found, POLICY, ANALYSED, { sources: [ids.gazette, star], core: [star] });
    const after = await store.readers.conflicts.find('conflict_hurt');
    expect([after?.positions, after?.pairs]).toEqual([before?.positions, before?.pairs]);
    expect((await store.readers.claims.find('claim_friday'))?.inContext.claim.id).toBe('claim_friday');
    expect((await store.readers.claims.find('claim_sixty'))?.inContext.claim.id).toBe('claim_sixty');
  });

  it('a whole story loses what is no longer found in it, and others nothing', async () => {
    const { store, ids, star, sixty } = await setUp();
    await store.stores.findings.replace(analysisWith([sixty]), POLICY, ANALYSED, {
      sources: [ids.gazette, star],
      core: null,
    });
    expect(await store.readers.claims.find('claim_friday')).toBeNull();
    expect((await store.readers.claims.find('claim_fifty'))?.inContext.claim.id).toBe('claim_fifty');
  });
});

describe('what is sure of an analysis in part', () => {
  const claim = (id: string, document: string, question: string) => ({
    ...claimFrom({ id, document, text: TEXTS.post, quote: 'Fifty people', mark: 'Fifty', value: quantity(50) }),
    question,
  });
  const stored = (id: string, sourceId: string, questionId: string) => ({ id, sourceId, questionId });

  it.each<[string, readonly string[] | null, readonly string[], readonly string[]]>([
    ['everything, of whole stories', null, ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'x']],
    ['the questions of the core, and where the claims go that answered the same', ['s1'], ['a', 'b', 'd'], ['a', 'b']],
    ['another core', ['s3'], ['c'], ['c', 'x']],
    ['nothing of a core that is not there', ['s9'], [], []],
  ])('is %s', (_name, core, found, there) => {
    const analysis = analysisWith([
      claim('a', 's1', 'q1'),
      claim('b', 's2', 'q2'),
      claim('c', 's3', 'q3'),
      claim('d', 's2', 'q2'),
    ]);
    const before = [stored('a', 's1', 'Q'), stored('b', 's2', 'Q'), stored('c', 's3', 'q1'), stored('x', 's3', 'q1')];
    const touched = touchedBy(analysis, before, core);
    expect(touched.analysis.claims.map(({ id }) => id)).toEqual(found);
    expect(touched.claims.map(({ id }) => id)).toEqual(there);
  });
});

describe('looking up sources', () => {
  it('finds those with the rarest keys in common first, nearest in time of a common one, and merges stories', async () => {
    const { store } = database();
    const { stories } = store.stores;
    const days = ['01', '02', '03', '28'];
    const ids: string[] = [];
    for (const day of days)
      ids.push(
        (
          await store.stores.sources.add(
            newSource(`Text of ${day}.`, { title: day, publishedAt: `2025-03-${day}` }),
            ADDED,
          )
        ).id,
      );
    const [first = '', second = '', third = '', last = ''] = ids;
    await stories.file([
      { source: first, keys: ['common', 'rare'] },
      { source: second, keys: ['common'] },
      { source: third, keys: ['common', 'x'.repeat(100_000)] },
      { source: last, keys: ['rare'] },
    ]);
    expect((await stories.alike(first, 9))[0]).toBe(last);
    expect([...(await stories.alike(first, 9))].toSorted()).toEqual([second, third, last].toSorted());
    expect(await stories.alike(first, 1)).toEqual([last]);
    const bounds = { mostSources: 9, mostCharacters: 1_000 };
    expect(await stories.around([first], bounds)).toEqual({ sources: [first], whole: true });
    await stories.join([[first, second], [second, third], [last]]);
    expect(await stories.around([third], bounds)).toEqual({ sources: [third, second, first], whole: true });
    expect(await stories.around([third], { ...bounds, mostSources: 2 })).toEqual({
      sources: [third, second],
      whole: false,
    });
    expect(await stories.around([third], { ...bounds, mostCharacters: 20 })).toEqual({
      sources: [third],
      whole: false,
    });
    expect((await stories.enrol()).map(({ source }) => source)).toEqual(ids);
    expect(await stories.around([first], bounds)).toEqual({ sources: [first], whole: true });
  });
});
