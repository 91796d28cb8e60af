import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './messages.js';
import { engineSteps } from './steps.js';

/** The thread in which the engine runs: answers one request after another. Started by threaded-engine.ts. */
const steps = engineSteps();

const answerOf = (request: Request): unknown => {
  switch (request.step) {
    case 'keys':
      return steps.keys(...request.asked);
    case 'relate':
      return steps.relate(...request.asked);
    case 'analyse':
      return steps.analyse(...request.asked);
  }
};

parentPort?.on('message', (request: Request) => {
  let answer: Answer;
  try {
    answer = { id: request.id, result: answerOf(request) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer = { id: request.id, failed: { message, stack } };
  }
  parentPort?.postMessage(answer);
});
