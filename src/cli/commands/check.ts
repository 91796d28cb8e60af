import { Command, Option } from 'commander';
import type { Terminal } from '../terminal.js';

/** `claimdesk check`: the whole engine in memory over files and folders; opens no database. Loads the engine only when it is called. */
export const checkCommand = (terminal: Terminal): Command =>
  new Command('check')
    .description('read files and folders, and print the claims in them and where they disagree; stores nothing')
    .argument(
      '<paths...>',
      '.txt, .md, .html or .json files, or folders of them (read by their sources.json where they have one)',
    )
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object').choices(['text', 'json']).default('text'),
    )
    .option('--explain <conflict>', 'print the evidence weighed for one conflict, by its id')
    .action(
      async (paths: readonly string[], options: { readonly format: 'text' | 'json'; readonly explain?: string }) => {
        const { check } = await import('../check.js');
        terminal.print(await check(paths, options, terminal.progress));
      },
    );
