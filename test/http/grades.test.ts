import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf, FIRE, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let source: string;
let other: string;

const LATER = articleOf('Lund floods\n\nTwo people drowned in Lund on Friday.\n', {
  title: 'Lund floods',
  publisher: 'the valley  post',
});

beforeEach(async () => {
  desk = await deskApp(database());
  const { sources } = await desk.ingest.add([...FIRE, LATER], desk.editor);
  source = sources[0]?.id ?? '';
  other = sources[2]?.id ?? '';
  ada = await desk.enter('Ada');
});

const page = async (id = source): Promise<string> => (await ada.agent.get(`/sources/${id}`)).text;
const judge = (grade: string, reason: string, id = source) =>
  ada.send(`/sources/${id}`, `/sources/${id}/grades`, { grade, reason });

test('a publisher is judged once for all of its sources, with who did and why in the audit', async () => {
  expect(await page()).toContain('Grade F, not yet judged');
  const sent = await judge('B', 'Its casualty figures have held for years.');
  expect([sent.status, sent.headers.location]).toEqual([303, `/sources/${source}`]);
  expect(await page()).toContain('Grade B, usually reliable');
  expect(await page(other)).toContain('Grade B, usually reliable');
  const [entry] = await desk.store.stores.audit.latest(1);
  expect(entry).toMatchObject({
    action: 'publisher.graded',
    actor: { name: 'Ada' },
    details: { was: 'F', to: 'B', reason: 'Its casualty figures have held for years.' },
  });
  expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
});

test.each([
  ['an unknown grade', 'Z', 'Because.', 'Choose one of A to F'],
  ['no reason', 'B', ' ', 'Say in a few words why'],
  ['a reason as long as an article', 'B', 'x'.repeat(600), 'Use at most 500 characters'],
])('%s is refused, and what was written stays', async (_, grade, reason, words) => {
  const sent = await judge(grade, reason);
  expect(sent.status).toBe(422);
  expect(sent.text).toContain(words);
  expect(sent.text).toContain(`value="${reason}"`);
  expect(await page()).toContain('Grade F, not yet judged');
});

test('nobody is judged of whom nothing is known, and nobody judges who only reads', async () => {
  const { sources } = await desk.ingest.add(
    [articleOf('Somebody was hurt in Lund.\n', { publisher: null })],
    desk.editor,
  );
  const nameless = sources[0]?.id ?? '';
  expect(await page(nameless)).not.toContain('Save the grade');
  expect((await judge('B', 'Because.', nameless)).status).toBe(422);
  expect((await ada.send('/sources', '/sources/none/grades', { grade: 'B', reason: 'Because.' })).status).toBe(404);
  const reader = await desk.enter('Rita', 'reader');
  expect((await reader.send('/sources', `/sources/${source}/grades`, { grade: 'A', reason: 'x' })).status).toBe(403);
});

test('by the API, and told as a change of its sources', async () => {
  const token = await tokenOf(desk, desk.editor);
  const answer = await ada.agent
    .post(`/api/v1/sources/${source}/grades`)
    .set('authorization', `Bearer ${token}`)
    .send({ grade: 'C', reason: 'Mixed.' });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ source: { grade: 'C' } });
  const changes = await ada.agent.get('/api/v1/changes?limit=100').set('authorization', `Bearer ${token}`);
  expect(changes.body).toMatchObject({
    changes: expect.arrayContaining([
      expect.objectContaining({ kind: 'updated', noun: 'source', subject: source }),
      expect.objectContaining({ kind: 'updated', noun: 'source', subject: other }),
    ]) as unknown,
  });
});

describe('a grade of what one claim says', () => {
  const claimOf = async (): Promise<string> => {
    const { claims } = (await desk.store.readers.sources.find(source)) ?? { claims: [] };
    return claims.find(({ kind }) => kind === 'quantity')?.id ?? '';
  };
  const at = async (address: string): Promise<string> => (await ada.agent.get(address)).text;
  const judgeClaim = async (grade: string, reason: string) => {
    const id = await claimOf();
    return ada.send(`/claims/${id}`, `/claims/${id}/mends`, { aspect: 'grade', grade, reason });
  };

  test('stands beside its publisher’s, in its conflict and in every sheet, and changes no decision', async () => {
    const [before] = (await desk.store.readers.conflicts.queue({ kind: 'quantity' })).rows;
    const evidence = (await desk.store.readers.conflicts.find(before?.id ?? ''))?.evidence;
    expect((await judgeClaim('2', 'The hospital says so too.')).status).toBe(303);
    const shown = await at(`/conflicts/${String(before?.id)}`);
    expect(shown).toContain('<dt>This claim</dt><dd>Grade 2, probably true</dd>');
    expect((await desk.store.readers.conflicts.find(before?.id ?? ''))?.evidence).toBe(evidence);
    const claim = await claimOf();
    const history = await at(`/claims/${claim}`);
    expect(history).toContain('Credibility: 6 became 2');
    expect(await at('/sheets/all?unsettled=1')).toContain('grade F2');
    await ada.send(`/claims/${claim}`, `/claims/${claim}/mends`, { aspect: 'give-back', back: 'grade' });
    expect((await desk.store.readers.claims.find(claim))?.inContext.itemGrade).toBe('6');
  });

  test.each([
    ['7', 'Because.', 'Choose one of 1 to 6'],
    ['2', ' ', 'Say in a few words why'],
  ])('%s with the reason “%s” is refused', async (grade, reason, words) => {
    const sent = await judgeClaim(grade, reason);
    expect([sent.status, sent.text.includes(words)]).toEqual([422, true]);
  });
});
