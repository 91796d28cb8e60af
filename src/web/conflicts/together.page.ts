import type { Person } from '../../domain/person.js';
import type { QueueFilter } from '../../ports/readers.js';
import type { TogetherView } from '../../ports/together.js';
import { address, conflictPath } from '../address.js';
import { filtered } from './queue.form.js';

/** Somebody whom a conflict can be given to. */
export interface AssigneeModel {
  readonly id: string;
  readonly name: string;
  readonly current: boolean;
}

/** Who is to settle a conflict, and who is told of it. */
export interface TogetherModel {
  readonly assignAction: string;
  /** Everybody who may decide, and nobody. */
  readonly people: readonly AssigneeModel[];
  /** Id of whoever looks, where it is not theirs already. */
  readonly me: string | null;
  readonly watchAction: string;
  /** What the button would make of it: `yes` or `no`. */
  readonly watchTo: string;
  readonly watchLabel: string;
  /** Where an open page hears what is new. */
  readonly liveHref: string;
  /** State of the conflict that this page shows. */
  readonly stamp: string;
}

/** A comment as it was typed, and what is wrong with it. */
export interface CommentState {
  readonly body: string;
  readonly error: string | null;
}

/** The form for a comment. */
export interface CommentFormModel extends CommentState {
  readonly action: string;
  /** "@ada, @ben": how others are called. */
  readonly handles: string;
}

const mayDecide = ({ role }: Person): boolean => role !== 'reader';

export const togetherModel = (
  conflict: string,
  view: TogetherView,
  people: readonly Person[],
  me: Person,
  filter: QueueFilter,
): TogetherModel => {
  const link = (noun: string): string => filtered(`${conflictPath(conflict)}/${noun}`, filter);
  const now = view.assignee?.id ?? '';
  return {
    assignAction: link('assignments'),
    people: [
      { id: '', name: 'Nobody', current: now === '' },
      ...people.filter(mayDecide).map(({ id, name }) => ({ id, name, current: id === now })),
    ],
    me: mayDecide(me) && now !== me.id ? me.id : null,
    watchAction: link('watches'),
    watchTo: view.watching ? 'no' : 'yes',
    watchLabel: view.watching ? 'Stop watching' : 'Watch',
    liveHref: address('/live', { conflict }),
    stamp: view.stamp,
  };
};

export const commentFormModel = (
  conflict: string,
  people: readonly Person[],
  me: Person,
  state: CommentState,
  filter: QueueFilter,
): CommentFormModel => ({
  ...state,
  action: filtered(`${conflictPath(conflict)}/comments`, filter),
  handles: people
    .filter(({ id }) => id !== me.id)
    .map(({ handle }) => `@${handle}`)
    .join(', '),
});
