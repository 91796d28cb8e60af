import { Command, Option } from 'commander';
import type { Terminal } from '../terminal.js';

/** JSON lines are the only form: the option says so, and leaves room for others. */
const asJsonLines = (): Option =>
  new Option('--format <format>', 'one JSON object a line').choices(['jsonl']).default('jsonl');

/** `claimdesk read`: what the grammars find in texts. Loads them only when it is called. */
export const readCommand = (terminal: Terminal): Command =>
  new Command('read')
    .description(
      'answer each line {"id","text","publishedAt"} of standard input with the quantities, dates, names, places and predicates read in it',
    )
    .addOption(asJsonLines())
    .action(async () => {
      const { read } = await import('../read.js');
      await read(terminal.input(), terminal.print);
    });

/** `claimdesk names`: whether two names can be one person's. */
export const namesCommand = (terminal: Terminal): Command =>
  new Command('names')
    .description(
      'answer each line {"id","a","b"} of standard input with whether the two names are one: same, variant, unsure or different',
    )
    .addOption(asJsonLines())
    .action(async () => {
      const { names } = await import('../names.js');
      await names(terminal.input(), terminal.print);
    });
