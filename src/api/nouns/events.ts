import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { eventsShape, eventViewShape } from '../schema/event.js';

/** Events, and what the sources say of each. */
export const eventEndpoints = ({ read }: Pick<Services, 'read'>): readonly Endpoint[] => [
  endpoint({
    id: 'listEvents',
    method: 'get',
    path: '/events',
    summary: 'All events, with how much is known and undecided of each',
    answers: eventsShape,
    handle: async () => ({ json: { events: await read.events.list() } }),
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
];
