import type { Outcome } from './resolution.js';
import type { IncomingDocument, SourceMetadata } from './source.js';
import type { Value, ValueKind } from './value.js';

/** A decision as an import has it: ids of claims are those of the import. */
export interface ImportedDecision {
  readonly outcome: Outcome;
  readonly rationale: string;
  readonly editor: string;
  /** ISO date-time. */
  readonly decidedAt: string;
}

/** One claim of an import. */
export interface ImportedClaim {
  /** Row of the file, from 1, without its head. */
  readonly row: number;
  /** What the import calls it; empty where it has no ids. */
  readonly id: string;
  /** Claims of one group answer one question. */
  readonly group: string;
  readonly question: string;
  readonly kind: ValueKind;
  readonly value: Value;
  /** The value in words. */
  readonly says: string;
  /** The exact words of the source. */
  readonly quote: string;
  /** Empty for the source's own voice. */
  readonly speaker: string;
  readonly metadata: SourceMetadata;
  /** sha256 of the whole text that the quote stands in, where the import says it; empty where not. */
  readonly snapshotSha256: string;
  /** Where the quote begins in that text, in code points; null where the import does not say. */
  readonly start: number | null;
  readonly decision: ImportedDecision | null;
}

/** A row of an import that cannot be taken, and why. */
export interface ImportComplaint {
  readonly row: number;
  readonly message: string;
}

/** What the columns of a file of claims can mean. */
export const IMPORT_FIELDS = [
  'question',
  'value',
  'quote',
  'publisher',
  'title',
  'url',
  'publishedAt',
  'speaker',
  'kind',
  'event',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column of a file holds which field; a field that none holds is left out. */
export type ImportMapping = Readonly<Partial<Record<ImportField, string>>>;

/** What was understood of a file that is to be imported. */
export interface ReadImport {
  /** A sheet of claimdesk as JSON or CSV, another table of claims, or reviews of claims. */
  readonly format: 'sheet-json' | 'sheet-csv' | 'claims-csv' | 'claim-review';
  readonly claims: readonly ImportedClaim[];
  /** Reviews: each is a source of its own, in its own words. */
  readonly documents: readonly IncomingDocument[];
  readonly complaints: readonly ImportComplaint[];
  /** Of another table: its columns, and what each is taken for. */
  readonly columns: readonly string[];
  readonly mapping: ImportMapping;
}
