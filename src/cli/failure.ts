import { CommanderError } from 'commander';
import { Problem } from '../kernel/problem.js';

/** Exit codes: 0 done, 1 something is wrong with the data or with us, 2 what was asked cannot be done as asked. */
export const EXIT = { done: 0, fault: 1, refused: 2 } as const;

export interface Failure {
  readonly code: number;
  /** One line for the person who asked; empty where enough has been printed. */
  readonly line: string;
}

const oneLine = (...parts: readonly string[]): string =>
  `claimdesk: ${parts.join(' ')}`.split(/\s+/).filter(Boolean).join(' ');

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** How a command that failed ends: its exit code, and its one line on standard error. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof CommanderError)
    // Help has been printed by then: asked for, or in place of a missing command.
    return error.code.startsWith('commander.help')
      ? { code: error.exitCode === 0 ? EXIT.done : EXIT.refused, line: '' }
      : { code: EXIT.refused, line: oneLine(error.message.replace(/^error: /, '')) };
  if (error instanceof Problem) return { code: EXIT.refused, line: oneLine(sentence(error.message), error.remedy) };
  return { code: EXIT.fault, line: oneLine(error instanceof Error ? error.message : String(error)) };
};
