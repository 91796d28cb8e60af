import type { Severity } from './finding.js';
import type { ConflictStatus } from './resolution.js';
import type { Grade, ItemGrade } from './source.js';
import type { ValueKind } from './value.js';

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
  /** Reliability of the publisher as it was judged, A to F; F: nobody can judge, or has. */
  readonly publisherGrade: Grade;
  /** Credibility of what the claim says as it was judged, 1 to 6; 6: nobody can judge, or has. */
  readonly itemGrade: ItemGrade;
  readonly title: string;
  readonly url: string;
  readonly publishedAt: string;
  readonly publishedAtBasis: string;
  readonly snapshotSha256: string;
  /** Code points, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: ValueKind;
  /** The value as it is compared, in canonical JSON. */
  readonly data: string;
  /** The last decision with the ids of the claims that it names, in canonical JSON; empty without one. */
  readonly decision: string;
}

/** Which conflicts are meant, by what they are about: never by who looks or how the day goes, so that a sheet can be made again. */
export interface SheetQuery {
  readonly kind?: ValueKind | undefined;
  /** Text of the question. */
  readonly question?: string | undefined;
  /** Name of a publisher of one of its claims. */
  readonly publisher?: string | undefined;
  /** Name of a speaker of one of its claims. */
  readonly speaker?: string | undefined;
  readonly severity?: Severity | undefined;
  /** So many independent origins; the highest number that is counted stands for that and more. */
  readonly origins?: number | undefined;
  /** Full text over question, event, quotes, values, speakers, titles and publishers. */
  readonly words?: string | undefined;
}

/** What a sheet holds: which conflicts of what is stored, as of when. */
export interface SheetScope {
  /** Id of one event, null for all. */
  readonly event: string | null;
  /** Undecided and challenged conflicts too. */
  readonly unsettled: boolean;
  /** Only conflicts that match; empty for all of them. */
  readonly query: SheetQuery;
  /** ISO date-time, UTC: what was known and decided then; null for now. */
  readonly asOf: string | null;
}

/** By what a sheet can be told from every other, and checked. */
export interface SheetAbout {
  readonly scope: SheetScope;
  /** The rules and limits that the engine ran with. */
  readonly policy: { readonly name: string; readonly version: number };
  /** Number of rows. */
  readonly rows: number;
  /** sha256 of the rows in canonical JSON, as hex: the same in every format. */
  readonly rowsSha256: string;
  /** Where the audit stood when it was made; null before its first row. */
  readonly audit: { readonly seq: number; readonly hash: string } | null;
}

/** What changed since the same sheet was taken away last. */
export interface Correction {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly claimId: string;
  readonly question: string;
  /** In one sentence. */
  readonly note: string;
}

/** What the corrections of a later sheet need to know of a row. */
export interface ExportedRow {
  readonly question: string;
  readonly value: string;
  readonly standing: Standing;
  readonly scope: string;
}

/** All that a sheet says besides its rows. */
export interface SheetHead {
  readonly title: string;
  readonly madeAt: string;
  readonly about: SheetAbout;
  /** When the same sheet was taken away last; null where it never was. */
  readonly previousAt: string | null;
  readonly corrections: readonly Correction[];
}

/** Rows of one conflict stand together. */
export interface Sheet extends SheetHead {
  readonly rows: readonly SheetRow[];
}
