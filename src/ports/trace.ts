import type { ClaimOrigin } from '../domain/claim.js';
import type { Question, Severity } from '../domain/finding.js';
import type { ConflictStatus, Resolution } from '../domain/resolution.js';
import type { ClaimInContext } from './readers.js';

/** What provenance is asked of. */
export const SUBJECT_KINDS = ['claim', 'conflict', 'question', 'source', 'speaker', 'origin'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One thing that provenance is asked of: by its id, a speaker by the name that texts give. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** A claim with when it was first read, and since when it does not stand any more; null while it stands. */
export interface TracedClaim extends ClaimInContext {
  readonly readAt: string;
  readonly goneSince: string | null;
}

/** A claim of a conflict, as far as it counts there. */
export interface TracedMember {
  readonly claim: string;
  readonly display: string;
  readonly source: string;
  readonly publisher: string | null;
  readonly origin: Pick<ClaimOrigin, 'id' | 'key' | 'name'>;
}

/** A decision with the claims that it was made on, each in its position of then. */
export interface TracedResolution extends Resolution {
  readonly on: readonly { readonly claim: string; readonly position: number; readonly named: boolean }[];
}

/** A conflict with its positions, its disagreeing pairs and its decisions. */
export interface TracedConflict {
  readonly id: string;
  readonly question: Pick<Question, 'id' | 'text'>;
  readonly event: { readonly id: string; readonly title: string };
  readonly status: ConflictStatus;
  readonly severity: Severity;
  readonly explanation: string;
  readonly comparators: readonly { readonly id: string; readonly version: number }[];
  /** Not found any more; kept for what was decided. */
  readonly withdrawn: boolean;
  readonly positions: readonly { readonly display: string; readonly members: readonly TracedMember[] }[];
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  /** Oldest first. */
  readonly resolutions: readonly TracedResolution[];
}

/** What hangs together around a subject: its claims, what they answer, what they disagree on, and what was decided. */
export interface Evidence {
  readonly subject: Subject & { readonly name: string };
  /** Those that stand, by publication, undated last; of a claim itself and of a conflict also those that are gone and that a decision was made on. */
  readonly claims: readonly TracedClaim[];
  /** All that stand, also where only the first of them are here. */
  readonly total: number;
  readonly questions: readonly (Question & { readonly title: string })[];
  /** Highest score first, withdrawn ones last. */
  readonly conflicts: readonly TracedConflict[];
}

/** A sheet that was taken away with one of some claims in it. */
export interface SheetWith {
  readonly at: string;
  readonly by: string;
  readonly format: string;
  /** Id of its event, null for a sheet of all. */
  readonly event: string | null;
  readonly title: string | null;
  readonly rowsSha256: string;
  readonly claims: number;
}

/** Reads what provenance is made of; each in a number of queries that does not grow with what is found. */
export interface TraceReader {
  /** Null for what is not there. */
  readonly around: (subject: Subject) => Promise<Evidence | null>;
  /** Other names that texts give whoever this name stands for: those that share its origin. */
  readonly otherNames: (speaker: string) => Promise<readonly string[]>;
  /** Sheets that were exported with one of these claims, newest first. */
  readonly sheetsWith: (claims: readonly string[]) => Promise<readonly SheetWith[]>;
}
