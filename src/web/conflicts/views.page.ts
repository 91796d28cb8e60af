import type { Person } from '../../domain/person.js';
import type { QueueFilter } from '../../ports/readers.js';
import type { SavedView } from '../../ports/together.js';
import { filterQuery, filtered } from './queue.form.js';

export interface SavedViewModel {
  readonly href: string;
  readonly name: string;
  /** Whose it is, where it is another's. */
  readonly by: string | null;
  readonly current: boolean;
  /** Null for a view of somebody else. */
  readonly removeAction: string | null;
}

/** Saved filters, and the form that saves the one in sight. */
export interface ViewsModel {
  readonly saved: readonly SavedViewModel[];
  /** The one in sight, in words. */
  readonly now: string;
  readonly query: string;
}

/** A filter as the query string that is saved: without a page. */
export const savedQuery = (filter: QueueFilter): string =>
  new URLSearchParams(
    Object.entries(filterQuery(filter)).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as [string, string]],
    ),
  ).toString();

export const viewsModel = (saved: readonly SavedView[], me: Person, filter: QueueFilter): ViewsModel => {
  const now = savedQuery(filter);
  return {
    saved: saved.map(({ id, name, query, owner }) => ({
      href: query === '' ? filtered('/conflicts', {}) : `/conflicts?${query}`,
      name,
      by: owner.id === me.id ? null : owner.name,
      current: query === now,
      removeAction: owner.id === me.id ? `/views/${encodeURIComponent(id)}/removals` : null,
    })),
    now: saved.find(({ query }) => query === now)?.name ?? 'none',
    query: now,
  };
};
