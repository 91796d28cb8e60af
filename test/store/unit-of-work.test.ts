import { useDatabase } from '../support/database.js';
import { newSource } from '../support/fixtures.js';
import { ADDED, ITSELF, storeHarbour } from '../support/harbour.js';

const database = useDatabase();

const done = (n: number) => ({
  actor: ITSELF,
  action: 'test.done',
  subject: { type: 'test', id: String(n) },
  details: { n, nested: { b: [1, 'two', null], a: 1.5 }, when: new Date(0), nothing: undefined },
});

describe('a unit of work', () => {
  it('keeps all of it, with the audit in the order of what was done', async () => {
    const { store } = database();
    const count = await store.work.run(async (stores) => {
      await stores.sources.add(newSource('One.'), ADDED);
      await stores.audit.append(done(1));
      await stores.sources.add(newSource('Two.'), ADDED);
      return stores.sources.count();
    });
    expect(count).toBe(2);
    expect((await store.stores.audit.latest(9)).map(({ seq, action }) => [seq, action])).toEqual([
      [3, 'source.added'],
      [2, 'test.done'],
      [1, 'source.added'],
    ]);
  });

  it('keeps nothing when any of it fails', async () => {
    const { store } = database();
    const work = store.work.run(async (stores) => {
      await stores.sources.add(newSource('One.'), ADDED);
      await stores.audit.append(done(1));
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(await store.stores.sources.count()).toBe(0);
    expect(await store.stores.audit.latest(9)).toEqual([]);
  });

  it('keeps nothing when the database refuses at the very end', async () => {
    const { store, sql, connection } = database();
    await sql('CREATE TABLE "at_commit" (n int, CONSTRAINT "once" UNIQUE (n) DEFERRABLE INITIALLY DEFERRED)');
    try {
      const twice = connection.client.$transaction(async (db) => {
        await db.$executeRaw`INSERT INTO "at_commit" VALUES (1), (1)`;
      });
      await expect(twice).rejects.toThrow();
      expect(await sql('SELECT * FROM "at_commit"')).toEqual([]);
      // The connection is fit for use afterwards.
      expect(await store.stores.sources.count()).toBe(0);
    } finally {
      await sql('DROP TABLE "at_commit"');
    }
  });

  it('waits for another that adds sources, so that neither analyses without the texts of the other', async () => {
    const { store } = database();
    const seen = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text) =>
        store.work.run(async ({ sources }) => {
          await sources.add(newSource(text), ADDED);
          return (await sources.articles()).length;
        }),
      ),
    );
    expect([...seen].sort()).toEqual([1, 2, 3]);
  });
});

describe('the audit', () => {
  it('is one chain, whoever writes at the same moment', async () => {
    const { store } = database();
    await Promise.all(Array.from({ length: 12 }, (_, n) => store.stores.audit.append(done(n))));
    const rows = await store.stores.audit.latest(20);
    expect(rows.map(({ seq }) => seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect((await store.stores.verifier.verify()).faults).toEqual([]);
  });

  it('gives details back as JSON has them', async () => {
    const { store } = database();
    await store.stores.audit.append(done(7));
    const [row] = await store.stores.audit.latest(1);
    expect(row?.details).toEqual({ n: 7, nested: { b: [1, 'two', null], a: 1.5 }, when: '1970-01-01T00:00:00.000Z' });
    expect(await store.stores.audit.latest(0)).toEqual([]);
  });

  it('names every write that changes what an editor sees', async () => {
    const { store } = database();
    const { ids } = await storeHarbour(store);
    const actor = await store.stores.people.ensureFirst('Ada');
    await store.stores.sources.setRegions(ids.wire, [], { actor, action: 'source.regions-set', details: {} });
    await store.stores.resolutions.append(
      {
        conflict: 'conflict_hurt',
        expectedVersion: 0,
        outcome: { kind: 'superseded', by: 'claim_fifty' },
        rationale: '',
      },
      { actor },
    );
    expect((await store.stores.audit.latest(9)).map(({ action }) => action)).toEqual([
      'conflict.resolved',
      'source.regions-set',
      'person.added',
      'findings.replaced',
      'source.added',
      'source.added',
      'source.added',
    ]);
  });
});
