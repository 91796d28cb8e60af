import { z } from 'zod';
import type { Services } from '../../services/services.js';
import { pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { newReadingShape, noticesShape, unreadShape } from '../schema/desk.js';

const PAGES = pagesOf('notices', z.int().min(0));

/** What one is told of. */
export const noticeEndpoints = ({ read, together }: Pick<Services, 'read' | 'together'>): readonly Endpoint[] => [
  endpoint({
    id: 'listNotices',
    method: 'get',
    path: '/notices',
    summary: 'What one is told of, newest first',
    query: z.strictObject(PAGES.fields),
    answers: noticesShape,
    handle: async ({ query, actor }) => {
      const found = await read.together.notices(actor.id, query.limit + 1, PAGES.after(query) ?? undefined);
      const { rows, next } = PAGES.cut(query, found, ({ seq }) => seq);
      return { json: { notices: rows, unread: await read.together.unread(actor.id), next }, next };
    },
  }),
  endpoint({
    id: 'readNotices',
    method: 'post',
    path: '/notices/readings',
    summary: 'Mark one’s notices up to one as read',
    body: newReadingShape,
    answers: unreadShape,
    role: 'reader',
    handle: async ({ body, actor }) => {
      await together.markRead(body.upTo, actor);
      return { json: { unread: await read.together.unread(actor.id) } };
    },
  }),
];
