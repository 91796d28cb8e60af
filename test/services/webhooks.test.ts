import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAddressGuard, isPublic } from '../../src/services/webhooks/guard.js';
import { createPost } from '../../src/services/webhooks/post.js';
import { createSender, MOST_TRIES, waitAfter, type Sender } from '../../src/services/webhooks/sender.js';
import { signatureOf } from '../../src/services/webhooks/signature.js';
import { createWebhooks, type Webhooks } from '../../src/services/webhooks/webhooks.js';
import { useDatabase } from '../support/database.js';
import { deskOn, FIRE, type StoredDesk } from '../support/stored-desk.js';

const database = useDatabase();

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that answers as it is told: with a status, or (null) not at all. */
let answers: number | null;
let heard: Heard[];
let server: Server;
let host: string;
let desk: StoredDesk;
let webhooks: Webhooks;
let sender: Sender;
let logged: unknown[];

beforeEach(async () => {
  [answers, heard, logged] = [200, [], []];
  server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      heard.push({ headers: req.headers, body: Buffer.concat(chunks).toString('utf8') });
      if (answers !== null)
        res.writeHead(answers, { location: `http://${host}/elsewhere` }).end('{"more":"than asked"}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  desk = await deskOn(database());
  const guard = createAddressGuard([host]);
  webhooks = createWebhooks(desk.store.stores.webhooks, guard);
  sender = createSender({
    store: desk.store.stores.webhooks,
    post: createPost(guard),
    clock: database().clock,
    log: (line) => logged.push(line),
    chance: () => 0,
    patienceMs: 300,
  });
});
afterEach(async () => {
  await sender.stop();
  server.closeAllConnections();
  server.close();
  expect(logged).toEqual([]);
});

const listen = (kinds: Parameters<Webhooks['add']>[0]['kinds'] = []) =>
  webhooks.add({ url: `http://${host}/hook`, kinds }, desk.editor);
const deliveries = (id: string) => webhooks.deliveries(id, { limit: 100, after: null }, desk.editor);
/** Lets so much time go by, in seconds. */
const wait = (seconds: number): void => {
  database().clock.set(new Date(database().clock.now().getTime() + seconds * 1000).toISOString());
};

describe('a webhook', () => {
  test('is told of each change once, signed, in the words of the feed', async () => {
    const { webhook, secret } = await listen();
    const { opened } = await desk.ingest.add(FIRE, desk.editor);
    await desk.together.comment(opened[0] ?? '', 'Who counted?', desk.editor);
    expect(await sender.look()).toBeGreaterThan(2);
    expect(await sender.look()).toBe(0);
    const changes = await desk.store.readers.lists.changes({ limit: 100, after: null });
    const bodies = heard.map(
      ({ body }) => JSON.parse(body) as { delivery: string; change: { id: string; kind: string } },
    );
    expect(bodies.map(({ change }) => change.id).toSorted()).toEqual(
      changes.map(({ seq, ordinal }) => `${String(seq)}-${String(ordinal)}`).toSorted(),
    );
    expect(new Set(bodies.map(({ delivery }) => delivery)).size).toBe(bodies.length);
    for (const [i, { headers, body }] of heard.entries()) {
      expect(headers['claimdesk-delivery']).toBe(bodies[i]?.delivery);
      const [, seconds, signed] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['claimdesk-signature'])) ?? [];
      expect(
        createHmac('sha256', secret)
          .update(`${seconds ?? ''}.${body}`)
          .digest('hex'),
      ).toBe(signed);
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
    }
    expect(
      (await deliveries(webhook.id)).every(
        ({ state, tries, lastAnswer }) => state === 'taken' && tries === 1 && lastAnswer === '200',
      ),
    ).toBe(true);
    expect(JSON.stringify([await webhooks.list(desk.editor), await desk.store.stores.audit.latest(50)])).not.toContain(
      secret,
    );
  });

  test('is told of the kinds that it asked for, and of nothing that was rolled back', async () => {
    const { webhook } = await listen(['created']);
    await desk.ingest.add(FIRE, desk.editor);
    const told = (await deliveries(webhook.id)).length;
    const [first] = await desk.store.readers.sources.list();
    await expect(
      desk.store.work.run(async ({ sources }) => {
        await sources.redate(first?.id ?? '', '2024-03-01', { actor: desk.editor });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await deliveries(webhook.id)).length).toBe(told);
    await sender.look();
    expect(new Set(heard.map(({ body }) => (JSON.parse(body) as { change: { kind: string } }).change.kind))).toEqual(
      new Set(['created']),
    );
  });

  test.each([
    ['answers 500', 500, '500'],
    ['answers with another address', 302, '302'],
    ['says nothing', null, 'no answer in time'],
  ])('that %s is asked again later, with the same body under the same id', async (_what, status, lastAnswer) => {
    const { webhook } = await listen(['resolved']);
    answers = status;
    await decide();
    await sender.look();
    expect(heard).toHaveLength(1);
    expect(await sender.look()).toBe(0);
    expect(await deliveries(webhook.id)).toMatchObject([{ state: 'waiting', tries: 1, lastAnswer }]);
    answers = 204;
    wait(20);
    expect(await sender.look()).toBe(1);
    expect(heard).toHaveLength(2);
    expect([heard[1]?.body, heard[1]?.headers['claimdesk-delivery']]).toEqual([
      heard[0]?.body,
      heard[0]?.headers['claimdesk-delivery'],
    ]);
    expect(await deliveries(webhook.id)).toMatchObject([{ state: 'taken', tries: 2 }]);
    expect((await webhooks.find(webhook.id, desk.editor)).failures).toBe(0);
  });

  const decide = async (): Promise<void> => {
    const { opened } = await desk.ingest.add(FIRE, desk.editor);
    const conflict = opened[0] ?? '';
    const outcome = { kind: 'needs-reporting', wouldSettle: 'the log' } as const;
    await desk.review.resolve({ conflict, expectedVersion: 0, outcome, rationale: 'r' }, desk.editor);
  };

  test('that is gone is turned off at once, and its owner is told', async () => {
    const { webhook } = await listen(['resolved', 'created']);
    answers = 410;
    await decide();
    await sender.look();
    const { disabled } = await webhooks.find(webhook.id, desk.editor);
    expect(disabled?.why).toBe('the receiver answered that it is gone (410)');
    expect(new Set((await deliveries(webhook.id)).map(({ state }) => state))).toEqual(new Set(['given-up']));
    expect(await desk.store.readers.together.notices(desk.editor.id, 5)).toMatchObject([
      { kind: 'disabled', webhook: { id: webhook.id, why: disabled?.why }, read: false },
    ]);
    const before = heard.length;
    wait(100_000);
    await desk.together.comment(
      (await desk.store.readers.conflicts.queue({ status: 'any' })).rows[0]?.id ?? '',
      'x',
      desk.editor,
    );
    expect(await sender.look()).toBe(0);
    expect(heard).toHaveLength(before);
    answers = 200;
    expect((await webhooks.enable(webhook.id, desk.editor)).disabled).toBeNull();
    expect(await sender.look()).toBe(0);
  });

  test('that never takes anything is turned off when the tries are used up', async () => {
    const { webhook } = await listen(['resolved']);
    answers = 503;
    await decide();
    for (let tries = 0; tries < MOST_TRIES + 3; tries += 1) {
      await sender.look();
      wait(7 * 3600);
    }
    expect(heard).toHaveLength(MOST_TRIES);
    expect((await webhooks.find(webhook.id, desk.editor)).disabled?.why).toBe('10 tries failed, the last with: 503');
  });

  test('whose sender ended in the middle is told by the next one', async () => {
    await listen(['resolved']);
    await decide();
    const { webhooks: store } = desk.store.stores;
    expect(await store.take(9, (now) => new Date(now.getTime() + 60_000))).toHaveLength(1);
    expect(await sender.look()).toBe(0);
    wait(61);
    expect(await sender.look()).toBe(1);
  });

  test('is taken by one of several senders', async () => {
    await listen();
    await desk.ingest.add(FIRE, desk.editor);
    const { webhooks: store } = desk.store.stores;
    const until = (now: Date) => new Date(now.getTime() + 60_000);
    const taken = (await Promise.all([1, 2, 3].map(() => store.take(2, until)))).flat().map(({ id }) => id);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test('belongs to its owner, and to leads', async () => {
    const { person: ada } = await desk.people.add({ name: 'Ada', role: 'editor' }, desk.editor);
    const { person: ben } = await desk.people.add({ name: 'Ben', role: 'editor' }, desk.editor);
    const { webhook } = await webhooks.add({ url: `http://${host}/`, kinds: [] }, ada);
    expect([await webhooks.list(ben), (await webhooks.list(desk.editor)).length]).toEqual([[], 1]);
    await expect(webhooks.remove(webhook.id, ben)).rejects.toMatchObject({ code: 'not-found' });
    await desk.people.change(ada.id, 'left', desk.editor);
    await desk.ingest.add(FIRE, desk.editor);
    expect(await sender.look()).toBe(0);
    await webhooks.remove(webhook.id, desk.editor);
    await expect(webhooks.find(webhook.id, desk.editor)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an address', () => {
  test.each(['', 'nonsense', `https://x.example/${'x'.repeat(2000)}`])('%j is none', async (url) => {
    await expect(webhooks.add({ url, kinds: [] }, desk.editor)).rejects.toMatchObject({ code: 'bad-input' });
  });

  const guardOf = (...addresses: readonly string[]) =>
    createAddressGuard(['inside.example:8080'], () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
    );

  test.each([
    ['http://public.example/', ['93.184.216.34']],
    ['ftp://public.example/', ['93.184.216.34']],
    ['https://name:word@public.example/', ['93.184.216.34']],
    ['https://private.example/', ['10.0.0.1']],
    ['https://both.example/', ['93.184.216.34', '127.0.0.1']],
    ['https://none.example/', []],
    ['https://127.0.0.1/', []],
    ['https://2130706433/', []],
    ['https://[::1]/', []],
    ['https://[::ffff:127.0.0.1]/', []],
    ['http://inside.example/', ['10.0.0.1']],
    ['https://inside.example/', ['10.0.0.1']],
  ])('%s at %j is out of reach', async (url, addresses) => {
    await expect(guardOf(...addresses)(new URL(url))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test.each([
    ['https://public.example/', '93.184.216.34'],
    ['https://public.example:8443/x?y=z', '2606:2800:220:1::1'],
    ['http://inside.example:8080/', '10.0.0.1'],
  ])('%s at %s is asked there', async (url, address) => {
    expect(await guardOf(address)(new URL(url))).toMatchObject([{ address }]);
  });

  test.each([
    '0.0.0.0',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fc00::1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    'name',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['1.1.1.1', '172.32.0.1', '192.169.0.1', '2a00:1450::1'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test('is looked at again before it is asked: a name that leads elsewhere by then is not followed', async () => {
    const { webhook } = await listen();
    const elsewhere = createSender({
      store: desk.store.stores.webhooks,
      post: createPost(createAddressGuard([])),
      clock: database().clock,
      log: (line) => logged.push(line),
    });
    await desk.ingest.add(FIRE, desk.editor);
    await elsewhere.look();
    expect(heard).toEqual([]);
    expect((await deliveries(webhook.id))[0]).toMatchObject({
      state: 'waiting',
      lastAnswer: 'Only https:// addresses are asked.',
    });
  });
});

test('waits grow twice as long each time, up to a bound, less a random part', () => {
  const whole = Array.from({ length: 14 }, (_unused, i) => waitAfter(i + 1, () => 0));
  expect(whole.slice(0, 4)).toEqual([15_000, 30_000, 60_000, 120_000]);
  expect(Math.max(...whole)).toBe(6 * 3_600_000);
  expect(waitAfter(1, (below) => below)).toBe(7_500);
});

test('a signature is of the second and the body', () => {
  expect(signatureOf('key', '{}', new Date(1_700_000_000_999))).toBe(
    `t=1700000000,v1=${createHmac('sha256', 'key').update('1700000000.{}').digest('hex')}`,
  );
});
