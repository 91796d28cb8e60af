import type { SourceRow } from '../../ports/readers.js';
import { sourcePath } from '../address.js';
import { publishedModel, publisherWords, titleWords, type PublishedModel } from '../quote.page.js';
import { counted, momentWords } from '../words.js';

export interface SourceRowModel {
  readonly href: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: PublishedModel;
  readonly claims: string;
  readonly conflicts: string;
  readonly addedAt: string;
  readonly addedWords: string;
}

export interface SourcesPageModel {
  readonly total: string;
  readonly rows: readonly SourceRowModel[];
}

export const sourcesPage = (rows: readonly SourceRow[]): SourcesPageModel => ({
  total: counted(rows.length, 'source'),
  rows: rows.map((row) => ({
    href: sourcePath(row.id),
    title: titleWords(row.metadata),
    publisher: publisherWords(row.metadata),
    published: publishedModel(row.metadata),
    claims: counted(row.claims, 'claim'),
    conflicts: counted(row.conflicts, 'conflict'),
    addedAt: row.addedAt,
    addedWords: momentWords(row.addedAt),
  })),
});
