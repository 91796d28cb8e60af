#!/usr/bin/env node
import { CommanderError } from 'commander';
import { createProgram } from './cli/program.js';
import { processTerminal } from './cli/terminal.js';
import { Problem } from './kernel/problem.js';

/** Exit codes: 0 done, 1 something is wrong with the data or with us, 2 what was asked cannot be done as asked. */
const EXIT = { done: 0, fault: 1, refused: 2 } as const;

const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const failure = (error: unknown): { readonly code: number; readonly line: string } => {
  if (error instanceof CommanderError)
    // Help has been printed by then: asked for, or in place of a missing command.
    return error.code.startsWith('commander.help')
      ? { code: error.exitCode === 0 ? EXIT.done : EXIT.refused, line: '' }
      : { code: EXIT.refused, line: `claimdesk: ${error.message.replace(/^error: /, '')}` };
  if (error instanceof Problem)
    return { code: EXIT.refused, line: `claimdesk: ${[sentence(error.message), error.remedy].join(' ')}` };
  return { code: EXIT.fault, line: `claimdesk: ${error instanceof Error ? error.message : String(error)}` };
};

// A reader that has seen enough (`claimdesk check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  await createProgram(processTerminal).parseAsync();
} catch (error) {
  const { code, line } = failure(error);
  process.exitCode = code;
  if (line !== '') process.stderr.write(`${oneLine(line)}\n`);
}
