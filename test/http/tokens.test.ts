import request from 'supertest';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp } from '../support/desk-app.js';

const database = useDatabase();
let desk: DeskApp;

beforeEach(async () => {
  desk = await deskApp(database());
});
afterEach(() => {
  desk.live.end();
});

const secretIn = (html: string): string => /<code class="long">([\w-]{43})<\/code>/.exec(html)?.[1] ?? '';

describe('the page of tokens', () => {
  test('makes a token that is shown once, opens the API, and ends when it is revoked', async () => {
    const ada = await desk.enter('Ada');
    const made = await ada.send('/tokens', '/tokens', {
      label: 'Nightly sheets',
      scopes: ['read', 'export'],
      days: '30',
    });
    const secret = secretIn(made.text);
    expect([made.status, secret.length, made.get('cache-control')]).toEqual([201, 43, 'private, no-store']);
    const me = () => request(desk.app).get('/api/v1/me').set('authorization', `Bearer ${secret}`);
    expect((await me()).body).toMatchObject({ person: { name: 'Ada' }, scopes: ['read', 'export'] });
    const page = (await ada.agent.get('/tokens')).text;
    expect(page).toContain('Nightly sheets');
    expect(page).not.toContain(secret);
    await ada.send('/tokens', /\/tokens\/[^/"]+\/revocations/.exec(page)?.[0] ?? '', {});
    expect((await me()).status).toBe(401);
    expect((await ada.agent.get('/tokens')).text).toContain('None yet');
  });

  test('says what is wrong, and keeps what was typed', async () => {
    const ada = await desk.enter('Ada');
    const refused = await ada.send('/tokens', '/tokens', { label: 'Script' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Choose at least one thing that it may do.');
    expect(refused.text).toContain('value="Script"');
    expect((await ada.send('/tokens', '/tokens', { label: 'Script', scopes: 'admin' })).status).toBe(403);
  });

  test('is for readers too; a lead sees and ends the tokens of all', async () => {
    const rita = await desk.enter('Rita', 'reader');
    expect((await rita.send('/tokens', '/tokens', { label: 'Rita’s script', scopes: 'read' })).status).toBe(201);
    const ada = await desk.enter('Ada');
    expect((await ada.agent.get('/tokens')).text).not.toContain('Rita’s script');
    const lead = await desk.enter();
    const page = (await lead.agent.get('/tokens')).text;
    expect(page).toContain('Rita’s script');
    const action = /\/tokens\/[^/"]+\/revocations/.exec(page)?.[0] ?? '';
    expect((await ada.send('/tokens', action, {})).status).toBe(404);
    expect((await lead.send('/tokens', action, {})).status).toBe(303);
  });
});

test('a webhook that was turned off is told of in the notices and on the page', async () => {
  const { webhooks } = desk.store.stores;
  const lead = await desk.enter();
  const wanted = { owner: lead.id, url: 'https://hooks.example/x', secret: 'whsec_1', kinds: ['resolved'] as const };
  const { id } = await webhooks.add(wanted, { actor: desk.editor });
  expect((await lead.agent.get('/tokens')).text).toContain('<td>resolved</td><td>Told</td>');
  await webhooks.settle({ id: 'none', webhook: id }, { kind: 'over', answer: '410', why: 'the receiver is gone' });
  const notices = (await lead.agent.get('/notices')).text;
  expect(notices).toContain('It is told nothing any more: the receiver is gone');
  expect(notices.replaceAll('&#x3D;', '=')).toContain('href="/tokens#webhooks"');
  const page = (await lead.agent.get('/tokens')).text;
  expect(page).toMatch(/<td>Turned off \d{4}-\d\d-\d\d: the receiver is gone<\/td>/);
  expect(page).not.toContain('whsec_1');
});

describe('the page of the API', () => {
  test('shows every operation and every shape of the description, to anybody, without scripts of others', async () => {
    const page = await request(desk.app).get('/api/v1');
    expect([page.status, page.type]).toEqual([200, 'text/html']);
    const { body } = await request(desk.app).get('/api/v1/openapi.json');
    const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap(
      (methods) => Object.values(methods).map(({ operationId }) => operationId),
    );
    for (const id of operations) expect(page.text).toContain(`<details id="${id}">`);
    const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, link] of page.text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(link);
    expect([...page.text.matchAll(/<script[^>]*src="([^"]+)"/g)].every(([, src]) => src?.startsWith('/assets/'))).toBe(
      true,
    );
  });
});
