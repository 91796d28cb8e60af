import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../src/kernel/digest.js';
import { holderOf, lockDirectory } from '../../src/store/directory-lock.js';
import { testClock } from '../support/database.js';

let data = '';
let child: ChildProcess | null = null;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'claimdesk-lock-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  child = null;
  await rm(data, { recursive: true });
});

/** A process number that none has: beyond the largest that systems give. */
const GONE = 2 ** 30;

const leave = (holder: unknown): Promise<void> =>
  writeFile(join(data, 'db.lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));

const running = async (): Promise<number> => {
  child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await once(child, 'spawn');
  return Number(child.pid);
};

const ended = async (): Promise<number> => {
  const short = spawn(process.execPath, ['-e', '']);
  await once(short, 'exit');
  return Number(short.pid);
};

/** A process that has ended and that its parent, which runs on, does not collect; null where the system has no such thing to show. */
// the child outlives the shell that would collect it: the shell has become a sleep by then
const uncollected = async (): Promise<number | null> => {
  if (process.platform !== 'linux') return null;
  child = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const pid = Number(line.toString());
  for (let tries = 0; tries < 200; tries++) {
    const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '');
    if (stat.includes(') Z ')) return pid;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the process was collected after all');
};

describe('the lock on a data directory', () => {
  it('names its holder, keeps others out and goes with its owner', async () => {
    const unlock = await lockDirectory(data, testClock());
    expect(await holderOf(data)).toMatchObject({ pid: process.pid, since: '2025-01-01T00:00:00.000Z' });
    await expect(lockDirectory(data)).rejects.toMatchObject({
      code: 'locked',
      message: `The data directory ${data} is in use by process ${process.pid} since 2025-01-01T00:00:00.000Z`,
    });
    await unlock();
    expect(await holderOf(data)).toBeNull();
    expect(await readdir(data)).toEqual([]);
    await (
      await lockDirectory(data)
    )();
  });

  it('refuses a directory that a live process holds', async () => {
    const pid = await running();
    await leave({ pid, since: '2025-01-01T00:00:00.000Z', ticks: null });
    await expect(lockDirectory(data)).rejects.toMatchObject({ code: 'locked' });
    expect(await holderOf(data)).toMatchObject({ pid });
  });

  it('takes over from a process that is gone', async () => {
    await leave({ pid: await ended(), since: '2025-01-01T00:00:00.000Z', ticks: null });
    expect(await holderOf(data)).toBeNull();
    const unlock = await lockDirectory(data);
    expect(JSON.parse(await readFile(join(data, 'db.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(await readdir(data)).toEqual(['db.lock']);
    await unlock();
  });

  it('takes over from a process whose number another one has now', async () => {
    await leave({ pid: await running(), since: '2025-01-01T00:00:00.000Z', ticks: '1' });
    await (
      await lockDirectory(data)
    )();
  });

  it('takes over from an earlier process that had our own number', async () => {
    await leave({ pid: process.pid, since: '2025-01-01T00:00:00.000Z', ticks: null });
    await (
      await lockDirectory(data)
    )();
  });

  it.each(['', 'nonsense', '{"pid":"7"}', '{"pid":-1,"since":"x"}', 'null'])(
    'takes over a broken lock: %j',
    async (text) => {
      await leave(text);
      await (
        await lockDirectory(data)
      )();
    },
  );

  it('takes over from a process that died while it took over', async () => {
    const pid = await ended();
    const left = JSON.stringify({ pid, since: '2025-01-01T00:00:00.000Z', ticks: null });
    await leave(left);
    await writeFile(
      join(data, `db.lock.${sha256(left).slice(0, 16)}`),
      JSON.stringify({ pid, since: 'x', ticks: null }),
    );
    const unlock = await lockDirectory(data);
    expect(await readdir(data)).toEqual(['db.lock']);
    await unlock();
  });

  it.each(Array.from({ length: 20 }, (_, n) => n))('lets exactly one of many in at once (try %d)', async () => {
    await leave({ pid: GONE, since: '2025-01-01T00:00:00.000Z', ticks: null });
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(data)));
    const won = tries.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const attempt of tries)
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'locked' });
    expect(await readdir(data)).toEqual(['db.lock']);
    await won[0]?.value();
  });

  it('says that a directory cannot be made', async () => {
    await leave('a file');
    await expect(lockDirectory(join(data, 'db.lock', 'within'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is taken over from a killed process that its parent has not collected', async () => {
    const pid = await uncollected();
    if (pid === null) return;
    await leave({ pid, since: '2025-01-01T00:00:00.000Z', ticks: null });
    expect(await holderOf(data)).toBeNull();
    await (
      await lockDirectory(data, testClock())
    )();
  });
});
