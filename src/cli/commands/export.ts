import { Command, Option } from 'commander';
import { rename, writeFile } from 'node:fs/promises';
import { Problem } from '../../kernel/problem.js';
import { EXPORTERS, SHEET_FORMATS } from '../../export/registry.js';
import type { SheetFormat } from '../../services/sheets.js';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

/** Written aside first: a reader of the file sees the old sheet or the new one, never half of one. */
const writeWhole = async (path: string, body: Uint8Array): Promise<void> => {
  const aside = `${path}.${String(process.pid)}.part`;
  try {
    await writeFile(aside, body);
    await rename(aside, path);
  } catch (cause) {
    throw new Problem('unreadable', `${path} cannot be written.`, 'Choose a folder that is there and may be written.', {
      cause,
    });
  }
};

/** `claimdesk export`: the resolved claims as a file, the same rows as the page of the sheet shows. */
export const exportCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('export')
    .description('print the sheet of resolved claims, with the evidence and the decision on each')
    .option('--event <event>', 'only of this event, by its id')
    .addOption(new Option('--format <format>', 'format of the sheet').choices(SHEET_FORMATS).default('csv'))
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async (options: { readonly event?: string; readonly format: SheetFormat; readonly out?: string }) => {
      const body = await withDesk((desk) => desk.sheet(options.event ?? null, options.format));
      if (options.out !== undefined) await writeWhole(options.out, body);
      else if (EXPORTERS[options.format].meta.binary)
        throw new Problem('bad-input', `A sheet as ${options.format} is no text.`, 'Say where to: --out FILE.');
      // Not to lose the byte order mark that spreadsheets need.
      else terminal.print(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body));
    });
