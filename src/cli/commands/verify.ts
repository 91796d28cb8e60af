import { Command, Option } from 'commander';
import type { Verification } from '../../ports/stores.js';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

const inWords = ({ checked, faults }: Verification): string =>
  [
    ...Object.entries(checked).map(([what, count]) => `${String(count).padStart(8)}  ${what}`),
    ...faults.map(({ table, id, complaint }) => `FAULT  ${table} ${id}: ${complaint}`),
    faults.length === 0 ? 'All is well.' : `${String(faults.length)} found.`,
    '',
  ].join('\n');

/** `claimdesk verify`: looks through all that is stored; exit code 1 when something is wrong with it. */
export const verifyCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('verify')
    .description(
      'check the audit chain, every quote, every snapshot and every reference; exit code 1 when something is wrong',
    )
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object').choices(['text', 'json']).default('text'),
    )
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const found = await withDesk((desk) => desk.verify());
      terminal.print(options.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : inWords(found));
      if (found.faults.length > 0) terminal.fault();
    });
