import { GRADES } from '../../domain/source.js';
import type { SourceView } from '../../ports/readers.js';
import { claimPath, conflictPath, outsideLink, snapshotPath, sourcePath } from '../address.js';
import {
  publishedModel,
  publisherWords,
  readingOf,
  titleWords,
  type PublishedModel,
  type ReadingModel,
} from '../quote.page.js';
import { GRADE_WORDS, KIND_WORDS, counted, momentWords } from '../words.js';
import { NO_CLAIM, type AddClaimInput } from './add-claim.form.js';
import { articleBlocks, readParts, type BlockModel, type PartModel } from './article.page.js';
import { EXCERPTS } from '../../services/imports/excerpts.js';

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
  readonly snapshotHref: string;
  readonly snapshotWords: string;
  readonly newer: NewerTextModel;
  /** The article's own headline stands in its text: the page need not show the title twice. */
  readonly headlineShown: boolean;
  /** The quotes of an import, and not the article. */
  readonly excerpts: boolean;
  readonly blocks: readonly BlockModel[];
  readonly count: string;
  readonly inConflict: string;
  readonly claims: readonly ListedClaimModel[];
  readonly withdrawn: readonly WithdrawnModel[];
  readonly add: AddClaimModel;
  readonly annotationsHref: string;
  readonly restsHref: string;
  readonly withoutHref: string;
  readonly dateAction: string;
  /** The date as it is known, for its field. */
  readonly date: string;
  readonly dateError: string | null;
  /** Null for a source whose publisher nobody knows. */
  readonly gradeForm: GradeFormModel | null;
  readonly markAction: string;
  /** Paragraphs that can be left out. */
  readonly parts: readonly PartModel[];
}

/** The form that takes in a newer text. */
export interface NewerTextModel {
  readonly action: string;
  readonly url: string | null;
}

/** The form that judges the publisher. */
export interface GradeFormModel {
  readonly action: string;
  readonly error: string | null;
  readonly reason: string;
  readonly grades: readonly { readonly grade: string; readonly words: string; readonly chosen: boolean }[];
}

/** A question that an added claim can answer. */
interface AskedModel {
  readonly claim: string;
  readonly question: string;
  readonly event: string;
  readonly chosen: boolean;
}

/** The form that adds a claim. */
export interface AddClaimModel {
  readonly action: string;
  readonly open: boolean;
  readonly error: string | null;
  readonly quote: string;
  readonly near: string;
  readonly says: string;
  readonly speaker: string;
  readonly asks: string;
  readonly reason: string;
  readonly own: boolean;
  readonly ownDate: boolean;
  readonly questions: readonly AskedModel[];
}

/** What the page is shown with: questions that claims can be added to, and a form that was refused. */
export interface SourcePageState {
  readonly questions: readonly Omit<AskedModel, 'chosen'>[];
  /** How many texts were kept of it. */
  readonly texts: number;
  readonly dateError?: string;
  readonly grading?: { readonly grade: string; readonly reason: string; readonly error: string };
  readonly adding?: { readonly input: AddClaimInput; readonly error: string };
}

const addModel = (id: string, { questions, adding }: SourcePageState): AddClaimModel => {
  const { kind, question, ...input } = adding?.input ?? NO_CLAIM;
  return {
    ...input,
    action: `${sourcePath(id)}/claims`,
    open: adding !== undefined,
    error: adding?.error ?? null,
    own: question === 'own',
    ownDate: kind === 'date',
    questions: questions.map((asked) => ({ ...asked, chosen: asked.claim === question })),
  };
};

export const sourcePage = (view: SourceView, state: SourcePageState): SourcePageModel => {
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
    snapshotHref: snapshotPath(source.id, state.texts),
    snapshotWords:
      state.texts > 1 ? `Text ${String(state.texts)} of ${String(state.texts)}: what changed` : 'As it was kept',
    newer: { action: `${sourcePath(source.id)}/snapshots`, url: outsideLink(metadata.url) },
    excerpts: source.snapshot.mediaType === EXCERPTS,
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
    annotationsHref: `/api/v1${sourcePath(source.id)}/annotations`,
    restsHref: `${sourcePath(source.id)}/provenance`,
    withoutHref: `${sourcePath(source.id)}/without`,
    dateAction: `${sourcePath(source.id)}/dates`,
    date: metadata.publishedAt?.slice(0, 10) ?? '',
    dateError: state.dateError ?? null,
    add: addModel(source.id, state),
    gradeForm:
      metadata.publisher === null
        ? null
        : {
            action: `${sourcePath(source.id)}/grades`,
            error: state.grading?.error ?? null,
            reason: state.grading?.reason ?? '',
            grades: GRADES.map((grade) => ({
              grade,
              words: GRADE_WORDS[grade] ?? '',
              chosen: grade === (state.grading?.grade ?? source.grade),
            })),
          },
    markAction: `${sourcePath(source.id)}/regions`,
    parts: readParts(view),
  };
};
