import { analyse, ENGINE_VERSION } from '../compare/engine.js';
import type { Analysis } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { IncomingDocument } from '../domain/source.js';
import { acceptDocuments } from '../ingest/accept.js';
import type { Actor, AuditLog, Stores, UnitOfWork } from '../ports/stores.js';

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
  /** Stores the documents, runs the engine and stores what it finds, in one transaction. Throws Problem `bad-input`, `too-large`, `not-text`. */
  readonly add: (documents: readonly IncomingDocument[], actor: Actor) => Promise<IngestReport>;
  /** Runs the engine again over all that is stored: after a change of the engine or of its policy. */
  readonly analyseAgain: (actor: Actor) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
}

/** Name of the audit event of each run of the engine; its details say which engine and policy ran. */
const ANALYSED = 'findings.replaced';

/** How far back the audit is looked through for the last run of the engine. */
const RECENT = 500;

/** Runs one piece of work after another: the engine reads everything that is stored, so two at once would each miss the other's. */
const oneAtATime = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
};

const ranWith = (policy: Policy): Readonly<Record<string, unknown>> => ({
  engine: ENGINE_VERSION,
  policy: policy.name,
  policyVersion: policy.version,
});

const analyseAll = async (
  stores: Pick<Stores, 'sources' | 'findings'>,
  policy: Policy,
  actor: Actor,
): Promise<{
  readonly analysis: Analysis;
  readonly opened: readonly string[];
  readonly changed: readonly string[];
}> => {
  const articles = await stores.sources.articles();
  const analysis = analyse(articles, policy);
  const { opened, changed } = await stores.findings.replace(
    analysis,
    { name: policy.name, version: policy.version },
    { actor, action: ANALYSED, details: { ...ranWith(policy), articles: articles.length } },
  );
  return { analysis, opened, changed };
};

/** Ingest over one unit of work: everything of a call is kept, or nothing. */
export const createIngest = (unit: UnitOfWork, policy: Policy): Ingest => {
  const inTurn = oneAtATime();
  return {
    add: async (documents, actor) => {
      const accepted = acceptDocuments(documents);
      return inTurn(() =>
        unit.run(async (stores) => {
          const sources: { id: string; title: string; added: boolean }[] = [];
          for (const { text, mediaType, file, metadata } of accepted) {
            const { id, added } = await stores.sources.add(
              { metadata, text, mediaType, file },
              { actor, action: 'source.added', details: { file, mediaType } },
            );
            sources.push({ id, title: metadata.title ?? file ?? 'Untitled', added });
          }
          const { analysis, opened, changed } = await analyseAll(stores, policy, actor);
          const ours = new Set(sources.map(({ id }) => id));
          return {
            sources,
            claims: analysis.claims.filter(({ document }) => ours.has(document)).length,
            opened,
            changed,
          };
        }),
      );
    },
    analyseAgain: (actor) =>
      inTurn(() =>
        unit.run(async (stores) => {
          const { opened, changed } = await analyseAll(stores, policy, actor);
          return { opened, changed };
        }),
      ),
  };
};

/** Whether what is stored was found by this engine with this policy, as the audit says; false when it does not say. */
export const isAnalysedWith = async (audit: Pick<AuditLog, 'latest'>, policy: Policy): Promise<boolean> => {
  const last = (await audit.latest(RECENT)).find(({ action }) => action === ANALYSED);
  return last !== undefined && Object.entries(ranWith(policy)).every(([key, value]) => last.details[key] === value);
};
