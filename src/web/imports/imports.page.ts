import { IMPORT_FIELDS, type ImportField, type ReadImport } from '../../domain/imported.js';
import type { ImportFile, ImportPreview, ImportReport } from '../../services/imports/imports.js';
import { conflictPath } from '../address.js';
import { counted } from '../words.js';
import { columnField } from './imports.form.js';

/** A row that cannot be taken. */
export interface ComplaintModel {
  readonly where: string;
  readonly message: string;
}

/** A field and the columns that it may stand in. */
export interface ColumnChoiceModel {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly selected: boolean }[];
}

export interface ImportPageModel {
  readonly name: string;
  readonly text: string;
  /** Why a file could not be read at all; null where none was given or it could. */
  readonly refusal: string | null;
  /** What was understood of it; null before it was looked at. */
  readonly preview: ImportPreviewModel | null;
  /** Of a table: what its columns are taken for. */
  readonly choices: readonly ColumnChoiceModel[];
  /** Something in it can be taken in. */
  readonly takes: boolean;
}

export interface ImportPreviewModel {
  readonly format: string;
  readonly found: string;
  /** Of the first claims, as they would be taken. */
  readonly claims: readonly {
    readonly question: string;
    readonly says: string;
    readonly quote: string;
    readonly speaker: string;
    readonly source: string;
  }[];
  readonly more: string | null;
  readonly complaints: readonly ComplaintModel[];
  readonly moreComplaints: string | null;
}

export interface ImportedPageModel {
  readonly name: string;
  readonly facts: readonly string[];
  readonly left: readonly { readonly question: string; readonly why: string }[];
  readonly complaints: readonly ComplaintModel[];
  readonly conflicts: readonly { readonly href: string; readonly label: string }[];
}

const FORMAT_WORDS: Readonly<Record<ReadImport['format'], string>> = {
  'sheet-json': 'a sheet of claimdesk (JSON)',
  'sheet-csv': 'a sheet of claimdesk (CSV)',
  'claims-csv': 'a table of claims (CSV)',
  'claim-review': 'reviews of claims (ClaimReview)',
};

const FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  question: 'Question (needed)',
  value: 'Value (needed)',
  quote: 'Exact words of the source (needed)',
  publisher: 'Publisher',
  title: 'Title of the article',
  url: 'Address',
  publishedAt: 'Published on',
  speaker: 'Said by',
  kind: 'Kind (quantity, date, name)',
  event: 'Event',
};

/** Claims and complaints that a page shows. */
const MOST_SHOWN = 20;

const complaintModels = (complaints: ReadImport['complaints']): readonly ComplaintModel[] =>
  complaints
    .slice(0, MOST_SHOWN)
    .map(({ row, message }) => ({ where: row === 0 ? 'The file' : `Row ${String(row)}`, message }));

const moreThan = (count: number, one: string): string | null =>
  count > MOST_SHOWN ? `and ${counted(count - MOST_SHOWN, one)} more` : null;

const previewModel = ({ read, sources, questions, decisions }: ImportPreview): ImportPreviewModel => ({
  format: FORMAT_WORDS[read.format],
  found: [
    counted(sources, 'source'),
    ...(read.format === 'claim-review' ? [] : [counted(read.claims.length, 'claim'), counted(questions, 'question')]),
    ...(decisions > 0 ? [counted(decisions, 'decision')] : []),
  ].join(', '),
  claims: [
    ...read.claims.map(({ question, says, quote, speaker, metadata }) => ({
      question,
      says,
      quote,
      speaker,
      source: [metadata.publisher, metadata.title, metadata.publishedAt].filter((part) => part !== null).join(', '),
    })),
    ...read.documents.map(({ text, metadata }) => ({
      question: 'Read as an article',
      says: '',
      quote: text.trim().slice(0, 300),
      speaker: '',
      source: [metadata.publisher, metadata.title, metadata.publishedAt].filter((part) => part !== null).join(', '),
    })),
  ].slice(0, MOST_SHOWN),
  more: moreThan(read.claims.length + read.documents.length, 'claim'),
  complaints: complaintModels(read.complaints),
  moreComplaints: moreThan(read.complaints.length, 'row'),
});

const choicesOf = ({ read }: ImportPreview): readonly ColumnChoiceModel[] =>
  read.format === 'claims-csv'
    ? IMPORT_FIELDS.map((field) => ({
        id: columnField(field),
        label: FIELD_WORDS[field],
        columns: read.columns.map((name) => ({ name, selected: read.mapping[field] === name })),
      }))
    : [];

export const importPage = (
  { name, text }: Pick<ImportFile, 'name' | 'text'>,
  preview: ImportPreview | null,
  refusal: string | null = null,
): ImportPageModel => ({
  name,
  text,
  refusal,
  preview: preview && previewModel(preview),
  choices: preview ? choicesOf(preview) : [],
  takes: preview !== null && preview.read.claims.length + preview.read.documents.length > 0,
});

export const importedPage = (name: string, report: ImportReport): ImportedPageModel => {
  const { sources, claims, decisions, left, complaints, conflicts } = report;
  return {
    name,
    facts: [
      `${counted(sources.added, 'new source')}${sources.known > 0 ? `, ${String(sources.known)} here already` : ''}`,
      `${counted(claims.added, 'new claim')}${claims.known > 0 ? `, ${String(claims.known)} here already or read by claimdesk itself` : ''}`,
      ...(decisions > 0 ? [`${counted(decisions, 'decision')} taken over`] : []),
      ...(complaints.length > 0 ? [`${counted(complaints.length, 'row')} left out`] : []),
    ],
    left,
    complaints: complaintModels(complaints),
    conflicts: conflicts
      .slice(0, MOST_SHOWN)
      .map((id, i) => ({ href: conflictPath(id), label: `Conflict ${String(i + 1)}` })),
  };
};
