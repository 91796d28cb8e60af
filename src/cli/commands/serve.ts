import { Command } from 'commander';

/** `claimdesk serve`: serves until it is told to stop. */
export const serveCommand = (
  serve: () => Promise<void>,
  settings: readonly { readonly env: string; readonly help: string }[],
): Command =>
  new Command('serve')
    .description('serve the desk to browsers, and print a one-time link to sign in')
    .addHelpText(
      'after',
      `\nEnvironment:\n${settings.map(({ env, help }) => `  ${env.padEnd(26)} ${help}`).join('\n')}`,
    )
    .action(serve);
