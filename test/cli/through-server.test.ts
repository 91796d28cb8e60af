import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SheetRow } from '../../src/domain/sheet.js';
import type { Verification } from '../../src/ports/stores.js';
import type { IngestReport } from '../../src/services/ingest.js';
import type { Provenance } from '../../src/trace/provenance.js';
import { claimdesk, serve, type Ran, type Running } from '../support/claimdesk.js';
import { FIRE } from '../support/stored-desk.js';

jest.setTimeout(120_000);

let folder: string;
let environment: { readonly CLAIMDESK_DATA: string };
let server: Running;

const run = (...args: readonly string[]): Promise<Ran> => claimdesk(args, environment, folder);

const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-server-'));
  environment = { CLAIMDESK_DATA: path.join(folder, 'data') };
  await writeFile(
    path.join(folder, 'fire.json'),
    JSON.stringify({
      text: FIRE[0]?.text,
      title: 'Fire at the mill',
      publisher: 'The Valley Post',
      publishedAt: '2024-03-05',
    }),
  );
  await writeFile(path.join(folder, 'herald.txt'), `date: 2024-03-06\n\n${FIRE[1]?.text ?? ''}`);
  await writeFile(path.join(folder, 'empty.txt'), '');
  server = await serve(environment);
});
afterAll(async () => {
  await server.end('SIGKILL');
  await rm(folder, { recursive: true });
});

/** What commands print (JSON as its value: two ways of storing it keep keys in two orders), one after the other, since without a server each holds the directory; the times at which things were made left out. */
const everyCommand = async (claim: string) => {
  const ran: (Omit<Ran, 'stdout'> & { readonly said: unknown })[] = [];
  for (const args of [
    ['provenance', claim],
    ['export'],
    ['export', '--format', 'json'],
    ['provenance', 'nothing'],
    ['export', '--event', 'nothing'],
    ['ingest', 'empty.txt'],
    ['ingest', 'nothing'],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    const text = stdout
      .replace(/"(madeAt|previousAt)":\s*(?:"[^"]*"|null)/g, '"$1":""')
      .replace(/"audit":\s*\{[^}]*\}/, '"audit":{}');
    ran.push({ code, stderr, said: text.startsWith('{') ? (JSON.parse(text) as unknown) : text });
  }
  return ran;
};

describe('while a server holds the data', () => {
  test('its note is for this account only, and its token opens the API', async () => {
    const note = path.join(environment.CLAIMDESK_DATA, 'server.json');
    expect((await stat(note)).mode & 0o777).toBe(0o600);
    const { url, token, pid } = JSON.parse(await readFile(note, 'utf8')) as Record<string, string>;
    expect([url, pid]).toEqual([server.url, server.pid]);
    const ask = (authorization: string): Promise<number> =>
      fetch(`${server.url}/api/v1/verification`, { headers: { authorization } }).then(({ status }) => status);
    expect(await ask(`Bearer ${token ?? ''}`)).toBe(200);
    expect(await ask(`Bearer ${(token ?? '').replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))}`)).toBe(401);
  });

  test('the queue is served to nobody who is not signed in, and health to everybody', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const queue = await fetch(`${server.url}/conflicts`, { redirect: 'manual' });
    expect([302, 303, 401]).toContain(queue.status);
    expect((await fetch(server.signIn)).status).toBe(200);
  });

  test('a second server on the directory is refused in one line', async () => {
    await expect(serve(environment)).rejects.toThrow(
      new RegExp(
        `^claimdesk serve ended with 2: claimdesk: The data directory \\S+ is in use by process ${String(server.pid)} [^\\n]+\\n$`,
      ),
    );
  });

  test('a second server on the port is refused in one line', async () => {
    const other = { CLAIMDESK_DATA: path.join(folder, 'other'), PORT: new URL(server.url).port };
    await expect(serve(other)).rejects.toThrow(
      /^claimdesk serve ended with 2: claimdesk: Cannot serve on 127\.0\.0\.1 port \d+: another program listens there\. [^\n]+\n$/,
    );
    await expect(stat(other.CLAIMDESK_DATA)).rejects.toThrow('ENOENT');
  });

  test('commands go through it, and say the same as without it', async () => {
    const report = await json<IngestReport>('ingest', 'fire.json', 'herald.txt', '--format', 'json');
    expect(report.sources.map(({ title, added }) => [title, added])).toEqual([
      ['Fire at the mill', true],
      ['herald.txt', true],
    ]);
    expect(report.opened.length).toBeGreaterThan(0);
    const again = await run('ingest', 'fire.json', 'herald.txt');
    expect(again.stdout).toContain('already there');

    const { stdout } = await run('check', 'fire.json', '--format', 'json');
    const claim = (JSON.parse(stdout) as { claims: readonly { id: string }[] }).claims[0]?.id ?? '';
    const provenance = await json<Provenance>('provenance', claim);
    expect(provenance.source.title).toBe('Fire at the mill');
    expect((await json<Verification>('verify', '--format', 'json')).faults).toEqual([]);
    expect((await json<{ rows: readonly SheetRow[] }>('export', '--format', 'json')).rows).toEqual([]);

    const through = await everyCommand(claim);
    expect(await server.end('SIGTERM')).toBe(0);
    await expect(stat(path.join(environment.CLAIMDESK_DATA, 'server.json'))).rejects.toThrow('ENOENT');
    const direct = await everyCommand(claim);
    expect(through).toEqual(direct);
    expect(direct.map(({ code }) => code)).toEqual([0, 0, 0, 2, 2, 2, 2]);
    for (const { code, stderr } of direct) expect(stderr).toMatch(code === 0 ? /^$/ : /^claimdesk: [^\n]+\n$/);
  });

  test('a second start finds everything as it was, and gives a new link', async () => {
    const before = await json<Verification>('verify', '--format', 'json');
    const link = server.signIn;
    server = await serve(environment);
    expect(new URL(server.signIn).searchParams.get('token')).not.toBe(new URL(link).searchParams.get('token'));
    const now = await json<Verification>('verify', '--format', 'json');
    expect(now).toEqual(before);
  });

  test('export writes a whole file', async () => {
    const out = path.join(folder, 'sheet.csv');
    expect(await run('export', '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(out, 'utf8')).toContain('claimId');
    const refused = await run('export', '--out', path.join(folder, 'nowhere', 'sheet.csv'));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('cannot be written.');
  });
});
