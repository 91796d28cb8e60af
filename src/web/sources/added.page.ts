import type { ConflictView, SourceView } from '../../ports/readers.js';
import { sourcePath } from '../address.js';
import { asRow, rowModel, type RowModel } from '../conflicts/queue.page.js';
import { publishedModel, publisherWords, titleWords, type PublishedModel } from '../quote.page.js';
import { counted } from '../words.js';

/** What a new source brought. */
export interface AddedPageModel {
  readonly title: string;
  readonly publisher: string;
  readonly published: PublishedModel;
  readonly sourceHref: string;
  /** False when the same text was there already. */
  readonly added: boolean;
  readonly claims: string;
  readonly found: string;
  readonly opened: readonly RowModel[];
  readonly changed: readonly RowModel[];
}

export interface AddedFindings {
  readonly added: boolean;
  readonly opened: readonly ConflictView[];
  readonly changed: readonly ConflictView[];
}

export const addedPage = ({ source, claims }: SourceView, findings: AddedFindings, now: Date): AddedPageModel => {
  const rows = (views: readonly ConflictView[]): readonly RowModel[] =>
    views.map((view) => rowModel(asRow(view), {}, now));
  return {
    title: titleWords(source.metadata),
    publisher: publisherWords(source.metadata),
    published: publishedModel(source.metadata),
    sourceHref: sourcePath(source.id),
    added: findings.added,
    claims: counted(claims.length, 'claim'),
    found: findings.opened.length === 0 ? 'No new conflicts' : counted(findings.opened.length, 'new conflict'),
    opened: rows(findings.opened),
    changed: rows(findings.changed),
  };
};
