import { stableId } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import { claimsNamedBy, type Outcome, type Resolution } from '../domain/resolution.js';
import type { ResolutionLog } from '../ports/stores.js';
import type { Access, Database } from './database.js';
import { isStorable, requireStorable } from './storable.js';

/** What the audit keeps of a decision: all of it, so that the hash chain covers it too. */
export const auditDetailsOf = ({ id, version, outcome, rationale, evidence, decidedAt }: Resolution) => ({
  resolution: id,
  version,
  outcome,
  rationale,
  evidence,
  decidedAt,
});

/** What an editor may have typed into an outcome. */
const wordsOf = (outcome: Outcome): Readonly<Record<string, string | null>> => {
  switch (outcome.kind) {
    case 'both-true':
      return { scope: outcome.scopes.map(({ scope }) => scope).join(' ') };
    case 'needs-reporting':
      return { 'note on what would settle it': outcome.wouldSettle };
    case 'publish-attributed':
      return { wording: outcome.wording };
    case 'accept-one':
    case 'range':
    case 'superseded':
    case 'not-a-conflict':
      return {};
  }
};

const stale = (): Problem =>
  new Problem(
    'stale',
    'Someone else has decided on this conflict, or its evidence has changed',
    'Look at it again, then decide.',
  );

/** The conflict as it stands, locked until the transaction ends: of two decisions at once the second waits and is told. */
const lockConflict = async (
  db: Database,
  id: string,
): Promise<{ readonly evidence: string; readonly version: number } | null> => {
  const [locked] = await db.$queryRaw<{ evidence: string }[]>`
    SELECT "evidence" FROM "conflict" WHERE "id" = ${id} FOR UPDATE`;
  return locked
    ? { evidence: locked.evidence, version: await db.resolution.count({ where: { conflictId: id } }) }
    : null;
};

const requireClaims = (outcome: Outcome, held: ReadonlySet<string>): ReadonlySet<string> => {
  const named = claimsNamedBy(outcome);
  const foreign = named.find((claim) => !held.has(claim));
  if (foreign !== undefined)
    throw new Problem(
      'bad-input',
      `The claim ${foreign} is not one of this conflict`,
      'Choose among the claims shown.',
    );
  return new Set(named);
};

/** Decisions, appended and never changed. */
export const resolutionLog = ({ write }: Access): ResolutionLog => ({
  append: ({ conflict, expectedVersion, expectedEvidence, outcome, rationale }, event) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ rationale, ...wordsOf(outcome) });
      const stands = isStorable(conflict) ? await lockConflict(db, conflict) : null;
      if (!stands) throw new Problem('not-found', `There is no conflict ${conflict}`);
      if (stands.version !== expectedVersion) throw stale();
      if (expectedEvidence !== undefined && expectedEvidence !== stands.evidence) throw stale();
      if (!(await db.person.findUnique({ where: { id: event.actor.id }, select: { id: true } })))
        throw new Problem('forbidden', `${event.actor.name} is not a person who may decide`, 'Sign in.');
      const claims = await db.positionClaim.findMany({ where: { conflictId: conflict } });
      const named = requireClaims(outcome, new Set(claims.map((claim) => claim.claimId)));
      const version = expectedVersion + 1;
      const decidedAt = clock.now();
      const resolution: Resolution = {
        id: stableId('res', conflict, String(version)),
        conflict,
        version,
        outcome,
        rationale,
        editor: { id: event.actor.id, name: event.actor.name },
        decidedAt: decidedAt.toISOString(),
        evidence: stands.evidence,
      };
      await db.resolution.create({
        data: {
          id: resolution.id,
          conflictId: conflict,
          version,
          outcomeKind: outcome.kind,
          outcome: outcome,
          rationale,
          editorId: event.actor.id,
          editorName: event.actor.name,
          decidedAt,
          evidence: stands.evidence,
        },
      });
      await db.resolutionClaim.createMany({
        data: claims.map(({ claimId, position }) => ({
          resolutionId: resolution.id,
          claimId,
          position,
          named: named.has(claimId),
        })),
      });
      record({
        actor: event.actor,
        action: 'conflict.resolved',
        subject: { type: 'conflict', id: conflict },
        details: auditDetailsOf(resolution),
      });
      return resolution;
    }),
});
