import type { IncomingDocument } from '../domain/source.js';
import { Problem } from '../kernel/problem.js';
import { assertSize, assertText } from './decode.js';
import { MAX_DOCUMENTS } from './limits.js';
import { publishedAtOf } from './published-at.js';

/** Longest line of metadata, in UTF-16 units. */
const LONGEST_LINE = 2_000;

/**
 * A byte order mark is a sign of the file's encoding and no part of what was published. It is left out of what is stored because the embedded
 * database's driver swallows it on the way back, after which no digest and no offset would be right.
 */
const BYTE_ORDER_MARKS = /^\uFEFF+/;

const FIELDS = ['title', 'publisher', 'url', 'author', 'language'] as const;

/** What messages call a document. */
const nameOf = (document: IncomingDocument, index: number): string =>
  document.file ?? document.metadata.title ?? `Document ${String(index + 1)}`;

const accept = (document: IncomingDocument, index: number): IncomingDocument => {
  const name = nameOf(document, index);
  assertSize(Buffer.byteLength(document.text, 'utf8'), name);
  assertText(document.text, name);
  const lines = Object.fromEntries(
    FIELDS.map((field) => {
      const words = document.metadata[field]?.trim() ?? '';
      if (words.length > LONGEST_LINE || /[\0\p{Surrogate}]/u.test(words))
        throw new Problem(
          'bad-input',
          `${name}: ${field} is too long or holds a character that is not text.`,
          'Mend this field.',
        );
      return [field, words === '' ? null : words];
    }),
  ) as Record<(typeof FIELDS)[number], string | null>;
  if (lines.url !== null && !/^https?:\/\/\S+$/i.test(lines.url))
    throw new Problem(
      'bad-input',
      `${name}: url does not begin with http:// or https://.`,
      'Give the whole address, or none.',
    );
  const { publishedAt, publishedAtBasis } = document.metadata;
  const date = publishedAt === null ? null : publishedAtOf(publishedAt);
  if (publishedAt !== null && date === null)
    throw new Problem(
      'bad-input',
      `${name}: publishedAt is not a date: ${publishedAt.slice(0, 80)}.`,
      'Write a date as 2025-06-30.',
    );
  return {
    ...document,
    text: document.text.replace(BYTE_ORDER_MARKS, ''),
    metadata: {
      ...lines,
      publishedAt: date,
      // A date that came without its basis was given by a person.
      publishedAtBasis: date === null ? 'unknown' : publishedAtBasis === 'unknown' ? 'inferred' : publishedAtBasis,
    },
  };
};

/**
 * Documents from any door (files, form, API) as they may be stored: texts untouched but for a byte order mark, metadata trimmed, empty words as unknown.
 * Throws `bad-input`, `too-large` or `not-text` with the name of the document and the field.
 */
export const acceptDocuments = (documents: readonly IncomingDocument[]): readonly IncomingDocument[] => {
  if (documents.length === 0) throw new Problem('bad-input', 'There is no document to add.', 'Give at least one.');
  if (documents.length > MAX_DOCUMENTS)
    throw new Problem(
      'too-large',
      `${String(documents.length)} documents at once; at most ${String(MAX_DOCUMENTS)} are taken.`,
      'Give them in parts.',
    );
  return documents.map(accept);
};
