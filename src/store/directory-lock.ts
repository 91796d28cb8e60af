import { randomUUID } from 'node:crypto';
import { linkSync, unlinkSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemClock, type Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { errorCodeOf } from '../kernel/error-code.js';
import { Problem } from '../kernel/problem.js';

/** What the lock file says of the process that holds a data directory. */
export interface LockHolder {
  readonly pid: number;
  /** ISO date-time when the lock was taken. */
  readonly since: string;
  /** Start of that process in kernel ticks since boot, where the system tells: tells it from a later process of the same number. */
  readonly ticks: string | null;
}

const LOCK = 'db.lock';

/** Locks of this very process, which shares its number with the file that it wrote. */
const heldHere = new Set<string>();

interface ProcessState {
  /** One letter: R running, S sleeping, Z dead but not yet collected by its parent … */
  readonly letter: string | null;
  /** Start in ticks since boot. */
  readonly ticks: string | null;
}

/** State and start of a process (fields 3 and 22 of Linux's /proc/PID/stat, counted after the name, which may hold anything); nulls where not told. */
const stateOf = async (pid: number): Promise<ProcessState> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { letter: fields[0] ?? null, ticks: fields[19] ?? null };
  } catch {
    return { letter: null, ticks: null };
  }
};

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as someone else.
    return errorCodeOf(error) === 'EPERM';
  }
};

const isAlive = async (holder: LockHolder, path: string): Promise<boolean> => {
  if (holder.pid === process.pid) return heldHere.has(path);
  if (!runs(holder.pid)) return false;
  const { letter, ticks } = await stateOf(holder.pid);
  // a killed process that its parent has not collected holds nothing any more
  if (letter === 'Z' || letter === 'X') return false;
  return holder.ticks === null || ticks === holder.ticks;
};

const parseHolder = (text: string): LockHolder | null => {
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held !== 'object' || held === null) return null;
    const { pid, since, ticks } = held as Record<string, unknown>;
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof since === 'string'
      ? { pid, since, ticks: typeof ticks === 'string' ? ticks : null }
      : null;
  } catch {
    return null;
  }
};

const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** The live process that holds a data directory; null when it is free (or was left by a process that is gone). */
export const holderOf = async (data: string): Promise<LockHolder | null> => {
  const path = resolve(data, LOCK);
  const text = await readIfThere(path);
  const holder = text === null ? null : parseHolder(text);
  return holder && (await isAlive(holder, path)) ? holder : null;
};

/** Rounds of taking a lock before giving up: each round more means that another process came between. */
const ROUNDS = 10;

/** Puts the file `aside` in place as the lock `path`, whole or not at all; false when there is one. In one step with noting it: other calls of this process must not see one without the other. */
const putInPlace = (aside: string, path: string): boolean => {
  try {
    linkSync(aside, path);
    heldHere.add(path);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

const giveBack = (path: string): void => {
  unlinkSync(path);
  heldHere.delete(path);
};

/**
 * Takes the lock `path`: null, or the live holder that keeps it from us.
 * A lock whose process is gone is removed only under a lock of its own, named for the very text that is to be removed: so nobody can remove what another
 * process has just put in its place. That lock can be left behind too, and is taken over in the same way.
 */
const take = async (path: string, aside: string): Promise<LockHolder | null> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (putInPlace(aside, path)) return null;
    const text = await readIfThere(path);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder && (await isAlive(holder, path))) return holder;
    const removal = `${path}.${sha256(text).slice(0, 16)}`;
    const other = await take(removal, aside);
    if (other) return other;
    if ((await readIfThere(path)) === text) unlinkSync(path);
    giveBack(removal);
  }
  throw new Problem('locked', `The lock ${path} is being taken by several processes at once`, 'Try again.');
};

const inUse = (data: string, { pid, since }: LockHolder): Problem =>
  new Problem(
    'locked',
    `The data directory ${data} is in use by process ${pid} since ${since}`,
    'Stop that process, or use another directory with CLAIMDESK_DATA.',
  );

/**
 * Takes a data directory for this process; returns what gives it back.
 * The embedded database takes no lock of its own, and two processes on one directory would spoil it.
 * A lock whose process is gone is taken over. Throws Problem `locked` when a live one holds it, `unavailable` when the directory cannot be written.
 */
export const lockDirectory = async (data: string, clock: Clock = systemClock): Promise<() => Promise<void>> => {
  const path = resolve(data, LOCK);
  const mine: LockHolder & { readonly take: string } = {
    pid: process.pid,
    since: clock.now().toISOString(),
    ticks: (await stateOf(process.pid)).ticks,
    take: randomUUID(),
  };
  const text = `${JSON.stringify(mine)}\n`;
  const aside = `${path}.${mine.take}`;
  try {
    await mkdir(data, { recursive: true });
    await writeFile(aside, text);
    try {
      const holder = await take(path, aside);
      if (holder) throw inUse(data, holder);
    } finally {
      unlinkSync(aside);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'unavailable',
      `The data directory ${data} cannot be written (${errorCodeOf(error)})`,
      'Choose another with CLAIMDESK_DATA, or change its permissions.',
      { cause: error },
    );
  }
  return async () => {
    if ((await readIfThere(path)) === text) giveBack(path);
    else heldHere.delete(path);
  };
};
