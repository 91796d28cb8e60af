import type { NewsEvent } from '../../domain/finding.js';
import type { EventRow } from '../../ports/readers.js';
import { address, eventPath } from '../address.js';
import { counted, daysWords } from '../words.js';

export interface EventRowModel {
  readonly href: string;
  readonly title: string;
  readonly when: string;
  readonly sources: string;
  readonly claims: string;
  readonly conflicts: string;
  readonly unsettled: string | null;
  readonly queueHref: string;
}

export interface EventsPageModel {
  readonly total: string;
  readonly rows: readonly EventRowModel[];
}

/** When and where an event was, as far as known. */
export const whenWhere = (event: NewsEvent): string => {
  const from = event.from ?? event.to;
  const to = event.to ?? event.from;
  const when = from === null || to === null ? 'Date not known' : daysWords(from, to);
  return event.place === null ? when : `${when} · ${event.place}`;
};

export const eventsPage = (rows: readonly EventRow[]): EventsPageModel => ({
  total: counted(rows.length, 'event'),
  rows: rows.map((row) => ({
    href: eventPath(row.id),
    title: row.title,
    when: whenWhere(row),
    sources: counted(row.sources, 'source'),
    claims: counted(row.claims, 'claim'),
    conflicts: counted(row.conflicts, 'conflict'),
    unsettled: row.unsettled > 0 ? `${row.unsettled.toLocaleString('en-US')} to decide` : null,
    queueHref: address('/conflicts', { event: row.id }),
  })),
});
