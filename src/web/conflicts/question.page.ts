import type { ConflictView } from '../../ports/readers.js';
import { conflictPath } from '../address.js';
import { publishedModel, publisherWords, type PublishedModel } from '../quote.page.js';

/** A claim that may be taken out of its question. */
export interface TakenModel {
  readonly id: string;
  readonly display: string;
  readonly quote: string;
  readonly publisher: string;
  readonly published: PublishedModel;
  readonly chosen: boolean;
}

/** A question that this one may become one with. */
export interface OtherQuestionModel {
  readonly claim: string;
  readonly question: string;
}

/** One question made of two, or two of one. */
export interface QuestionPageModel {
  readonly question: string;
  readonly event: string;
  readonly backHref: string;
  readonly action: string;
  readonly error: string | null;
  readonly reason: string;
  readonly claims: readonly TakenModel[];
  readonly others: readonly OtherQuestionModel[];
}

/** A form that was refused: what was chosen and written stays. */
export interface QuestionState {
  readonly error: string | null;
  readonly claims: readonly string[];
  readonly reason: string;
}

export const questionPage = (
  view: ConflictView,
  others: readonly OtherQuestionModel[],
  { error, claims, reason }: QuestionState,
): QuestionPageModel => ({
  question: view.question.text,
  event: view.event.title,
  backHref: conflictPath(view.id),
  action: `${conflictPath(view.id)}/question`,
  error,
  reason,
  claims: view.positions
    .flatMap((position) => position.claims)
    .map(({ claim, source }) => ({
      id: claim.id,
      display: claim.display,
      quote: claim.quote,
      publisher: publisherWords(source.metadata),
      published: publishedModel(source.metadata),
      chosen: claims.includes(claim.id),
    })),
  others,
});
