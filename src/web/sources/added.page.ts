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
  /** It neither opened a conflict nor added to one. */
  readonly silent: boolean;
  readonly opened: readonly RowModel[];
  readonly changed: readonly RowModel[];
}

export interface AddedFindings {
  readonly added: boolean;
  readonly opened: readonly ConflictView[];
  readonly changed: readonly ConflictView[];
}

/** What the source brought, as a heading. */
const foundWords = ({ opened, changed }: AddedFindings): string => {
  if (opened.length > 0) return counted(opened.length, 'new conflict');
  return changed.length > 0 ? `New evidence on ${counted(changed.length, 'conflict')}` : 'No new conflicts';
};

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
    found: foundWords(findings),
    silent: findings.opened.length === 0 && findings.changed.length === 0,
    opened: rows(findings.opened),
    changed: rows(findings.changed),
  };
};
