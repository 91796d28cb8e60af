import type { Person } from '../domain/person.js';
import type { Services } from '../services/services.js';
import type { Desk } from './desk.js';

/** Who acts on the command line of this machine: whoever may read the data directory. */
export const COMMAND_LINE: Person = { id: 'command-line', name: 'Command line', handle: 'command.line', role: 'lead' };

/** The desk of this very process. */
export const localDesk = (services: Services, close: () => Promise<void>): Desk => ({
  ingest: (documents) => services.ingest.add(documents, COMMAND_LINE),
  sheet: async (event, format) => {
    const { body } = await services.sheets.file(event === null ? {} : { event }, format, COMMAND_LINE);
    return typeof body === 'string' ? Buffer.from(body) : body;
  },
  provenance: (claim) => services.trace.provenance(claim),
  verify: () => services.stores.verifier.verify(),
  close,
});
