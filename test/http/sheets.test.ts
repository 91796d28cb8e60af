import { signedIn, type Visitor } from '../support/visitor.js';

let visitor: Visitor;
beforeEach(async () => {
  visitor = await signedIn();
  await visitor.send('/conflicts/conflict_start', '/conflicts/conflict_start/resolutions', {
    outcome: 'accept-one',
    'accept-claim': 'claim_may_9',
    version: '0',
    note: 'It names the day.',
  });
});

test('a sheet shows what was decided, and the rest only when asked', async () => {
  const decided = await visitor.agent.get('/sheets/event_ferry');
  expect(decided.text).toContain('It names the day.');
  expect(decided.text).not.toContain('How many people were taken to hospital?');
  const all = await visitor.agent.get('/sheets/event_ferry?unsettled=1');
  expect(all.text).toContain('How many people were taken to hospital?');
});

test.each([
  ['/sheets/event_ferry.csv', 'text/csv', 'sheet-event_ferry-2031-06-05.csv'],
  ['/sheets/all.csv', 'text/csv', 'sheet-all-2031-06-05.csv'],
  ['/sheets/all.html', 'text/html', 'sheet-all-2031-06-05.html'],
  ['/sheets/all.json?unsettled=1&kind=quantity', 'application/json', 'sheet-all-query-2031-06-05.json'],
])('%s is a file', async (address, type, name) => {
  const res = await visitor.agent.get(address);
  expect([res.status, res.type]).toEqual([200, type]);
  expect(res.headers['content-disposition']).toBe(`attachment; filename=${name}`);
  expect(res.headers['x-rows-sha256']).toBe(visitor.desk.exported[0]?.rowsSha256);
  expect(visitor.desk.exported).toHaveLength(1);
});

test('a sheet of a query says what it holds, and its files hold the same', async () => {
  const address = '/sheets/all?unsettled=1&kind=quantity&words=hospital&nonsense=1';
  const { text } = await visitor.agent.get(address);
  expect(text).toContain('of the kind “quantity” with the words “hospital”');
  expect(text).toContain('href="/sheets/all.csv?kind&#x3D;quantity&amp;words&#x3D;hospital&amp;unsettled&#x3D;1"');
  expect(text).toContain('<option value="quantity" selected>');
});

test('what nothing matches is said to be so', async () => {
  const { text } = await visitor.agent.get('/sheets/all?kind=place');
  expect(text).toContain('No conflict matches what is asked for above.');
});

test.each(['2031-06-06', 'yesterday'])('a sheet as of %s is refused in words', async (asOf) => {
  const res = await visitor.agent.get(`/sheets/all?asOf=${asOf}`);
  expect(res.status).toBe(400);
  expect(res.text).toContain('as of: ');
});

test('the queue leads to the sheet of what it lists', async () => {
  const { text } = await visitor.agent.get('/conflicts?kind=quantity');
  expect(text).toContain('href="/sheets/all?kind&#x3D;quantity&amp;unsettled&#x3D;1"');
});

test('what changed since a day is asked in the form, and said', async () => {
  const { text, status } = await visitor.agent.get('/sheets/all?unsettled=1&since=2031-06-01');
  expect(status).toBe(200);
  expect(text).toContain('Nothing changed from June 1, 2031');
  expect(text).toContain('name="since" value="2031-06-01"');
  expect((await visitor.agent.get('/sheets/all?since=2031-06-05')).status).toBe(400);
});
