import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../support/api-client/schema.js';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp } from '../support/desk-app.js';
import { FIRE, tokenOf } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let server: Server;
let client: Client<paths>;

beforeEach(async () => {
  desk = await deskApp(database());
  server = createServer(desk.app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  client = createClient<paths>({
    baseUrl: `http://127.0.0.1:${String(port)}/api/v1`,
    headers: { authorization: `Bearer ${await tokenOf(desk, desk.editor)}` },
  });
});
afterEach(() => {
  desk.live.end();
  server.closeAllConnections();
  server.close();
});

test('a client made of the description ingests, finds the conflict, decides it and exports the sheet', async () => {
  const documents = FIRE.map(({ text, metadata: { title, publisher, publishedAt, publishedAtBasis } }) => ({
    text,
    mediaType: 'text/plain',
    metadata: { title, publisher, publishedAt, publishedAtBasis },
  }));
  const key = { 'Idempotency-Key': 'fire-1' };
  const added = await client.POST('/sources', { params: { header: key }, body: { documents } });
  expect([added.response.status, added.data?.sources.length]).toEqual([201, 2]);
  const again = await client.POST('/sources', { params: { header: key }, body: { documents } });
  expect(again.data).toEqual(added.data);

  const queue = await client.GET('/conflicts', { params: { query: { kind: 'quantity', limit: 1 } } });
  const [row] = queue.data?.rows ?? [];
  expect(added.data?.opened).toContain(row?.id);
  const id = row?.id ?? '';
  const seen = await client.GET('/conflicts/{id}', { params: { path: { id } } });
  const claim = seen.data?.positions[0]?.claims[0]?.claim;
  expect(claim?.quote.length).toBeGreaterThan(0);

  const decided = await client.POST('/conflicts/{id}/resolutions', {
    params: { path: { id }, header: { 'If-Match': seen.response.headers.get('etag') ?? '' } },
    body: { outcome: { kind: 'accept-one', claim: claim?.id ?? '' }, rationale: 'The hospital confirmed it.' },
  });
  expect(decided.data).toMatchObject({ conflict: id, version: 1 });
  const late = await client.POST('/conflicts/{id}/resolutions', {
    params: { path: { id } },
    body: { version: 0, outcome: { kind: 'needs-reporting', wouldSettle: 'x' }, rationale: 'r' },
  });
  expect([late.response.status, late.error?.code]).toEqual([409, 'stale']);

  const event = row?.event.id ?? '';
  const sheet = await client.GET('/sheets/{event}.json', { params: { path: { event } } });
  expect(sheet.data?.rows.find((each) => each.claimId === claim?.id)).toMatchObject({ standing: 'accepted' });
  const changes = await client.GET('/changes');
  expect(changes.data?.changes.at(-1)).toMatchObject({ kind: 'resolved', subject: id });
});
