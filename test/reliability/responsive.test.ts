import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve, type Running } from '../support/claimdesk.js';
import { articleOf } from '../support/stored-desk.js';

jest.setTimeout(300_000);

/** An article of 1 MB of which hardly anything is a claim: reading it is the work. */
const BIG = articleOf(
  Array.from(
    { length: 12_000 },
    (_unused, i) =>
      `The old mill by river number ${String(i)} is known for its wheel, its garden and a long quiet road.`,
  ).join('\n'),
  { title: 'A walk along the rivers' },
);

let folder: string;
let server: Running | null = null;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-responsive-'));
});
afterAll(async () => {
  await server?.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

test('pages are served while a megabyte is read and compared', async () => {
  expect(BIG.text.length).toBeGreaterThan(900_000);
  server = await serve({ CLAIMDESK_DATA: folder });
  const { url } = server;
  const { token } = JSON.parse(await readFile(path.join(folder, 'server.json'), 'utf8')) as { readonly token: string };
  const authorization = `Bearer ${token}`;
  const upload = { done: false };
  const added = fetch(`${url}/api/v1/sources`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ documents: [BIG] }),
  }).finally(() => {
    upload.done = true;
  });
  const took: number[] = [];
  while (!upload.done) {
    const since = performance.now();
    const health = await fetch(`${url}/healthz`, { headers: { connection: 'close' } });
    await health.text();
    expect(health.status).toBe(200);
    took.push(performance.now() - since);
    await sleep(100);
  }
  expect((await added).status).toBe(201);
  // many answers while it worked, none of which waited for the engine
  expect(took.length).toBeGreaterThan(10);
  const slow = took.filter((milliseconds) => milliseconds > 1_500);
  expect(slow.length).toBeLessThanOrEqual(2);
});
