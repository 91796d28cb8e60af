import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { tokenOf } from '../support/stored-desk.js';
import request from 'supertest';

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;

beforeEach(async () => {
  desk = await deskApp(database());
  ada = await desk.enter('Ada');
});

const TABLE =
  'Paper,Asked,Says,Words\r\nThe Post,How many people were hurt?,nine,Nine people were hurt at the quay.\r\nThe Herald,How many people were hurt?,fifty,Fifty people were hurt at the quay.\r\nThe Herald,How many people were hurt?,,x\r\n';
const COLUMNS = {
  'column-publisher': 'Paper',
  'column-question': 'Asked',
  'column-value': 'Says',
  'column-quote': 'Words',
};

const look = (fields: Readonly<Record<string, string>>) => ada.send('/imports/new', '/imports/previews', fields);

test('a table is looked at, its columns are said, then it is taken in', async () => {
  const asked = await look({ name: 'table.csv', text: TABLE });
  expect(asked.text).toContain('This is a table of claims (CSV)');
  expect(asked.text).toContain('Say which column holds: question.');
  expect(asked.text).not.toContain('Take these in');
  const seen = await look({ name: 'table.csv', text: TABLE, ...COLUMNS });
  expect(seen.text).toContain('2 sources, 2 claims, 1 question');
  expect(seen.text).toContain('Row 3</b> value: It is empty.');
  expect(seen.text).toContain('<option value="Says" selected>');
  expect(await desk.store.readers.sources.list()).toEqual([]);
  const taken = await ada.send('/imports/new', '/imports', { name: 'table.csv', text: TABLE, ...COLUMNS });
  expect(taken.status).toBe(200);
  expect(taken.text).toContain('2 new sources');
  expect(taken.text).toContain('1 row left out');
  const [conflict] = (await desk.store.readers.conflicts.queue({})).rows;
  expect(taken.text).toContain(`href="/conflicts/${String(conflict?.id)}"`);
  const [source] = await desk.store.readers.sources.list();
  expect((await ada.agent.get(`/sources/${String(source?.id)}`)).text).toContain('These are the quotes of an import');
});

test.each(['', '{"a": 1}'])('what is no file of claims (%s) is refused beside what was pasted', async (text) => {
  const res = await look({ name: 'x.json', text });
  expect(res.status).toBe(422);
  expect(res.text).toContain('role="alert"');
});

test('a reader takes nothing in', async () => {
  const reader = await desk.enter('Rea', 'reader');
  expect((await reader.send('/imports/new', '/imports', { text: TABLE, ...COLUMNS })).status).toBe(403);
});

test('a program does the same', async () => {
  const token = await tokenOf(desk, desk.editor);
  const send = (path: string) =>
    request(desk.app)
      .post(`/api/v1${path}`)
      .set('Authorization', `Bearer ${token}`)
      .send({
        name: 'table.csv',
        text: TABLE,
        mapping: { publisher: 'Paper', question: 'Asked', value: 'Says', quote: 'Words' },
      });
  const preview = await send('/imports/previews');
  expect(preview.body).toMatchObject({ format: 'claims-csv', claims: 2, complaints: [{ row: 3 }] });
  const taken = await send('/imports');
  expect([taken.status, taken.body.sources]).toEqual([201, { added: 2, known: 0 }]);
  expect(taken.body.conflicts).toHaveLength(1);
  expect((await send('/imports')).body.claims).toEqual({ added: 0, known: 2 });
});
