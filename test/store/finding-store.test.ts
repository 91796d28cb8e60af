import { analysisWith, claimFrom, conflictAmong, newSource, quantity } from '../support/fixtures.js';
import { useDatabase } from '../support/database.js';
import { ADDED, ANALYSED, harbourAnalysis, POLICY, storeHarbour, TEXTS } from '../support/harbour.js';
import { allOf } from '../support/sheets.js';

const database = useDatabase();

const editor = async () => database().store.stores.people.ensureFirst('Ada Editor');

const decide = async (conflict: string, expectedVersion = 0) =>
  database().store.stores.resolutions.append(
    { conflict, expectedVersion, outcome: { kind: 'accept-one', claim: 'claim_nine' }, rationale: 'Counted by hand.' },
    { actor: await editor() },
  );

const replace = (analysis: Parameters<typeof harbourAnalysis>[0] | ReturnType<typeof harbourAnalysis>) =>
  database().store.stores.findings.replace(
    'documents' in analysis ? analysis : harbourAnalysis(analysis),
    POLICY,
    ANALYSED,
  );

const count = async (table: string): Promise<number> => {
  const [row] = await database().sql(`SELECT count(*)::int AS n FROM "${table}"`);
  return Number(row?.n);
};

describe('storing what was found', () => {
  it('opens new conflicts, and changes nothing the second time', async () => {
    const { store } = database();
    const { analysis } = await storeHarbour(store);
    const before = await store.readers.conflicts.find('conflict_hurt');
    expect(before).toMatchObject({ status: 'open', version: 0 });
    expect(before?.flaggedAt).toMatch(/^2025-01-01T00:00:\d\d\.000Z$/);
    database().clock.set('2026-01-01T00:00:00.000Z');
    expect(await replace(analysis)).toEqual({ opened: [], changed: [] });
    expect(await store.readers.conflicts.find('conflict_hurt')).toEqual(before);
  });

  it('tells which conflicts are new', async () => {
    const { store } = database();
    const { analysis, claims } = await storeHarbour(store);
    const second = { ...claims.friday, id: 'claim_saturday', value: { ...claims.friday.value } };
    const more = analysisWith(
      [...analysis.claims, second],
      [...analysis.conflicts, conflictAmong('conflict_when', [[claims.friday], [second]])],
    );
    expect(await replace(more)).toEqual({ opened: ['conflict_when'], changed: [] });
  });

  it('keeps id, age and decisions of a conflict that comes under another id with the most claims in common', async () => {
    const { store } = database();
    const { claims } = await storeHarbour(store);
    await decide('conflict_hurt');
    const before = await store.readers.conflicts.find('conflict_hurt');
    const renamed = conflictAmong('conflict_other_id', [[claims.nine, claims.nineToo], [claims.fifty]], { score: 0.7 });
    const result = await replace(analysisWith(Object.values(claims), [renamed]));
    expect(result).toEqual({ opened: [], changed: [] });
    const after = await store.readers.conflicts.find('conflict_hurt');
    expect(after).toMatchObject({
      score: 0.7,
      status: 'resolved',
      flaggedAt: before?.flaggedAt,
      resolutions: before?.resolutions,
    });
    expect(await store.readers.conflicts.find('conflict_other_id')).toBeNull();
  });

  it('keeps the ids of events and questions that come under other ids', async () => {
    const { store } = database();
    const { claims } = await storeHarbour(store);
    const moved = Object.values(claims).map((claim) => ({
      ...claim,
      event: 'event_renamed',
      question: `${claim.question}_renamed`,
    }));
    const [nine, fifty, nineToo] = moved;
    if (!nine || !fifty || !nineToo) throw new Error('three claims');
    await replace(analysisWith(moved, [conflictAmong('conflict_hurt', [[nine, nineToo], [fifty]])]));
    expect((await store.readers.events.list()).map(({ id }) => id)).toEqual(['event_1']);
    expect((await store.readers.claims.find('claim_nine'))?.question.id).toBe('question_1');
    expect(await count('question')).toBe(2);
  });

  it('challenges a decision when the evidence changes, and takes the challenge back with the evidence', async () => {
    const { store } = database();
    const { ids, claims, analysis } = await storeHarbour(store);
    await decide('conflict_hurt');
    const late = claimFrom({
      id: 'claim_late',
      document: ids.post,
      text: TEXTS.post,
      quote: 'hurts fifty',
      mark: 'fifty',
      value: quantity(50),
    });
    const grown = conflictAmong('conflict_hurt', [
      [claims.nine, claims.nineToo],
      [claims.fifty, late],
    ]);
    expect(await replace(analysisWith([...analysis.claims, late], [grown]))).toEqual({
      opened: [],
      changed: ['conflict_hurt'],
    });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.status).toBe('challenged');
    expect(await replace(analysis)).toEqual({ opened: [], changed: ['conflict_hurt'] });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.status).toBe('resolved');
    expect(await store.readers.claims.find('claim_late')).toBeNull();
  });

  it('challenges a decision when the same claims stand in other positions', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    await decide('conflict_hurt');
    const regrouped = conflictAmong('conflict_hurt', [[claims.nine], [claims.nineToo, claims.fifty]]);
    await replace({ ...analysis, conflicts: [regrouped] });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.status).toBe('challenged');
  });

  it('does not challenge a decision when positions only change their order', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    await decide('conflict_hurt');
    const turned = conflictAmong('conflict_hurt', [[claims.fifty], [claims.nineToo, claims.nine]]);
    expect(await replace({ ...analysis, conflicts: [turned] })).toEqual({ opened: [], changed: [] });
    const view = await store.readers.conflicts.find('conflict_hurt');
    expect(view?.status).toBe('resolved');
    expect(view?.positions.map(({ claims: held }) => held.map(({ claim }) => claim.id))).toEqual([
      ['claim_fifty'],
      ['claim_nine_too', 'claim_nine'],
    ]);
  });

  it('removes a conflict that fell and was never decided, with everything only it needed', async () => {
    const { store } = database();
    const { claims } = await storeHarbour(store);
    await replace(analysisWith([claims.friday]));
    expect(await store.readers.conflicts.find('conflict_hurt')).toBeNull();
    expect(await count('claim')).toBe(1);
    expect(await count('disagreement')).toBe(0);
    expect(await count('position_claim')).toBe(0);
    expect(await count('question')).toBe(1);
    expect(await count('origin')).toBe(1);
  });

  it('withdraws a decided conflict that fell: out of the lists, still to be looked at, and back with its decisions', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    await decide('conflict_hurt');
    await replace(analysisWith([claims.friday]));
    expect((await store.readers.conflicts.queue({ status: 'any' })).total).toBe(0);
    expect(await allOf(store.readers.sheets.conflicts({ settledOnly: false }))).toEqual([]);
    expect((await store.readers.sources.list()).map((row) => row.claims).sort()).toEqual([0, 0, 1]);
    expect(await store.readers.claims.search('people', 10)).toEqual([]);
    expect((await store.readers.conflicts.find('conflict_hurt'))?.resolutions).toHaveLength(1);
    expect((await store.readers.claims.find('claim_fifty'))?.inContext.claim.quote).toBe(claims.fifty.quote);
    expect((await store.stores.verifier.verify()).faults).toEqual([]);

    await replace(analysis);
    expect((await store.readers.conflicts.queue({ status: 'any' })).rows).toMatchObject([
      { id: 'conflict_hurt', status: 'resolved' },
    ]);
    expect((await store.readers.claims.search('people', 10)).length).toBe(3);
  });

  it('keeps when a claim was first found, and writes what changed of it', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    const first = await store.readers.claims.find('claim_nine');
    const again = { ...claims.nine, display: 'nine hurt', extractor: { id: 'test-extractor', version: 2 } };
    await replace({ ...analysis, claims: analysis.claims.map((claim) => (claim.id === again.id ? again : claim)) });
    const after = await store.readers.claims.find('claim_nine');
    expect(after?.inContext.claim).toEqual(again);
    expect(after?.extractedAt).toBe(first?.extractedAt);
  });

  it('stores nothing of an analysis that names a source that is not there', async () => {
    const { store } = database();
    const { analysis } = await storeHarbour(store);
    const stray = { ...analysis, claims: analysis.claims.map((claim) => ({ ...claim, document: 'src_gone' })) };
    await expect(replace(stray)).rejects.toThrow('src_gone');
    expect((await store.readers.conflicts.find('conflict_hurt'))?.positions).toHaveLength(2);
  });

  it('refuses a claim whose quote is not its text, and keeps nothing of that analysis', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    const bent = { ...claims.fifty, id: 'claim_bent', quote: 'Sixty people were hurt in the fire' };
    await expect(replace({ ...analysis, claims: [...analysis.claims, bent] })).rejects.toThrow(/quote is not the text/);
    expect(await store.readers.claims.find('claim_bent')).toBeNull();
    expect(await count('audit')).toBe(4);
  });

  it('keeps the origin of a claim with its evidence, and the series of a count that rose', async () => {
    const { store } = database();
    const { claims, analysis } = await storeHarbour(store);
    const origin = {
      id: 'origin_wire',
      kind: 'publisher' as const,
      key: 'publisher:coastal wire',
      name: 'Coastal Wire',
      why: [{ id: 'wire', label: 'a news agency is credited', words: 'told Coastal Wire' }],
    };
    const [nine, fifty] = [claims.nine, claims.fifty].map((claim) => ({ ...claim, origin }));
    if (!nine || !fifty) throw new Error('two claims');
    const series = [
      {
        claim: nine.id,
        display: 'Nine',
        low: 9,
        high: 9,
        publishedAt: null,
        publisher: 'The Gazette',
        title: null,
        words: ['so far'],
      },
    ];
    const conflict = { ...conflictAmong('conflict_hurt', [[nine], [fifty]]), series };
    const others = analysis.claims.filter(({ id }) => id !== nine.id && id !== fifty.id);
    await replace(analysisWith([...others, nine, fifty], [conflict]));
    const view = await store.readers.conflicts.find('conflict_hurt');
    expect(view?.positions.map(({ claims: held }) => held.map((each) => each.origin))).toEqual([[origin], [origin]]);
    expect(view).toMatchObject({ series, developing: true, origins: 1, outlets: 2 });
    await replace(analysisWith([...others, nine, fifty], [conflictAmong('conflict_hurt', [[nine], [fifty]])]));
    expect(await store.readers.conflicts.find('conflict_hurt')).toMatchObject({ series: null, developing: false });
  });

  it('counts origins once for one speaker, one publisher and one text', async () => {
    const { store } = database();
    const reprint = await store.stores.sources.add(
      newSource(TEXTS.post, { title: 'Fifty hurt (reprint)', publisher: 'Morning Herald' }),
      ADDED,
    );
    const { ids, claims } = await storeHarbour(store);
    const echo = { ...claims.fifty, id: 'claim_echo', document: reprint.id };
    const spoken = {
      ...claims.nineToo,
      id: 'claim_spoken',
      speaker: { name: 'HARBOUR  office', at: { start: 0, end: 5 } },
    };
    const conflict = conflictAmong('conflict_hurt', [
      [claims.nine, spoken, claims.nineToo],
      [claims.fifty, echo],
    ]);
    await replace(analysisWith([...Object.values(claims), echo, spoken], [conflict]));
    const [row] = (await store.readers.conflicts.queue({})).rows;
    // nine: the Harbour Office twice and the Gazette (spelled in two ways); fifty: one text in two papers.
    expect(row?.positions.map(({ origins, outlets, sources }) => ({ origins, outlets, sources }))).toEqual([
      { origins: 2, outlets: 1, sources: 2 },
      { origins: 1, outlets: 2, sources: 2 },
    ]);
    expect(row).toMatchObject({ origins: 3, sources: 4 });
    expect(ids.gazette).not.toBe(ids.wire);
  });
});
