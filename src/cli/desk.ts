import type { IncomingDocument } from '../domain/source.js';
import type { Verification } from '../ports/stores.js';
import type { IngestReport } from '../services/ingest.js';
import type { SheetFormat } from '../services/sheets.js';
import type { Provenance } from '../trace/provenance.js';

/** What the commands ask of claimdesk's data: answered by this process where the data is free, else by the server that holds it. */
export interface Desk {
  readonly ingest: (documents: readonly IncomingDocument[]) => Promise<IngestReport>;
  /** The sheet of one event, or of all, as a file. */
  readonly sheet: (event: string | null, format: SheetFormat) => Promise<Uint8Array>;
  readonly provenance: (claim: string) => Promise<Provenance>;
  readonly verify: () => Promise<Verification>;
  readonly close: () => Promise<void>;
}
