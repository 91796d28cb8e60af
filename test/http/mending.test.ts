import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { articleOf, FIRE } from '../support/stored-desk.js';
import { allOf } from '../support/sheets.js';

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let conflict: string;
let nine: string;
let fifty: string;

beforeEach(async () => {
  desk = await deskApp(database());
  const { opened } = await desk.ingest.add(FIRE, desk.editor);
  conflict = opened[0] ?? '';
  const view = await desk.store.readers.conflicts.find(conflict);
  const idOf = (words: RegExp): string =>
    view?.positions.flatMap(({ claims }) => claims).find(({ claim }) => words.test(claim.display))?.claim.id ?? '';
  [nine, fifty] = [idOf(/nine/i), idOf(/fifty/i)];
  ada = await desk.enter('Ada');
});

const mend = (claim: string, fields: Readonly<Record<string, string>>) =>
  ada.send(`/claims/${claim}`, `/claims/${claim}/mends`, fields);
const waiting = () => desk.store.readers.conflicts.waiting();
const claimAt = async (id: string) => (await ada.agent.get(`/claims/${id}`)).text;

test('a claim is withdrawn with its conflict, is listed with its source, and stands again', async () => {
  expect(await waiting()).toBe(1);
  expect((await mend(nine, { aspect: 'withdraw', reason: 'A caption.' })).status).toBe(303);
  expect(await waiting()).toBe(0);
  const text = await claimAt(nine);
  expect(text).toContain('This claim was withdrawn');
  expect(text).toContain('A caption.');
  const source = /href="(\/sources\/(?!new)[^"#/]+)/.exec(text)?.[1] ?? '';
  expect((await ada.agent.get(source)).text).toContain('Withdrawn by editors');
  expect((await mend(nine, { aspect: 'give-back', back: 'standing' })).status).toBe(303);
  expect(await waiting()).toBe(1);
  expect((await ada.agent.get(source)).text).not.toContain('Withdrawn by editors');
});

test('a value is corrected in words that the grammars read; the words in the article stay as they are', async () => {
  await mend(nine, { aspect: 'value', value: 'about 50', reason: 'Misprint, says the paper.' });
  expect(await waiting()).toBe(0);
  const text = await claimAt(nine);
  expect(text).toContain('<h1>about 50</h1>');
  expect(text).toMatch(/corrected by Ada from “[Nn]ine”, read as 45 to 55/);
  const sheet = await allOf(desk.store.readers.sheets.conflicts({ settledOnly: false }));
  expect(sheet).toEqual([]);
  expect(text).toMatch(/Value: “[Nn]ine” became “about 50”/);
  expect(text).toMatch(/<mark>[Nn]ine<\/mark>/);
  for (const value of ['many', '', '50 km'])
    expect((await mend(nine, { aspect: 'value', value, reason: 'x' })).status).toBe(422);
  expect((await mend(nine, { aspect: 'value', value: '60', reason: ' ' })).status).toBe(422);
});

test('what a person mended survives every run of the engine', async () => {
  await mend(nine, { aspect: 'value', value: '80', reason: 'Corrected in print.' });
  await mend(nine, { aspect: 'speaker', speaker: 'Dalby', reason: 'The town says so.' });
  const before = await desk.store.readers.claims.find(nine);
  await desk.ingest.analyseAgain(desk.editor);
  await desk.ingest.add(
    [
      articleOf('Mill fire\n\nNinety people were hurt in a fire at the mill in Dalby on Tuesday, officials said.\n', {
        publisher: 'Third',
        publishedAt: '2024-03-06',
        publishedAtBasis: 'stated',
      }),
    ],
    desk.editor,
  );
  const after = await desk.store.readers.claims.find(nine);
  expect(after?.inContext.claim).toMatchObject({ display: '80', speaker: { name: 'Dalby' } });
  expect(after?.inContext.claim.value).toEqual(before?.inContext.claim.value);
  const view = await desk.store.readers.conflicts.find(conflict);
  expect(view?.positions.map(({ display }) => display)).toEqual(expect.arrayContaining(['80']));
});

test('a speaker must be named in the article', async () => {
  const refused = await mend(nine, { aspect: 'speaker', speaker: 'Nobody Atall', reason: 'x' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Write the name as the text has it.');
  await mend(nine, { aspect: 'speaker', speaker: '', reason: 'Its own count.' });
  expect((await desk.store.readers.claims.find(nine))?.inContext.claim.speaker).toBeNull();
});

test('a claim is moved to a question of its own, and back beside another', async () => {
  await mend(nine, { aspect: 'question', beside: 'alone', reason: 'Another hall.' });
  expect(await waiting()).toBe(0);
  await mend(nine, { aspect: 'question', beside: fifty, reason: 'The same hall after all.' });
  expect(await waiting()).toBe(1);
  expect((await mend(nine, { aspect: 'question', beside: 'claim_none', reason: 'x' })).status).toBe(404);
});

test('what is no conflict does not come back, stays decided, and comes back when decided otherwise', async () => {
  const decide = (version: string, fields: Readonly<Record<string, string>>) =>
    ada.send(`/conflicts/${conflict}`, `/conflicts/${conflict}/resolutions`, { version, note: 'x', ...fields });
  await decide('0', { outcome: 'not-a-conflict', reason: 'different-thing' });
  await desk.ingest.analyseAgain(desk.editor);
  expect(await desk.store.readers.conflicts.find(conflict)).toMatchObject({ status: 'dismissed' });
  expect((await desk.store.readers.conflicts.queue({ status: 'any' })).total).toBe(1);
  expect(await claimAt(nine)).toContain('Told apart from another claim');
  await decide('1', { outcome: 'publish-attributed' });
  await desk.ingest.analyseAgain(desk.editor);
  expect(await desk.store.readers.conflicts.find(conflict)).toMatchObject({ status: 'resolved' });
  expect((await desk.store.readers.conflicts.queue({ status: 'any' })).total).toBe(1);
});

test('mends are never changed, and the audit holds each', async () => {
  await mend(nine, { aspect: 'withdraw', reason: 'A caption.' });
  for (const statement of [`UPDATE "mend" SET "reason" = 'x'`, `DELETE FROM "mend"`, `TRUNCATE "mend"`])
    await expect(database().sql(statement)).rejects.toThrow();
  const events = await desk.store.stores.audit.latest(5);
  expect(events.find(({ action }) => action === 'claim.mended')).toMatchObject({
    actor: { name: 'Ada' },
    subject: { type: 'claim', id: nine },
    details: { mend: { kind: 'standing', to: 'withdrawn' }, reason: 'A caption.' },
  });
  expect((await desk.store.stores.verifier.verify()).faults).toEqual([]);
});

test('a source is dated by hand, and parts of it are left out and read again', async () => {
  const { sources } = await desk.ingest.add(
    [
      articleOf(
        'Fire in Dalby\n\nEighty people were hurt in a fire at the mill in Dalby on Tuesday.\n\nSubscribe to our letter.\n',
      ),
    ],
    desk.editor,
  );
  const page = `/sources/${sources[0]?.id ?? ''}`;
  expect((await ada.send(page, `${page}/dates`, { publishedAt: 'yesterday' })).status).toBe(422);
  expect((await ada.send(page, `${page}/dates`, { publishedAt: '2024-03-06' })).status).toBe(303);
  const dated = await ada.agent.get(page);
  expect(dated.text).toContain('March 6, 2024');
  expect(dated.text).toContain('“Eighty people were hurt”');
  const part = /<option value="(\d+-\d+)">Eighty/.exec(dated.text)?.[1] ?? '';
  expect((await ada.send(page, `${page}/regions`, { stretch: part, role: 'ignored' })).status).toBe(303);
  const without = await ada.agent.get(page);
  expect(without.text).toContain('Left out: an editor left it out');
  expect(without.text).not.toContain('“Eighty people were hurt”');
  await ada.send(page, `${page}/regions`, { stretch: part, role: 'body' });
  expect((await ada.agent.get(page)).text).toContain('“Eighty people were hurt”');
  for (const stretch of ['x', '5-5', '0-99999'])
    expect((await ada.send(page, `${page}/regions`, { stretch, role: 'ignored' })).status).toBe(400);
});
