import type { ChangeKind } from '../domain/change.js';
import type { Person } from '../domain/person.js';
import type { AuditEvent } from './stores.js';

/** An address that is told of changes, without its secret. */
export interface WebhookView {
  readonly id: string;
  readonly url: string;
  /** Empty: every kind. */
  readonly kinds: readonly ChangeKind[];
  readonly owner: Pick<Person, 'id' | 'name'>;
  readonly createdAt: string;
  /** Tries that failed since the last that did not. */
  readonly failures: number;
  /** When and why it was turned off; null while it is told. */
  readonly disabled: { readonly at: string; readonly why: string } | null;
}

/** One change on its way to one address. */
export interface DeliveryView {
  readonly id: string;
  readonly seq: number;
  readonly ordinal: number;
  readonly createdAt: string;
  readonly tries: number;
  readonly state: 'waiting' | 'taken' | 'given-up';
  /** When it is tried next, was taken, or was given up. */
  readonly at: string;
  /** What came back last. */
  readonly lastAnswer: string | null;
}

/** A delivery that is to be sent now. */
export interface DueDelivery {
  readonly id: string;
  readonly webhook: string;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
  /** This one counted. */
  readonly tries: number;
}

/** What became of a try. */
export type Tried =
  | { readonly kind: 'taken'; readonly answer: string }
  | { readonly kind: 'again'; readonly answer: string; readonly dueAt: Date }
  /** No more of this delivery, nor of any other: the address is turned off, and its owner is told. */
  | { readonly kind: 'over'; readonly answer: string; readonly why: string };

/** Addresses that are told of changes, and what is on its way to them. Deliveries are written with the changes, in their transactions. */
export interface WebhookStore {
  readonly add: (
    webhook: {
      readonly owner: string;
      readonly url: string;
      readonly secret: string;
      readonly kinds: readonly ChangeKind[];
    },
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<WebhookView>;
  /** Newest first: those of one owner, or (null) of everybody. */
  readonly list: (owner: string | null) => Promise<readonly WebhookView[]>;
  /** Null where there is none, or it is another's than this owner's (null: anybody's). */
  readonly find: (id: string, owner: string | null) => Promise<WebhookView | null>;
  readonly remove: (id: string, event: Pick<AuditEvent, 'actor'>) => Promise<void>;
  /** Turns one on again; what happened meanwhile is not sent. */
  readonly enable: (id: string, event: Pick<AuditEvent, 'actor'>) => Promise<void>;
  /** Newest first. */
  readonly deliveries: (
    webhook: string,
    page: { readonly limit: number; readonly after: { readonly seq: number; readonly ordinal: number } | null },
  ) => Promise<readonly DeliveryView[]>;
  /** Takes deliveries that are due, the oldest first, so that no other process takes them before `until`. */
  readonly take: (most: number, until: (now: Date) => Date) => Promise<readonly DueDelivery[]>;
  readonly settle: (delivery: Pick<DueDelivery, 'id' | 'webhook'>, tried: Tried) => Promise<void>;
  /** Removes deliveries that ended before this. */
  readonly forget: (before: Date) => Promise<void>;
}
