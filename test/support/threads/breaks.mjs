/** A thread that breaks down when it is asked for keys, and answers what else it is asked with nothing found. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id, step }) => {
  if (step === 'keys') throw new RangeError('out of everything');
  parentPort?.postMessage(step === 'relate' ? { id, result: [] } : { id, failed: { message: 'no such article' } });
});
