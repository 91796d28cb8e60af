import type { ConflictStatus } from '../../domain/resolution.js';
import type {
  ConflictRow,
  ConflictView,
  Facet,
  PositionChip,
  QueueFilter,
  QueuePage as QueueResult,
} from '../../ports/readers.js';
import { conflictPath, eventPath } from '../address.js';
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
import type { DecidedModel } from './decided.page.js';

/** One choice of a filter, with the number of conflicts its link leads to. */
export interface ChoiceModel {
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly current: boolean;
}

export interface FilterModel {
  readonly name: string;
  /** The choice that holds now, in words. */
  readonly now: string;
  readonly narrowed: boolean;
  readonly choices: readonly ChoiceModel[];
}

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
}

export interface QueuePageModel {
  readonly heading: string;
  readonly total: string;
  readonly filters: readonly FilterModel[];
  readonly clearHref: string | null;
  readonly rows: readonly RowModel[];
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

const STATUS_CHOICES: readonly (readonly [value: string, label: string])[] = [
  ['unsettled', 'To decide'],
  ['open', STATUS_WORDS.open],
  ['assigned', STATUS_WORDS.assigned],
  ['challenged', STATUS_WORDS.challenged],
  ['resolved', STATUS_WORDS.resolved],
  ['dismissed', STATUS_WORDS.dismissed],
  ['any', 'All'],
];

const SETTLED: readonly string[] = ['resolved', 'dismissed'] satisfies readonly ConflictStatus[];

const sum = (facets: readonly Facet[]): number => facets.reduce((total, facet) => total + facet.count, 0);

/** Counts by status, with the two sums that the engine's own states do not name. */
const statusCount = (facets: readonly Facet[], value: string): number => {
  const given = facets.find((facet) => facet.value === value);
  if (given) return given.count;
  const states = facets.filter((facet) => facet.value in STATUS_WORDS);
  if (value === 'any') return sum(states);
  return value === 'unsettled' ? sum(states.filter((facet) => !SETTLED.includes(facet.value))) : 0;
};

const filterModels = (result: QueueResult, filter: QueueFilter): readonly FilterModel[] => {
  const query = filterQuery(filter);
  const link = (change: Readonly<Record<string, string | null>>): string => filtered('/conflicts', filter, change);
  const facetModel = (name: string, key: 'event' | 'kind', every: string): FilterModel => {
    const now = query[key];
    const facets = result.facets[key];
    return {
      name,
      now: now === null ? every : (facets.find((facet) => facet.value === now)?.label ?? now),
      narrowed: now !== null,
      choices: [
        {
          href: link({ [key]: null }),
          label: every,
          count: sum(facets).toLocaleString('en-US'),
          current: now === null,
        },
        ...facets.map((facet) => ({
          href: link({ [key]: facet.value }),
          label: facet.label,
          count: facet.count.toLocaleString('en-US'),
          current: facet.value === now,
        })),
      ],
    };
  };
  const status = filter.status ?? 'unsettled';
  const kinds = facetModel('Kind', 'kind', 'all');
  return [
    facetModel('Event', 'event', 'all'),
    kinds,
    {
      name: 'Status',
      now: STATUS_CHOICES.find(([value]) => value === status)?.[1] ?? status,
      narrowed: status !== 'unsettled',
      choices: STATUS_CHOICES.map(([value, label]) => ({
        href: link({ status: value === 'unsettled' ? null : value }),
        label,
        count: statusCount(result.facets.status, value).toLocaleString('en-US'),
        current: value === status,
      })),
    },
  ];
};

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

export const queuePage = (
  result: QueueResult,
  { filter, page }: QueueAddress,
  decided: DecidedModel | null,
  now: Date,
): QueuePageModel => {
  const narrowed = Object.values(filterQuery(filter)).some((value) => value !== null);
  const link = (to: number): string => filtered('/conflicts', filter, { page: to > 1 ? String(to) : null });
  return {
    heading: 'Conflicts',
    total: counted(result.total, 'conflict'),
    filters: filterModels(result, filter),
    clearHref: narrowed ? '/conflicts' : null,
    rows: result.rows.map((row) => rowModel(row, filter, now)),
    empty: result.rows.length === 0 ? emptyModel(result.total, narrowed) : null,
    previousHref: page > 1 ? link(page - 1) : null,
    nextHref: page * PAGE_ROWS < result.total ? link(page + 1) : null,
    decided,
  };
};
