import type { Analysis } from '../domain/finding.js';
import type { AnalysedPart } from '../ports/stores.js';
import type { Database } from './database.js';
import type { Made } from './reconcile.js';
import { groupBy } from './rows.js';
import { touchedBy, type StoredClaim } from './touched.js';

/** A stored conflict as far as it is compared with a new one. */
export interface StoredConflict extends Made {
  readonly questionId: string;
  readonly evidence: string;
  readonly digest: string;
  readonly flaggedAt: Date;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Somebody decided, discussed or took it on: it is withdrawn, never removed. */
  readonly kept: boolean;
  /** The last decision was that it is no conflict. */
  readonly dismissed: boolean;
}

/** A stored claim as far as it is compared with a new one. */
export interface ClaimThere extends StoredClaim {
  readonly eventId: string;
  readonly originId: string;
  readonly digest: string;
  readonly withdrawnAt: Date | null;
}

/** What is stored of the part that an analysis speaks of. */
export interface StoredFindings {
  readonly claims: readonly ClaimThere[];
  readonly events: readonly string[];
  readonly questions: readonly { readonly id: string; readonly kind: string }[];
  readonly conflicts: readonly StoredConflict[];
}

const conflictsOf = async (
  db: Database,
  questions: readonly string[] | null,
  ids: readonly string[],
): Promise<readonly StoredConflict[]> => {
  const where = questions === null ? {} : { OR: [{ questionId: { in: [...questions] } }, { id: { in: [...ids] } }] };
  const all = questions === null;
  // Locked, so that a decision made at this moment is either seen here or sees what is written here.
  await db.$queryRaw`
    SELECT "id" FROM "conflict" WHERE ${all}::boolean OR "question_id" = ANY(${[...(questions ?? [])]}::text[]) OR "id" = ANY(${[...ids]}::text[])
     ORDER BY "id" FOR UPDATE`;
  const rows = await db.conflict.findMany({ where, orderBy: { id: 'asc' } });
  const among = all ? {} : { conflictId: { in: rows.map(({ id }) => id) } };
  const members = groupBy(
    await db.positionClaim.findMany({ where: among, select: { conflictId: true, claimId: true } }),
    (row) => row.conflictId,
  );
  const once = { where: among, distinct: ['conflictId' as const], select: { conflictId: true } };
  const kept = new Set(
    [
      ...(await db.resolution.findMany(once)),
      ...(await db.assignment.findMany(once)),
      ...(await db.comment.findMany(once)),
    ].map((row) => row.conflictId),
  );
  const last = await db.resolution.findMany({
    where: among,
    distinct: ['conflictId'],
    orderBy: [{ conflictId: 'asc' }, { version: 'desc' }],
    select: { conflictId: true, outcomeKind: true },
  });
  const dismissed = new Set(last.flatMap((row) => (row.outcomeKind === 'not-a-conflict' ? [row.conflictId] : [])));
  return rows.map((row) => ({
    ...row,
    claims: (members.get(row.id) ?? []).map(({ claimId }) => claimId),
    kept: kept.has(row.id),
    dismissed: dismissed.has(row.id),
  }));
};

/** Reads and locks what is stored of the part that an analysis speaks of; gives the sure part of the analysis with it. */
export const readStored = async (
  db: Database,
  whole: Analysis,
  part: AnalysedPart | null,
): Promise<{ readonly analysis: Analysis; readonly stored: StoredFindings }> => {
  const known: readonly ClaimThere[] = await db.claim.findMany({
    ...(part && { where: { sourceId: { in: [...part.sources] } } }),
    select: {
      id: true,
      eventId: true,
      questionId: true,
      sourceId: true,
      originId: true,
      digest: true,
      withdrawnAt: true,
    },
  });
  const { analysis, claims: touched } = touchedBy(whole, known, part?.core ?? null);
  const ids = new Set(touched.map(({ id }) => id));
  const claims = known.filter(({ id }) => ids.has(id));
  const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  const questions = await db.question.findMany({
    ...(part && {
      where: { id: { in: [...new Set([...claims.map((claim) => claim.questionId), ...idsOf(analysis.questions)])] } },
    }),
    select: { id: true, kind: true, eventId: true },
  });
  const events = await db.event.findMany({
    ...(part && {
      where: {
        id: {
          in: [
            ...new Set([
              ...claims.map((claim) => claim.eventId),
              ...questions.map((question) => question.eventId),
              ...idsOf(analysis.events),
            ]),
          ],
        },
      },
    }),
    select: { id: true },
  });
  return {
    analysis,
    stored: {
      claims,
      events: idsOf(events),
      questions,
      conflicts: await conflictsOf(db, part && idsOf(questions), idsOf(analysis.conflicts)),
    },
  };
};
