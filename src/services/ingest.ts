import type { Policy } from '../domain/policy.js';
import type { Article, IncomingDocument } from '../domain/source.js';
import { acceptDocuments } from '../ingest/accept.js';
import type { Actor, AuditLog, UnitOfWork } from '../ports/stores.js';
import type { Engine } from './engine/engine.js';
import { engineHere } from './engine/steps.js';
import { ANALYSED, lotsOf, ranWith, REFRESHED, takeIn, together, type Outcome } from './incremental.js';

export type { IncomingDocument } from '../domain/source.js';

export interface IngestReport {
  /** In the order given; `added` is false for a document that was there already. */
  readonly sources: readonly { readonly id: string; readonly title: string; readonly added: boolean }[];
  /** Claims found in these documents. */
  readonly claims: number;
  /** Conflicts that are new. */
  readonly opened: readonly string[];
  /** Conflicts whose evidence changed (decided ones are now challenged). */
  readonly changed: readonly string[];
}

export interface Ingest {
  /** Stores the documents, compares them with what they can meet and stores what that finds, in one transaction. Throws Problem `bad-input`, `too-large`, `not-text`; `unavailable` when the engine breaks down. */
  readonly add: (documents: readonly IncomingDocument[], actor: Actor) => Promise<IngestReport>;
  /** Runs the engine again over all that is stored, lot by lot: after a change of the engine or of its policy. What is not done when it ends early is done the next time. */
  readonly analyseAgain: (actor: Actor) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
}

/** Runs one piece of work after another: two at once would each miss what the other adds. */
const oneAtATime = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
};

/** An accepted document as the engine reads it: its id is not known yet, and reading does not depend on it. */
const unnamed = ({ text, metadata }: IncomingDocument): Article => ({ id: '', text, metadata });

/**
 * Ingest over units of work. New documents are read before their transaction begins, in the engine's own thread; what they are compared with and
 * what that changes is one transaction: everything of a call is kept, or nothing.
 */
export const createIngest = (unit: UnitOfWork, policy: Policy, engine: Engine = engineHere()): Ingest => {
  const inTurn = oneAtATime();

  /** Lot after lot, each in its own transaction: the last one alone says that it is all done. */
  const again = async (actor: Actor): Promise<Outcome> => {
    const lots = lotsOf(await unit.run(({ stories }) => stories.enrol()));
    const outcomes: Outcome[] = [];
    for (const [i, lot] of lots.entries()) {
      const action = i === lots.length - 1 ? ANALYSED : REFRESHED;
      outcomes.push(await unit.run((stores) => takeIn(stores, lot, { engine, policy, actor, action, relies: false })));
    }
    const { opened, changed } = together(outcomes);
    return unit.run(async ({ findings }) => ({
      opened: await findings.standing(opened),
      changed: await findings.standing(changed),
    }));
  };

  const isBehind = (): Promise<boolean> =>
    unit.run(async ({ sources, audit }) => (await sources.count()) > 0 && !(await isAnalysedWith(audit, policy)));

  return {
    add: async (documents, actor) => {
      const accepted = acceptDocuments(documents);
      return inTurn(async () => {
        if (await isBehind()) await again(actor);
        for (const document of accepted) await engine.keys([unnamed(document)]);
        return unit.run(async (stores) => {
          const sources: { id: string; title: string; added: boolean }[] = [];
          const due = new Map<string, number>();
          for (const { text, mediaType, file, metadata } of accepted) {
            const { id, added } = await stores.sources.add(
              { metadata, text, mediaType, file },
              { actor, action: 'source.added', details: { file, mediaType } },
            );
            sources.push({ id, title: metadata.title ?? file ?? 'Untitled', added });
            if (added) due.set(id, text.length);
          }
          const lots = lotsOf([...due].map(([source, characters]) => ({ source, characters })));
          const outcomes: Outcome[] = [];
          for (const lot of lots)
            outcomes.push(await takeIn(stores, lot, { engine, policy, actor, action: ANALYSED, relies: true }));
          const { opened, changed } = together(outcomes);
          await stores.together.tellWatchers(changed, 'changed', actor);
          return {
            sources,
            claims: await stores.findings.claimsIn(sources.map(({ id }) => id)),
            opened: await stores.findings.standing(opened),
            changed: await stores.findings.standing(changed),
          };
        });
      });
    },
    analyseAgain: (actor) => inTurn(() => again(actor)),
  };
};

/** Whether what is stored was found by this engine with this policy, as the audit says; false when it does not say. */
export const isAnalysedWith = async (audit: Pick<AuditLog, 'lastOf'>, policy: Policy): Promise<boolean> => {
  const last = await audit.lastOf(ANALYSED);
  return last !== null && Object.entries(ranWith(policy)).every(([key, value]) => last[key] === value);
};
