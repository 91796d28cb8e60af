import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import type { IncomingDocument } from '../../services/ingest.js';
import type { FieldError } from '../conflicts/decision.form.js';

/** Most bytes of an article's text, as UTF-8. */
const TEXT_BYTES = 1_500_000;
/** Most bytes of the form that carries it: a form writes a byte outside ASCII as three. */
export const FORM_BYTES = 3 * TEXT_BYTES + 100_000;

/** What was entered, kept as typed when the form comes back. */
export interface SourceInput {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly author: string;
}

export const EMPTY_SOURCE: SourceInput = { text: '', title: '', publisher: '', publishedAt: '', url: '', author: '' };

const typed = z.string().catch('');
const posted = z.object({ text: typed, title: typed, publisher: typed, publishedAt: typed, url: typed, author: typed });

export const readSourceInput = (body: unknown): SourceInput => posted.parse(body ?? {});

const LONGEST_LINE = 500;
const line = z
  .string()
  .trim()
  .max(LONGEST_LINE, `Use at most ${String(LONGEST_LINE)} characters.`);

/** A browser ends lines with CRLF in a form; the article's own lines ended with LF. */
export const unixLines = (text: string): string => text.replaceAll('\r\n', '\n');

const DATE_WANTED = 'Enter a real date as year-month-day, for example 2025-06-30, or leave it empty.';
const URL_WANTED = 'Enter the whole address, beginning with http:// or https://, or leave it empty.';

const form = z.object({
  text: z
    .string()
    .transform(unixLines)
    .refine((text) => text.trim() !== '', 'Paste the text of the article.'),
  title: line.min(1, 'Enter the title as published.'),
  publisher: line,
  publishedAt: z.union([z.literal(''), z.iso.date(), z.iso.datetime({ offset: true })], DATE_WANTED),
  // A union passes on the complaint of its only branch of the right type, so the words stand there.
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: URL_WANTED })], URL_WANTED),
  author: line,
});

export type SourceReading =
  | { readonly ok: true; readonly document: IncomingDocument }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Reads a pasted source; throws Problem `too-large` for more text than claimdesk takes. */
export const readSource = (input: SourceInput): SourceReading => {
  if (Buffer.byteLength(input.text, 'utf8') > TEXT_BYTES) {
    throw new Problem(
      'too-large',
      'The text is larger than 1.5 MB.',
      'Cut it into parts, or add it from a file with the command line.',
    );
  }
  const read = form.safeParse({ ...input, publishedAt: input.publishedAt.trim(), url: input.url.trim() });
  if (!read.success) {
    return {
      ok: false,
      errors: read.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'text'), message })),
    };
  }
  const { text, title, publisher, publishedAt, url, author } = read.data;
  return {
    ok: true,
    document: {
      text,
      mediaType: 'text/plain',
      file: null,
      metadata: {
        title,
        publisher: orNull(publisher),
        publishedAt: orNull(publishedAt),
        // A person entered it: claimdesk has not seen the document say so.
        publishedAtBasis: publishedAt === '' ? 'unknown' : 'inferred',
        url: orNull(url),
        author: orNull(author),
        language: null,
      },
    },
  };
};
