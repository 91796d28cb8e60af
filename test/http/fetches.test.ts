import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useDatabase } from '../support/database.js';
import { deskApp, type DeskApp, type Editor } from '../support/desk-app.js';
import { LOCAL } from '../support/stored-desk.js';

const database = useDatabase();
let desk: DeskApp;
let ada: Editor;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_req, res) => {
    res
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        '<html><head><title>Mill burns</title></head><body><article><h1>Mill burns</h1><p>Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said, and the roof came down in the evening.</p></article></body></html>',
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  LOCAL.push(host);
  url = `http://${host}/mill`;
});
afterAll(() => {
  LOCAL.length = 0;
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  desk = await deskApp(database());
  ada = await desk.enter('Ada');
});

test('a fetched page fills the form, to be looked at; nothing is kept before it is sent', async () => {
  const shown = await ada.send('/sources/new', '/sources/fetches', { address: url });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('This is what claimdesk understood of the page');
  expect(shown.text).toContain('value="Mill burns"');
  expect(shown.text).toContain(`value="${url}"`);
  expect(shown.text).toContain('Nine people were hurt');
  expect(await desk.store.readers.sources.list()).toEqual([]);
});

test('what cannot be fetched is said, and the address stays in its field', async () => {
  const shown = await ada.send('/sources/new', '/sources/fetches', { address: 'https://127.0.0.1/secret' });
  expect(shown.status).toBe(422);
  expect(shown.text).toContain('private network');
  expect(shown.text).toContain('value="https://127.0.0.1/secret"');
});

test('a reader fetches nothing', async () => {
  const reader = await desk.enter('Rita', 'reader');
  expect((await reader.send('/sources', '/sources/fetches', { address: url })).status).toBe(403);
});
