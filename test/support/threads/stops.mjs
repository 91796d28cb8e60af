/** A thread that stops when it is first asked. */
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', () => {
  process.exit(3);
});
