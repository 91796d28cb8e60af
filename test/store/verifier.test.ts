import { useDatabase } from '../support/database.js';
import { ITSELF, storeHarbour } from '../support/harbour.js';

const database = useDatabase();

const setUp = async () => {
  const { store } = database();
  await storeHarbour(store);
  const actor = await store.stores.people.ensureFirst('Ada Editor');
  await store.stores.resolutions.append(
    {
      conflict: 'conflict_hurt',
      expectedVersion: 0,
      outcome: { kind: 'accept-one', claim: 'claim_nine' },
      rationale: 'r',
    },
    { actor },
  );
};

beforeEach(setUp);

const faults = async () => (await database().store.stores.verifier.verify()).faults;
const verb = (seq: number) => `(SELECT "action" FROM "audit" WHERE "seq" = ${seq})`;

describe('verify', () => {
  it('finds nothing where nothing is wrong, and says how much it looked at', async () => {
    expect(await database().store.stores.verifier.verify()).toEqual({
      checked: { audit: 6, snapshots: 3, quotes: 4, resolutions: 1, conflicts: 1, references: expect.any(Number) },
      faults: [],
    });
  });

  it.each([
    ['an audit verb', `UPDATE "audit" SET "action" = 'source.addee' WHERE "seq" = 2`, ['audit 2']],
    ['an audit name', `UPDATE "audit" SET "actor_name" = 'claimdesK' WHERE "seq" = 3`, ['audit 3']],
    [
      'audit details',
      `UPDATE "audit" SET "details" = jsonb_set("details", '{claims}', '5') WHERE "seq" = 4`,
      ['audit 4'],
    ],
    ['an audit time', `UPDATE "audit" SET "at" = "at" + interval '1 millisecond' WHERE "seq" = 1`, ['audit 1']],
    ['an audit hash', `UPDATE "audit" SET "hash" = repeat('0', 64) WHERE "seq" = 1`, ['audit 1', 'audit 2']],
    ['an audit row taken out', `DELETE FROM "audit" WHERE "seq" = 2`, ['audit 3']],
    ['a changed text', `UPDATE "snapshot" SET "text" = replace("text", 'counted', 'Counted')`, ['snapshot']],
    [
      'a changed text under a quote',
      `UPDATE "snapshot" SET "text" = replace("text", 'Fifty people', 'Sixty people')`,
      ['snapshot', 'claim claim_fifty'],
    ],
    [
      'a changed quote',
      `UPDATE "claim" SET "quote" = 'nine People hurt' WHERE "id" = 'claim_nine_too'`,
      ['claim claim_nine_too'],
    ],
    [
      'moved offsets',
      `UPDATE "claim" SET "start_utf16" = "start_utf16" + 1, "mark_start" = "mark_start" + 1 WHERE "id" = 'claim_fifty'`,
      ['claim claim_fifty'],
    ],
    [
      'moved code points',
      `UPDATE "claim" SET "start_cp" = "start_cp" + 1, "end_cp" = "end_cp" + 1 WHERE "id" = 'claim_nine'`,
      ['claim claim_nine'],
    ],
    [
      'a claim of an event that is not there',
      `UPDATE "claim" SET "event_id" = 'event_2' WHERE "id" = 'claim_nine'`,
      ['claim claim_nine'],
    ],
    ['a changed decision', `UPDATE "resolution" SET "rationale" = 's'`, ['resolution']],
    [
      'another claim accepted',
      `UPDATE "resolution" SET "outcome" = '{"kind":"accept-one","claim":"claim_fifty"}'`,
      ['resolution'],
    ],
    ['a decision taken out', `DELETE FROM "resolution_claim"; DELETE FROM "resolution"`, ['resolution']],
    [
      'a claim taken out from under a decision',
      `DELETE FROM "claim" WHERE "id" = 'claim_nine'`,
      ['resolution', 'disagreement', 'position_claim', 'resolution_claim'],
    ],
    [
      'a claim taken out of its position',
      `DELETE FROM "position_claim" WHERE "claim_id" = 'claim_nine_too'`,
      ['conflict conflict_hurt'],
    ],
  ])('finds %s', async (_name, statement, expected) => {
    await database().tamper(statement);
    const found = (await faults()).map(({ table, id }) => ({ table, whole: `${table} ${id}` }));
    expect(found).toHaveLength(expected.length);
    for (const [index, name] of expected.entries())
      expect(name.includes(' ') ? found[index]?.whole : found[index]?.table).toBe(name);
  });

  it('names what is wrong in words', async () => {
    await database().tamper(`UPDATE "audit" SET "action" = 'x' || ${verb(2)} WHERE "seq" = 2`);
    expect(await faults()).toEqual([
      { table: 'audit', id: '2', complaint: 'is not what was written: its hash does not fit its contents' },
    ]);
  });

  it('looks at more rows than it reads at once', async () => {
    const { store } = database();
    await store.work.run(async ({ audit }) => {
      for (let n = 0; n < 1100; n += 1)
        await audit.append({
          actor: ITSELF,
          action: 'test.done',
          subject: { type: 'test', id: String(n) },
          details: { n },
        });
    });
    await database().tamper(`UPDATE "audit" SET "subject_id" = 'other' WHERE "seq" = 1003`);
    expect(await faults()).toMatchObject([{ table: 'audit', id: '1003' }]);
    expect((await store.stores.verifier.verify()).checked.audit).toBe(1106);
  });
});
