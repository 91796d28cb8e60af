import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import type { Terminal } from './terminal.js';

/** The `claimdesk` command with all its subcommands. Throws CommanderError instead of ending the process. */
export const createProgram = (terminal: Terminal): Command => {
  const program = new Command('claimdesk')
    .description('Claims with their sources, conflicts flagged, resolved by editors, exported with their evidence.')
    .helpCommand(false)
    .showSuggestionAfterError(false);
  for (const command of [checkCommand(terminal)]) program.addCommand(command);
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      // The edge prints each failure once, in one line.
      .configureOutput({ outputError: () => undefined });
  return program;
};
