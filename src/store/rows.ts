import type { Claim, Modality } from '../domain/claim.js';
import type { Disagreement, Evidence, NewsEvent, OutcomeKind, Question, ScopeRelation } from '../domain/finding.js';
import type { Outcome, Resolution } from '../domain/resolution.js';
import type { DateBasis, Region, SourceMetadata } from '../domain/source.js';
import type { Value, ValueKind } from '../domain/value.js';
import type { SourceSummary } from '../ports/readers.js';
import type { AuditRow } from '../ports/lists.js';
import type {
  Audit,
  Disagreement as DisagreementRow,
  Event,
  Question as QuestionRow,
  Region as RegionRow,
  Resolution as ResolutionRow,
} from './generated/client.js';

/*
 * Rows as domain words. Closed lists come back from the database as text; its checks hold them to the lists, so they are taken at their word here.
 */

/** The columns of a claim that make a Claim. */
export interface ClaimColumns {
  readonly id: string;
  readonly sourceId: string;
  readonly eventId: string;
  readonly questionId: string;
  readonly kind: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly markStart: number;
  readonly markEnd: number;
  readonly value: unknown;
  readonly display: string;
  readonly hedge: string | null;
  readonly modality: string;
  readonly speakerName: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly extractorId: string;
  readonly extractorVersion: number;
}

export const claimOf = (row: ClaimColumns): Claim => ({
  id: row.id,
  document: row.sourceId,
  quote: row.quote,
  span: { start: row.start, end: row.end },
  sentence: { start: row.sentenceStart, end: row.sentenceEnd },
  kind: row.kind as ValueKind,
  value: row.value as Value,
  display: row.display,
  mark: { start: row.markStart, end: row.markEnd },
  hedge: row.hedge,
  modality: row.modality as Modality,
  speaker:
    row.speakerName !== null && row.speakerStart !== null && row.speakerEnd !== null
      ? { name: row.speakerName, at: { start: row.speakerStart, end: row.speakerEnd } }
      : null,
  event: row.eventId,
  question: row.questionId,
  extractor: { id: row.extractorId, version: row.extractorVersion },
});

/** The columns of a source, its publisher and one of its snapshots that make a SourceSummary. */
export interface SourceColumns {
  readonly sourceId: string;
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly publisher: string | null;
  readonly grade: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly snapshotId: string;
  readonly sha256: string;
  readonly retrievedAt: Date;
  readonly mediaType: string;
}

export const metadataOf = (
  row: Omit<SourceColumns, 'snapshotId' | 'sha256' | 'retrievedAt' | 'mediaType'>,
): SourceMetadata => ({
  title: row.title,
  publisher: row.publisher,
  publishedAt: row.publishedAt,
  publishedAtBasis: row.publishedAtBasis as DateBasis,
  url: row.url,
  author: row.author,
  language: row.language,
});

export const sourceOf = (row: SourceColumns): SourceSummary => ({
  id: row.sourceId,
  metadata: metadataOf(row),
  publisherId: row.publisherId,
  grade: (row.grade ?? 'F') as SourceSummary['grade'],
  snapshot: {
    id: row.snapshotId,
    sha256: row.sha256,
    retrievedAt: row.retrievedAt.toISOString(),
    mediaType: row.mediaType,
  },
});

export const eventOf = (row: Pick<Event, 'id' | 'title' | 'startsOn' | 'endsOn' | 'place'>): NewsEvent => ({
  id: row.id,
  title: row.title,
  from: row.startsOn,
  to: row.endsOn,
  place: row.place,
});

export const questionOf = (row: Pick<QuestionRow, 'id' | 'eventId' | 'kind' | 'text'>): Question => ({
  id: row.id,
  event: row.eventId,
  kind: row.kind as ValueKind,
  text: row.text,
});

export const disagreementOf = (row: DisagreementRow): Disagreement => ({
  a: row.claimA,
  b: row.claimB,
  kind: row.kind as ValueKind,
  level: row.level as Disagreement['level'],
  score: row.score,
  scope: row.scope as ScopeRelation,
  comparator: { id: row.comparatorId, version: row.comparatorVersion },
  message: row.message,
  explanation: row.explanation,
  suggestion: row.suggestion as OutcomeKind | null,
  waterfall: row.waterfall as unknown as readonly Evidence[],
});

export const resolutionOf = (row: ResolutionRow): Resolution => ({
  id: row.id,
  conflict: row.conflictId,
  version: row.version,
  outcome: row.outcome as unknown as Outcome,
  rationale: row.rationale,
  editor: { id: row.editorId, name: row.editorName },
  decidedAt: row.decidedAt.toISOString(),
  evidence: row.evidence,
});

/** A row of the audit as it is told. */
export const auditRowOf = (row: Audit): AuditRow => ({
  seq: Number(row.seq),
  at: row.at.toISOString(),
  hash: row.hash,
  actor: { id: row.actorId, name: row.actorName },
  action: row.action,
  subject: { type: row.subjectType, id: row.subjectId },
  details: row.details as Readonly<Record<string, unknown>>,
});

/** Orders by publication time, undated last, then by id. */
export const byPublication = (a: SourceSummary, b: SourceSummary): number => {
  const time = ({ metadata }: SourceSummary): number => {
    const parsed = metadata.publishedAt === null ? NaN : Date.parse(metadata.publishedAt);
    return Number.isNaN(parsed) ? Infinity : parsed;
  };
  const [left, right] = [time(a), time(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

export const regionOf = (row: Pick<RegionRow, 'start' | 'end' | 'role' | 'reason'>): Region => ({
  span: { start: row.start, end: row.end },
  role: row.role as Region['role'],
  reason: row.reason,
});

/** Items by key, each list in the order given. */
export const groupBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Those of `ids` that exist, in the order of `ids`. */
export const inOrder = <T>(ids: readonly string[], byId: ReadonlyMap<string, T>): readonly T[] =>
  ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
