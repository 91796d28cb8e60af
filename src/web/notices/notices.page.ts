import type { NoticeKind, NoticeView } from '../../ports/together.js';
import { conflictPath } from '../address.js';
import { agoWords } from '../words.js';

/** What each notice says: who did what. */
const SAYS: Readonly<Record<NoticeKind, (actor: string) => string>> = {
  mentioned: (actor) => `${actor} mentioned you`,
  assigned: (actor) => `${actor} assigned it to you`,
  commented: (actor) => `${actor} commented`,
  decided: (actor) => `${actor} decided`,
  changed: (actor) => `New evidence came with a source that ${actor} added`,
};

export interface NoticeModel {
  readonly words: string;
  readonly question: string;
  readonly event: string;
  readonly href: string;
  readonly at: string;
  readonly ago: string;
  readonly unread: boolean;
}

export interface NoticesPageModel {
  readonly notices: readonly NoticeModel[];
  /** The newest one shown, for the form that marks all up to it as read; null where none is unread. */
  readonly upTo: number | null;
}

export const noticesPage = (notices: readonly NoticeView[], now: Date): NoticesPageModel => ({
  notices: notices.map(({ kind, actor, conflict, at, read }) => ({
    words: SAYS[kind](actor),
    question: conflict.question,
    event: conflict.event,
    href: conflictPath(conflict.id),
    at,
    ago: agoWords(at, now),
    unread: !read,
  })),
  upTo: notices.some(({ read }) => !read) ? (notices[0]?.seq ?? null) : null,
});
