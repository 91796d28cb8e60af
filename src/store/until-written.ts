import type { Clock } from '../kernel/clock.js';
import type { Database } from './database.js';

interface Held {
  readonly head: string;
  readonly at: number;
  readonly answer: Promise<unknown>;
}

/**
 * Answers that hold until something is written, by whichever process: everything that changes the desk adds to the audit, so the number of its last row
 * tells. None is held for longer than `most` milliseconds, and no more than `mostHeld` at once: the oldest goes first.
 */
export const untilWritten = (
  db: Database,
  clock: Clock,
  most: number,
  mostHeld: number,
): (<T>(key: string, ask: () => Promise<T>) => Promise<T>) => {
  const held = new Map<string, Held>();
  return async <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const last = await db.audit.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
    const [head, at] = [last?.hash ?? '', clock.now().getTime()];
    const known = held.get(key);
    if (known?.head === head && at - known.at < most) return known.answer as Promise<T>;
    const answer = ask();
    held.delete(key);
    held.set(key, { head, at, answer });
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    try {
      return await answer;
    } catch (error) {
      held.delete(key);
      throw error;
    }
  };
};
