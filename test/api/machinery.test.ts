import express, { type Express } from 'express';
import request from 'supertest';
import { createApi } from '../../src/api/v1.js';
import { COMMAND_LINE } from '../../src/cli/local-desk.js';
import { withLocalToken } from '../../src/cli/local-token.js';
import type { Person, Role } from '../../src/domain/person.js';
import type { Scope } from '../../src/domain/scope.js';
import { useDatabase } from '../support/database.js';
import { storeHarbour, type Harbour } from '../support/harbour.js';
import { deskOn, FIRE, servicesOn, tokenOf, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();
let desk: StoredDesk;
let harbour: Harbour;
let app: Express;
let token: string;
let lines: unknown[];

beforeEach(async () => {
  desk = await deskOn(database());
  harbour = await storeHarbour(desk.store);
  token = await tokenOf(desk, desk.editor);
  lines = [];
  const options = {
    log: (line: unknown) => lines.push(line),
    actorOf: () => null,
    csrf: (_req: unknown, _res: unknown, next: () => void) => {
      next();
    },
  };
  const services = servicesOn(desk, database());
  app = express().use(
    '/api/v1',
    createApi({ ...services, tokens: withLocalToken(services.tokens, LOCAL, COMMAND_LINE) }, options),
  );
});
afterEach(() => {
  expect(lines).toEqual([]);
});

/** Two reports of one flood that count its dead apart. */
const FLOOD = FIRE.map((document, i) => ({
  ...document,
  text: `Flood at the quarry in Norrby\n\n${i === 0 ? 'Four' : 'Seven'} people were killed in a flood at the quarry in Norrby on Friday, police said.\n`,
  metadata: { ...document.metadata, title: `Flood in Norrby, report ${String(i + 1)}` },
}));

/** The token of the command line. */
const LOCAL = 'l'.repeat(43);

type Headers = Readonly<Record<string, string>>;

const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, headers: Headers = {}) => {
  const made = request(app);
  return made[method](`/api/v1${path}`).set({ authorization: `Bearer ${token}`, ...headers });
};

const CONFLICT = '/conflicts/conflict_hurt';
const decision = (more: object = {}) => ({
  outcome: { kind: 'accept-one', claim: harbour.claims.nine.id },
  rationale: 'The harbour office confirmed it.',
  ...more,
});

describe('a list', () => {
  const walk = async (path: string, name: string): Promise<readonly string[]> => {
    const seen: string[] = [];
    let address = `${path}${path.includes('?') ? '&' : '?'}limit=1`;
    for (let page = 0; page < 40; page += 1) {
      const res = await ask('get', address);
      expect([address, res.status, res.body[name].length <= 1]).toEqual([address, 200, true]);
      seen.push(...(res.body[name] as unknown[]).map((row) => JSON.stringify(row)));
      const link = res.get('link');
      expect(link === undefined).toBe(res.body.next === null);
      if (link === undefined) return seen;
      expect(new URL(link.slice(1, link.indexOf('>')), 'http://desk').searchParams.get('cursor')).toBe(res.body.next);
      expect(link).toMatch(/^<\/api\/v1\/[^>]+>; rel="next"$/);
      address = link.slice('</api/v1'.length, link.indexOf('>'));
    }
    throw new Error('the list does not end');
  };

  test.each([
    ['/conflicts?status=any', 'rows'],
    ['/events', 'events'],
    ['/questions', 'questions'],
    ['/sources', 'sources'],
    ['/claims', 'claims'],
    ['/claims?kind=quantity', 'claims'],
    ['/search?q=hurt', 'results'],
    ['/audit', 'rows'],
    ['/resolutions', 'resolutions'],
    ['/notices', 'notices'],
  ])('%s is the same in one page as in pages of one row', async (path, name) => {
    const { opened } = await desk.ingest.add([...FIRE, ...FLOOD], desk.editor);
    const conflict = opened[0] ?? '';
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    for (const [version, wouldSettle] of ['the log', 'the manifest', 'the court'].entries())
      await desk.review.resolve(
        {
          conflict,
          expectedVersion: version,
          outcome: { kind: 'needs-reporting', wouldSettle },
          rationale: 'r',
        },
        version === 0 ? desk.editor : person,
      );
    const whole = await ask('get', path);
    const rows = (whole.body[name] as unknown[]).map((row) => JSON.stringify(row));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows).size).toBe(rows.length);
    expect(await walk(path, name)).toEqual(rows);
  });

  test('moves no row when others come meanwhile', async () => {
    await desk.ingest.add(FIRE, desk.editor);
    const first = await ask('get', '/sources?limit=2');
    const before = await ask('get', '/sources');
    await desk.ingest.add(
      [{ ...FIRE[0]!, text: 'A later report on the mill. Two were hurt, it said.\n' }],
      desk.editor,
    );
    const second = await ask('get', `/sources?limit=200&cursor=${first.body.next}`);
    expect([...first.body.sources, ...second.body.sources].map(({ id }) => id)).toEqual(
      before.body.sources.map(({ id }: { id: string }) => id),
    );
  });

  test.each([
    ['nonsense', '/sources?cursor=x'],
    ['of another filter', '/claims?kind=date&cursor='],
    ['of another list', '/questions?cursor='],
  ])('takes no cursor that is %s', async (_name, path) => {
    const { body } = await ask('get', '/claims?limit=1');
    const res = await ask('get', path.endsWith('=') ? path + String(body.next) : path);
    expect([res.status, res.body.code]).toEqual([400, 'bad-input']);
  });

  test.each([
    ['event', 'event_1', 'none'],
    ['speaker', null, 'Nobody'],
    ['conflict', 'conflict_hurt', 'none'],
  ])('of claims is filtered by %s', async (name, some, none) => {
    const count = async (value: string) => (await ask('get', '/claims').query({ [name]: value })).body.claims.length;
    expect(await count(none)).toBe(0);
    if (some !== null) expect(await count(some)).toBeGreaterThan(0);
  });

  test('of facets counts what the queue counts', async () => {
    const [queue, facets] = [await ask('get', '/conflicts?status=any'), await ask('get', '/facets?status=any')];
    expect(facets.body).toEqual({ total: queue.body.total, facets: queue.body.facets });
    expect(facets.body.total).toBeGreaterThan(0);
  });
});

describe('an ETag', () => {
  test.each([CONFLICT, '/events/event_1', '/me', '/people'])('of %s spares an answer that is known', async (path) => {
    const first = await ask('get', path);
    const etag = first.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await ask('get', path, { 'if-none-match': etag });
    expect([again.status, again.text, again.get('etag')]).toEqual([304, '', etag]);
    expect((await ask('get', path, { 'if-none-match': '"other"' })).status).toBe(200);
    const fetched = { 'if-none-match': `"other", W/${etag}`, 'cache-control': 'no-cache' };
    expect((await ask('get', path, fetched)).status).toBe(304);
    expect(again.get('cache-control')).toBe('private, no-cache');
  });

  test('in If-Match decides without a version, and refuses what has moved on', async () => {
    const etag = (await ask('get', CONFLICT)).get('etag') ?? '';
    const before = await ask('post', `${CONFLICT}/resolutions`, { 'if-match': '"another"' }).send(decision());
    expect([before.status, before.body.code]).toEqual([412, 'precondition-failed']);
    const done = await ask('post', `${CONFLICT}/resolutions`, { 'if-match': `"x", ${etag}` }).send(decision());
    expect([done.status, done.body.version]).toEqual([201, 1]);
    const late = await ask('post', `${CONFLICT}/resolutions`, { 'if-match': etag }).send(decision());
    expect([late.status, late.body.code]).toEqual([412, 'precondition-failed']);
    expect((await ask('get', CONFLICT)).body.version).toBe(1);
    const blind = await ask('post', `${CONFLICT}/resolutions`).send(decision());
    expect([blind.status, blind.body.code]).toEqual([400, 'bad-input']);
  });

  test('is refused in If-Match where nothing could be compared', async () => {
    const res = await ask('post', '/notices/readings', { 'if-match': '"x"' }).send({ upTo: 0 });
    expect([res.status, res.body.code]).toEqual([400, 'bad-input']);
  });

  test('of a person guards their role', async () => {
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    const etag = (await ask('get', `/people/${person.id}`)).get('etag') ?? '';
    const change = (role: Role) => ask('patch', `/people/${person.id}`, { 'if-match': etag }).send({ role });
    expect((await change('reader')).status).toBe(200);
    expect((await change('lead')).status).toBe(412);
  });

  test('lets one of several simultaneous edits through', async () => {
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    const etag = (await ask('get', `/people/${person.id}`)).get('etag') ?? '';
    const roles: readonly Role[] = ['reader', 'lead', 'reader', 'lead'];
    const done = await Promise.all(
      roles.map((role) => ask('patch', `/people/${person.id}`, { 'if-match': etag }).send({ role })),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });
});

describe('an Idempotency-Key', () => {
  const comments = async () => (await ask('get', `${CONFLICT}/discussion`)).body.comments.length;
  const say = (key: string, comment: string) =>
    ask('post', `${CONFLICT}/comments`, { 'idempotency-key': key }).send({ comment });

  test('carries a request out once, and gives the stored answer again', async () => {
    const first = await say('k1', 'Who counted?');
    const again = await say('k1', 'Who counted?');
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect([first.get('idempotency-replayed'), again.get('idempotency-replayed')]).toEqual([undefined, 'true']);
    expect(again.type).toBe('application/json');
    expect(await comments()).toBe(1);
    await say('k2', 'Who counted?');
    expect(await comments()).toBe(2);
  });

  test('of another request is refused', async () => {
    await say('k1', 'One');
    const other = await say('k1', 'Two');
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
    const elsewhere = await ask('post', `${CONFLICT}/assignments`, { 'idempotency-key': 'k1' }).send({ person: null });
    expect(elsewhere.status).toBe(422);
    expect(await comments()).toBe(1);
  });

  test('of one person says nothing to another', async () => {
    const { person } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    await say('k1', 'One');
    token = await tokenOf(desk, person);
    expect((await say('k1', 'Two')).status).toBe(201);
  });

  test('sent many times at once carries it out once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => say('k1', 'Who counted?')));
    for (const { status, body } of answers)
      expect(['201 ', '409 conflict']).toContain(`${String(status)} ${String(body.code ?? '')}`);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(await comments()).toBe(1);
    expect((await say('k1', 'Who counted?')).status).toBe(201);
    expect(await comments()).toBe(1);
  });

  test('is free again after a refusal', async () => {
    const refused = await ask('post', '/conflicts/none/comments', { 'idempotency-key': 'k1' }).send({ comment: 'x' });
    expect(refused.status).toBe(404);
    expect((await say('k1', 'x')).status).toBe(201);
  });

  test('holds for a day', async () => {
    await say('k1', 'One');
    database().clock.set('2025-01-03T00:00:00.000Z');
    expect((await say('k1', 'Two')).status).toBe(201);
  });

  test('that is taken over loses what it would write', async () => {
    const { answers } = desk.store.stores;
    const state = await answers.begin('person', 'k', '0'.repeat(64));
    if (state.kind !== 'mine') throw new Error(state.kind);
    expect(await answers.begin('person', 'k', '0'.repeat(64))).toEqual({ kind: 'busy' });
    database().clock.set('2025-01-01T01:00:00.000Z');
    expect(await answers.begin('person', 'k', '0'.repeat(64))).toMatchObject({ kind: 'mine' });
    await expect(
      answers.within(state.turn, () => desk.together.comment('conflict_hurt', 'late', desk.editor)),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await comments()).toBe(0);
  });

  test('whose answer was lost is known to have been carried out', async () => {
    const { answers } = desk.store.stores;
    const state = await answers.begin('person', 'k', '0'.repeat(64));
    if (state.kind !== 'mine') throw new Error(state.kind);
    await answers.within(state.turn, () => desk.together.comment('conflict_hurt', 'done', desk.editor));
    await answers.release(state.turn);
    database().clock.set('2025-01-01T01:00:00.000Z');
    expect(await answers.begin('person', 'k', '0'.repeat(64))).toEqual({ kind: 'lost' });
  });

  test('keeps no secret', async () => {
    const make = () =>
      ask('post', '/tokens', { 'idempotency-key': 'k1' }).send({ label: 'a', scopes: ['read'], days: 3 });
    const { body } = await make();
    const again = await make();
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    expect(JSON.stringify(await database().sql('SELECT * FROM "kept_answer"'))).not.toContain(body.secret);
    expect((await ask('get', '/tokens')).body.tokens).toHaveLength(2);
  });

  test.each(['a b', 'x'.repeat(201)])('%j is none', async (key) => {
    const res = await ask('post', '/notices/readings', { 'idempotency-key': key }).send({ upTo: 0 });
    expect([res.status, res.body.code]).toEqual([400, 'bad-input']);
  });
});

describe('what a token may do', () => {
  const withToken = async (role: Role, scopes: readonly Scope[]): Promise<Person> => {
    const person =
      role === 'lead' ? desk.editor : (await desk.people.add({ name: 'Somebody', role }, desk.editor)).person;
    token = (await desk.tokens.issue({ label: 't', scopes, days: 1 }, person)).secret;
    return person;
  };
  const attempts = [
    ['read', 'get', '/conflicts', {}],
    ['export', 'get', '/sheets/all.csv', {}],
    ['watch', 'put', `${CONFLICT}/watch`, { watching: true }],
    ['comment', 'post', `${CONFLICT}/comments`, { comment: 'x' }],
    ['list the audit', 'get', '/audit', {}],
    ['add people', 'post', '/people', { name: 'Zed' }],
    ['make tokens', 'post', '/tokens', { label: 'x', scopes: ['read'] }],
  ] as const;

  test.each<[Role, readonly Scope[], readonly string[]]>([
    ['lead', ['read'], ['read']],
    ['lead', ['write'], ['watch', 'comment']],
    ['lead', ['export'], ['export']],
    ['lead', ['read', 'admin'], ['read', 'list the audit', 'add people', 'make tokens']],
    ['editor', ['read', 'write', 'export'], ['read', 'export', 'watch', 'comment']],
    ['reader', ['read', 'write', 'export'], ['read', 'export', 'watch']],
  ])('of a %s with %j', async (role, scopes, may) => {
    await withToken(role, scopes);
    const done: string[] = [];
    for (const [what, method, path, body] of attempts) {
      const res = await (method === 'get' ? ask(method, path) : ask(method, path).send(body));
      if (res.status < 300) done.push(what);
      else expect([what, res.status, res.body.code]).toEqual([what, 403, 'forbidden']);
    }
    expect(done).toEqual(may);
  });

  test('ends with the role of its owner', async () => {
    const person = await withToken('editor', ['read', 'write']);
    expect((await ask('post', `${CONFLICT}/comments`).send({ comment: 'x' })).status).toBe(201);
    await desk.people.change(person.id, { role: 'reader' }, desk.editor);
    expect((await ask('post', `${CONFLICT}/comments`).send({ comment: 'x' })).status).toBe(403);
    expect((await ask('get', '/me')).body.person.role).toBe('reader');
  });

  test('is no more than the token that made it', async () => {
    await withToken('lead', ['read', 'admin']);
    const res = await ask('post', '/tokens').send({ label: 'x', scopes: ['write'] });
    expect([res.status, res.body.code]).toEqual([403, 'forbidden']);
  });

  test('is refused before the body is read', async () => {
    await withToken('editor', ['read']);
    const res = await ask('post', '/sources').type('json').send('{not json');
    expect(res.status).toBe(403);
  });
});

const decision0 = { outcome: { kind: 'not-a-conflict', reason: 'misread' }, rationale: 'r' };

describe('the command line, which is no person', () => {
  test.each<['post' | 'put', string, object]>([
    ['post', '/tokens', { label: 'x', scopes: ['read'] }],
    ['post', '/webhooks', { url: 'https://hooks.example/' }],
    ['post', '/views', { name: 'x', filter: {} }],
    ['put', `${CONFLICT}/watch`, { watching: true }],
    ['post', `${CONFLICT}/comments`, { comment: 'x' }],
    ['post', `${CONFLICT}/assignments`, { person: null }],
    ['post', `${CONFLICT}/resolutions`, { ...decision0, version: 0 }],
    ['post', '/claims/claim_nine/mends', { kind: 'withdraw', reason: 'x' }],
  ])('is refused %s %s', async (method, path, body) => {
    token = LOCAL;
    const res = await ask(method, path).send(body);
    expect([res.status, res.body.code]).toEqual([403, 'forbidden']);
  });
});
