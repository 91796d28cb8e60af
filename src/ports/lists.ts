import type { PlacedChange } from '../domain/change.js';
import type { Outcome, Resolution } from '../domain/resolution.js';
import type { ValueKind } from '../domain/value.js';
import type { ClaimInContext } from './readers.js';
import type { AuditEvent } from './stores.js';

/** A page of a list: at most so many rows behind a place in its order. */
export interface Page<K> {
  readonly limit: number;
  readonly after: K | null;
}

export interface ClaimFilter {
  readonly event?: string | undefined;
  readonly question?: string | undefined;
  readonly source?: string | undefined;
  readonly conflict?: string | undefined;
  readonly kind?: ValueKind | undefined;
  /** Name of the speaker. */
  readonly speaker?: string | undefined;
}

export interface QuestionFilter {
  readonly event?: string | undefined;
  readonly kind?: ValueKind | undefined;
}

/** A question with how much is known of it. */
export interface QuestionRow {
  readonly id: string;
  readonly event: string;
  readonly kind: ValueKind;
  readonly text: string;
  readonly claims: number;
  readonly sources: number;
  /** Ids of its conflicts, the one with the highest score first. */
  readonly conflicts: readonly string[];
}

export interface ResolutionFilter {
  readonly conflict?: string | undefined;
  readonly editor?: string | undefined;
  readonly outcome?: Outcome['kind'] | undefined;
}

export interface AuditFilter {
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
}

/** One row of the audit. */
export type AuditRow = AuditEvent & { readonly seq: number; readonly at: string; readonly hash: string };

/** Lists for programs, page by page: each in an order in which what comes later stands at one end. */
export interface ListReader {
  /** In order of id; withdrawn ones in none of the lists. */
  readonly claims: (filter: ClaimFilter, page: Page<string>) => Promise<readonly ClaimInContext[]>;
  /** In order of id. */
  readonly questions: (filter: QuestionFilter, page: Page<string>) => Promise<readonly QuestionRow[]>;
  /** Newest first. */
  readonly resolutions: (
    filter: ResolutionFilter,
    page: Page<{ readonly decidedAt: string; readonly id: string }>,
  ) => Promise<readonly Resolution[]>;
  /** Oldest first: everything that happened behind a place, in the order in which it was written. */
  readonly changes: (
    page: Page<{ readonly seq: number; readonly ordinal: number }>,
  ) => Promise<readonly PlacedChange[]>;
  /** Place of the last row of the audit. */
  readonly lastPlace: () => Promise<{ readonly seq: number; readonly ordinal: number }>;
  /** Newest first. */
  readonly audit: (filter: AuditFilter, page: Page<number>) => Promise<readonly AuditRow[]>;
}
