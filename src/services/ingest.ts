import type { Policy } from '../domain/policy.js';
import type { Article, IncomingDocument, Region } from '../domain/source.js';
import { oneAtATime } from '../kernel/in-turn.js';
import { spansOverlap } from '../kernel/span.js';
import { acceptDocuments } from '../ingest/accept.js';
import type { Mend, MendBody } from '../domain/mend.js';
import type { Actor, AuditLog, Stores, UnitOfWork } from '../ports/stores.js';
import type { Engine } from './engine/engine.js';
import { engineHere } from './engine/steps.js';
import { ANALYSED, lotsOf, ranWith, REFRESHED, takeIn, together, type Outcome } from './incremental.js';

export type { IncomingDocument } from '../domain/source.js';

/** A mend with why it is made. */
export type NewMend = Mend & { readonly reason: string };

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
  /**
   * Keeps another text of a source as its newest one, compares it anew, and brings what people marked, added and decided along as far as its words still
   * stand. The very same text makes nothing. Throws Problem `not-found`, `bad-input`, `too-large`, `not-text`.
   */
  readonly revise: (
    source: string,
    document: IncomingDocument,
    actor: Actor,
  ) => Promise<Pick<IngestReport, 'opened' | 'changed'> & { readonly ordinal: number; readonly added: boolean }>;
  /** Notes when a source was published, and compares it anew. Throws Problem `not-found`, `bad-input`. */
  readonly redate: (
    source: string,
    publishedAt: string | null,
    actor: Actor,
  ) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
  /** Marks a stretch of a source's newest text as read or left out, in place of marks that it overlaps, and compares the source anew. Throws Problem `not-found`, `bad-input`. */
  readonly mark: (source: string, region: Region, actor: Actor) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
  /** Runs the engine again over all that is stored, lot by lot: after a change of the engine or of its policy. What is not done when it ends early is done the next time. */
  /**
   * Notes what a person mends of claims and compares what that touches anew, in one transaction. Throws Problem `not-found` for an unknown claim;
   * `unavailable` when the engine breaks down.
   */
  readonly mend: (mends: readonly NewMend[], actor: Actor) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
  readonly analyseAgain: (actor: Actor) => Promise<Pick<IngestReport, 'opened' | 'changed'>>;
}

/** An accepted document as the engine reads it: its id is not known yet, and reading does not depend on it. */
const unnamed = ({ text, metadata }: IncomingDocument): Article => ({ id: '', text, metadata });

/** The claim that a mend puts another beside. */
const besideOf = (body: MendBody): readonly string[] => {
  if (body.kind === 'question' || body.kind === 'event')
    return body.to !== null && 'beside' in body.to ? [body.to.beside] : [];
  return body.kind === 'added' && 'beside' in body.to.answers ? [body.to.answers.beside] : [];
};

/**
 * Ingest over units of work. New documents are read before their transaction begins, in the engine's own thread; what they are compared with and
 * what that changes is one transaction: everything of a call is kept, or nothing.
 */
export const createIngest = (unit: UnitOfWork, policy: Policy, engine: Engine = engineHere()): Ingest => {
  // two at once would each miss what the other adds
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

  /** Compares stored sources with their stories anew, and tells those who watch what changed. */
  const refresh = async (stores: Stores, sources: readonly string[], actor: Actor): Promise<Outcome> => {
    const articles = await stores.sources.articles(sources);
    const lots = lotsOf(articles.map(({ id, text }) => ({ source: id, characters: text.length })));
    const outcomes: Outcome[] = [];
    for (const lot of lots)
      outcomes.push(await takeIn(stores, lot, { engine, policy, actor, action: ANALYSED, relies: true }));
    const { opened, changed } = together(outcomes);
    await stores.together.tellWatchers(changed, 'changed', actor);
    return { opened: await stores.findings.standing(opened), changed: await stores.findings.standing(changed) };
  };

  return {
    mend: (mends, actor) =>
      inTurn(async () => {
        if (await isBehind()) await again(actor);
        return unit.run(async (stores) => {
          await stores.mends.append(mends, { actor });
          const touched = mends.flatMap(({ claim, body }) => [claim, ...besideOf(body)]);
          const documents = mends.flatMap(({ body }) => (body.kind === 'added' ? [body.to.document] : []));
          const sources = await stores.mends.sourcesOf(touched);
          return refresh(stores, [...new Set([...documents, ...sources])], actor);
        });
      }),
    revise: (source, document, actor) => {
      const [accepted] = acceptDocuments([document]);
      return inTurn(async () => {
        if (await isBehind()) await again(actor);
        const { text, mediaType } = accepted ?? document;
        await engine.keys([unnamed({ ...document, text })]);
        return unit.run(async (stores) => {
          const event = { actor, action: 'source.revised', details: { mediaType } };
          const kept = await stores.sources.revise(source, { text, mediaType }, event);
          return { ...kept, ...(kept.added ? await refresh(stores, [source], actor) : { opened: [], changed: [] }) };
        });
      });
    },
    redate: (source, publishedAt, actor) =>
      inTurn(async () => {
        if (await isBehind()) await again(actor);
        return unit.run(async (stores) => {
          await stores.sources.redate(source, publishedAt, { actor });
          return refresh(stores, [source], actor);
        });
      }),
    mark: (source, region, actor) =>
      inTurn(async () => {
        if (await isBehind()) await again(actor);
        return unit.run(async (stores) => {
          const others = (await stores.sources.regionsSet(source)).filter(
            ({ span }) => !spansOverlap(span, region.span),
          );
          const event = { actor, action: 'source.marked', details: {} };
          await stores.sources.setRegions(source, [...others, region], event);
          return refresh(stores, [source], actor);
        });
      }),
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
