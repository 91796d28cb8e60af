import type { Analysis, SeriesPoint } from '../domain/finding.js';
import type { IncomingDocument } from '../domain/source.js';
import type { Value, ValueKind } from '../domain/value.js';
import { sha256, stableId } from '../kernel/digest.js';
import { codePointIndex } from '../text/offsets.js';

/** A document of a check with the id that its claims name. */
export interface CheckedDocument extends IncomingDocument {
  readonly id: string;
}

/** What `claimdesk check --format json` prints, held stable: fields are added, never changed. Keys are in this order. */
export interface CheckReport {
  readonly documents: readonly {
    readonly id: string;
    readonly file: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    /** Of the text's UTF-8 bytes; for .txt and .md files those are the bytes of the file. */
    readonly sha256: string;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly document: string;
    readonly quote: string;
    /** Code points into the document's text. */
    readonly start: number;
    /** Code points, exclusive. */
    readonly end: number;
    readonly kind: ValueKind;
    /** Title of the event. */
    readonly event: string;
    /** The question in words. */
    readonly question: string;
    readonly value: Value;
    readonly display: string;
    readonly hedge: string | null;
    readonly modality: string;
    /** Name of whom the text says it from, null for the narrator. */
    readonly speaker: string | null;
    /** Where it really comes from, and why: claims of one id count once. */
    readonly origin: {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly why: readonly { readonly id: string; readonly label: string; readonly words: string }[];
    } | null;
  }[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly event: string;
    readonly question: string;
    readonly kind: ValueKind;
    readonly score: number;
    readonly severity: string;
    readonly explanation: string;
    readonly positions: readonly {
      readonly display: string;
      readonly claims: readonly string[];
      readonly outlets: number;
      readonly origins: number;
    }[];
    readonly pairs: readonly {
      readonly a: string;
      readonly b: string;
      readonly kind: ValueKind;
      readonly score: number;
      readonly scope: string;
      readonly explanation: string;
    }[];
    /** A count that rose with the time of publication; its reports are the series. */
    readonly developing: boolean;
    readonly series: readonly SeriesPoint[];
  }[];
}

/** Id that a document gets when it is stored, too: so that an id that `check` printed can be looked up after `ingest`. */
const storedId = ({ text, metadata }: IncomingDocument): string =>
  stableId('src', sha256(text), metadata.url ?? '', metadata.title ?? '');

const inOrder = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

/**
 * Gives each document an id made of its content. A file that was given twice stays once; two files of one content are two documents, the second
 * told apart by its name. The order in which they were given changes no id.
 */
export const withIds = (documents: readonly IncomingDocument[]): readonly CheckedDocument[] => {
  const byKey = new Map(documents.map((document) => [`${document.file ?? ''}\u0000${storedId(document)}`, document]));
  const taken = new Set<string>();
  const ids = new Map<IncomingDocument, string>();
  for (const document of [...byKey.values()].toSorted((a, b) => inOrder(a.file, b.file))) {
    const wanted = storedId(document);
    const id = taken.has(wanted) ? stableId('src', wanted, document.file ?? '') : wanted;
    taken.add(id);
    ids.set(document, id);
  }
  return [...byKey.values()].map((document) => ({ ...document, id: ids.get(document) ?? storedId(document) }));
};

/** An analysis as the contract of `check` words it: events and questions in words, offsets in code points. */
export const checkReport = (documents: readonly CheckedDocument[], analysis: Analysis): CheckReport => {
  const eventTitle = new Map(analysis.events.map((event) => [event.id, event.title]));
  const questionText = new Map(analysis.questions.map((question) => [question.id, question.text]));
  const spanIn = new Map(documents.map((document) => [document.id, codePointIndex(document.text).toCodePoints]));
  const event = (id: string): string => eventTitle.get(id) ?? id;
  const question = (id: string): string => questionText.get(id) ?? id;
  return {
    documents: documents.map(({ id, file, metadata, text }) => ({
      id,
      file,
      title: metadata.title,
      publisher: metadata.publisher,
      publishedAt: metadata.publishedAt,
      sha256: sha256(text),
    })),
    claims: analysis.claims.map((claim) => {
      const toSpan = spanIn.get(claim.document);
      if (!toSpan) throw new RangeError(`claim ${claim.id} is of an unknown document ${claim.document}`);
      const { start, end } = toSpan(claim.span);
      return {
        id: claim.id,
        document: claim.document,
        quote: claim.quote,
        start,
        end,
        kind: claim.kind,
        event: event(claim.event),
        question: question(claim.question),
        value: claim.value,
        display: claim.display,
        hedge: claim.hedge,
        modality: claim.modality,
        speaker: claim.speaker?.name ?? null,
        origin: claim.origin
          ? { id: claim.origin.id, kind: claim.origin.kind, name: claim.origin.name, why: claim.origin.why }
          : null,
      };
    }),
    conflicts: analysis.conflicts.map((conflict) => ({
      id: conflict.id,
      event: event(conflict.event),
      question: question(conflict.question),
      kind: conflict.kind,
      score: conflict.score,
      severity: conflict.severity,
      explanation: conflict.explanation,
      positions: conflict.positions.map(({ display, claims, outlets = 0, origins = 0 }) => ({
        display,
        claims,
        outlets,
        origins,
      })),
      pairs: conflict.pairs.map(({ a, b, kind, score, scope, explanation }) => ({
        a,
        b,
        kind,
        score,
        scope,
        explanation,
      })),
      developing: conflict.series !== undefined,
      series: conflict.series ?? [],
    })),
  };
};

export const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

export const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** Who published a document and when, as far as it is known. */
export const sourceWords = (
  document:
    | Pick<CheckReport['documents'][number], 'publisher' | 'title' | 'file' | 'publishedAt'>
    | CheckedDocument
    | undefined,
): string => {
  if (!document) return 'an unknown document';
  const { publisher, title, publishedAt } = 'metadata' in document ? document.metadata : document;
  return `${publisher ?? title ?? document.file ?? 'an unknown publisher'}${publishedAt === null ? '' : `, ${publishedAt}`}`;
};

/** The same report for people: each conflict with its explanation and, per position, who says it in which words. */
export const checkReportAsText = (report: CheckReport): string => {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const lines = [
    `${counted(report.documents.length, 'document')}, ${counted(report.claims.length, 'claim')}, ${counted(report.conflicts.length, 'conflict')}.`,
  ];
  for (const [index, conflict] of report.conflicts.entries()) {
    lines.push(
      '',
      `${String(index + 1)}. ${conflict.question}`,
      `   ${conflict.event} · ${conflict.kind} · ${conflict.severity}${conflict.developing ? ' · developing' : ''} · score ${conflict.score.toFixed(2)} · ${conflict.id}`,
      `   ${conflict.explanation}`,
    );
    for (const position of conflict.positions) {
      lines.push(
        `   - ${position.display} (${counted(position.outlets, 'outlet')}, ${counted(position.origins, 'origin')})`,
      );
      for (const id of position.claims) {
        const claim = claims.get(id);
        if (!claim) continue;
        const said = claim.speaker === null ? '' : ` (${claim.speaker})`;
        lines.push(`       ${sourceWords(documents.get(claim.document))}${said}: “${oneLine(claim.quote)}”`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
};
