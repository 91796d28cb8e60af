import type { Person } from '../domain/person.js';
import type { AuditEvent } from './stores.js';

/** Why somebody is told of a conflict. */
export const NOTICE_KINDS = ['mentioned', 'assigned', 'commented', 'decided', 'changed'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface CommentView {
  readonly id: string;
  readonly author: Pick<Person, 'id' | 'name'>;
  readonly body: string;
  /** ISO date-time, UTC. */
  readonly at: string;
}

/** One change of whom a conflict is assigned to; `to` is null where it became nobody's. */
export interface AssignmentView {
  readonly to: string | null;
  readonly by: string;
  readonly at: string;
}

/** What people do about a conflict besides deciding it. */
export interface TogetherView {
  readonly assignee: Pick<Person, 'id' | 'name'> | null;
  /** Oldest first, both. */
  readonly comments: readonly CommentView[];
  readonly assignments: readonly AssignmentView[];
  /** Whether the person who asks is told of what happens here. */
  readonly watching: boolean;
  /** What changes with every decision, comment and assignment here, and with the evidence. */
  readonly stamp: string;
}

interface AnyNotice {
  /** Rises with every notice. */
  readonly seq: number;
  readonly actor: string;
  readonly at: string;
  readonly read: boolean;
}

/** A notice of a conflict, or of a webhook of one's own that was turned off. */
export type NoticeView = AnyNotice &
  (
    | {
        readonly kind: NoticeKind;
        readonly conflict: { readonly id: string; readonly question: string; readonly event: string };
      }
    | {
        readonly kind: 'disabled';
        readonly webhook: { readonly id: string; readonly url: string; readonly why: string };
      }
  );

/** What is new for pages that are open, in one look at the database. */
export interface Pulse {
  /** Unread notices by person. */
  readonly unread: ReadonlyMap<string, number>;
  /** Stamp and who is here, by conflict. */
  readonly conflicts: ReadonlyMap<
    string,
    { readonly stamp: string; readonly here: readonly Pick<Person, 'id' | 'name'>[] }
  >;
}

/** Who is to settle what, what is said of it, and who is told. */
export interface TogetherStore {
  /** False where it was so already. Throws Problem `not-found` for an unknown conflict, `bad-input` for somebody who is not at this desk. */
  readonly assign: (
    entry: { readonly conflict: string; readonly person: string | null },
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<boolean>;
  /** Returns the comment's id. */
  readonly comment: (
    entry: { readonly conflict: string; readonly body: string },
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<string>;
  readonly watch: (conflict: string, person: string, watching: boolean) => Promise<void>;
  /** Tells whoever watches these conflicts, except the actor and those of `except`. */
  readonly tellWatchers: (
    conflicts: readonly string[],
    kind: NoticeKind,
    actor: AuditEvent['actor'],
    except?: readonly string[],
  ) => Promise<void>;
  readonly tell: (
    people: readonly string[],
    conflict: string,
    kind: NoticeKind,
    actor: AuditEvent['actor'],
  ) => Promise<void>;
  /** Marks a person's notices up to this one as read. */
  readonly markRead: (person: string, upTo: number) => Promise<void>;
  /** Notes that somebody looks at a conflict now (null: at none any more). */
  readonly here: (person: string, conflict: string | null) => Promise<void>;
}

export interface TogetherReader {
  /** Null for an unknown conflict. */
  readonly of: (conflict: string, person: string) => Promise<TogetherView | null>;
  /** Newest first; with `before`, those older than this one. */
  readonly notices: (person: string, limit: number, before?: number) => Promise<readonly NoticeView[]>;
  readonly unread: (person: string) => Promise<number>;
  readonly pulse: (people: readonly string[], conflicts: readonly string[]) => Promise<Pulse>;
}

/** A filter of the queue under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Query string of the queue, without a page. */
  readonly query: string;
  readonly shared: boolean;
  readonly owner: Pick<Person, 'id' | 'name'>;
}

export interface ViewStore {
  /** Saves a view; one of the same owner and name is replaced. */
  readonly save: (view: Omit<SavedView, 'id'>) => Promise<void>;
  /** Removes a view of this owner; nothing where there is none. */
  readonly remove: (id: string, owner: string) => Promise<void>;
}

export interface ViewReader {
  /** Somebody's own views and those that others share, by name. */
  readonly of: (person: string) => Promise<readonly SavedView[]>;
}
