import {
  IMPORT_FIELDS,
  type ImportComplaint,
  type ImportedClaim,
  type ImportField,
  type ImportMapping,
} from '../../domain/imported.js';
import { VALUE_KINDS, type Value } from '../../domain/value.js';
import { publishedAtOf } from '../published-at.js';

/** What people call the columns of their tables; compared without case, spaces and marks. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  question: ['question', 'variable', 'field', 'item', 'claim', 'fact', 'asks'],
  value: ['value', 'says', 'figure', 'number', 'count', 'answer', 'reported'],
  quote: ['quote', 'quotation', 'text', 'excerpt', 'sentence', 'words', 'passage'],
  publisher: ['publisher', 'outlet', 'source', 'newspaper', 'media', 'organisation', 'organization', 'publication'],
  title: ['title', 'headline', 'article'],
  url: ['url', 'link', 'address', 'web', 'href', 'sourceurl'],
  publishedAt: ['publishedat', 'published', 'date', 'publicationdate', 'publishedon', 'datepublished'],
  speaker: ['speaker', 'attributedto', 'saidby', 'author', 'attribution', 'who'],
  kind: ['kind', 'type', 'claimtype'],
  event: ['event', 'incident', 'eventid', 'incidentid', 'case'],
};

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What each column of a table is likely to hold; a column is taken once, for the field that it fits first. */
export const guessMapping = (columns: readonly string[]): ImportMapping => {
  const free = new Map(columns.map((column) => [folded(column), column] as const));
  const guessed: Partial<Record<ImportField, string>> = {};
  for (const field of IMPORT_FIELDS) {
    const name = NAMES[field].find((known) => free.has(known));
    if (name === undefined) continue;
    guessed[field] = free.get(name) ?? '';
    free.delete(name);
  }
  return guessed;
};

/** Without these a row is no claim with evidence. */
export const NEEDED = ['question', 'value', 'quote'] as const;

/** Reads words as a count or a date; null where they are none. */
export type ReadWords = (words: string, kind: 'quantity' | 'date', publishedAt: string | null) => Value | null;

const nameOf = (name: string): Value => {
  const parts = name.split(/\s+/);
  return { kind: 'name', name, given: parts.slice(0, -1), surname: parts.at(-1) ?? null };
};

/** The value that words state, of the kind that is said or of that which they read as. */
const valueOf = (
  says: string,
  kind: string,
  publishedAt: string | null,
  read: ReadWords,
): Value | { readonly message: string } => {
  if (kind === 'name') return nameOf(says);
  if (kind === 'quantity' || kind === 'date') {
    const value = read(says, kind, publishedAt);
    return value ?? { message: `value: No ${kind === 'date' ? 'date' : 'count'} is read in “${says}”.` };
  }
  if (kind !== '') {
    const known = (VALUE_KINDS as readonly string[]).includes(kind);
    return { message: known ? `kind: A ${kind} cannot be compared by its words alone.` : `kind: ${kind} is unknown.` };
  }
  const value = read(says, 'quantity', publishedAt) ?? read(says, 'date', publishedAt);
  return value ?? { message: `value: No count and no date is read in “${says}”: say what kind it is.` };
};

/** A row of somebody's table as a claim; or why it is none. */
export const claimOfTableRow = (
  cells: Readonly<Record<string, string>>,
  row: number,
  mapping: ImportMapping,
  read: ReadWords,
): ImportedClaim | ImportComplaint => {
  const at = (field: ImportField): string => (cells[mapping[field] ?? ''] ?? '').trim();
  for (const field of NEEDED) if (at(field) === '') return { row, message: `${field}: It is empty.` };
  const given = at('publishedAt');
  const publishedAt = given === '' ? null : publishedAtOf(given);
  if (given !== '' && publishedAt === null)
    return { row, message: `publishedAt: ${given} is no date that can be read for certain; write 2025-06-30.` };
  const url = at('url');
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) return { row, message: `url: ${url} is no address of the web.` };
  const says = at('value');
  const value = valueOf(says, at('kind').toLowerCase(), publishedAt, read);
  if ('message' in value) return { row, message: value.message };
  const orNull = (field: ImportField): string | null => (at(field) === '' ? null : at(field));
  return {
    row,
    id: '',
    group: `${at('event')}\u001f${at('question')}\u001f${value.kind}`,
    question: at('question'),
    kind: value.kind,
    value,
    says,
    quote: at('quote'),
    speaker: at('speaker'),
    metadata: {
      title: orNull('title'),
      publisher: orNull('publisher'),
      url: orNull('url'),
      publishedAt,
      publishedAtBasis: publishedAt === null ? 'unknown' : 'inferred',
      author: null,
      language: null,
    },
    snapshotSha256: '',
    start: null,
    decision: null,
  };
};
