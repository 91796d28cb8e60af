import { signedIn, stranger, type Visitor } from '../support/visitor.js';

const PAGES = [
  '/conflicts',
  '/conflicts?event=event_dam&kind=cause&status=any',
  '/conflicts/conflict_hospital',
  '/events',
  '/events/event_ferry',
  '/sources',
  '/sources/source_courier',
  '/sources/source_hostile',
  '/sources/new',
  '/imports/new',
  '/sources/source_daily/added?opened=conflict_cause&changed=conflict_start',
  '/claims/claim_nine',
  '/claims/claim_thanked',
  '/sheets',
  '/sheets/all',
  '/sheets/event_ferry?unsettled=1',
  '/search',
  '/search?q=fire',
  '/methodology',
  '/methodology/comparators/quantity-disagrees',
  '/methodology/extractors/quantity-reader',
] as const;

let visitor: Visitor;
beforeEach(async () => {
  visitor = await signedIn();
});

describe.each(PAGES)('%s', (address) => {
  test('is a page for who is signed in', async () => {
    const res = await visitor.agent.get(address);
    expect(res.status).toBe(200);
    expect(res.type).toBe('text/html');
    expect(res.text).toMatch(/<h1[ >]/);
  });

  test('leads strangers to the sign-in page', async () => {
    const res = await stranger().agent.get(address);
    expect([res.status, res.headers.location]).toEqual([303, '/sign-in']);
  });

  test('has no inline script or style, and every form that changes something carries a token', async () => {
    const { text } = await visitor.agent.get(address);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
    for (const [form] of text.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g))
      expect(form).toContain('name="_csrf"');
  });

  test('lets nothing of a source run', async () => {
    const { text } = await visitor.agent.get(address);
    expect(text).not.toMatch(/<script>alert|<b>Saint|<i>letters|javascript:alert/);
  });
});

test.each(['/sources', '/sources/source_hostile', '/conflicts/conflict_hospital'])(
  '%s shows what a source wrote, as text',
  async (address) => {
    const { text } = await visitor.agent.get(address);
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; ferry');
  },
);

test.each([
  '/conflicts/none',
  '/events/none',
  '/sources/none',
  '/sources/none/added',
  '/claims/none',
  '/sheets/none',
  '/sheets/none.csv',
  '/nowhere',
])('%s is not there, and says so', async (address) => {
  const res = await visitor.agent.get(address);
  expect(res.status).toBe(404);
  expect(res.text).toContain('There is nothing here');
  expect(res.text).not.toContain(' at ');
});

test('a failure nobody expected says nothing of the inside, and is logged', async () => {
  visitor.desk.failNext(new Error('secret words of the database'));
  const res = await visitor.agent.get('/conflicts');
  expect(res.status).toBe(500);
  expect(res.text).toContain('Something went wrong on our side');
  expect(res.text).not.toContain('secret words');
  expect(visitor.lines).toEqual([expect.objectContaining({ event: 'request.failed', path: '/conflicts' })]);
});

test('the address of the desk leads to the queue', async () => {
  const res = await visitor.agent.get('/');
  expect([res.status, res.headers.location]).toEqual([303, '/conflicts']);
});

test('static files are cached for ever under an address that holds their digest', async () => {
  const { text } = await visitor.agent.get('/conflicts');
  const style = /href="([^"]+app\.css)"/.exec(text)?.[1] ?? '';
  const res = await stranger().agent.get(style);
  expect(res.status).toBe(200);
  expect(res.headers['cache-control']).toContain('immutable');
});
