import { randomInt } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import { errorCodeOf } from '../../kernel/error-code.js';
import { Problem } from '../../kernel/problem.js';
import type { DueDelivery, Tried, WebhookStore } from '../../ports/webhooks.js';
import type { Post } from './post.js';
import { signatureOf } from './signature.js';

/** Tries of one delivery: the last comes some hours after the first. */
export const MOST_TRIES = 10;

/** Wait before the second try, in milliseconds; each further wait is twice as long, up to the longest. */
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** A receiver that says nothing for so long has not taken it. */
const PATIENCE_MS = 10_000;

/** A delivery that was taken and not settled belongs to a process that ended: another takes it after so long. */
const LEASE_MS = 60_000;

/** Deliveries that are sent at once. */
const AT_ONCE = 8;

/** How often is looked for what is due. */
const LOOK_MS = 2_000;

/** What ended is remembered for a week. */
const REMEMBERED_MS = 7 * 86_400_000;

/** How often what ended is forgotten, in looks. */
const LOOKS_BETWEEN = 1_000;

const GONE = 410;

/** Wait before the next try, after so many: doubled each time, and a random half of it off, so that many do not come back at once. */
export const waitAfter = (tries: number, chance: (below: number) => number): number => {
  const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  return whole - chance(Math.floor(whole / 2));
};

const wordsOf = (error: unknown): string => {
  if (error instanceof Problem) return error.message;
  const code = errorCodeOf(error);
  return code === 'ABORT_ERR' ? 'no answer in time' : code || 'no answer';
};

export interface SenderOptions {
  readonly store: Pick<WebhookStore, 'take' | 'settle' | 'forget'>;
  readonly post: Post;
  readonly clock: Clock;
  /** A whole number below the one given. */
  readonly chance?: (below: number) => number;
  readonly patienceMs?: number;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

export interface Sender {
  /** Sends what is due now; how many were sent. */
  readonly look: () => Promise<number>;
  /** Looks again and again. */
  readonly start: () => void;
  /** Ends that, and whatever is being sent: it is sent again by the next process. */
  readonly stop: () => Promise<void>;
}

/**
 * Sends what changed to the addresses that are told of it: at least once each, under one id however often, until it is taken, the tries are used up,
 * or the receiver says that it is gone. Several processes may send at once: each delivery is taken by one.
 */
export const createSender = ({
  store,
  post,
  clock,
  log,
  chance = (below) => (below < 1 ? 0 : randomInt(below)),
  patienceMs = PATIENCE_MS,
}: SenderOptions): Sender => {
  const over = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<number> = Promise.resolve(0);
  let busy = false;
  let looks = 0;

  const becomes = (status: number | null, answer: string, tries: number): Tried => {
    if (status !== null && status >= 200 && status < 300) return { kind: 'taken', answer };
    if (status === GONE) return { kind: 'over', answer, why: 'the receiver answered that it is gone (410)' };
    if (tries >= MOST_TRIES)
      return { kind: 'over', answer, why: `${String(tries)} tries failed, the last with: ${answer}` };
    return { kind: 'again', answer, dueAt: new Date(clock.now().getTime() + waitAfter(tries, chance)) };
  };

  const send = async (delivery: DueDelivery): Promise<void> => {
    const { id, url, secret, body, tries } = delivery;
    let status: number | null = null;
    let answer: string;
    // not AbortSignal.any of a timeout: Node 20 may collect what nothing else holds before it fires
    const waiting = new AbortController();
    const stop = (): void => {
      waiting.abort(over.signal.reason);
    };
    const patience = setTimeout(() => {
      waiting.abort(new DOMException('no answer in time', 'TimeoutError'));
    }, patienceMs);
    over.signal.addEventListener('abort', stop, { once: true });
    if (over.signal.aborted) stop();
    try {
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'claimdesk',
        'claimdesk-delivery': id,
        'claimdesk-signature': signatureOf(secret, body, clock.now()),
      };
      status = await post(new URL(url), headers, body, waiting.signal);
      answer = String(status);
    } catch (error) {
      if (over.signal.aborted) return;
      answer = wordsOf(error);
    } finally {
      clearTimeout(patience);
      over.signal.removeEventListener('abort', stop);
    }
    await store.settle(delivery, becomes(status, answer, tries));
  };

  const look = async (): Promise<number> => {
    looks += 1;
    if (looks % LOOKS_BETWEEN === 1) await store.forget(new Date(clock.now().getTime() - REMEMBERED_MS));
    let sent = 0;
    for (;;) {
      const due = await store.take(AT_ONCE, (now) => new Date(now.getTime() + LEASE_MS));
      await Promise.all(due.map(send));
      sent += due.length;
      if (due.length < AT_ONCE || over.signal.aborted) return sent;
    }
  };

  const lookOnce = (): void => {
    if (busy) return;
    busy = true;
    looking = look()
      .catch((error: unknown) => {
        log({ level: 'error', event: 'webhooks.failed', error: error instanceof Error ? error.stack : String(error) });
        return 0;
      })
      .finally(() => {
        busy = false;
      });
  };

  return {
    look,
    start: () => {
      timer ??= setInterval(lookOnce, LOOK_MS).unref();
    },
    stop: async () => {
      if (timer) clearInterval(timer);
      over.abort();
      await looking;
    },
  };
};
