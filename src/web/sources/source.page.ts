import type { SourceView } from '../../ports/readers.js';
import { claimPath, conflictPath, outsideLink, sourcePath } from '../address.js';
import {
  publishedModel,
  publisherWords,
  readingOf,
  titleWords,
  type PublishedModel,
  type ReadingModel,
} from '../quote.page.js';
import { GRADE_WORDS, KIND_WORDS, counted, momentWords } from '../words.js';
import { articleBlocks, readParts, type BlockModel, type PartModel } from './article.page.js';

/** One claim of the list beside an article. */
export interface ListedClaimModel {
  readonly number: number;
  readonly id: string;
  readonly href: string;
  readonly display: string;
  readonly reading: ReadingModel | null;
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly conflictHref: string | null;
}

/** A claim that an editor withdrew. */
export interface WithdrawnModel {
  readonly href: string;
  readonly display: string;
  readonly quote: string;
}

/** An article as a readable page. */
export interface SourcePageModel {
  readonly title: string;
  readonly publisher: string;
  readonly published: PublishedModel;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly grade: string;
  readonly gradeWords: string;
  readonly sha256: string;
  readonly retrievedAt: string;
  readonly retrievedWords: string;
  /** The article's own headline stands in its text: the page need not show the title twice. */
  readonly headlineShown: boolean;
  readonly blocks: readonly BlockModel[];
  readonly count: string;
  readonly inConflict: string;
  readonly claims: readonly ListedClaimModel[];
  readonly withdrawn: readonly WithdrawnModel[];
  readonly dateAction: string;
  /** The date as it is known, for its field. */
  readonly date: string;
  readonly dateError: string | null;
  readonly markAction: string;
  /** Paragraphs that can be left out. */
  readonly parts: readonly PartModel[];
}

export const sourcePage = (view: SourceView, dateError: string | null = null): SourcePageModel => {
  const { source, claims } = view;
  const { metadata, snapshot } = source;
  const blocks = articleBlocks(view);
  return {
    title: titleWords(metadata),
    publisher: publisherWords(metadata),
    published: publishedModel(metadata),
    author: metadata.author,
    url: outsideLink(metadata.url),
    language: metadata.language ?? 'en',
    grade: source.grade,
    gradeWords: GRADE_WORDS[source.grade] ?? '',
    sha256: snapshot.sha256,
    retrievedAt: snapshot.retrievedAt,
    retrievedWords: momentWords(snapshot.retrievedAt),
    headlineShown: blocks.some(({ paragraphs }) => paragraphs.some(({ headline }) => headline)),
    blocks,
    count: counted(claims.length, 'claim'),
    inConflict: claims.filter(({ conflict }) => conflict !== null).length.toLocaleString('en-US'),
    claims: claims.map((claim, i) => ({
      number: i + 1,
      id: claim.id,
      href: claimPath(claim.id),
      display: claim.display,
      reading: readingOf(claim),
      kind: KIND_WORDS[claim.kind],
      quote: claim.quote,
      speaker: claim.speaker?.name ?? null,
      conflictHref: claim.conflict === null ? null : conflictPath(claim.conflict),
    })),
    withdrawn: view.withdrawn.map(({ id, display, quote }) => ({ href: claimPath(id), display, quote })),
    dateAction: `${sourcePath(source.id)}/dates`,
    date: metadata.publishedAt?.slice(0, 10) ?? '',
    dateError,
    markAction: `${sourcePath(source.id)}/regions`,
    parts: readParts(view),
  };
};
