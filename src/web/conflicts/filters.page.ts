import type { ConflictStatus } from '../../domain/resolution.js';
import { MANY_ORIGINS, type Facet, type FacetName, type QueueFilter, type QueuePage } from '../../ports/readers.js';
import { AGE_WORDS, KIND_WORDS, SEVERITY_WORDS, STATUS_WORDS } from '../words.js';
import { filterQuery, filtered } from './queue.form.js';

/** One choice of a filter, with the number of conflicts its link leads to. */
export interface ChoiceModel {
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly current: boolean;
}

/** One facet of the queue as a menu of links. */
export interface FilterModel {
  readonly name: string;
  /** The choice that holds now, in words. */
  readonly now: string;
  readonly narrowed: boolean;
  readonly choices: readonly ChoiceModel[];
}

/** The menus of a queue. */
export interface FilterModels {
  /** Those asked for often. */
  readonly often: readonly FilterModel[];
  /** The rest, folded. */
  readonly more: readonly FilterModel[];
}

const UNSETTLED: readonly string[] = ['open', 'assigned', 'challenged'] satisfies readonly ConflictStatus[];

const sum = (facets: readonly Facet[]): number => facets.reduce((total, { count }) => total + count, 0);

/** Statuses, and before and after them their sums: those that wait for a decision, and all. */
const statuses = (facets: readonly Facet[]): readonly Facet[] => [
  { value: 'unsettled', label: 'To decide', count: sum(facets.filter(({ value }) => UNSETTLED.includes(value))) },
  ...Object.entries(STATUS_WORDS).map(([value, label]) => ({
    value,
    label,
    count: facets.find((facet) => facet.value === value)?.count ?? 0,
  })),
  { value: 'any', label: 'All', count: sum(facets) },
];

const originWords = (value: string): string =>
  value === String(MANY_ORIGINS) ? `${value} or more` : value === '1' ? '1 origin' : `${value} origins`;

interface Facing {
  readonly name: FacetName;
  readonly title: string;
  readonly often?: true;
  /** What is said where nothing is chosen; null where one value always is. */
  readonly every: string | null;
  readonly labelOf: (facet: Facet) => string;
}

const words =
  (table: Readonly<Record<string, string>>) =>
  ({ value }: Facet): string =>
    table[value] ?? value;
const label = (facet: Facet): string => facet.label;

/** The facets in the order in which they are shown, with their words. */
const FACING: readonly Facing[] = [
  { name: 'event', title: 'Event', often: true, every: 'all', labelOf: label },
  { name: 'kind', title: 'Kind', often: true, every: 'all', labelOf: words(KIND_WORDS) },
  { name: 'status', title: 'Status', often: true, every: null, labelOf: label },
  {
    name: 'assignee',
    title: 'Assigned',
    often: true,
    every: 'to anyone',
    labelOf: ({ value, label: name }) => (value === 'nobody' ? 'to nobody' : name),
  },
  { name: 'severity', title: 'Importance', every: 'all', labelOf: words(SEVERITY_WORDS) },
  { name: 'question', title: 'Question', every: 'all', labelOf: label },
  { name: 'publisher', title: 'Publisher', every: 'all', labelOf: label },
  { name: 'speaker', title: 'Speaker', every: 'all', labelOf: label },
  { name: 'origins', title: 'Origins', every: 'any number', labelOf: ({ value }) => originWords(value) },
  { name: 'age', title: 'Flagged', every: 'at any time', labelOf: words(AGE_WORDS) },
];

/** Menus of a queue's facets: each choice is a link, and its count that of the list which it leads to. */
export const filterModels = ({ facets }: Pick<QueuePage, 'facets'>, filter: QueueFilter): FilterModels => {
  const query = filterQuery(filter);
  const modelOf = ({ name, title, every, labelOf }: Facing): readonly FilterModel[] => {
    const chosen = name === 'status' ? (filter.status ?? 'unsettled') : query[name];
    const values = name === 'status' ? statuses(facets.status) : facets[name];
    if (values.length === 0 && chosen === null) return [];
    const link = (value: string | null): string =>
      filtered('/conflicts', filter, { [name]: name === 'status' && value === 'unsettled' ? null : value });
    const choices = values.map((facet) => ({
      href: link(facet.value),
      label: labelOf(facet),
      count: facet.count.toLocaleString('en-US'),
      current: facet.value === chosen,
    }));
    return [
      {
        name: title,
        now: choices.find(({ current }) => current)?.label ?? chosen ?? every ?? '',
        narrowed: name === 'status' ? chosen !== 'unsettled' : chosen !== null,
        choices: [
          ...(every === null || chosen === null ? [] : [{ href: link(null), label: every, count: '', current: false }]),
          ...choices,
        ],
      },
    ];
  };
  return {
    often: FACING.filter(({ often }) => often).flatMap(modelOf),
    more: FACING.filter(({ often }) => !often).flatMap(modelOf),
  };
};
