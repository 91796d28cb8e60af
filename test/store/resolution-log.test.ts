import { OUTCOMES } from '../../src/domain/finding.js';
import type { Outcome } from '../../src/domain/resolution.js';
import { useDatabase } from '../support/database.js';
import { storeHarbour } from '../support/harbour.js';

const database = useDatabase();

const setUp = async () => {
  const { store } = database();
  await storeHarbour(store);
  return { store, actor: await store.stores.people.ensureFirst('Ada Editor') };
};

const ACCEPTED: Outcome = { kind: 'accept-one', claim: 'claim_nine' };
const entry = (expectedVersion: number, outcome: Outcome = ACCEPTED) => ({
  conflict: 'conflict_hurt',
  expectedVersion,
  outcome,
  rationale: 'Counted.',
});

const EVERY_OUTCOME: Readonly<Record<(typeof OUTCOMES)[number], Outcome>> = {
  'accept-one': ACCEPTED,
  range: { kind: 'range', low: 'claim_nine', best: 'claim_nine', high: 'claim_fifty' },
  'both-true': {
    kind: 'both-true',
    scopes: [
      { claim: 'claim_nine', scope: 'at the pier' },
      { claim: 'claim_fifty', scope: 'in all' },
    ],
  },
  superseded: { kind: 'superseded', by: 'claim_fifty' },
  'not-a-conflict': { kind: 'not-a-conflict', reason: 'misread' },
  'needs-reporting': { kind: 'needs-reporting', wouldSettle: 'The hospital’s list' },
  'publish-attributed': { kind: 'publish-attributed', wording: null },
};

describe('decisions', () => {
  it.each(OUTCOMES)('are given back as they were made: %s', async (kind) => {
    const { store, actor } = await setUp();
    const resolution = await store.stores.resolutions.append(entry(0, EVERY_OUTCOME[kind]), { actor });
    const view = await store.readers.conflicts.find('conflict_hurt');
    expect(view).toMatchObject({
      version: 1,
      status: kind === 'not-a-conflict' ? 'dismissed' : 'resolved',
      resolutions: [resolution],
    });
    expect(resolution).toMatchObject({
      version: 1,
      outcome: EVERY_OUTCOME[kind],
      editor: { id: actor.id, name: actor.name },
      evidence: view?.evidence,
    });
    expect((await store.stores.verifier.verify()).faults).toEqual([]);
  });

  it('come one after the other, the last one counting', async () => {
    const { store, actor } = await setUp();
    await store.stores.resolutions.append(entry(0), { actor });
    await store.stores.resolutions.append(entry(1, EVERY_OUTCOME['not-a-conflict']), { actor });
    const view = await store.readers.conflicts.find('conflict_hurt');
    expect(view).toMatchObject({ status: 'dismissed', version: 2 });
    expect(view?.resolutions.map(({ version }) => version)).toEqual([1, 2]);
  });

  it.each([1, 5, -1])('are stale with %d seen where there are none', async (seen) => {
    const { store, actor } = await setUp();
    await expect(store.stores.resolutions.append(entry(seen), { actor })).rejects.toMatchObject({ code: 'stale' });
  });

  it('are stale when the evidence that the editor saw is not that of now', async () => {
    const { store, actor } = await setUp();
    const evidence = (await store.readers.conflicts.find('conflict_hurt'))?.evidence;
    const seen = (expectedEvidence: string | undefined) =>
      store.stores.resolutions.append({ ...entry(0), expectedEvidence }, { actor });
    await expect(seen('0'.repeat(64))).rejects.toMatchObject({ code: 'stale' });
    expect(await seen(evidence)).toMatchObject({ version: 1 });
  });

  it('made at the same moment: one is kept, the other is told, and the chain holds', async () => {
    const { store, actor } = await setUp();
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () => store.stores.resolutions.append(entry(0), { actor })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'stale' });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.version).toBe(1);
    expect((await store.stores.verifier.verify()).faults).toEqual([]);
  });

  it('are refused on an unknown conflict, by nobody, on a foreign claim, and with unstorable words', async () => {
    const { store, actor } = await setUp();
    const { resolutions } = store.stores;
    await expect(resolutions.append({ ...entry(0), conflict: 'none' }, { actor })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(resolutions.append(entry(0), { actor: { id: 'nobody', name: 'Nobody' } })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(
      resolutions.append(entry(0, { kind: 'accept-one', claim: 'claim_friday' }), { actor }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    await expect(resolutions.append({ ...entry(0), rationale: 'a\0' }, { actor })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(
      resolutions.append(entry(0, { kind: 'needs-reporting', wouldSettle: '\ud800' }), { actor }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    expect((await store.readers.conflicts.find('conflict_hurt'))?.version).toBe(0);
  });

  it('remember the claims that they rest on and which of them they name', async () => {
    const { store, actor } = await setUp();
    await store.stores.resolutions.append(entry(0), { actor });
    expect(
      await database().sql('SELECT "claim_id", "position", "named" FROM "resolution_claim" ORDER BY "claim_id"'),
    ).toEqual([
      { claim_id: 'claim_fifty', position: 1, named: false },
      { claim_id: 'claim_nine', position: 0, named: true },
      { claim_id: 'claim_nine_too', position: 0, named: false },
    ]);
  });
});
