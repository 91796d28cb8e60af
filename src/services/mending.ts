import type { Claim } from '../domain/claim.js';
import type { MendBody, MendKind } from '../domain/mend.js';
import { ITEM_GRADES } from '../domain/source.js';
import { Problem } from '../kernel/problem.js';
import type { ClaimView, EventByClaim, Readers } from '../ports/readers.js';
import type { Actor } from '../ports/stores.js';
import { addedBy, type ClaimToAdd } from './adding.js';
import type { Ingest } from './ingest.js';
import { LONGEST, reasonOf, valueIn, WRITE_AS } from './said.js';

export interface Mending {
  /** The claim does not stand: it was misread, or says nothing that can be checked. */
  readonly withdraw: (claim: string, reason: string, actor: Actor) => Promise<void>;
  /** What the claim says, in words as a source would put them ("around 50", "June 27, 2025"); of counts and dates only. */
  readonly correct: (claim: string, words: string, reason: string, actor: Actor) => Promise<void>;
  /** Who says it, by the name that the text has; null for the source's own voice. */
  readonly attribute: (claim: string, speaker: string | null, reason: string, actor: Actor) => Promise<void>;
  /** Puts a claim to the question that another one answers; null for a question of its own. */
  readonly move: (claim: string, beside: string | null, reason: string, actor: Actor) => Promise<void>;
  /** How credible what the claim says is, 1 to 6, apart from how reliable its publisher is. */
  readonly gradeItem: (claim: string, grade: string, reason: string, actor: Actor) => Promise<void>;
  /** Takes claims out of their question, together, to one of their own. */
  readonly split: (claims: readonly string[], reason: string, actor: Actor) => Promise<void>;
  /** Makes one question of two: all claims of the first claim's question go to that of the other. */
  readonly merge: (claim: string, beside: string, reason: string, actor: Actor) => Promise<void>;
  /** Makes one event of two; the second keeps its title. */
  readonly mergeEvents: (event: string, into: string, reason: string, actor: Actor) => Promise<void>;
  /** What one source tells of an event is another event. */
  readonly tellApart: (event: string, source: string, reason: string, actor: Actor) => Promise<void>;
  /** Adds a claim that the machine did not find, by the words of the text that state it; answers with its id. */
  readonly add: (claim: ClaimToAdd, actor: Actor) => Promise<string>;
  /** Gives the machine's reading of one aspect back. */
  readonly giveBack: (claim: string, aspect: Exclude<MendKind, 'pair' | 'added'>, actor: Actor) => Promise<void>;
}

/** Kinds whose value can be said in other words: a name is what is spelled, and of the rest the words are the value. */
export const CORRECTABLE: ReadonlySet<Claim['kind']> = new Set(['quantity', 'date']);

/** Mending what the machine read: noted beside it, never over it, and kept whenever the engine runs again. */
export const createMending = (
  ingest: Pick<Ingest, 'mend'>,
  read: {
    readonly claims: Pick<Readers['claims'], 'find'>;
    readonly sources: Pick<Readers['sources'], 'find' | 'snapshotText'>;
    readonly events: Pick<Readers['events'], 'byClaim'>;
  },
): Mending => {
  const viewOf = async (id: string): Promise<ClaimView> => {
    const view = await read.claims.find(id);
    if (!view) throw new Problem('not-found', 'There is no such claim.');
    return view;
  };
  const eventOf = async (id: string, source?: string): Promise<EventByClaim> => {
    const event = await read.events.byClaim(id, source);
    if (!event) throw new Problem('not-found', 'There is no such event.', 'It may have changed: load the page again.');
    return event;
  };
  const claimOf = async (id: string) => (await viewOf(id)).inContext;
  const mend = async (claim: string, body: MendBody, reason: string, actor: Actor): Promise<void> => {
    await ingest.mend([{ claim, body, reason }], actor);
  };
  return {
    withdraw: async (claim, reason, actor) =>
      mend(claim, { kind: 'standing', to: 'withdrawn' }, reasonOf(reason), actor),
    correct: async (id, words, reason, actor) => {
      const { claim, source } = await claimOf(id);
      const display = words.trim();
      if (!CORRECTABLE.has(claim.kind))
        throw new Problem('bad-input', 'value: Only counts and dates can be corrected.', 'Withdraw the claim instead.');
      const value =
        display === '' || display.length > LONGEST ? null : valueIn(display, claim.value, source.metadata.publishedAt);
      if (value === null)
        throw new Problem('bad-input', `value: ${WRITE_AS[claim.kind === 'date' ? 'date' : 'quantity']}`);
      await mend(id, { kind: 'value', was: claim.display, to: { value, display } }, reasonOf(reason), actor);
    },
    attribute: async (id, speaker, reason, actor) => {
      const why = reasonOf(reason);
      const { claim, source } = await claimOf(id);
      const was = claim.speaker?.name ?? '';
      if (speaker === null) {
        await mend(id, { kind: 'speaker', was, to: { speaker: null } }, why, actor);
        return;
      }
      const name = speaker.trim();
      const text = (await read.sources.snapshotText(source.snapshot.id)) ?? '';
      // the mention nearest before the quote, else the first one: a speaker whom the text does not name would be invented
      const before = name === '' ? -1 : text.lastIndexOf(name, claim.span.end);
      const start = before >= 0 || name === '' ? before : text.indexOf(name);
      if (start < 0)
        throw new Problem(
          'bad-input',
          'speaker: Write the name as the text has it.',
          'Copy it from the article; whom the article does not name cannot be cited from it.',
        );
      const at = { start, end: start + name.length };
      await mend(id, { kind: 'speaker', was, to: { speaker: { name, at } } }, why, actor);
    },
    move: async (id, beside, reason, actor) => {
      const why = reasonOf(reason);
      const view = await viewOf(id);
      const was = view.question.text;
      if (beside === null) {
        await mend(id, { kind: 'question', was, to: { alone: true } }, why, actor);
        return;
      }
      const other = await claimOf(beside);
      if (view.inContext.claim.kind !== other.claim.kind)
        throw new Problem('bad-input', 'question: Claims of two kinds do not answer one question.');
      await mend(id, { kind: 'question', was, to: { beside } }, why, actor);
    },
    split: async (claims, reason, actor) => {
      const why = reasonOf(reason);
      const [first, ...others] = [...new Set(claims)];
      if (first === undefined)
        throw new Problem('bad-input', 'claims: Choose the claims that answer another question.');
      const view = await viewOf(first);
      const known = new Set([first, ...view.siblings.map(({ claim }) => claim.id)]);
      if (others.some((id) => !known.has(id)))
        throw new Problem('bad-input', 'claims: They do not all answer this question.', 'Load the page again.');
      if (known.size === others.length + 1)
        throw new Problem('bad-input', 'claims: Leave at least one claim with the question.');
      const was = view.question.text;
      await ingest.mend(
        [
          { claim: first, body: { kind: 'question', was, to: { alone: true } }, reason: why },
          ...others.map((claim) => ({
            claim,
            body: { kind: 'question', was, to: { beside: first } } as const,
            reason: why,
          })),
        ],
        actor,
      );
    },
    merge: async (id, beside, reason, actor) => {
      const why = reasonOf(reason);
      const [view, other] = [await viewOf(id), await viewOf(beside)];
      if (view.question.id === other.question.id)
        throw new Problem('bad-input', 'question: This is the question that they answer already.');
      if (view.question.kind !== other.question.kind)
        throw new Problem('bad-input', 'question: Questions of two kinds cannot be one.');
      const was = view.question.text;
      await ingest.mend(
        [view.inContext, ...view.siblings].map(({ claim }) => ({
          claim: claim.id,
          body: { kind: 'question', was, to: { beside } } as const,
          reason: why,
        })),
        actor,
      );
    },
    mergeEvents: async (event, into, reason, actor) => {
      const why = reasonOf(reason);
      const [from, to] = [await eventOf(event), await eventOf(into)];
      if (event === into) throw new Problem('bad-input', 'event: Choose another event.');
      const body = { kind: 'event', was: from.title, to: { beside: to.claim } } as const;
      await ingest.mend([{ claim: from.claim, body, reason: why }], actor);
    },
    tellApart: async (event, source, reason, actor) => {
      const why = reasonOf(reason);
      const from = await eventOf(event, source);
      if (from.sources < 2) throw new Problem('bad-input', 'source: This event is told by this source alone.');
      const body = { kind: 'event', was: from.title, to: { apart: true } } as const;
      await ingest.mend([{ claim: from.claim, body, reason: why }], actor);
    },
    add: async (claim, actor) => {
      const { id, body } = await addedBy(claim, read);
      await ingest.mend([{ claim: id, body, reason: reasonOf(claim.reason) }], actor);
      return id;
    },
    gradeItem: async (id, given, reason, actor) => {
      const why = reasonOf(reason);
      const grade = ITEM_GRADES.find((known) => known === given.trim());
      if (grade === undefined) throw new Problem('bad-input', 'grade: Choose one of 1 to 6.');
      const { itemGrade } = await claimOf(id);
      await mend(id, { kind: 'grade', was: itemGrade, to: { grade } }, why, actor);
    },
    giveBack: async (id, aspect, actor) => {
      const { inContext, question, event } = await viewOf(id);
      const was = {
        value: inContext.claim.display,
        speaker: inContext.claim.speaker?.name ?? '',
        question: question.text,
        event: event.title,
      };
      const bodyOf = (): MendBody => {
        if (aspect === 'standing') return { kind: aspect, to: null };
        if (aspect === 'grade') return { kind: aspect, was: inContext.itemGrade, to: null };
        return { kind: aspect, was: was[aspect], to: null };
      };
      await mend(id, bodyOf(), 'as claimdesk read it', actor);
    },
  };
};
