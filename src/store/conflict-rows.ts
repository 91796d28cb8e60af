import { canonicalJson, sha256 } from '../kernel/digest.js';
import type { Conflict, SeriesPoint } from '../domain/finding.js';
import { upsert, type Columns } from './bulk.js';
import type { Database } from './database.js';
import { evidenceOf } from './evidence.js';
import { foldForSearch } from './fold.js';

interface ConflictRow {
  readonly id: string;
  readonly event_id: string;
  readonly question_id: string;
  readonly kind: string;
  readonly score: number;
  readonly severity: string;
  readonly scope: string;
  readonly suggestion: string | null;
  readonly explanation: string;
  readonly series: readonly SeriesPoint[] | null;
  readonly evidence: string;
  readonly policy_name: string;
  readonly policy_version: number;
  readonly flagged_at: string;
  readonly changed_at: string;
  readonly withdrawn_at: null;
  readonly digest: string;
}

const CONFLICT: Columns<ConflictRow> = {
  id: 'text',
  event_id: 'text',
  question_id: 'text',
  kind: 'text',
  score: 'double precision',
  severity: 'text',
  scope: 'text',
  suggestion: 'text',
  explanation: 'text',
  series: 'jsonb',
  evidence: 'text',
  policy_name: 'text',
  policy_version: 'integer',
  flagged_at: 'timestamptz',
  changed_at: 'timestamptz',
  withdrawn_at: 'timestamptz',
  digest: 'text',
};

const POSITION = { conflict_id: 'text', ordinal: 'integer', display: 'text' };
const POSITION_CLAIM = { conflict_id: 'text', position: 'integer', claim_id: 'text', ordinal: 'integer' };
const DISAGREEMENT = {
  conflict_id: 'text',
  ordinal: 'integer',
  claim_a: 'text',
  claim_b: 'text',
  kind: 'text',
  level: 'text',
  score: 'double precision',
  scope: 'text',
  comparator_id: 'text',
  comparator_version: 'integer',
  message: 'text',
  explanation: 'text',
  suggestion: 'text',
  waterfall: 'jsonb',
};

/** A conflict of an analysis with the ids that it, its event and its question go by in the database. */
export interface PlacedConflict {
  readonly id: string;
  readonly event: string;
  readonly question: string;
  readonly conflict: Conflict;
  readonly evidence: string;
  readonly digest: string;
}

/** Works out what is compared with the stored row: digests of the evidence, and of everything. */
export const placeConflict = (
  conflict: Conflict,
  ids: { readonly id: string; readonly event: string; readonly question: string },
  policy: { readonly name: string; readonly version: number },
): PlacedConflict => ({
  ...ids,
  conflict,
  evidence: evidenceOf(conflict.positions.map((position) => position.claims)),
  digest: sha256(canonicalJson({ conflict: { ...conflict, ...ids }, policy })),
});

/** What stays of a stored conflict when its row is written again. */
export interface ConflictAge {
  readonly flaggedAt: Date;
  readonly changedAt: Date;
}

/** Writes conflicts with their positions and disagreements in place of those that were stored under their ids. */
export const writeConflicts = async (
  db: Database,
  placed: readonly PlacedConflict[],
  policy: { readonly name: string; readonly version: number },
  ageOf: (conflict: PlacedConflict) => ConflictAge,
): Promise<void> => {
  await upsert(
    db,
    'conflict',
    CONFLICT,
    ['id'],
    ['flagged_at'],
    placed.map((each) => ({
      id: each.id,
      event_id: each.event,
      question_id: each.question,
      kind: each.conflict.kind,
      score: each.conflict.score,
      severity: each.conflict.severity,
      scope: each.conflict.scope,
      suggestion: each.conflict.suggestion,
      explanation: each.conflict.explanation,
      series: each.conflict.series ?? null,
      evidence: each.evidence,
      policy_name: policy.name,
      policy_version: policy.version,
      flagged_at: ageOf(each).flaggedAt.toISOString(),
      changed_at: ageOf(each).changedAt.toISOString(),
      withdrawn_at: null,
      digest: each.digest,
    })),
  );
  const ids = placed.map(({ id }) => id);
  await db.position.deleteMany({ where: { conflictId: { in: ids } } });
  await db.disagreement.deleteMany({ where: { conflictId: { in: ids } } });
  const positions = placed.flatMap(({ id, conflict }) =>
    conflict.positions.map(({ display, claims }, ordinal) => ({ conflict_id: id, ordinal, display, claims })),
  );
  await upsert(
    db,
    'position',
    POSITION,
    ['conflict_id', 'ordinal'],
    [],
    positions.map(({ conflict_id, ordinal, display }) => ({ conflict_id, ordinal, display })),
  );
  await upsert(
    db,
    'position_claim',
    POSITION_CLAIM,
    ['conflict_id', 'position', 'claim_id'],
    [],
    positions.flatMap(({ conflict_id, ordinal: position, claims }) =>
      claims.map((claim_id, ordinal) => ({ conflict_id, position, claim_id, ordinal })),
    ),
  );
  await upsert(
    db,
    'disagreement',
    DISAGREEMENT,
    ['conflict_id', 'ordinal'],
    [],
    placed.flatMap(({ id, conflict }) =>
      conflict.pairs.map((pair, ordinal) => ({
        conflict_id: id,
        ordinal,
        claim_a: pair.a,
        claim_b: pair.b,
        kind: pair.kind,
        level: pair.level,
        score: pair.score,
        scope: pair.scope,
        comparator_id: pair.comparator.id,
        comparator_version: pair.comparator.version,
        message: pair.message,
        explanation: pair.explanation,
        suggestion: pair.suggestion,
        waterfall: pair.waterfall,
      })),
    ),
  );
};

/** Brings what lists show and search of these conflicts up to date: their publishers, speakers and origins, and the words they are found by. */
export const describeConflicts = async (
  db: Database,
  conflicts: readonly { readonly id: string; readonly question: string; readonly event: string }[],
): Promise<void> => {
  if (conflicts.length === 0) return;
  await db.$executeRaw`SELECT "describe_conflicts"(${conflicts.map(({ id }) => id)}::text[])`;
  const words = conflicts.map(({ id, question, event }) => ({ id, words: foldForSearch(`${question} ${event}`) }));
  await db.$executeRaw`
    UPDATE "conflict" c SET "words" = w."words"
      FROM (SELECT d."id", concat_ws(' ', d."words", "claim_words"(d."id")) AS "words"
              FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS d("id" text, "words" text)) w
     WHERE w."id" = c."id" AND c."words" IS DISTINCT FROM w."words"`;
};
