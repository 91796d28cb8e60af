import type { ConflictStatus } from '../../domain/resolution.js';
import type {
  ConflictRow,
  ConflictView,
  PositionChip,
  QueueFilter,
  QueuePage as QueueResult,
} from '../../ports/readers.js';
import { address, conflictPath, eventPath } from '../address.js';
import { ALL_EVENTS, sheetQuery } from '../sheets/sheets.form.js';
import { signOf, type SignModel } from '../sign.page.js';
import {
  KIND_WORDS,
  SCOPE_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  agoWords,
  counted,
  listed,
  supportWords,
} from '../words.js';
import { PAGE_ROWS, filterQuery, filtered, type QueueAddress } from './queue.form.js';
import type { BulkChoiceModel } from './bulk.page.js';
import type { DecidedModel } from './decided.page.js';
import { filterModels, type FilterModel } from './filters.page.js';
import type { ViewsModel } from './views.page.js';

/** One position of a conflict in the queue. */
export interface ChipModel {
  readonly display: string;
  readonly publishers: string;
  readonly origins: string;
  readonly sign: SignModel;
}

/** One conflict of the queue. */
export interface RowModel {
  readonly id: string;
  readonly href: string;
  readonly question: string;
  readonly event: string;
  readonly eventHref: string;
  readonly kind: string;
  readonly severity: string;
  /** Class of the stylesheet. */
  readonly severityId: string;
  readonly status: string;
  readonly statusId: ConflictStatus;
  readonly chips: readonly ChipModel[];
  readonly explanation: string;
  readonly scope: string | null;
  /** A count that rose with the time of publication. */
  readonly developing: boolean;
  readonly support: string;
  readonly flaggedAt: string;
  readonly age: string;
  readonly assignee: string | null;
  /** Whether the list that shows it has something to do with several. */
  readonly selectable: boolean;
}

export interface QueuePageModel {
  readonly heading: string;
  readonly total: string;
  readonly filters: readonly FilterModel[];
  /** Facets that are asked for less often, folded. */
  readonly moreFilters: readonly FilterModel[];
  /** Whether one of those holds. */
  readonly narrowedMore: boolean;
  /** Words that the list is searched by. */
  readonly words: string;
  /** What else the search form has to send along. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly clearHref: string | null;
  readonly views: ViewsModel;
  readonly resume: ResumeModel | null;
  readonly rows: readonly RowModel[];
  /** What can be done with several rows at once. */
  readonly bulkChoices: readonly BulkChoiceModel[];
  /** The same list as a sheet. */
  readonly sheetHref: string;
  readonly empty: EmptyModel | null;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  readonly decided: DecidedModel | null;
}

/** Why a queue is empty, and what is next. */
export interface EmptyModel {
  readonly heading: string;
  readonly words: string;
  readonly href: string;
  readonly action: string;
}

const chipModel = (chip: PositionChip, index: number): ChipModel => ({
  display: chip.display,
  publishers: listed(chip.publishers),
  origins: supportWords(chip),
  sign: signOf(index),
});

/** A conflict as a row of a list; `filter` goes along to its page, so that "next" there means next in this list. */
export const rowModel = (row: ConflictRow, filter: QueueFilter, now: Date): RowModel => ({
  id: row.id,
  href: filtered(conflictPath(row.id), filter),
  question: row.question.text,
  event: row.event.title,
  eventHref: eventPath(row.event.id),
  kind: KIND_WORDS[row.kind],
  severity: SEVERITY_WORDS[row.severity],
  severityId: row.severity,
  status: STATUS_WORDS[row.status],
  statusId: row.status,
  chips: row.positions.map(chipModel),
  explanation: row.explanation,
  scope: SCOPE_WORDS[row.scope],
  developing: row.developing,
  support: `${counted(row.outlets, 'outlet')}, ${counted(row.origins, 'origin')}`,
  flaggedAt: row.flaggedAt,
  age: agoWords(row.flaggedAt, now),
  assignee: row.assignee,
  selectable: false,
});

/** A whole conflict as the row that a list shows of it. */
export const asRow = (view: ConflictView): ConflictRow => ({
  ...view,
  positions: view.positions.map((position) => ({
    display: position.display,
    publishers: [...new Set(position.sources.map((source) => source.metadata.publisher ?? 'Unknown publisher'))],
    sources: position.sources.length,
    outlets: position.outlets,
    origins: position.origins,
  })),
});

const PAST_THE_END: EmptyModel = {
  heading: 'The queue ends before this page',
  words: 'Conflicts that were here have been decided, or the address is mistyped.',
  href: '/conflicts',
  action: 'Go to the first page',
};

const emptyModel = (total: number, narrowed: boolean): EmptyModel =>
  total > 0
    ? PAST_THE_END
    : narrowed
      ? {
          heading: 'Nothing matches these filters',
          words: 'Every conflict that does is somewhere else in the queue.',
          href: '/conflicts',
          action: 'Show all that wait for a decision',
        }
      : {
          heading: 'Nothing left to decide. A good day.',
          words: 'Every conflict that claimdesk flagged has a decision. New sources may bring new ones.',
          href: '/sources/new',
          action: 'Add a source',
        };

/** Where this editor left the queue on another day or machine. */
export interface ResumeModel {
  readonly href: string;
  readonly ago: string;
}

export const resumeModel = (
  place: { readonly place: string; readonly at: string } | null,
  now: Date,
): ResumeModel | null => place && { href: place.place, ago: agoWords(place.at, now) };

/** The sheet of what this queue lists, undecided ones too. */
const sheetOf = ({
  event = ALL_EVENTS,
  kind,
  question,
  publisher,
  speaker,
  severity,
  origins,
  words,
}: QueueFilter): string =>
  address(
    `/sheets/${encodeURIComponent(event)}`,
    sheetQuery({ unsettled: true, query: { kind, question, publisher, speaker, severity, origins, words } }),
  );

/** What a queue page needs besides its rows. */
export interface QueueSurroundings {
  readonly decided: DecidedModel | null;
  readonly views: ViewsModel;
  readonly resume: ResumeModel | null;
  readonly bulkChoices: readonly BulkChoiceModel[];
  readonly now: Date;
}

export const queuePage = (
  result: QueueResult,
  { filter, page }: QueueAddress,
  { decided, views, resume, bulkChoices, now }: QueueSurroundings,
): QueuePageModel => {
  const query = filterQuery(filter);
  const narrowed = Object.values(query).some((value) => value !== null);
  const { often, more } = filterModels(result, filter);
  const link = (to: number): string => filtered('/conflicts', filter, { page: to > 1 ? String(to) : null });
  return {
    heading: 'Conflicts',
    total: counted(result.total, 'conflict'),
    filters: often,
    moreFilters: more,
    narrowedMore: more.some((each) => each.narrowed),
    words: filter.words ?? '',
    fields: Object.entries(query).flatMap(([name, value]) =>
      value === null || name === 'words' ? [] : [{ name, value }],
    ),
    clearHref: narrowed ? '/conflicts' : null,
    views,
    resume,
    rows: result.rows.map((row) => ({ ...rowModel(row, filter, now), selectable: true })),
    bulkChoices,
    sheetHref: sheetOf(filter),
    empty: result.rows.length === 0 ? emptyModel(result.total, narrowed) : null,
    previousHref: page > 1 ? link(page - 1) : null,
    nextHref: page * PAGE_ROWS < result.total ? link(page + 1) : null,
    decided,
  };
};
