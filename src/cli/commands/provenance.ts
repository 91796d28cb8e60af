import { Command } from 'commander';
import type { Desk } from '../desk.js';
import type { Terminal } from '../terminal.js';

/** `claimdesk provenance`: where one claim comes from and what became of it, as JSON. */
export const provenanceCommand = (
  terminal: Terminal,
  withDesk: <T>(work: (desk: Desk) => Promise<T>) => Promise<T>,
): Command =>
  new Command('provenance')
    .description('print where a claim comes from, who says the same, who says otherwise, and what was decided, as JSON')
    .argument('<claim>', 'id of the claim')
    .action(async (claim: string) => {
      terminal.print(`${JSON.stringify(await withDesk((desk) => desk.provenance(claim)), null, 2)}\n`);
    });
