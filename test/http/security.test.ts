import { SIGN_IN_SECRET } from '../support/fake-services.js';
import { another, signIn, signedIn, stranger, tokenIn } from '../support/visitor.js';

test('every answer carries the security headers', async () => {
  const { headers } = await stranger().agent.get('/sign-in');
  const policy = String(headers['content-security-policy']).split(';');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]),
  );
  expect(policy.join()).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('x-powered-by');
});

test('a link is not used up by opening it, and works once', async () => {
  const visitor = stranger();
  await visitor.agent.get(`/sign-in?token=${SIGN_IN_SECRET}`);
  const res = await signIn(visitor);
  expect([res.status, res.headers.location]).toEqual([303, '/conflicts']);
  const late = await signIn(another(visitor));
  expect(late.status).toBe(403);
  expect(late.text).toContain('used already');
});

test('the session cookie is out of reach of scripts, new at sign-in, and not what the store holds', async () => {
  const visitor = stranger();
  const res = await signIn(visitor);
  const cookies = (res.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
  const cookie = cookies.find((held) => held.startsWith('claimdesk.session=')) ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  const sid = decodeURIComponent(cookie).replace('claimdesk.session=s:', '').split('.')[0] ?? '';
  expect(sid).not.toBe('');
  expect([...visitor.desk.sessions.keys()]).toHaveLength(1);
  expect(visitor.desk.sessions.has(sid)).toBe(false);
});

test('a session is written when it begins, not with every page', async () => {
  const visitor = await signedIn();
  const [before] = visitor.desk.sessions.values();
  visitor.desk.sessions.forEach((_value, sid, all) => all.set(sid, `${before ?? ''} `));
  await visitor.agent.get('/methodology');
  expect([...visitor.desk.sessions.values()]).toEqual([`${before ?? ''} `]);
});

test('signing out ends the session', async () => {
  const visitor = await signedIn();
  const res = await visitor.send('/events', '/sign-out', {});
  expect([res.status, res.headers.location]).toEqual([303, '/sign-in']);
  expect(visitor.desk.sessions.size).toBe(0);
  expect((await visitor.agent.get('/conflicts')).headers.location).toBe('/sign-in');
});

test.each(['/sign-out', '/sources', '/conflicts/conflict_hospital/resolutions'])(
  '%s without a form token is refused',
  async (action) => {
    const visitor = await signedIn();
    const res = await visitor.agent.post(action).type('form').send({ note: 'x' });
    expect(res.status).toBe(403);
    expect(res.text).toContain('did not come from this site');
  },
);

test('a form token of another session is refused', async () => {
  const visitor = await signedIn();
  const foreign = tokenIn((await stranger().agent.get(`/sign-in?token=x`)).text);
  expect(foreign).not.toBe('');
  const res = await visitor.agent.post('/sources').type('form').send({ _csrf: foreign });
  expect(res.status).toBe(403);
});

test('signing in is limited', async () => {
  const visitor = stranger();
  const statuses: number[] = [];
  for (let i = 0; i < 21; i += 1)
    statuses.push((await visitor.send('/sign-in?token=wrong', '/sign-in', { token: 'wrong' })).status);
  expect(new Set(statuses.slice(0, 20))).toEqual(new Set([403]));
  expect(statuses[20]).toBe(429);
});

test.each(['/healthz', '/readyz'])('%s answers without sign-in', async (address) => {
  expect((await stranger().agent.get(address)).status).toBe(200);
});

test('the log holds no token, quote or name', async () => {
  const visitor = stranger();
  await signIn(visitor);
  visitor.desk.failNext(new Error('x'));
  await visitor.agent.get('/search?q=secret');
  expect(JSON.stringify(visitor.lines)).not.toMatch(/one-time-secret|q=secret|R\. Editor/);
});

test('the API takes the session of the browser for reading, and needs the token of a form for changing', async () => {
  const visitor = await signedIn();
  const read = await visitor.agent.get('/api/v1/claims/claim_nine/provenance');
  expect([read.status, read.type]).toEqual([200, 'application/json']);
  const change = await visitor.agent.post('/api/v1/conflicts/conflict_hospital/resolutions').send({});
  expect(change.status).toBe(403);
});
