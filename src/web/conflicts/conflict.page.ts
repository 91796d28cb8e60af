import type { ConflictStatus } from '../../domain/resolution.js';
import type { Person } from '../../domain/person.js';
import type { ConflictView, PositionView, QueueFilter } from '../../ports/readers.js';
import type { TogetherView } from '../../ports/together.js';
import { conflictPath, eventPath, questionPath } from '../address.js';
import { quoteModel, type QuoteModel } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { KIND_WORDS, SEVERITY_WORDS, STATUS_WORDS, agoWords, counted, supportWords } from '../words.js';
import { chartModel, type ChartModel } from './chart.page.js';
import { decideModel, type DecideModel, type DecideState } from './decide.page.js';
import type { DecidedModel } from './decided.page.js';
import { decisionModel, type DecisionModel } from './decision.page.js';
import { historyModel, type HistoryEntryModel } from './history.page.js';
import { newsModel, type NewsModel } from './news.page.js';
import { filtered } from './queue.form.js';
import { seriesModel, type SeriesRowModel } from './series.page.js';
import {
  commentFormModel,
  togetherModel,
  type CommentFormModel,
  type CommentState,
  type TogetherModel,
} from './together.page.js';
import { valueRows, type ValueRowModel } from './values.page.js';
import { whyModel, type WhyModel } from './why.page.js';

/** One side of a conflict: a value, and every quote that says it. */
export interface PositionModel {
  readonly display: string;
  readonly sign: SignModel;
  readonly support: string;
  readonly quotes: readonly QuoteModel[];
  /** Quotes that say the same once more, folded. */
  readonly moreQuotes: readonly QuoteModel[];
  readonly more: string;
}

/** What changed while a form was open: someone decided, or the evidence is another. */
export interface StaleModel {
  readonly heading: string;
  readonly words: string;
}

const staleModel = (typed: string, version: number, last: DecisionModel | null): StaleModel =>
  last && typed !== String(version)
    ? {
        heading: `${last.editor} decided while you were reading`,
        words: `The decision “${last.outcome}” stands below. Your choices and your note are kept in the form; save them only if you want to overrule it.`,
      }
    : {
        heading: 'The evidence changed while you were reading',
        words:
          'Read the positions again. Your choices and your note are kept in the form; save them if they still hold.',
      };

/** The page of one conflict. */
export interface ConflictPageModel {
  readonly question: string;
  readonly event: string;
  readonly eventHref: string;
  readonly kind: string;
  readonly severity: string;
  readonly severityId: string;
  readonly status: string;
  readonly statusId: ConflictStatus;
  readonly support: string;
  readonly flaggedAt: string;
  readonly age: string;
  readonly backHref: string;
  readonly questionHref: string;
  readonly whoSaysHref: string;
  readonly provenanceHref: string;
  readonly provHref: string;
  /** Null where no decision stands that could be published. */
  readonly reviewHref: string | null;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  readonly decided: DecidedModel | null;
  readonly stale: StaleModel | null;
  /** New evidence came after the standing decision. */
  readonly challenged: boolean;
  /** What came and what went since; null where nothing challenges the decision. */
  readonly news: NewsModel | null;
  readonly standing: DecisionModel | null;
  readonly positions: readonly PositionModel[];
  readonly why: WhyModel;
  /** Of a developing count its reports, in order of publication; empty for any other conflict. */
  readonly series: readonly SeriesRowModel[];
  /** Null where there is nothing to place on two axes. */
  readonly chart: ChartModel | null;
  readonly values: readonly ValueRowModel[];
  readonly decide: DecideModel;
  readonly together: TogetherModel;
  readonly commentForm: CommentFormModel;
  /** Newest first. */
  readonly history: readonly HistoryEntryModel[];
}

/** Quotes of a position in the open: the decision should not be pages away. */
const SHOWN_QUOTES = 3;

const positionModel = (position: PositionView, index: number): PositionModel => ({
  display: position.display,
  sign: signOf(index),
  support: supportWords(position),
  quotes: position.claims.slice(0, SHOWN_QUOTES).map(quoteModel),
  moreQuotes: position.claims.slice(SHOWN_QUOTES).map(quoteModel),
  more: counted(position.claims.length - SHOWN_QUOTES, 'more quote'),
});

export interface ConflictSurroundings {
  readonly filter: QueueFilter;
  readonly previous: string | null;
  readonly next: string | null;
  readonly decided: DecidedModel | null;
  readonly together: TogetherView;
  readonly people: readonly Person[];
  readonly me: Person;
  readonly comment: CommentState;
  readonly now: Date;
}

export const conflictPage = (
  view: ConflictView,
  state: DecideState,
  around: ConflictSurroundings,
): ConflictPageModel => {
  const claims = new Map(
    view.positions.flatMap((position) => position.claims.map((held) => [held.claim.id, held] as const)),
  );
  const decisions = view.resolutions.map((resolution) => decisionModel(resolution, claims));
  const { filter, together, people, me } = around;
  const link = (id: string | null): string | null => (id === null ? null : filtered(conflictPath(id), around.filter));
  const last = decisions.at(-1) ?? null;
  return {
    question: view.question.text,
    event: view.event.title,
    eventHref: eventPath(view.event.id),
    kind: KIND_WORDS[view.kind],
    severity: SEVERITY_WORDS[view.severity],
    severityId: view.severity,
    status: STATUS_WORDS[view.status],
    statusId: view.status,
    support: `${counted(view.outlets, 'outlet')}, ${counted(view.origins, 'origin')}`,
    flaggedAt: view.flaggedAt,
    age: agoWords(view.flaggedAt, around.now),
    questionHref: `${conflictPath(view.id)}/question`,
    whoSaysHref: questionPath(view.question.id),
    provenanceHref: `${conflictPath(view.id)}/provenance`,
    provHref: `/api/v1${conflictPath(view.id)}/prov`,
    reviewHref: view.status === 'resolved' ? `/api/v1${conflictPath(view.id)}/claim-review` : null,
    backHref: filtered('/conflicts', around.filter),
    previousHref: link(around.previous),
    nextHref: link(around.next),
    decided: around.decided,
    stale: state.stale ? staleModel(state.input.version, view.version, last) : null,
    challenged: view.status === 'challenged',
    news: newsModel(view),
    standing: last,
    positions: view.positions.map(positionModel),
    why: whyModel(view),
    series: seriesModel(view),
    chart: chartModel(view),
    values: valueRows(view),
    decide: decideModel(view, state, filtered(`${conflictPath(view.id)}/resolutions`, around.filter)),
    together: togetherModel(view.id, together, people, me, filter),
    commentForm: commentFormModel(view.id, people, me, around.comment, filter),
    history: historyModel(view, decisions, together, around.now),
  };
};
