import type { ImportComplaint, ImportedClaim, ImportMapping, ReadImport } from '../../domain/imported.js';
import { claimsNamedBy, type Outcome } from '../../domain/resolution.js';
import { addedClaimId } from '../../compare/added.js';
import { readImport } from '../../ingest/imports/read-import.js';
import { Problem } from '../../kernel/problem.js';
import { spanOf, spansOverlap, type Span } from '../../kernel/span.js';
import type { Claim } from '../../domain/claim.js';
import type { ConflictView, Readers, SourceView } from '../../ports/readers.js';
import type { Actor } from '../../ports/stores.js';
import { toUtf16 } from '../../text/offsets.js';
import type { Ingest, NewMend } from '../ingest.js';
import type { People } from '../people.js';
import type { Review } from '../review.js';
import { LONGEST, valueIn } from '../said.js';
import { excerptsOf, importedSources, type ImportedSource } from './excerpts.js';

/** A file that is to be imported. */
export interface ImportFile {
  /** What it is called, for people: it is named as where its claims come from. */
  readonly name: string;
  readonly text: string;
  /** Of another table than a sheet's: which column holds which field; guessed where nobody says. */
  readonly mapping: ImportMapping | null;
}

/** What an import would bring. */
export interface ImportPreview {
  readonly read: ReadImport;
  readonly sources: number;
  readonly questions: number;
  readonly decisions: number;
}

/** Something of an import that was left as it is, and why. */
export interface LeftOpen {
  readonly question: string;
  readonly why: string;
}

/** What an import brought. */
export interface ImportReport {
  readonly format: ReadImport['format'];
  /** Sources that are new, and those that were here. */
  readonly sources: { readonly added: number; readonly known: number };
  /** Claims that are new, and those that were here or that the machine found by itself. */
  readonly claims: { readonly added: number; readonly known: number };
  /** Decisions that were taken over. */
  readonly decisions: number;
  /** Decisions that were not, and why. */
  readonly left: readonly LeftOpen[];
  readonly complaints: readonly ImportComplaint[];
  /** Ids of conflicts that its claims are in. */
  readonly conflicts: readonly string[];
}

export interface Imports {
  /** What a file is and would bring; nothing is kept. Throws Problem `bad-input`, `too-large`. */
  readonly preview: (file: ImportFile) => ImportPreview;
  /**
   * Takes a file's claims in: rows with complaints are left out. What is here already is not taken twice, so that an import that broke off can be done again. Throws
   * Problem `bad-input`, `too-large`; `unavailable` when the engine breaks down. Claims and decisions are somebody's: the command line, which is nobody, acts
   * for a person by their handle, or for the only lead there is.
   */
  readonly take: (file: ImportFile, actor: Actor, actsFor?: string | null) => Promise<ImportReport>;
}

/** A claim of the import at its place in a text of the desk. */
interface Placed {
  readonly imported: ImportedClaim;
  readonly id: string;
  /** The very claim, where the desk has it. */
  readonly known: Claim | null;
  readonly span: Span;
  readonly source: SourceView;
  /** Whether the desk has the whole text of the source, and not quotes only. */
  readonly whole: boolean;
}

const groupsOf = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
};

/** Where a quote stands: at the place that the import says, else at the only one or the first. */
const spanOfQuote = (text: string, { quote, start }: ImportedClaim, whole: boolean): Span | null => {
  if (whole && start !== null) {
    const length = Array.from(quote).length;
    if (start + length <= Array.from(text).length) {
      const span = toUtf16(text, { start, end: start + length });
      if (text.slice(span.start, span.end) === quote) return span;
    }
  }
  const at = text.indexOf(quote);
  return at < 0 ? null : spanOf(at, at + quote.length);
};

const speakerIn = (text: string, name: string, span: Span) => {
  if (name === '') return null;
  const before = text.indexOf(name, span.start);
  const start = before >= 0 ? before : text.indexOf(name);
  return start < 0 ? null : { name, at: spanOf(start, start + name.length) };
};

const addedAt = (imported: ImportedClaim, span: Span, source: SourceView) => ({
  document: source.source.id,
  span,
  value: imported.value,
  display: imported.says.slice(0, LONGEST),
});

const placedIn = (source: SourceView, imported: ImportedClaim, whole: boolean): Placed | null => {
  const span = spanOfQuote(source.text, imported, whole);
  if (!span) return null;
  const added = addedClaimId(addedAt(imported, span, source));
  const same = (claim: Claim): boolean =>
    claim.id === added ||
    (claim.kind === imported.kind &&
      claim.display.toLowerCase() === imported.says.toLowerCase() &&
      spansOverlap(claim.span, span));
  const known = source.claims.find((claim) => claim.id === imported.id) ?? source.claims.find(same) ?? null;
  return { imported, id: known?.id ?? added, known, span, source, whole };
};

/** The mends that put the claims of one question together: those that are new are added, those that the machine put elsewhere are moved. */
const mendsOf = (group: readonly Placed[], reason: string): readonly NewMend[] => {
  const anchor = group.find(({ known }) => known !== null) ?? group[0];
  if (!anchor) return [];
  const done = new Set<string>();
  return group.flatMap((placed): readonly NewMend[] => {
    // two rows may say the same of the same words
    if (done.has(placed.id)) return [];
    done.add(placed.id);
    const { imported, known, id, span, source } = placed;
    if (known) {
      const together = placed === anchor || known.question === anchor.known?.question;
      const was = known.speaker?.name ?? '';
      const speaker = placed.whole || was === imported.speaker ? null : speakerIn(source.text, imported.speaker, span);
      return [
        ...(together
          ? []
          : [
              {
                claim: id,
                body: { kind: 'question', was: imported.question, to: { beside: anchor.id } },
                reason,
              } as const,
            ]),
        // the machine does not know whom an excerpt has it from
        ...(speaker ? [{ claim: id, body: { kind: 'speaker', was, to: { speaker } }, reason } as const] : []),
      ];
    }
    const to = {
      ...addedAt(imported, span, source),
      speaker: speakerIn(source.text, imported.speaker, span),
      answers: placed === anchor ? { asks: imported.question } : { beside: anchor.id },
    };
    return [{ claim: id, body: { kind: 'added', to }, reason }];
  });
};

/** The outcome with the ids that its claims go by here; null where one of them is not here. */
const translated = (outcome: Outcome, idOf: ReadonlyMap<string, string>): Outcome | null => {
  if (!claimsNamedBy(outcome).every((id) => idOf.has(id))) return null;
  const here = (id: string): string => idOf.get(id) ?? id;
  switch (outcome.kind) {
    case 'accept-one':
      return { ...outcome, claim: here(outcome.claim) };
    case 'range':
      return { ...outcome, low: here(outcome.low), best: here(outcome.best), high: here(outcome.high) };
    case 'both-true':
      return { ...outcome, scopes: outcome.scopes.map((scope) => ({ ...scope, claim: here(scope.claim) })) };
    case 'superseded':
      return { ...outcome, by: here(outcome.by) };
    case 'not-a-conflict':
    case 'needs-reporting':
    case 'publish-attributed':
      return outcome;
  }
};

/** Imports over the services that a person's own work goes through: nothing is stored that a person could not have entered. */
export const createImports = (
  ingest: Pick<Ingest, 'add' | 'mend'>,
  review: Pick<Review, 'resolve'>,
  read: {
    readonly sources: Pick<Readers['sources'], 'find' | 'byText'>;
    readonly claims: Pick<Readers['claims'], 'find'>;
  },
  people: Pick<People, 'find' | 'list'>,
): Imports => {
  const personOf = async (actor: Actor, actsFor: string | null): Promise<Actor> => {
    if (await people.find(actor.id)) return actor;
    const all = (await people.list()).filter(({ role }) => role !== 'reader');
    const handle = actsFor?.replace(/^@/, '').toLowerCase();
    const meant = all.filter((one) => (handle === undefined ? one.role === 'lead' : one.handle === handle));
    const [person] = meant;
    if (person && meant.length === 1) return person;
    throw new Problem(
      'bad-input',
      handle === undefined ? 'as: There are several leads.' : `as: Nobody here who may edit is called ${handle}.`,
      `Say for whom, by handle: ${all.map((one) => one.handle).join(', ')}.`,
    );
  };

  const readFile = ({ text, mapping }: ImportFile): ReadImport =>
    readImport(text, mapping, (words, kind, publishedAt) => valueIn(words, { kind }, publishedAt));

  /** The articles of an import as the desk has them: those whose very text is here, and excerpts of the others. */
  const sourcesOf = async (sources: readonly ImportedSource[], file: string, actor: Actor) => {
    const here = await read.sources.byText(sources.flatMap(({ snapshotSha256: sha }) => (sha === '' ? [] : [sha])));
    const missing = sources.filter(({ snapshotSha256 }) => !here.has(snapshotSha256));
    const report =
      missing.length === 0
        ? null
        : await ingest.add(
            missing.map((source) => excerptsOf(source, file)),
            actor,
          );
    const made = new Map(missing.map((source, i) => [source, report?.sources[i]?.id ?? ''] as const));
    return {
      idOf: (source: ImportedSource): string => made.get(source) ?? here.get(source.snapshotSha256) ?? '',
      whole: (source: ImportedSource): boolean => here.has(source.snapshotSha256),
      added: report?.sources.filter(({ added }) => added).length ?? 0,
    };
  };

  /** Takes a decision over, where the claims disagree here too and nobody has decided. */
  const decide = async (
    group: readonly Placed[],
    conflict: ConflictView | null,
    idOf: ReadonlyMap<string, string>,
    actor: Actor,
  ): Promise<LeftOpen | null> => {
    const decision = group.find(({ imported }) => imported.decision !== null)?.imported.decision;
    const question = group[0]?.imported.question ?? '';
    if (!decision) return null;
    if (!conflict) return { question, why: 'Its claims do not disagree here.' };
    if (conflict.version > 0) return { question, why: 'It is decided here already.' };
    const outcome = translated(decision.outcome, idOf);
    if (!outcome) return { question, why: 'A claim that the decision names is not among those imported.' };
    const by = `Imported: decided by ${decision.editor || 'an editor'} on ${decision.decidedAt.slice(0, 10)}.`;
    try {
      await review.resolve(
        { conflict: conflict.id, expectedVersion: 0, outcome, rationale: `${decision.rationale} (${by})`.trim() },
        actor,
      );
      return null;
    } catch (error) {
      if (error instanceof Problem) return { question, why: error.message };
      throw error;
    }
  };

  return {
    preview: (file) => {
      const held = readFile(file);
      return {
        read: held,
        sources: importedSources(held.claims).length + held.documents.length,
        questions: new Set(held.claims.map(({ group }) => group)).size,
        decisions: new Set(held.claims.flatMap(({ group, decision }) => (decision ? [group] : []))).size,
      };
    },
    take: async (file, asker, actsFor = null) => {
      const held = readFile(file);
      if (held.claims.length + held.documents.length === 0)
        throw new Problem(
          'bad-input',
          `Nothing in it can be taken. ${held.complaints[0]?.message ?? ''}`.trim(),
          'Look at the preview for what is missing in each row.',
        );
      const actor = await personOf(asker, actsFor);
      const reviews =
        held.documents.length === 0
          ? null
          : await ingest.add(
              held.documents.map((document) => ({ ...document, file: file.name })),
              actor,
            );
      const sources = importedSources(held.claims);
      const stored = await sourcesOf(sources, file.name, actor);
      const placed: Placed[] = [];
      const lost: ImportComplaint[] = [];
      for (const source of sources) {
        const view = await read.sources.find(stored.idOf(source));
        for (const imported of source.claims) {
          const at = view && placedIn(view, imported, stored.whole(source));
          if (at) placed.push(at);
          else lost.push({ row: imported.row, message: 'quote: The text of the source does not hold these words.' });
        }
      }
      const groups = groupsOf(placed, ({ imported }) => `${imported.group}\u001f${imported.kind}`);
      const mends = groups.flatMap((group) => mendsOf(group, `Imported from ${file.name}`.slice(0, LONGEST)));
      if (mends.length > 0) await ingest.mend(mends, actor);
      const idOf = new Map(placed.map(({ imported, id }) => [imported.id, id] as const));
      const left: LeftOpen[] = [];
      const conflicts = new Set<string>(reviews?.opened ?? []);
      let decisions = 0;
      for (const group of groups) {
        const [first] = group;
        const conflict = first ? ((await read.claims.find(first.id))?.conflict ?? null) : null;
        if (conflict) conflicts.add(conflict.id);
        const open = await decide(group, conflict, idOf, actor);
        if (open) left.push(open);
        else if (group.some(({ imported }) => imported.decision !== null)) decisions += 1;
      }
      const added = new Set(placed.filter(({ known }) => known === null).map(({ id }) => id)).size;
      const newReviews = reviews?.sources.filter((source) => source.added).length ?? 0;
      return {
        format: held.format,
        sources: {
          added: stored.added + newReviews,
          known: sources.length + held.documents.length - stored.added - newReviews,
        },
        claims: { added: added + (reviews?.claims ?? 0), known: new Set(placed.map(({ id }) => id)).size - added },
        decisions,
        left,
        complaints: [...held.complaints, ...lost],
        conflicts: [...conflicts],
      };
    },
  };
};
