import type { IncomingDocument } from '../domain/source.js';

/**
 * Reads one format: from the decoded text of a file to what the document says and what it states of itself.
 * `name` is what messages call the file. Throws Problem `bad-input`, `not-text`, `too-large`.
 */
export type ReadDocument = (decoded: string, name: string) => Pick<IncomingDocument, 'text' | 'metadata'>;

/** A format; its code is loaded when its first file comes, since reading plain text must not wait for an HTML parser. */
interface Format {
  /** With their dots, in lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly load: () => Promise<ReadDocument>;
}

/** Every format that claimdesk reads; a new one adds its lines here. */
const FORMATS: readonly Format[] = [
  {
    extensions: ['.txt', '.text'],
    mediaType: 'text/plain',
    load: async () => (await import('./readers/text.js')).readText,
  },
  {
    extensions: ['.md', '.markdown'],
    mediaType: 'text/markdown',
    load: async () => (await import('./readers/markdown.js')).readMarkdown,
  },
  {
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    load: async () => (await import('./readers/html.js')).readHtml,
  },
  {
    extensions: ['.json'],
    mediaType: 'text/plain',
    load: async () => (await import('./readers/json.js')).readJson,
  },
];

/** File extensions of the formats that claimdesk reads, with their dots. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

export const formatOf = (extension: string): Format | null =>
  FORMATS.find((format) => format.extensions.includes(extension.toLowerCase())) ?? null;
