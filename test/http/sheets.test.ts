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
  ['/sheets/event_ferry.csv', 'text/csv', 'event_ferry.csv'],
  ['/sheets/all.csv', 'text/csv', 'all.csv'],
  ['/sheets/all.json?unsettled=1', 'application/json', 'all.json'],
])('%s is a file', async (address, type, name) => {
  const res = await visitor.agent.get(address);
  expect([res.status, res.type]).toEqual([200, type]);
  expect(res.headers['content-disposition']).toBe(`attachment; filename=${name}`);
  expect(visitor.desk.exported).toEqual([name]);
});
