import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './project.js';

const CLI = path.join(ROOT, 'dist/cli.js');

type Environment = Readonly<Record<string, string>>;

/** Nothing of the machine's own settings reaches the process: a DATABASE_URL outside must not decide where a test writes. */
const environmentOf = (environment: Environment): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  TZ: 'UTC',
  ...environment,
});

const start = (args: readonly string[], environment: Environment, cwd: string): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { cwd, env: environmentOf(environment), stdio: ['ignore', 'pipe', 'pipe'] });

const collect = (stream: NodeJS.ReadableStream | null): (() => string) => {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `claimdesk` command to its end. */
export const claimdesk = (args: readonly string[], environment: Environment = {}, cwd: string = ROOT): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = start(args, environment, cwd);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: stdout(), stderr: stderr() });
    });
  });

export interface Running {
  /** Address without a path. */
  readonly url: string;
  /** The one-time link that it printed. */
  readonly signIn: string;
  readonly pid: number;
  /** Milliseconds from the start of its process until it was ready, as its log says. */
  readonly readyIn: number;
  /** Sends a signal and waits for the end; gives the exit code, null when a signal ended it. */
  readonly end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/** Starts `claimdesk serve` on a free port and waits until it says that it is ready; rejects with what it said if it ends before. */
export const serve = (environment: Environment): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = start(['serve'], { PORT: '0', ...environment }, ROOT);
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const stderr = collect(child.stderr);
    let signIn = '';
    const { stdout } = child;
    if (!stdout) throw new Error('no standard output');
    createInterface({ input: stdout }).on('line', (line) => {
      signIn ||= /http:\/\/\S+/.exec(line)?.[0] ?? '';
      if (!line.includes('"msg":"ready"')) return;
      resolve({
        url: new URL(signIn).origin,
        signIn,
        pid: child.pid ?? 0,
        readyIn: Number(/"milliseconds":(\d+)/.exec(line)?.[1]),
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
    void ended.then((code) => {
      reject(new Error(`claimdesk serve ended with ${String(code)}: ${stderr()}`));
    });
  });
