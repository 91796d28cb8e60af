import { canonicalJson, sha256, stableId } from '../kernel/digest.js';
import type { Span } from '../kernel/span.js';
import type { Claim, OriginEvidence } from '../domain/claim.js';
import { codePointIndex, type CodePointIndex } from '../text/offsets.js';
import { upsert, type Columns } from './bulk.js';
import type { Database } from './database.js';
import { foldForSearch, foldName } from './fold.js';
import { paragraphAround, paragraphsOf } from './paragraphs.js';

/** What a claim is found by, by weight: quote and value; speaker; title and publisher. */
export type SearchWords = readonly [string, string, string];

/** A claim as a row of its table. */
export interface ClaimRow {
  readonly id: string;
  readonly snapshot_id: string;
  readonly source_id: string;
  readonly event_id: string;
  readonly question_id: string;
  readonly origin_id: string;
  readonly kind: string;
  readonly quote: string;
  readonly start_utf16: number;
  readonly end_utf16: number;
  readonly start_cp: number;
  readonly end_cp: number;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly paragraph_start_cp: number;
  readonly paragraph_end_cp: number;
  readonly mark_start: number;
  readonly mark_end: number;
  readonly value: unknown;
  readonly display: string;
  readonly hedge: string | null;
  readonly modality: string;
  readonly speaker_name: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly origin_why: readonly OriginEvidence[];
  readonly extractor_id: string;
  readonly extractor_version: number;
  readonly policy_name: string;
  readonly policy_version: number;
  readonly extracted_at: string;
  readonly withdrawn_at: null;
  readonly digest: string;
  readonly words: SearchWords;
}

const COLUMNS: Columns<ClaimRow> = {
  id: 'text',
  snapshot_id: 'text',
  source_id: 'text',
  event_id: 'text',
  question_id: 'text',
  origin_id: 'text',
  kind: 'text',
  quote: 'text',
  start_utf16: 'integer',
  end_utf16: 'integer',
  start_cp: 'integer',
  end_cp: 'integer',
  sentence_start: 'integer',
  sentence_end: 'integer',
  paragraph_start_cp: 'integer',
  paragraph_end_cp: 'integer',
  mark_start: 'integer',
  mark_end: 'integer',
  value: 'jsonb',
  display: 'text',
  hedge: 'text',
  modality: 'text',
  speaker_name: 'text',
  speaker_start: 'integer',
  speaker_end: 'integer',
  origin_why: 'jsonb',
  extractor_id: 'text',
  extractor_version: 'integer',
  policy_name: 'text',
  policy_version: 'integer',
  extracted_at: 'timestamptz',
  withdrawn_at: 'timestamptz',
  digest: 'text',
  words: 'text[]',
};

/** Where a claim comes from, as the origin table has it. */
export interface Origin {
  readonly id: string;
  readonly key: string;
  readonly kind: 'speaker' | 'publisher' | 'source';
  readonly name: string;
}

/** A source as far as its claims' rows depend on it. */
export interface NamedSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
}

const originNamed = (kind: Origin['kind'], key: string, name: string): Origin => {
  const whole = `${kind}:${key}`;
  return { id: stableId('origin', whole), key: whole, kind, name };
};

/**
 * The origin of a claim as the engine found it; of one that says none (added by a person): its speaker whoever prints it; else the publisher of its text (of the first source with this very text: a reprint is no second origin);
 * else the source itself.
 */
export const originOf = (claim: Claim, first: NamedSource): Origin => {
  if (claim.origin) {
    const { id, key, kind, name } = claim.origin;
    return { id, key, kind, name };
  }
  if (claim.speaker) return originNamed('speaker', foldName(claim.speaker.name), claim.speaker.name);
  if (first.publisher !== null) return originNamed('publisher', foldName(first.publisher), first.publisher);
  return originNamed('source', first.id, first.title ?? first.id);
};

/** What a claim row needs besides the claim. */
export interface ClaimSetting {
  readonly snapshot: string;
  readonly source: NamedSource;
  readonly origin: Origin;
  readonly policy: { readonly name: string; readonly version: number };
  /** Ids that the event and the question go by in the database. */
  readonly event: string;
  readonly question: string;
}

/** Digest of everything that is stored of a claim but its age: equal digests need no write. The ids of its event and question are those in the database. */
export const digestOfClaim = (claim: Claim, setting: ClaimSetting): string => {
  const { event, question } = setting;
  return sha256(canonicalJson({ claim: { ...claim, event, question }, ...setting, origin: setting.origin.id }));
};

const wordsOf = (claim: Claim, { title, publisher }: NamedSource): SearchWords => [
  foldForSearch(`${claim.quote} ${claim.display}`),
  foldForSearch(claim.speaker?.name ?? ''),
  foldForSearch(`${title ?? ''} ${publisher ?? ''}`),
];

/** Places in one text, counted once for all of its claims. */
export interface TextPlaces {
  readonly points: CodePointIndex;
  readonly paragraphs: readonly Span[];
}

export const placesIn = (text: string): TextPlaces => ({
  points: codePointIndex(text),
  paragraphs: paragraphsOf(text),
});

/** Throws RangeError when the claim's span is no span of the text. */
export const claimRowOf = (
  claim: Claim,
  setting: ClaimSetting,
  { points, paragraphs }: TextPlaces,
  digest: string,
  now: Date,
): ClaimRow => {
  const quote = points.toCodePoints(claim.span);
  const paragraph = points.toCodePoints(paragraphAround(paragraphs, claim.span));
  return {
    id: claim.id,
    snapshot_id: setting.snapshot,
    source_id: claim.document,
    event_id: setting.event,
    question_id: setting.question,
    origin_id: setting.origin.id,
    kind: claim.kind,
    quote: claim.quote,
    start_utf16: claim.span.start,
    end_utf16: claim.span.end,
    start_cp: quote.start,
    end_cp: quote.end,
    sentence_start: claim.sentence.start,
    sentence_end: claim.sentence.end,
    paragraph_start_cp: paragraph.start,
    paragraph_end_cp: paragraph.end,
    mark_start: claim.mark.start,
    mark_end: claim.mark.end,
    value: claim.value,
    display: claim.display,
    hedge: claim.hedge,
    modality: claim.modality,
    speaker_name: claim.speaker?.name ?? null,
    speaker_start: claim.speaker?.at.start ?? null,
    speaker_end: claim.speaker?.at.end ?? null,
    origin_why: claim.origin?.why ?? [],
    extractor_id: claim.extractor.id,
    extractor_version: claim.extractor.version,
    policy_name: setting.policy.name,
    policy_version: setting.policy.version,
    extracted_at: now.toISOString(),
    withdrawn_at: null,
    digest,
    words: wordsOf(claim, setting.source),
  };
};

/** Writes claims; one that is there keeps the time when it was first extracted. */
export const writeClaims = (db: Database, rows: readonly ClaimRow[]): Promise<void> =>
  upsert(db, 'claim', COLUMNS, ['id'], ['extracted_at'], rows);
