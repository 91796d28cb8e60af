import { VALUE_KINDS } from '../../src/domain/value.js';
import { OUTCOMES } from '../../src/domain/finding.js';
import { statusOf, type Resolution } from '../../src/domain/resolution.js';
import { useDatabase } from '../support/database.js';
import { storeHarbour } from '../support/harbour.js';

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

describe('the database itself refuses', () => {
  beforeEach(setUp);

  it.each([
    ['a changed audit row', `UPDATE "audit" SET "action" = 'x' WHERE "seq" = 1`, /never changed/],
    ['a removed audit row', `DELETE FROM "audit" WHERE "seq" = 1`, /never changed/],
    ['an emptied audit', `TRUNCATE "audit"`, /never changed/],
    [
      'an audit row out of the chain',
      `INSERT INTO "audit" SELECT "seq" + 100, "at", "actor_id", "actor_name", "action", "subject_type", "subject_id", "details", repeat('a', 64), repeat('b', 64) FROM "audit" WHERE "seq" = 1`,
      /continue the chain/,
    ],
    ['a changed snapshot', `UPDATE "snapshot" SET "text" = "text" || '.'`, /never changed/],
    ['a removed snapshot', `DELETE FROM "snapshot"`, /never changed|violates foreign key/],
    ['emptied snapshots', `TRUNCATE "snapshot" CASCADE`, /never changed/],
    [
      'a snapshot with another sha256',
      `INSERT INTO "snapshot" SELECT 'snap_x', "source_id", 9, "text", repeat('0', 64), "media_type", "retrieved_at" FROM "snapshot" LIMIT 1`,
      /sha256 is not that of its text/,
    ],
    ['a changed decision', `UPDATE "resolution" SET "rationale" = 'other'`, /never changed/],
    ['a removed decision', `DELETE FROM "resolution"`, /never changed|violates foreign key/],
    ['emptied decisions', `TRUNCATE "resolution" CASCADE`, /never changed/],
    ['a removed claim of a decision', `DELETE FROM "resolution_claim"`, /never changed/],
    [
      'a decision that leaves a gap',
      `INSERT INTO "resolution" SELECT 'res_x', "conflict_id", 7, "outcome_kind", "outcome", "rationale", "editor_id", "editor_name", "decided_at", "evidence" FROM "resolution"`,
      /not the next one/,
    ],
    [
      'a quote that is not its text',
      `UPDATE "claim" SET "quote" = 'Ten people were hurt' WHERE "id" = 'claim_nine'`,
      /quote is not the text/,
    ],
    [
      'a quote at another place',
      `UPDATE "claim" SET "start_cp" = "start_cp" - 1, "end_cp" = "end_cp" - 1 WHERE "id" = 'claim_nine'`,
      /quote is not the text/,
    ],
    ['a claim that a decision rests on, removed', `DELETE FROM "claim" WHERE "id" = 'claim_nine'`, /foreign key/],
    [
      'a mark outside its quote',
      `UPDATE "claim" SET "mark_end" = "end_utf16" + 1 WHERE "id" = 'claim_nine'`,
      /claim_mark_in_quote/,
    ],
    ['half a speaker', `UPDATE "claim" SET "speaker_start" = NULL WHERE "id" = 'claim_nine'`, /claim_speaker_whole/],
    ['a kind that is none', `UPDATE "question" SET "kind" = 'weather'`, /question_kind_known/],
    [
      'a value of another kind',
      `UPDATE "claim" SET "value" = '{"kind":"date"}' WHERE "id" = 'claim_nine'`,
      /claim_value_of_kind/,
    ],
    ['a claim against itself', `UPDATE "disagreement" SET "claim_b" = "claim_a"`, /disagreement_of_two/],
    ['a score beyond one', `UPDATE "disagreement" SET "score" = 1.5`, /disagreement_score/],
    [
      'a date that is none',
      `UPDATE "source" SET "published_at" = 'Friday' WHERE "published_at" IS NOT NULL`,
      /source_date_iso/,
    ],
    [
      'a second publisher of one name',
      `INSERT INTO "publisher" SELECT 'pub_x', "name", "key", NULL, 'F', "created_at" FROM "publisher" LIMIT 1`,
      /unique/,
    ],
    ['a grade that is none', `UPDATE "publisher" SET "grade" = 'G'`, /publisher_grade_known/],
    [
      'a token kept in the open',
      `INSERT INTO "token" ("sha256", "id", "person_id", "label", "scopes", "created_at") SELECT 'secret', 't', "id", 'l', '{read}', "created_at" FROM "person"`,
      /token_sha256_form/,
    ],
    [
      'a token that may do what nobody knows',
      `INSERT INTO "token" ("sha256", "id", "person_id", "label", "scopes", "created_at") SELECT repeat('0', 64), 't', "id", 'l', '{all}', "created_at" FROM "person"`,
      /token_scopes_known/,
    ],
    [
      'a notice of nothing',
      `INSERT INTO "notice" ("person_id", "kind", "actor_name", "at") SELECT "id", 'decided', 'n', "created_at" FROM "person"`,
      /notice_of_one/,
    ],
  ])('%s', async (_name, statement, complaint) => {
    await expect(database().sql(statement)).rejects.toThrow(complaint);
  });
});

describe('closed lists are the same in the database and in the code', () => {
  const listOf = async (constraint: string): Promise<readonly string[]> => {
    const [row] = await database().sql(
      'SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    return [...String(row?.rule).matchAll(/'([a-z-]+)'::text/g)].map((match) => String(match[1]));
  };

  it.each(['claim_kind_known', 'question_kind_known', 'conflict_kind_known', 'disagreement_kind_known'])(
    'kinds: %s',
    async (constraint) => {
      expect(await listOf(constraint)).toEqual([...VALUE_KINDS]);
    },
  );

  it.each(['resolution_outcome_known', 'conflict_suggestion_known', 'disagreement_suggestion_known'])(
    'outcomes: %s',
    async (constraint) => {
      expect(await listOf(constraint)).toEqual([...OUTCOMES]);
    },
  );
});

describe('the status of a conflict', () => {
  const decided = (kind: 'range' | 'not-a-conflict', evidence: string): Resolution => ({
    id: 'r',
    conflict: 'c',
    version: 1,
    outcome: kind === 'range' ? { kind, low: 'a', best: 'a', high: 'a' } : { kind, reason: 'other' },
    rationale: '',
    editor: { id: 'e', name: 'E' },
    decidedAt: '',
    evidence,
  });
  const [now, before] = ['a'.repeat(64), 'b'.repeat(64)];

  it.each([
    [[]],
    [[decided('range', now)]],
    [[decided('range', before)]],
    [[decided('not-a-conflict', now)]],
    [[decided('not-a-conflict', before)]],
    [[decided('range', before), decided('not-a-conflict', now)]],
    [[decided('not-a-conflict', now), decided('range', before)]],
    [[decided('not-a-conflict', now), decided('range', now)]],
  ])('is folded alike in the view and in statusOf (case %#)', async (resolutions) => {
    await storeHarbour(database().store);
    const { id } = await database().store.stores.people.ensureFirst('Ada');
    await database().sql(`UPDATE "conflict" SET "evidence" = '${now}'`);
    for (const [index, { outcome, evidence }] of resolutions.entries())
      await database().sql(
        `INSERT INTO "resolution" VALUES ($1, 'conflict_hurt', $2, $3, $4, '', $5, 'Ada', now(), $6)`,
        [`r${index}`, index + 1, outcome.kind, JSON.stringify(outcome), id, evidence],
      );
    const view = await database().store.readers.conflicts.find('conflict_hurt');
    expect(view?.status).toBe(statusOf(resolutions, now));
    expect(view?.version).toBe(resolutions.length);
  });
});
