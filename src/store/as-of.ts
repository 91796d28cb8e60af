import type { ConflictStatus, Resolution } from '../domain/resolution.js';
import type { ClaimInContext, ConflictView, PositionView } from '../ports/readers.js';
import { among, claimsInContext } from './claims-in-context.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { groupBy, inOrder } from './rows.js';

/*
 * What was known and decided at a time. Kept for ever are decisions with the claims they rest on, assignments, corrected values, and the audit; positions and
 * explanations are the newest analysis. So a conflict whose evidence is the same since is told as it stands; one that was decided on other evidence is told
 * by the claims its decision names; of any other, the claims that were read only later are left out.
 */

/** Conflicts that were flagged by then and had not been withdrawn, of `conflict_state` named `st`. */
export const knownBy = (then: Date): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "conflict" k WHERE k."id" = st."id" AND k."flagged_at" <= ${then} AND (k."withdrawn_at" IS NULL OR k."withdrawn_at" > ${then}))`;

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];

const positionOf = (claims: readonly ClaimInContext[], display: string): PositionView => ({
  display,
  claims,
  sources: [...new Map(claims.map(({ source }) => [source.id, source])).values()],
  outlets: distinct(claims.map(({ source }) => source.metadata.publisher ?? `source:${source.id}`)).length,
  origins: distinct(claims.map(({ origin, source }) => origin?.id ?? source.id)).length,
});

/** When each conflict was last found to rest on other evidence than its decision, by then. */
const challengesBy = async (db: Database, then: Date): Promise<ReadonlyMap<string, Date>> => {
  const rows = await db.$queryRaw<{ id: string; at: Date }[]>`
    SELECT x."id", max(a."at") AS "at" FROM "audit" a CROSS JOIN LATERAL jsonb_array_elements_text(a."details"->'challenged') AS x("id")
     WHERE a."action" IN ('findings.replaced', 'findings.refreshed') AND a."at" <= ${then} AND jsonb_typeof(a."details"->'challenged') = 'array'
     GROUP BY x."id"`;
  return new Map(rows.map(({ id, at }) => [id, at]));
};

/** To whom each of these conflicts was assigned then, by name. */
const assigneesAt = async (db: Database, ids: readonly string[], then: Date): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT DISTINCT ON (a."conflict_id") a."conflict_id" AS "id", p."name" FROM "assignment" a LEFT JOIN "person" p ON p."id" = a."person_id"
     WHERE ${among(Prisma.sql`a."conflict_id"`, ids)} AND a."at" <= ${then} ORDER BY a."conflict_id", a."seq" DESC`;
  return new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
};

/** Values that were corrected after that time, as they stood then, by claim. */
const valuesAt = async (db: Database, claims: readonly string[], then: Date): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.$queryRaw<{ claim: string; was: string; held: string | null }[]>`
    SELECT DISTINCT ON (m."claim_id") m."claim_id" AS "claim", m."body"->>'was' AS "was",
           (SELECT e."body"->'to'->>'display' FROM "mend" e
             WHERE e."claim_id" = m."claim_id" AND e."kind" = 'value' AND e."at" <= ${then} ORDER BY e."seq" DESC LIMIT 1) AS "held"
      FROM "mend" m WHERE ${among(Prisma.sql`m."claim_id"`, claims)} AND m."kind" = 'value' AND m."at" > ${then}
     ORDER BY m."claim_id", m."seq"`;
  return new Map(rows.map(({ claim, was, held }) => [claim, held ?? was]));
};

/** Of these conflicts, those whose evidence changed after that time. */
const changedSince = async (db: Database, ids: readonly string[], then: Date): Promise<ReadonlySet<string>> => {
  const rows = await db.conflict.findMany({
    where: { id: { in: [...ids] }, changedAt: { gt: then } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
};

/** The positions that each of these decisions was made on. */
const positionsOfDecisions = async (
  db: Database,
  resolutions: readonly Resolution[],
): Promise<ReadonlyMap<string, readonly PositionView[]>> => {
  const rows = await db.resolutionClaim.findMany({
    where: { resolutionId: { in: resolutions.map(({ id }) => id) } },
    orderBy: [{ resolutionId: 'asc' }, { position: 'asc' }, { claimId: 'asc' }],
  });
  const ids = distinct(rows.map(({ claimId }) => claimId));
  const held = new Map(
    (await claimsInContext(db, among(Prisma.sql`c."id"`, ids))).map((one) => [one.claim.id, one] as const),
  );
  return new Map(
    [...groupBy(rows, ({ resolutionId }) => resolutionId)].map(([id, named]) => [
      id,
      [...groupBy(named, ({ position }) => position).values()].map((position) => {
        const claims = inOrder(
          position.map(({ claimId }) => claimId),
          held,
        );
        return positionOf(claims, claims[0]?.claim.display ?? '');
      }),
    ]),
  );
};

/** Of these claims, those that were first read after that time. */
const readLater = async (db: Database, claims: readonly string[], then: Date): Promise<ReadonlySet<string>> => {
  const rows = await db.claim.findMany({
    where: { id: { in: [...claims] }, extractedAt: { gt: then } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
};

const claimsOf = ({ positions }: Pick<ConflictView, 'positions'>): readonly string[] =>
  positions.flatMap((position) => position.claims.map(({ claim }) => claim.id));

const statusAt = (last: Resolution | undefined, challenged: boolean, assignee: string | null): ConflictStatus => {
  if (!last) return assignee === null ? 'open' : 'assigned';
  if (challenged) return 'challenged';
  return last.outcome.kind === 'not-a-conflict' ? 'dismissed' : 'resolved';
};

/** Takes views as they stand and gives them as they stood then; one that had not two positions yet is left out. */
export const asOf = (
  db: Database,
  then: Date,
): ((views: readonly ConflictView[]) => Promise<readonly ConflictView[]>) => {
  let challenges: Promise<ReadonlyMap<string, Date>> | null = null;
  return async (views) => {
    challenges ??= challengesBy(db, then);
    const challengedAt = await challenges;
    const ids = views.map(({ id }) => id);
    const assignees = await assigneesAt(db, ids, then);
    const changed = await changedSince(db, ids, then);
    const decided = views.map((view) => {
      const resolutions = view.resolutions.filter(({ decidedAt }) => new Date(decidedAt) <= then);
      const last = resolutions.at(-1);
      const challenge = challengedAt.get(view.id);
      const challenged = last !== undefined && challenge !== undefined && challenge > new Date(last.decidedAt);
      return {
        view,
        resolutions,
        last,
        challenged,
        standing: last && !challenged && changed.has(view.id) ? last : null,
      };
    });
    const standing = decided.flatMap(({ standing: last }) => (last ? [last] : []));
    const onDecisions = await positionsOfDecisions(db, standing);
    const later = await readLater(
      db,
      views.filter(({ id }) => changed.has(id)).flatMap((view) => claimsOf(view)),
      then,
    );
    const stood = decided.map(({ view, resolutions, last, challenged, standing: on }): ConflictView => {
      const assignee = assignees.get(view.id) ?? null;
      const positions =
        (on ? onDecisions.get(on.id) : undefined) ??
        view.positions.flatMap((position) => {
          const claims = position.claims.filter(({ claim }) => !later.has(claim.id));
          if (claims.length === position.claims.length) return [position];
          return claims.length === 0 ? [] : [positionOf(claims, claims[0]?.claim.display ?? position.display)];
        });
      return {
        ...view,
        positions,
        resolutions,
        version: resolutions.length,
        status: statusAt(last, challenged, assignee),
        assignee,
      };
    });
    const values = await valuesAt(db, distinct(stood.flatMap((view) => claimsOf(view))), then);
    return stood.filter(({ positions }) => positions.length > 1).map((view) => withValues(view, values));
  };
};

/** The claims with the values that they had; what is corrected only later is not told of. */
const withValues = (view: ConflictView, values: ReadonlyMap<string, string>): ConflictView => ({
  ...view,
  positions: view.positions.map((position) => ({
    ...position,
    claims: position.claims.map((held) => {
      const display = values.get(held.claim.id);
      if (display === undefined) return held;
      const { corrected: _later, ...then } = held;
      return { ...then, claim: { ...held.claim, display } };
    }),
  })),
});
