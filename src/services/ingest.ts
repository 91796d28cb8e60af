import type { IncomingDocument } from '../domain/source.js';
import type { Actor } from '../ports/stores.js';

export type { IncomingDocument } from '../domain/source.js';

export interface IngestReport {
  /** In the order given; `added` is false for a document that was there already. */
  readonly sources: readonly { readonly id: string; readonly title: string; readonly added: boolean }[];
  readonly claims: number;
  /** Conflicts that are new. */
  readonly opened: readonly string[];
  /** Conflicts whose evidence changed (decided ones are now challenged). */
  readonly changed: readonly string[];
}

export interface Ingest {
  /** Stores the documents, runs the engine and stores what it finds, in one transaction. Throws Problem `bad-input`, `too-large`, `not-text`. */
  readonly add: (documents: readonly IncomingDocument[], actor: Actor) => Promise<IngestReport>;
}
