import { Command, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../domain/imported.js';
import { Problem } from '../../kernel/problem.js';
import type { ImportReport } from '../../services/imports/imports.js';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

const inWords = ({ sources, claims, decisions, left, complaints }: ImportReport): string =>
  [
    `${String(sources.added)} sources added, ${String(sources.known)} already there; ${String(claims.added)} claims added, ${String(claims.known)} already there or read by claimdesk itself; ${String(decisions)} decisions taken over.`,
    ...left.map(({ question, why }) => `not taken over  ${question}  ${why}`),
    ...complaints.map(({ row, message }) => `left out        row ${String(row)}: ${message}`),
    '',
  ].join('\n');

const isField = (name: string): name is ImportField => (IMPORT_FIELDS as readonly string[]).includes(name);

/** `field=column`, once for each. */
const mapped = (pair: string, before: ImportMapping | undefined): ImportMapping => {
  const at = pair.indexOf('=');
  const field = pair.slice(0, at);
  if (at < 1 || !isField(field))
    throw new Problem(
      'bad-input',
      `--map ${pair}: no such field.`,
      `Use FIELD=COLUMN, of ${IMPORT_FIELDS.join(', ')}.`,
    );
  return { ...before, [field]: pair.slice(at + 1) };
};

const textOf = async (path: string): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new Problem('unreadable', `${path} cannot be read as text.`, 'Give a file in UTF-8.', { cause });
  }
};

/** `claimdesk import`: takes in a sheet, a table of claims, or reviews of claims. */
export const importCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('import')
    .description('take in a sheet of claimdesk (JSON or CSV), a table of claims (CSV) or ClaimReview (JSON-LD)')
    .argument('<file>', 'the file')
    .option('--as <handle>', 'for whom the claims and decisions are taken in; the only lead, where there is one')
    .option('--map <field=column>', 'which column of a table holds a field; once for each field', mapped)
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object').choices(['text', 'json']).default('text'),
    )
    .action(
      async (
        path: string,
        options: { readonly as?: string; readonly map?: ImportMapping; readonly format: 'text' | 'json' },
      ) => {
        const file = { name: basename(path), text: await textOf(path), mapping: options.map ?? null };
        const report = await withDesk((desk) => desk.import(file, options.as ?? null));
        terminal.print(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
      },
    );
