import type { Readable } from 'node:stream';
import type { IncomingDocument } from '../domain/source.js';
import type { Verification } from '../ports/stores.js';
import type { ImportFile, ImportReport } from '../services/imports/imports.js';
import type { IngestReport } from '../services/ingest.js';
import type { SheetFilter, SheetFormat } from '../services/sheets/sheets.js';
import type { Provenance } from '../trace/provenance.js';

/** What the commands ask of claimdesk's data: answered by this process where the data is free, else by the server that holds it. */
export interface Desk {
  readonly ingest: (documents: readonly IncomingDocument[]) => Promise<IngestReport>;
  /** Takes a file of claims in, for a person by their handle, or for the only lead. */
  readonly import: (file: ImportFile, actsFor: string | null) => Promise<ImportReport>;
  /** A sheet as a file: its bytes, once. */
  readonly sheet: (filter: SheetFilter, format: SheetFormat) => Promise<Readable>;
  readonly provenance: (claim: string) => Promise<Provenance>;
  readonly verify: () => Promise<Verification>;
  readonly close: () => Promise<void>;
}
