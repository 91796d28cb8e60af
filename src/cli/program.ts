import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { provenanceCommand } from './commands/provenance.js';
import { serveCommand } from './commands/serve.js';
import { verifyCommand } from './commands/verify.js';
import { namesCommand, readCommand } from './commands/windows.js';
import type { Desk } from './desk.js';
import type { Terminal } from './terminal.js';

/** What the commands are given by the process that runs them. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Opens the desk; `check` never asks for it. */
  readonly openDesk: () => Promise<Desk>;
  /** Serves until told to stop. */
  readonly serve: () => Promise<void>;
  readonly settings: readonly { readonly env: string; readonly help: string }[];
}

/** The `claimdesk` command with all its subcommands. Throws CommanderError instead of ending the process. */
export const createProgram = ({ terminal, openDesk, serve, settings }: Surroundings): Command => {
  const withDesk = async <T>(work: (desk: Desk) => Promise<T>): Promise<T> => {
    const desk = await openDesk();
    try {
      return await work(desk);
    } finally {
      await desk.close();
    }
  };
  const program = new Command('claimdesk')
    .description('Claims with their sources, conflicts flagged, resolved by editors, exported with their evidence.')
    .helpCommand(false);
  const commands = [
    serveCommand(serve, settings),
    checkCommand(terminal),
    readCommand(terminal),
    namesCommand(terminal),
    ingestCommand(terminal, withDesk),
    importCommand(terminal, withDesk),
    exportCommand(terminal, withDesk),
    provenanceCommand(terminal, withDesk),
    verifyCommand(terminal, withDesk),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands])
    command
      .showSuggestionAfterError(false)
      .exitOverride()
      // The process prints each failure once, in one line.
      .configureOutput({ outputError: () => undefined });
  return program;
};
