import type { Person } from '../../domain/person.js';
import type { ConflictView, QueueFilter } from '../../ports/readers.js';
import { REASON_WORDS, STATUS_WORDS, counted } from '../words.js';
import { NOT_A_CONFLICT_REASONS, type Outcome } from '../../domain/resolution.js';
import { asRow, rowModel, type RowModel } from './queue.page.js';
import { filtered } from './queue.form.js';

/** One thing that can be done with several conflicts at once. */
export interface BulkChoiceModel {
  readonly value: string;
  readonly label: string;
}

/** What is done with several conflicts: one outcome for all, or one assignee. */
export type BulkDeed =
  { readonly kind: 'assign'; readonly person: string | null } | { readonly kind: 'resolve'; readonly outcome: Outcome };

const ASSIGN = 'assign:';
const DISMISS = 'not-a-conflict:';

/** Deeds that need nothing of each conflict: those that name claims are decided one by one. */
export const bulkChoices = (people: readonly Person[]): readonly BulkChoiceModel[] => [
  ...people
    .filter(({ role }) => role !== 'reader')
    .map(({ id, name }) => ({ value: `${ASSIGN}${id}`, label: `Assign to ${name}` })),
  { value: ASSIGN, label: 'Assign to nobody' },
  ...NOT_A_CONFLICT_REASONS.map((reason) => ({
    value: `${DISMISS}${reason}`,
    label: `Not a conflict: ${REASON_WORDS[reason]}`,
  })),
  { value: 'publish-attributed', label: 'Unresolved: publish attributed' },
];

/** The deed that a choice stands for, null for none. */
export const deedOf = (choice: string): BulkDeed | null => {
  if (choice.startsWith(ASSIGN)) return { kind: 'assign', person: choice.slice(ASSIGN.length) || null };
  if (choice === 'publish-attributed')
    return { kind: 'resolve', outcome: { kind: 'publish-attributed', wording: null } };
  const reason = NOT_A_CONFLICT_REASONS.find((each) => `${DISMISS}${each}` === choice);
  return reason ? { kind: 'resolve', outcome: { kind: 'not-a-conflict', reason } } : null;
};

/** One conflict as it will change. */
export interface BulkRowModel extends RowModel {
  readonly version: number;
  readonly evidence: string;
  readonly becomes: string;
}

/** What a bulk decision would change, before it does. */
export interface BulkPageModel {
  readonly heading: string;
  readonly deed: string;
  readonly choice: string;
  readonly action: string;
  readonly backHref: string;
  readonly rows: readonly BulkRowModel[];
  /** Whether a reason is asked for. */
  readonly decides: boolean;
  readonly note: string;
  readonly error: string | null;
}

const becomes = (deed: BulkDeed, people: readonly Person[]): string => {
  if (deed.kind === 'resolve') return STATUS_WORDS[deed.outcome.kind === 'not-a-conflict' ? 'dismissed' : 'resolved'];
  const name = people.find(({ id }) => id === deed.person)?.name;
  return name === undefined ? 'nobody’s' : `${name}’s`;
};

export const bulkPage = (
  views: readonly ConflictView[],
  chosen: { readonly choice: string; readonly deed: BulkDeed },
  typed: { readonly note: string; readonly error: string | null },
  around: { readonly people: readonly Person[]; readonly filter: QueueFilter; readonly now: Date },
): BulkPageModel => ({
  heading: `${counted(views.length, 'conflict')} will change`,
  deed: bulkChoices(around.people).find(({ value }) => value === chosen.choice)?.label ?? '',
  choice: chosen.choice,
  action: filtered('/conflicts/bulk', around.filter),
  backHref: filtered('/conflicts', around.filter),
  rows: views.map((view) => ({
    ...rowModel(asRow(view), around.filter, around.now),
    version: view.version,
    evidence: view.evidence,
    becomes: becomes(chosen.deed, around.people),
  })),
  decides: chosen.deed.kind === 'resolve',
  ...typed,
});
