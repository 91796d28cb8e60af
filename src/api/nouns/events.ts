import { z } from 'zod';
import type { EventRow } from '../../ports/readers.js';
import type { Services } from '../../services/services.js';
import { behind, pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { eventsShape, eventViewShape, questionsShape } from '../schema/event.js';
import { kindShape } from '../schema/value.js';

type Key = readonly [unsettled: number, claims: number, id: string];

/** Those with most to decide first, then those with most claims. */
const PAGES = pagesOf<Key>('events', z.tuple([z.number(), z.number(), z.string()]));

const keyOf = ({ unsettled, claims, id }: EventRow): Key => [unsettled, claims, id];

const comesAfter = (row: EventRow, [unsettled, claims, id]: Key): boolean => {
  if (row.unsettled !== unsettled) return row.unsettled < unsettled;
  if (row.claims !== claims) return row.claims < claims;
  return row.id > id;
};

const QUESTION_PAGES = pagesOf('questions', z.string());

const questionFilterShape = z.strictObject({
  event: z.string().min(1).max(200).optional().describe('Id of an event.'),
  kind: kindShape.optional(),
  ...QUESTION_PAGES.fields,
});

/** Events, and what the sources say of each. */
export const eventEndpoints = ({ read }: Pick<Services, 'read'>): readonly Endpoint[] => [
  endpoint({
    id: 'listEvents',
    method: 'get',
    path: '/events',
    summary: 'All events, with how much is known and undecided of each',
    answers: eventsShape,
    query: z.strictObject(PAGES.fields),
    handle: async ({ query }) => {
      const rows = behind(await read.events.list(), PAGES.after(query), query.limit, comesAfter);
      const { rows: events, next } = PAGES.cut(query, rows, keyOf);
      return { json: { events, next }, next };
    },
  }),
  endpoint({
    id: 'getEvent',
    method: 'get',
    path: '/events/{id}',
    summary: 'One event: its sources, its questions by sources, its conflicts',
    answers: eventViewShape,
    refuses: ['not-found'],
    handle: async ({ id }) => ({ json: found(await read.events.find(id), 'event') }),
  }),
  endpoint({
    id: 'listQuestions',
    method: 'get',
    path: '/questions',
    summary: 'What claims answer about events, with how many do',
    query: questionFilterShape,
    answers: questionsShape,
    handle: async ({ query }) => {
      const page = { limit: query.limit + 1, after: QUESTION_PAGES.after(query) };
      const { rows, next } = QUESTION_PAGES.cut(query, await read.lists.questions(query, page), ({ id }) => id);
      return { json: { questions: rows, next }, next };
    },
  }),
];
