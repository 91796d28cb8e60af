#!/usr/bin/env node
import type { Desk } from './cli/desk.js';
import { EXIT, failureOf } from './cli/failure.js';
import { createProgram } from './cli/program.js';
import { processTerminal } from './cli/terminal.js';
import { isDebugging, readConfig, SETTINGS } from './config.js';
import { Problem } from './kernel/problem.js';

/** Goes through the server where one holds the embedded database, which one process at a time may open; else opens the database here. */
const openDesk = async (): Promise<Desk> => {
  const config = readConfig();
  if (config.databaseUrl === null) {
    const { holderOf } = await import('./store/directory-lock.js');
    const holder = await holderOf(config.data);
    if (holder) {
      const { readServerFile } = await import('./cli/server-file.js');
      const server = await readServerFile(config.data);
      if (server?.pid !== holder.pid)
        throw new Problem(
          'locked',
          `The data directory ${config.data} is in use by process ${String(holder.pid)} since ${holder.since}`,
          'Wait until it is done, or until the server is ready.',
        );
      return (await import('./cli/remote-desk.js')).remoteDesk(server);
    }
  }
  const [{ openContainer }, { localDesk }] = await Promise.all([
    import('./container.js'),
    import('./cli/local-desk.js'),
  ]);
  const container = await openContainer(config);
  return localDesk(container.services, container.close);
};

// A reader that has seen enough (`claimdesk check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  // The database and the web are loaded only by the commands that use them.
  await createProgram({
    terminal: processTerminal,
    openDesk,
    serve: async () => (await import('./server.js')).serve(readConfig()),
    settings: Object.values(SETTINGS),
  }).parseAsync();
} catch (error) {
  const { code, line } = failureOf(error);
  process.exitCode = code;
  if (line !== '') process.stderr.write(`${line}\n`);
  if (code !== EXIT.done && error instanceof Error && isDebugging()) process.stderr.write(`${error.stack ?? ''}\n`);
}
