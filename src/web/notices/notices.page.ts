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
  /** What it is about. */
  readonly subject: string;
  readonly about: string;
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

const saidIn = (notice: NoticeView): Pick<NoticeModel, 'words' | 'subject' | 'about' | 'href'> =>
  notice.kind === 'disabled'
    ? {
        words: `It is told nothing any more: ${notice.webhook.why}`,
        subject: notice.webhook.url,
        about: 'Webhook',
        href: '/tokens#webhooks',
      }
    : {
        words: SAYS[notice.kind](notice.actor),
        subject: notice.conflict.question,
        about: notice.conflict.event,
        href: conflictPath(notice.conflict.id),
      };

export const noticesPage = (notices: readonly NoticeView[], now: Date): NoticesPageModel => ({
  notices: notices.map((notice) => ({
    ...saidIn(notice),
    at: notice.at,
    ago: agoWords(notice.at, now),
    unread: !notice.read,
  })),
  upTo: notices.some(({ read }) => !read) ? (notices[0]?.seq ?? null) : null,
});
