import type { Claim, ClaimOrigin } from '../domain/claim.js';
import type {
  Disagreement,
  NewsEvent,
  OutcomeKind,
  Question,
  ScopeRelation,
  SeriesPoint,
  Severity,
} from '../domain/finding.js';
import type { MadeMend } from '../domain/mend.js';
import type { ConflictStatus, Resolution } from '../domain/resolution.js';
import type { SheetQuery } from '../domain/sheet.js';
import type { ItemGrade, Region, SourceMetadata } from '../domain/source.js';
import type { ValueKind } from '../domain/value.js';
import type { CodePointSpan } from '../kernel/span.js';
import type { ListReader } from './lists.js';
import type { TogetherReader, ViewReader } from './together.js';
import type { TraceReader } from './trace.js';

/** A source as pages name it. */
export interface SourceSummary {
  readonly id: string;
  readonly metadata: SourceMetadata;
  readonly publisherId: string | null;
  /** Admiralty grade of the publisher, F until judged. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly snapshot: {
    readonly id: string;
    readonly sha256: string;
    readonly retrievedAt: string;
    readonly mediaType: string;
  };
}

/** A claim in its sentence and paragraph, ready to be shown: `before + quote + after` is the paragraph as it stands in the snapshot. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly source: SourceSummary;
  /** What the machine read where an editor corrected the value, and who did; absent where nobody did. */
  readonly corrected?: { readonly was: string; readonly by: string };
  /** How credible what it says was judged to be, 1 to 6; 6 until judged. */
  readonly itemGrade: ItemGrade;
  /** Where it really comes from, and why; absent where nobody asked. */
  readonly origin?: ClaimOrigin;
  readonly before: string;
  readonly after: string;
  /** Where the quote stands in the snapshot: for exports, which have no text at hand to convert offsets with. */
  readonly codePoints: CodePointSpan;
}

export interface PositionView {
  readonly display: string;
  readonly claims: readonly ClaimInContext[];
  readonly sources: readonly SourceSummary[];
  /** Distinct publishers; a source without one counts as its own. */
  readonly outlets: number;
  /** Independent origins among the claims: a speaker, an agency, a text that others copied, each once. */
  readonly origins: number;
}

export interface PositionChip {
  readonly display: string;
  readonly publishers: readonly string[];
  readonly sources: number;
  readonly outlets: number;
  readonly origins: number;
}

export interface ConflictRow {
  readonly id: string;
  readonly event: Pick<NewsEvent, 'id' | 'title'>;
  readonly question: Pick<Question, 'id' | 'text'>;
  readonly kind: ValueKind;
  readonly severity: Severity;
  readonly score: number;
  readonly scope: ScopeRelation;
  readonly suggestion: OutcomeKind | null;
  readonly explanation: string;
  readonly status: ConflictStatus;
  readonly positions: readonly PositionChip[];
  /** A count that rose with the time of publication. */
  readonly developing: boolean;
  readonly sources: number;
  readonly outlets: number;
  readonly origins: number;
  /** ISO date-time when it was first flagged. */
  readonly flaggedAt: string;
  /** Whose it is to settle, null for nobody's. */
  readonly assignee: string | null;
}

/** How long ago a conflict was flagged. */
export const AGES = ['day', 'week', 'month', 'older'] as const;
export type Age = (typeof AGES)[number];

export interface QueueFilter {
  readonly event?: string | undefined;
  readonly kind?: ValueKind | undefined;
  /** Text of the question: one question is asked of many events. */
  readonly question?: string | undefined;
  /** Name of a publisher of one of its claims. */
  readonly publisher?: string | undefined;
  /** Name of a speaker of one of its claims. */
  readonly speaker?: string | undefined;
  /** `unsettled` (open, assigned or challenged) unless said otherwise; `any` for all. */
  readonly status?: ConflictStatus | 'unsettled' | 'any' | undefined;
  /** Id of a person; `nobody` for those that are nobody's. */
  readonly assignee?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Exactly so many independent origins; `MANY_ORIGINS` stands for that and more. */
  readonly origins?: number | undefined;
  readonly age?: Age | undefined;
  /** Full text over question, event, quotes, values, speakers, titles and publishers. */
  readonly words?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** Only what stands behind this place in the order of the queue. */
  readonly after?: { readonly score: number; readonly id: string } | undefined;
}

/** From this number of origins on they are counted together. */
export const MANY_ORIGINS = 4;

/** The facets of the queue, in the order in which they are shown. */
export const FACETS = [
  'event',
  'kind',
  'status',
  'assignee',
  'severity',
  'question',
  'publisher',
  'speaker',
  'origins',
  'age',
] as const;
export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface QueuePage {
  readonly rows: readonly ConflictRow[];
  /** All that match the filter, whatever the page. */
  readonly total: number;
  /**
   * Each facet's counts are of the lists its links lead to: the other filters applied, its own not. Of a facet with many values those with the
   * highest counts, and the one chosen. Statuses are single ones; whoever shows sums of them adds up.
   */
  readonly facets: Readonly<Record<FacetName, readonly Facet[]>>;
}

export interface ConflictView extends Omit<ConflictRow, 'positions'> {
  readonly positions: readonly PositionView[];
  readonly pairs: readonly Disagreement[];
  /** Of a developing count its reports, in order of publication; null for any other conflict. */
  readonly series: readonly SeriesPoint[] | null;
  /** Oldest first. */
  readonly resolutions: readonly Resolution[];
  /** Number of resolutions so far; a form sends it back, and a stale one is refused. */
  readonly version: number;
  /** Digest of the evidence now. */
  readonly evidence: string;
}

/** One cell of an event's grid: what one source says to one question; several where it says several things. */
export interface GridCell {
  readonly source: string;
  readonly claims: readonly {
    readonly id: string;
    readonly display: string;
    /** Index of the conflict's position, null without conflict. */ readonly position: number | null;
  }[];
}

export interface GridRow {
  readonly question: Question;
  readonly conflict: { readonly id: string; readonly status: ConflictStatus; readonly severity: Severity } | null;
  readonly cells: readonly GridCell[];
}

export interface EventRow extends NewsEvent {
  readonly sources: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly unsettled: number;
}

export interface EventView {
  readonly event: NewsEvent;
  /** By publication time, undated last. */
  readonly sources: readonly SourceSummary[];
  /** Questions that at least two sources answer or that are in conflict, conflicts first. */
  readonly grid: readonly GridRow[];
  readonly conflicts: readonly ConflictRow[];
}

export interface SourceRow extends SourceSummary {
  readonly claims: number;
  readonly conflicts: number;
  readonly addedAt: string;
}

export interface SourceView {
  readonly source: SourceSummary;
  readonly text: string;
  readonly regions: readonly Region[];
  /** In order of the text. */
  readonly claims: readonly (Claim & { readonly conflict: string | null })[];
  /** Claims that a person withdrew, in order of the text. */
  readonly withdrawn: readonly Claim[];
}

export interface ClaimView {
  readonly inContext: ClaimInContext;
  /** ISO date-time, UTC: when the engine first found it. */
  readonly extractedAt: string;
  readonly event: NewsEvent;
  readonly question: Question;
  readonly conflict: ConflictView | null;
  /** Other claims on the same question, by publication time, undated last. */
  readonly siblings: readonly ClaimInContext[];
}

export interface ConflictReader {
  readonly queue: (filter: QueueFilter) => Promise<QueuePage>;
  /** How many wait for a decision. */
  readonly waiting: () => Promise<number>;
  readonly find: (id: string) => Promise<ConflictView | null>;
  /** Those of these that exist, in this order. */
  readonly findAll: (ids: readonly string[]) => Promise<readonly ConflictView[]>;
  /** Ids of the conflicts before and after this one in the same filtered queue. */
  readonly neighbours: (id: string, filter: QueueFilter) => Promise<{ previous: string | null; next: string | null }>;
}
/** An event by a claim that tells of it. */
export interface EventByClaim {
  readonly claim: string;
  readonly title: string;
  /** How many sources tell of it. */
  readonly sources: number;
}

export interface EventReader {
  readonly list: () => Promise<readonly EventRow[]>;
  readonly find: (id: string) => Promise<EventView | null>;
  /** An event by a claim that tells of it, of one source where one is asked for; null for an unknown event, or where that source does not tell of it. */
  readonly byClaim: (id: string, source?: string) => Promise<EventByClaim | null>;
  /** What people mended of which happening is told in this event's claims, oldest first. */
  readonly mends: (id: string) => Promise<readonly MadeMend[]>;
}
/** One text that was kept of a source. */
export interface KeptText {
  readonly id: string;
  /** 1 for the first. */
  readonly ordinal: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly retrievedAt: string;
}

/** A claim as it was read in one text. */
export interface ReadClaim {
  readonly id: string;
  readonly kind: ValueKind;
  readonly question: string;
  readonly display: string;
  readonly quote: string;
  readonly codePoints: CodePointSpan;
}

/** A kept text with what was read in it: at the end of its time, or now. Claims stand in order of the text. */
export interface TextAsRead extends KeptText {
  readonly text: string;
  readonly claims: readonly ReadClaim[];
}

/** One text of a source beside the one before. */
export interface Revision {
  readonly source: SourceSummary;
  /** Oldest first. */
  readonly texts: readonly KeptText[];
  readonly after: TextAsRead;
  /** Null for the first text. */
  readonly before: TextAsRead | null;
}

export interface SourceReader {
  /** Newest first: all, or a page of them, behind a place in their order. */
  readonly list: (page?: {
    readonly limit: number;
    readonly after: { readonly addedAt: string; readonly id: string } | null;
  }) => Promise<readonly SourceRow[]>;
  readonly find: (id: string) => Promise<SourceView | null>;
  /** Questions about the events that a source tells of, each by one claim that answers it, with what is asked about most first. */
  readonly questions: (
    id: string,
  ) => Promise<readonly { readonly claim: string; readonly question: string; readonly event: string }[]>;
  /** All texts that were kept of a source, oldest first; none of an unknown one. */
  readonly texts: (id: string) => Promise<readonly KeptText[]>;
  /** One of them beside the one before; null where there is none of this number. */
  readonly revision: (id: string, ordinal: number) => Promise<Revision | null>;
  /** Of these digests, the sources whose newest text has one. */
  readonly byText: (sha256: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Text of one snapshot by its id, whether or not it is its source's newest; null for an unknown one. */
  readonly snapshotText: (snapshot: string) => Promise<string | null>;
}
export interface ClaimReader {
  readonly find: (id: string) => Promise<ClaimView | null>;
  /** Other questions of one kind about this claim's event, each by one claim that answers it. */
  readonly otherQuestions: (
    claim: Pick<Claim, 'event' | 'question' | 'kind'>,
  ) => Promise<readonly { readonly claim: string; readonly question: string }[]>;
  /** Full text over quotes, displays, titles and publishers; best first, at most `limit`. */
  readonly search: (query: string, limit: number) => Promise<readonly ClaimInContext[]>;
}

/** Which conflicts a sheet is made of. */
export interface SheetConflicts {
  /** Id of one event; all events without it. */
  readonly event?: string | undefined;
  /** Without those that nobody has decided, or that are challenged. */
  readonly settledOnly: boolean;
  readonly query?: SheetQuery | undefined;
  /** ISO date-time: as they stood then. */
  readonly asOf?: string | undefined;
}

/** Conflicts with everything that a sheet says of them. */
export interface SheetReader {
  /** Whole views in queue order, some at a time; withdrawn conflicts are in none. */
  readonly conflicts: (of: SheetConflicts) => AsyncIterable<ConflictView>;
}

export interface Readers {
  readonly conflicts: ConflictReader;
  readonly events: EventReader;
  readonly sources: SourceReader;
  readonly claims: ClaimReader;
  readonly sheets: SheetReader;
  readonly together: TogetherReader;
  readonly views: ViewReader;
  readonly lists: ListReader;
  readonly trace: TraceReader;
}
