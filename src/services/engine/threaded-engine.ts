import { Worker } from 'node:worker_threads';
import { Problem } from '../../kernel/problem.js';
import type { Engine, Steps } from './engine.js';
import type { Answer, Request } from './messages.js';

/** One step may take so long: a step reads and compares at most a few megabytes, at tenths of a megabyte a second. */
const LONGEST_STEP_MS = 300_000;

/** Megabytes of JavaScript objects that the thread may hold: readings that are kept, and those of the largest step beside them. */
const MOST_MEGABYTES = 3_072;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

interface Thread {
  readonly ask: (request: Omit<Request, 'id'>) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

const gone = (why: string, cause?: unknown): Problem =>
  new Problem(
    'unavailable',
    `The engine ${why}. Nothing was stored.`,
    'Try again; add large documents one by one.',
    ...(cause === undefined ? [] : [{ cause }]),
  );

const startThread = (entry: URL, longestStepMs: number, onEnd: () => void): Thread => {
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const failAll = (problem: Problem): void => {
    onEnd();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(problem);
    }
    waiting.clear();
  };
  const end = async (): Promise<void> => {
    await worker.terminate();
  };
  worker.on('message', (answer: Answer) => {
    const held = waiting.get(answer.id);
    if (!held) return;
    waiting.delete(answer.id);
    clearTimeout(held.timer);
    if ('result' in answer) held.resolve(answer.result);
    else {
      const error = new Error(answer.failed.message);
      if (answer.failed.stack !== undefined) error.stack = answer.failed.stack;
      held.reject(error);
    }
    // an idle thread must not keep the process alive
    if (waiting.size === 0) worker.unref();
  });
  worker.once('error', (cause) => {
    failAll(gone('broke down', cause));
  });
  worker.once('exit', () => {
    failAll(gone('stopped'));
  });
  worker.unref();
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        const timer = setTimeout(() => {
          failAll(gone(`took longer than ${String(Math.round(longestStepMs / 1000))} seconds`));
          void end();
        }, longestStepMs);
        waiting.set(id, { resolve, reject, timer });
        worker.ref();
        worker.postMessage({ ...request, id });
      }),
    end,
  };
};

/**
 * The engine in a thread of its own, so that pages are served while it works; started when first asked, and again after it broke down. What was
 * asked of a thread that breaks down or takes too long is refused with Problem `unavailable`.
 */
export const threadedEngine = (entry: URL, longestStepMs = LONGEST_STEP_MS): Engine => {
  let thread: Thread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  // one step after another, so that none spends its time waiting for the thread
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
  const ask = async <Step extends keyof Steps>(
    step: Step,
    asked: Parameters<Steps[Step]>,
  ): Promise<ReturnType<Steps[Step]>> => {
    if (thread === null) {
      const started: Thread = startThread(entry, longestStepMs, () => {
        if (thread === started) thread = null;
      });
      thread = started;
    }
    // the thread answers a step with what the step gives
    return (await thread.ask({ step, asked })) as ReturnType<Steps[Step]>;
  };
  return {
    keys: async (articles) => inTurn(() => ask('keys', [articles])),
    relate: async (articles) => inTurn(() => ask('relate', [articles])),
    analyse: async (articles, policy, mends) => inTurn(() => ask('analyse', [articles, policy, mends])),
    close: async () => {
      await thread?.end();
    },
  };
};
