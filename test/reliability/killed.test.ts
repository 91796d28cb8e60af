import { jest } from '@jest/globals';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingDocument } from '../../src/domain/source.js';
import type { Verification } from '../../src/ports/stores.js';
import type { IngestReport } from '../../src/services/ingest.js';
import { serve } from '../support/claimdesk.js';
import { articleOf } from '../support/stored-desk.js';

jest.setTimeout(300_000);

/** Enough for one ingest that there is a middle of the work to be killed in. */
const BATCH: readonly IncomingDocument[] = Array.from({ length: 12 }, (_unused, index) =>
  articleOf(
    `Fire at the mill in Dalby\n\n${String(index + 9)} people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said. ` +
      `The mill belongs to a company from Horn. ${String(index + 2)} houses nearby were damaged, police said on Wednesday.\n`,
    {
      title: `Report ${String(index)}`,
      publisher: `Paper ${String(index)}`,
      publishedAt: '2024-03-06',
      publishedAtBasis: 'stated',
    },
  ),
);

interface Desk {
  readonly ask: <T>(path: string) => Promise<T>;
  /** What was acknowledged; null when the server went away before it answered. */
  readonly add: (documents: readonly IncomingDocument[]) => Promise<IngestReport | null>;
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

const open = async (data: string): Promise<Desk> => {
  const server = await serve({ CLAIMDESK_DATA: data });
  const { token } = JSON.parse(await readFile(path.join(data, 'server.json'), 'utf8')) as { readonly token: string };
  const authorization = `Bearer ${token}`;
  return {
    ask: async <T>(of: string) =>
      (await (await fetch(`${server.url}/api/v1${of}`, { headers: { authorization } })).json()) as T,
    add: async (documents) => {
      try {
        const answer = await fetch(`${server.url}/api/v1/sources`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ documents }),
        });
        expect(answer.status).toBe(201);
        return (await answer.json()) as IngestReport;
      } catch (error) {
        // Only a connection that broke: a refusal is not what is looked for here.
        if (error instanceof TypeError || (error as Error).name === 'TypeError') return null;
        throw error;
      }
    },
    end: server.end,
  };
};

let folder: string;
/** A data directory with the first articles, and how many those are. */
let pristine: string;
let before: readonly string[];
/** Milliseconds that the batch takes when nobody interferes. */
let whole: number;

const idsIn = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.ask<{ readonly sources: readonly { readonly id: string }[] }>('/sources')).sources
    .map(({ id }) => id)
    .toSorted();

const copyOf = async (name: string): Promise<string> => {
  const data = path.join(folder, name);
  await cp(pristine, data, { recursive: true });
  return data;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-killed-'));
  pristine = path.join(folder, 'pristine');
  const first = await open(pristine);
  before = await idsIn(first);
  await first.end('SIGTERM');
  const reference = await open(await copyOf('reference'));
  const from = performance.now();
  expect((await reference.add(BATCH))?.sources).toHaveLength(BATCH.length);
  whole = performance.now() - from;
  await reference.end('SIGTERM');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a server killed in the middle of its work', () => {
  test.each([0.05, 0.3, 0.6, 0.9])('leaves an ingest whole or absent: killed after %p of it', async (share) => {
    const data = await copyOf(`killed-${String(share)}`);
    const killed = await open(data);
    const answer = killed.add(BATCH);
    await sleep(whole * share);
    await killed.end('SIGKILL');
    const report = await answer;

    const again = await open(data);
    const now = await idsIn(again);
    expect([before.length, before.length + BATCH.length]).toContain(now.length);
    expect(now).toEqual(expect.arrayContaining([...before]));
    if (report) expect(now).toEqual(expect.arrayContaining(report.sources.map(({ id }) => id)));
    expect((await again.ask<Verification>('/verification')).faults).toEqual([]);
    // And the same ingest can be made as if nothing had been.
    expect((await again.add(BATCH))?.sources).toHaveLength(BATCH.length);
    expect(await idsIn(again)).toHaveLength(before.length + BATCH.length);
    expect(await again.end('SIGTERM')).toBe(0);
  });

  test('loses nothing that it acknowledged', async () => {
    const data = await copyOf('acknowledged');
    const killed = await open(data);
    const acknowledged: string[] = [];
    let killing: Promise<number | null> | null = null;
    for (const document of BATCH) {
      const report = await killed.add([document]);
      if (!report) break;
      acknowledged.push(...report.sources.map(({ id }) => id));
      // At once after the third acknowledgement, while the fourth document is on its way.
      if (acknowledged.length === 3) killing = killed.end('SIGKILL');
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(3);
    await killing;

    const again = await open(data);
    expect(await idsIn(again)).toEqual(expect.arrayContaining([...before, ...acknowledged]));
    expect((await again.ask<Verification>('/verification')).faults).toEqual([]);
    expect(await again.end('SIGTERM')).toBe(0);
  });
});
