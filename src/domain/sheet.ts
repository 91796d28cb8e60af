import type { ConflictStatus } from './resolution.js';

/** What became of one candidate value. */
export type Standing =
  | 'accepted'
  | 'accepted-in-scope'
  | 'low'
  | 'best'
  | 'high'
  | 'superseded'
  | 'rejected'
  | 'attributed'
  | 'open'
  | 'not-in-conflict';

/** One row: one claim of one question, with its evidence and what was decided. The same rows and ids in every format. */
export interface SheetRow {
  readonly event: string;
  readonly question: string;
  readonly questionId: string;
  readonly conflictId: string;
  readonly status: ConflictStatus;
  readonly claimId: string;
  readonly value: string;
  readonly standing: Standing;
  /** Why it stands so, in one sentence. */
  readonly why: string;
  /** How it may be published: attributed where one origin has it, "independent sources" only from two on. */
  readonly wording: string;
  readonly scope: string;
  readonly outcome: string;
  readonly rationale: string;
  readonly editor: string;
  readonly decidedAt: string;
  readonly quote: string;
  readonly speaker: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
  readonly publishedAtBasis: string;
  readonly snapshotSha256: string;
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Sheet {
  readonly title: string;
  readonly madeAt: string;
  readonly rows: readonly SheetRow[];
}
