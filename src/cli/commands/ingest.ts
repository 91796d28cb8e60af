import { Command, Option } from 'commander';
import type { IngestReport } from '../../services/ingest.js';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

const inWords = ({ sources, claims, opened, changed }: IngestReport): string =>
  [
    ...sources.map(({ id, title, added }) => `${added ? 'added        ' : 'already there'}  ${id}  ${title}`),
    `${counted(claims, 'claim')} in ${counted(sources.length, 'document')}; ${counted(opened.length, 'new conflict')}, ${counted(changed.length, 'conflict')} with new evidence.`,
    '',
  ].join('\n');

/** `claimdesk ingest`: stores documents and flags their conflicts; all of them are stored, or none. */
export const ingestCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('ingest')
    .description(
      'store files and folders as sources, and flag where they disagree with what is there; all of them, or none',
    )
    .argument(
      '<paths...>',
      '.txt, .md, .html or .json files, or folders of them (read by their sources.json where they have one)',
    )
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object').choices(['text', 'json']).default('text'),
    )
    .action(async (paths: readonly string[], options: { readonly format: 'text' | 'json' }) => {
      const { readPaths } = await import('../../ingest/read-paths.js');
      terminal.progress('Reading…');
      const documents = await readPaths(paths);
      terminal.progress(`Storing and comparing ${counted(documents.length, 'document')}…`);
      const report = await withDesk((desk) => desk.ingest(documents));
      terminal.print(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
    });
