import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What the commands need of the terminal: where results, and where words about the work go. */
export interface Terminal {
  /** Results, exactly as given, on standard output. */
  readonly print: (text: string) => void;
  /** A result, byte for byte as it comes, on standard output. */
  readonly pass: (content: Readable) => Promise<void>;
  /** Words about the work, on standard error, only where a person is watching it. */
  readonly progress: (words: string) => void;
  /** What is given on standard input, as bytes. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** The command did its work and found something wrong: exit code 1. */
  readonly fault: () => void;
}

export const processTerminal: Terminal = {
  print: (text) => {
    process.stdout.write(text);
  },
  pass: (content) => pipeline(content, process.stdout, { end: false }),
  progress: (words) => {
    if (process.stderr.isTTY) process.stderr.write(`${words}\n`);
  },
  input: () => process.stdin,
  fault: () => {
    process.exitCode = 1;
  },
};
