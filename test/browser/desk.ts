import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../support/project.js';

/** A first start makes a database and reads the seeds. */
const PATIENCE_MS = 90_000;

/** The real server on a data directory of its own. */
export interface RunningDesk {
  /** Without a slash at the end. */
  readonly url: string;
  /** The sign-in link that was printed: works once. */
  readonly link: string;
  readonly stop: () => Promise<void>;
}

const addressIn = (printed: string): string | undefined => /http:\/\/\S+(?=\s)/.exec(printed)?.[0];

const printedAddress = async (server: ChildProcessWithoutNullStreams): Promise<string> => {
  let printed = '';
  server.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  for await (const chunk of server.stdout) {
    printed += String(chunk);
    const address = addressIn(printed);
    if (address !== undefined) {
      // Its log goes on; nobody reads it, and a full pipe would stop it.
      server.stdout.resume();
      return address;
    }
  }
  throw new Error(`the server ended without printing an address:\n${printed}`);
};

/** Starts the built server as `npm start` does, on a free port and an empty data directory: it loads the seeds. */
export const startDesk = async (): Promise<RunningDesk> => {
  const data = mkdtempSync(path.join(tmpdir(), 'claimdesk-browser-'));
  const server = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'serve'], {
    cwd: data,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', CLAIMDESK_DATA: path.join(data, 'data'), DATABASE_URL: '' },
  });
  const timer = setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const link = await printedAddress(server);
    return { url: new URL(link).origin, link, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** Chromium as the machine has it; `npm run test:browser` says where. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM;
  if (executablePath === undefined)
    throw new Error('CHROMIUM is not set: run the browser tests with npm run test:browser');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
