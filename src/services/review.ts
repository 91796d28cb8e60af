import type { Mend } from '../domain/mend.js';
import type { Outcome, Resolution } from '../domain/resolution.js';
import { Problem } from '../kernel/problem.js';
import type { ConflictReader, ConflictView } from '../ports/readers.js';
import type { Actor, Stores, UnitOfWork } from '../ports/stores.js';
import { complaintsOf, MOST_CHARACTERS } from '../review/outcome-check.js';

export interface ResolveCommand {
  readonly conflict: string;
  /** Number of resolutions the editor had seen. */
  readonly expectedVersion: number;
  /** Digest of the evidence that the editor had seen; a decision on other evidence is refused as stale. Absent where it is not asked. */
  readonly expectedEvidence?: string | undefined;
  readonly outcome: Outcome;
  readonly rationale: string;
}

export interface Review {
  /** Throws Problem `stale` (someone decided meanwhile, or the evidence changed), `bad-input` (a claim that is not of this conflict, a missing field), `not-found`. */
  readonly resolve: (command: ResolveCommand, actor: Actor) => Promise<Resolution>;
  /** The same for several conflicts: all of them are decided, or none. */
  readonly resolveAll: (commands: readonly ResolveCommand[], actor: Actor) => Promise<readonly Resolution[]>;
}

const rationaleOf = (words: string): string => {
  const rationale = words.trim();
  if (rationale === '') throw new Problem('bad-input', 'rationale: Say in a sentence why you decide so.');
  if (rationale.length > MOST_CHARACTERS)
    throw new Problem('bad-input', `rationale: Use at most ${String(MOST_CHARACTERS)} characters.`);
  return rationale;
};

/** The decision that a command asks for, checked against the conflict as it is read. */
const decisionOn = (
  conflict: ConflictView | null,
  { conflict: id, expectedVersion, expectedEvidence, outcome, rationale }: ResolveCommand,
): ResolveCommand => {
  if (!conflict)
    throw new Problem('not-found', `There is no conflict ${id}.`, 'It may have been withdrawn; go back to the queue.');
  // Asked before the rest: an editor who has not seen the last decision must see it first, whatever else is amiss.
  if (conflict.version !== expectedVersion)
    throw new Problem(
      'stale',
      'Someone else decided this conflict meanwhile.',
      'Read their decision, then decide again.',
    );
  if (expectedEvidence !== undefined && conflict.evidence !== expectedEvidence)
    throw new Problem(
      'stale',
      'The evidence changed while you were reading.',
      'Read the positions again, then decide.',
    );
  const [complaint] = complaintsOf(outcome, {
    positions: conflict.positions.map(({ display, claims }) => ({
      display,
      claims: claims.map(({ claim }) => claim),
    })),
  });
  if (complaint) throw new Problem('bad-input', `${complaint.field}: ${complaint.message}`);
  return { conflict: id, expectedVersion, expectedEvidence, outcome, rationale: rationaleOf(rationale) };
};

/** Most pairs of claims that one dismissal tells apart. */
const MOST_APART = 500;

/**
 * What a decision teaches: two claims that are no conflict are not set against one another again, in whatever question they meet; an editor who thinks
 * better of it takes that back.
 */
const lessonOf = (
  view: ConflictView | null,
  { outcome }: ResolveCommand,
): readonly (Mend & { readonly reason: string })[] => {
  if (!view) return [];
  const before = view.resolutions.at(-1)?.outcome.kind === 'not-a-conflict';
  const now = outcome.kind === 'not-a-conflict';
  if (before === now) return [];
  const reason = outcome.kind === 'not-a-conflict' ? outcome.reason : 'decided otherwise';
  return view.pairs
    .slice(0, MOST_APART)
    .map(({ a, b }) => ({ claim: a, body: { kind: 'pair', other: b, to: now ? 'apart' : null }, reason }));
};

/** Review over the conflicts as they are read and one unit of work for the decisions. */
export const createReview = (unit: UnitOfWork, conflicts: Pick<ConflictReader, 'find' | 'findAll'>): Review => {
  // The log asks for the version again, in the transaction that appends.
  const append = async (
    { resolutions, together, mends }: Pick<Stores, 'resolutions' | 'together' | 'mends'>,
    decision: ResolveCommand,
    view: ConflictView | null,
    actor: Actor,
  ): Promise<Resolution> => {
    const resolution = await resolutions.append(decision, { actor });
    await mends.append(lessonOf(view, decision), { actor });
    await together.watch(decision.conflict, actor.id, true);
    await together.tellWatchers([decision.conflict], 'decided', actor);
    return resolution;
  };
  return {
    resolve: async (command, actor) => {
      const view = await conflicts.find(command.conflict);
      const decision = decisionOn(view, command);
      return unit.run((stores) => append(stores, decision, view, actor));
    },
    resolveAll: async (commands, actor) => {
      const inOrder = commands.toSorted((a, b) => (a.conflict < b.conflict ? -1 : 1));
      const views = new Map((await conflicts.findAll(inOrder.map(({ conflict }) => conflict))).map((v) => [v.id, v]));
      const decisions = inOrder.map((command) => {
        const view = views.get(command.conflict) ?? null;
        return { view, decision: decisionOn(view, command) };
      });
      return unit.run(async (stores) => {
        const made: Resolution[] = [];
        for (const { view, decision } of decisions) made.push(await append(stores, decision, view, actor));
        return made;
      });
    },
  };
};
