import request from 'supertest';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp } from '../support/desk-app.js';
import { FIRE, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let token: string;
let conflict: string;

beforeEach(async () => {
  desk = await deskApp(database());
  token = await tokenOf(desk, desk.editor);
  const { opened } = await desk.ingest.add(FIRE, desk.editor);
  conflict = opened[0] ?? '';
});
afterEach(() => {
  desk.live.end();
});

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Asks and expects a status; gives the body. */
const ask = async (method: Method, path: string, status: number, body?: object) => {
  const made = request(desk.app);
  const asked = made[method](`/api/v1${path}`).set('authorization', `Bearer ${token}`);
  const res = await (body === undefined ? asked : asked.send(body));
  expect([method, path, res.status, res.status < 400 ? '' : res.body.code]).toEqual([
    method,
    path,
    status,
    status < 400 ? '' : res.body.code,
  ]);
  if (res.status >= 400) expect(res.type).toBe('application/problem+json');
  return res.body;
};

const claimOf = async (kind = 'quantity'): Promise<{ id: string; source: string; display: string }> =>
  (await ask('get', `/claims?kind=${kind}&conflict=${conflict}`, 200)).claims[0].claim;

test('who asks is told who they are', async () => {
  const me = await ask('get', '/me', 200);
  expect(me).toEqual({
    person: { id: desk.editor.id, name: 'Editor', handle: 'editor', role: 'lead' },
    scopes: ['read', 'write', 'export', 'admin'],
    unread: 0,
  });
});

describe('people', () => {
  test('are added with a link that lets them in once, change roles, and leave', async () => {
    const { person, signIn } = await ask('post', '/people', 201, { name: 'Ben', role: 'reader' });
    expect(person).toMatchObject({ name: 'Ben', role: 'reader' });
    const secret = new URL(signIn, 'http://desk').searchParams.get('token') ?? '';
    expect(await desk.people.signIn(secret)).toMatchObject({ name: 'Ben' });
    expect((await ask('post', `/people/${person.id}/links`, 201)).signIn).not.toBe(signIn);
    expect(await ask('patch', `/people/${person.id}`, 200, { role: 'editor' })).toMatchObject({ role: 'editor' });
    expect((await ask('get', '/people', 200)).people).toHaveLength(2);
    await ask('delete', `/people/${person.id}`, 200);
    await ask('get', `/people/${person.id}`, 404);
    await ask('delete', `/people/${desk.editor.id}`, 409);
    await ask('patch', `/people/${desk.editor.id}`, 409, { role: 'reader' });
    await ask('post', '/people', 400, { name: ' ' });
  });
});

describe('a conflict', () => {
  test('is watched, and its watcher is told and reads it', async () => {
    expect((await ask('put', `/conflicts/${conflict}/watch`, 200, { watching: true })).watching).toBe(true);
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    await desk.together.comment(conflict, 'Look, @editor', person);
    const { notices, unread } = await ask('get', '/notices', 200);
    expect([unread, notices[0]]).toMatchObject([1, { kind: 'mentioned', actor: 'Ada', conflict: { id: conflict } }]);
    expect(await ask('post', '/notices/readings', 200, { upTo: notices[0].seq })).toEqual({ unread: 0 });
    expect((await ask('put', `/conflicts/${conflict}/watch`, 200, { watching: false })).watching).toBe(false);
    await ask('put', '/conflicts/none/watch', 404, { watching: true });
  });

  test('is decided anew by taking a decision back; nothing is erased', async () => {
    const claim = await claimOf();
    const decide = (version: number, outcome: object) =>
      ask('post', `/conflicts/${conflict}/resolutions`, 201, { version, outcome, rationale: 'r' });
    const first = { kind: 'accept-one', claim: claim.id };
    await decide(0, first);
    await ask('post', `/conflicts/${conflict}/reversals`, 409, { version: 1, rationale: 'r' });
    await decide(1, { kind: 'not-a-conflict', reason: 'misread' });
    await ask('post', `/conflicts/${conflict}/reversals`, 409, { version: 1, rationale: 'too late' });
    const back = await ask('post', `/conflicts/${conflict}/reversals`, 201, { version: 2, rationale: 'It was not.' });
    expect(back).toMatchObject({ version: 3, outcome: first, rationale: 'It was not.' });
    const { resolutions } = await ask('get', `/resolutions?conflict=${conflict}`, 200);
    expect(resolutions.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect((await ask('get', `/resolutions?outcome=not-a-conflict`, 200)).resolutions).toHaveLength(1);
    expect((await ask('get', `/resolutions?editor=none`, 200)).resolutions).toEqual([]);
  });

  test('is decided and given away with others, all or none', async () => {
    const { version, evidence } = await ask('get', `/conflicts/${conflict}`, 200);
    const outcome = { kind: 'publish-attributed', wording: null };
    const all = (conflicts: object[]) => ({ conflicts, outcome, rationale: 'No way to tell.' });
    await ask(
      'post',
      '/decisions',
      404,
      all([
        { id: conflict, version, evidence },
        { id: 'none', version: 0, evidence },
      ]),
    );
    await ask('post', '/decisions', 409, all([{ id: conflict, version, evidence: 'other' }]));
    expect((await ask('get', `/conflicts/${conflict}`, 200)).version).toBe(0);
    const { resolutions } = await ask('post', '/decisions', 201, all([{ id: conflict, version, evidence }]));
    expect(resolutions).toMatchObject([{ conflict, version: 1, outcome }]);
    await ask('post', '/assignments', 201, { conflicts: [conflict], person: desk.editor.id });
    expect((await ask('get', `/conflicts/${conflict}`, 200)).assignee).toBe('Editor');
    await ask('post', '/assignments', 404, { conflicts: [conflict, 'none'], person: null });
    expect((await ask('get', `/conflicts/${conflict}`, 200)).assignee).toBe('Editor');
  });
});

describe('a saved view', () => {
  test('keeps what the queue understands, and is removed by its owner', async () => {
    const filter = { kind: 'quantity', words: 'mill', origins: 2 };
    const saved = await ask('post', '/views', 201, { name: 'Counts', filter, shared: true });
    expect(saved).toMatchObject({
      name: 'Counts',
      filter: { kind: 'quantity', words: 'mill', origins: '2' },
      shared: true,
    });
    const page = (await (await desk.enter('Ada')).agent.get('/conflicts')).text;
    expect(page.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')).toContain(
      '/conflicts?kind=quantity&origins=2&words=mill',
    );
    await ask('post', '/views', 201, { name: 'Counts', filter: {}, shared: false });
    expect((await ask('get', '/views', 200)).views).toMatchObject([{ id: saved.id, filter: {}, shared: false }]);
    await ask('post', '/views', 400, { name: 'Counts', filter: { page: '2' } });
    await ask('delete', `/views/${saved.id}`, 200);
    await ask('delete', `/views/${saved.id}`, 404);
  });
});

describe('a mend', () => {
  test('corrects, ascribes, moves, withdraws, and is given back', async () => {
    const claim = await claimOf();
    const mends = `/claims/${claim.id}/mends`;
    expect((await ask('get', mends, 200)).mends).toEqual([]);
    const mended = await ask('post', mends, 201, { kind: 'value', value: 'around 12', reason: 'a misprint' });
    expect(mended.mends).toMatchObject([
      { aspect: 'value', was: claim.display, to: 'around 12', editor: { name: 'Editor' } },
    ]);
    await ask('post', mends, 400, { kind: 'value', value: 'no figure at all', reason: 'r' });
    await ask('post', mends, 201, { kind: 'speaker', speaker: null, reason: 'r' });
    await ask('post', mends, 201, { kind: 'question', beside: null, reason: 'r' });
    await ask('post', mends, 201, { kind: 'withdraw', reason: 'r' });
    expect(
      (await ask('get', '/claims?kind=quantity', 200)).claims.map((held: { claim: { id: string } }) => held.claim.id),
    ).not.toContain(claim.id);
    await ask('post', mends, 201, { kind: 'give-back', aspect: 'standing' });
    expect((await ask('get', mends, 200)).mends.at(-1)).toMatchObject({ aspect: 'standing', to: null });
    await ask('post', mends, 400, { kind: 'give-back', aspect: 'pair' });
    await ask('get', '/claims/none/mends', 404);
    await ask('post', '/claims/none/mends', 404, { kind: 'withdraw', reason: 'r' });
  });

  test('of a source dates it, and leaves a stretch out in code points', async () => {
    const { source } = await claimOf();
    const dated = await ask('post', `/sources/${source}/dates`, 201, { publishedAt: '2024-03-09' });
    expect(dated).toEqual({ opened: expect.any(Array), changed: expect.any(Array) });
    const before = await ask('get', `/sources/${source}`, 200);
    expect(before.source.metadata.publishedAt).toBe('2024-03-09');
    const length = Array.from(before.text as string).length;
    const [start, end] = [String(before.text).indexOf('\n\n') + 2, length];
    await ask('post', `/sources/${source}/regions`, 201, { start, end, role: 'ignored' });
    const after = await ask('get', `/sources/${source}`, 200);
    expect(after.regions).toContainEqual({ start, end, role: 'ignored', reason: 'an editor left it out' });
    expect(after.claims.length).toBeLessThan(before.claims.length);
    for (const [from, to] of [
      [5, 5],
      [0, length + 1],
    ])
      await ask('post', `/sources/${source}/regions`, 400, { start: from, end: to, role: 'ignored' });
    await ask('post', `/sources/${source}/dates`, 400, { publishedAt: 'last week' });
    await ask('post', '/sources/none/dates', 404, { publishedAt: null });
  });
});

test('the audit is read by leads, by action and by subject', async () => {
  await ask('put', `/conflicts/${conflict}/watch`, 200, { watching: true });
  await ask('post', `/conflicts/${conflict}/comments`, 201, { comment: 'x' });
  const { rows } = await ask('get', `/audit?subject=${conflict}`, 200);
  expect(rows).toMatchObject([{ action: 'conflict.commented', actor: { id: desk.editor.id } }]);
  expect((await ask('get', '/audit?action=source.added', 200)).rows).toHaveLength(2);
  expect((await ask('get', '/audit?actor=nobody', 200)).rows).toEqual([]);
});

test('what the API writes is seen by open pages at once', async () => {
  const told: string[] = [];
  const leave = desk.live.join({ person: 'p', conflict, send: ({ kind }) => told.push(kind), end: () => undefined });
  await new Promise((resolve) => setTimeout(resolve, 200));
  told.length = 0;
  await ask('post', `/conflicts/${conflict}/comments`, 201, { comment: 'x' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  leave();
  expect(told).toContain('changed');
});

describe('the feed of changes', () => {
  const all = async (since?: string, limit = 1000) =>
    ask('get', `/changes?limit=${String(limit)}${since === undefined ? '' : `&since=${since}`}`, 200);

  test('tells everything in order, a page at a time, and goes on where it was left', async () => {
    const claim = await claimOf();
    const { next: start } = await all('latest');
    await ask('post', `/conflicts/${conflict}/resolutions`, 201, {
      version: 0,
      outcome: { kind: 'accept-one', claim: claim.id },
      rationale: 'r',
    });
    const third = { ...FIRE[1]!, text: FIRE[1]!.text.replace('Fifty', 'Seventy').replace('Mill fire', 'A mill fire') };
    await desk.ingest.add(
      [{ ...third, metadata: { ...third.metadata, title: 'Third', publisher: 'The Third' } }],
      desk.editor,
    );
    await ask('post', `/claims/${claim.id}/mends`, 201, { kind: 'withdraw', reason: 'r' });
    const { changes, next, more } = await all(start);
    const kinds = changes.map(({ kind, noun }: { kind: string; noun: string }) => `${kind} ${noun}`);
    expect(kinds.slice(0, 2)).toEqual(['resolved conflict', 'created source']);
    expect(kinds).toContain('challenged conflict');
    expect(kinds).toContain('withdrawn claim');
    expect([more, (await all(next)).changes, (await all(next)).next]).toEqual([false, [], next]);
    const whole = (await all()).changes;
    const ids = whole.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const walked: string[] = [];
    let since: string | undefined;
    for (let page = await all(since, 1); page.changes.length > 0; page = await all(since, 1)) {
      walked.push(page.changes[0].id as string);
      since = page.next as string;
    }
    expect(walked).toEqual(ids);
    for (const { href, kind } of whole as readonly { href: string; kind: string }[])
      if (kind !== 'withdrawn') await ask('get', href.replace('/api/v1', ''), 200);
    await ask('get', '/changes?since=nonsense', 400);
  });
});

test('a webhook is added with a secret that is shown once, listed, and removed', async () => {
  const { webhook, secret } = await ask('post', '/webhooks', 201, {
    url: 'https://hooks.example/x#y',
    kinds: ['resolved'],
  });
  expect([webhook.url, webhook.kinds, secret.startsWith('whsec_')]).toEqual([
    'https://hooks.example/x',
    ['resolved'],
    true,
  ]);
  expect((await ask('get', '/webhooks', 200)).webhooks).toEqual([webhook]);
  expect(await ask('get', `/webhooks/${webhook.id}/deliveries`, 200)).toEqual({ deliveries: [], next: null });
  expect(await ask('post', `/webhooks/${webhook.id}/enablings`, 200)).toEqual(webhook);
  await ask('post', '/webhooks', 400, { url: 'nonsense' });
  await ask('delete', `/webhooks/${webhook.id}`, 200);
  await ask('get', `/webhooks/${webhook.id}`, 404);
});

describe('what claimdesk did not find, and what belongs together', () => {
  const sourceText = async (id: string): Promise<string> => (await ask('get', `/sources/${id}`, 200)).text;

  test('a claim is added by its exact words, and is in the conflict', async () => {
    const { id, source } = await claimOf();
    const text = await sourceText(source);
    const quote = text.slice(text.indexOf('people'), text.indexOf('people') + 15);
    const claim = { quote, answers: { beside: id }, says: 'twelve', reason: 'The caption.' };
    const added = await ask('post', `/sources/${source}/claims`, 201, claim);
    expect(await ask('get', `/claims/${added.id}`, 200)).toMatchObject({ claim: { display: 'twelve', quote } });
    expect((await ask('get', `/claims/${added.id}/mends`, 200)).mends).toMatchObject([
      { aspect: 'added', to: 'twelve' },
    ]);
    await ask('post', `/sources/${source}/claims`, 400, { ...claim, quote: 'not in it' });
    await ask('post', `/sources/source_x/claims`, 404, claim);
  });

  test('a question is split, and an event told apart', async () => {
    const { id, source } = await claimOf();
    const { claims } = await ask('post', `/conflicts/${conflict}/question`, 201, {
      kind: 'split',
      claims: [id],
      reason: 'Of another day.',
    });
    expect(claims).toEqual([id]);
    expect((await ask('get', `/claims/${id}/mends`, 200)).mends).toMatchObject([{ aspect: 'question', to: 'alone' }]);
    const { event } = (await ask('get', `/claims/${id}`, 200)).claim;
    const apart = await ask('post', `/events/${event}/mends`, 201, { kind: 'apart', source, reason: 'Another mill.' });
    expect(apart.claims).toHaveLength(1);
    await ask('post', `/events/${event}/mends`, 400, { kind: 'merge', into: event, reason: 'x' });
    await ask('post', '/events/event_x/mends', 404, { kind: 'merge', into: event, reason: 'x' });
  });
});
