import { Command, Option } from 'commander';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SEVERITIES, type Severity } from '../../domain/finding.js';
import { VALUE_KINDS, type ValueKind } from '../../domain/value.js';
import { EXPORTERS, SHEET_FORMATS } from '../../export/registry.js';
import { Problem } from '../../kernel/problem.js';
import type { SheetFormat } from '../../services/sheets/sheets.js';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

/** Written aside first: a reader of the file sees the old sheet or the new one, never half of one. */
const writeWhole = async (path: string, content: Readable): Promise<void> => {
  const aside = `${path}.${String(process.pid)}.part`;
  try {
    await pipeline(content, createWriteStream(aside));
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true });
    throw new Problem('unreadable', `${path} cannot be written.`, 'Choose a folder that is there and may be written.', {
      cause,
    });
  }
};

interface Options {
  readonly format: SheetFormat;
  readonly out?: string;
  readonly event?: string;
  readonly unsettled?: boolean;
  readonly asOf?: string;
  readonly kind?: ValueKind;
  readonly severity?: Severity;
  readonly question?: string;
  readonly publisher?: string;
  readonly speaker?: string;
  readonly words?: string;
}

/** `claimdesk export`: the resolved claims as a file, the same rows as the page of the sheet shows. */
export const exportCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('export')
    .description('print the sheet of resolved claims, with the evidence and the decision on each')
    .option('--event <event>', 'only of this event, by its id')
    .option('--unsettled', 'undecided and challenged conflicts too')
    .option('--as-of <time>', 'what was known and decided on this day, or at this time')
    .addOption(new Option('--kind <kind>', 'only conflicts of this kind').choices(VALUE_KINDS))
    .addOption(new Option('--severity <severity>', 'only conflicts of this severity').choices(SEVERITIES))
    .option('--question <question>', 'only conflicts on this question')
    .option('--publisher <publisher>', 'only conflicts with a claim of this publisher')
    .option('--speaker <speaker>', 'only conflicts with a claim of this speaker')
    .option('--words <words>', 'only conflicts with these words')
    .addOption(new Option('--format <format>', 'format of the sheet').choices(SHEET_FORMATS).default('csv'))
    .option('--out <file>', 'write to this file instead of standard output')
    .action(async ({ format, out, event, unsettled = false, asOf, ...query }: Options) => {
      if (out === undefined && EXPORTERS[format].meta.binary)
        throw new Problem('bad-input', `A sheet as ${format} is no text.`, 'Say where to: --out FILE.');
      await withDesk(async (desk) => {
        const content = await desk.sheet({ event, unsettled, asOf, query }, format);
        await (out === undefined ? terminal.pass(content) : writeWhole(out, content));
      });
    });
