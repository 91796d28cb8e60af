import type { Person } from '../domain/person.js';
import type { Services } from '../services/services.js';
import type { Desk } from './desk.js';

/** Who acts on the command line of this machine: whoever may read the data directory. */
export const COMMAND_LINE: Person = { id: 'command-line', name: 'Command line', handle: 'command.line', role: 'lead' };

/** The desk of this very process. */
export const localDesk = (services: Services, close: () => Promise<void>): Desk => ({
  ingest: (documents) => services.ingest.add(documents, COMMAND_LINE),
  import: (file, actsFor) => services.imports.take(file, COMMAND_LINE, actsFor),
  sheet: async (filter, format) => (await services.sheets.file(filter, format, COMMAND_LINE)).content,
  provenance: (claim) => services.trace.provenance(claim),
  verify: () => services.stores.verifier.verify(),
  close,
});
