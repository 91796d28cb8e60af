import type { z } from 'zod';
import { FACETS } from '../../ports/readers.js';
import type { SavedView } from '../../ports/together.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import type { savedFilterShape } from '../schema/conflict.js';
import { newViewShape, removedShape, viewShape, viewsShape } from '../schema/desk.js';

/** A filter as it is saved: a query string in one order, without what is so anyway. */
const queryOf = (filter: z.infer<typeof savedFilterShape>): string =>
  new URLSearchParams(
    [...FACETS, 'words' as const].flatMap((name) => {
      const value = filter[name];
      return value === undefined || value === '' || (name === 'status' && value === 'unsettled')
        ? []
        : [[name, String(value)] as [string, string]];
    }),
  ).toString();

const answerOf = ({ id, name, query, shared, owner }: SavedView): z.infer<typeof viewShape> => ({
  id,
  name,
  filter: Object.fromEntries(new URLSearchParams(query)),
  shared,
  owner,
});

/** Filters of the queue under names. */
export const viewEndpoints = ({
  read,
  stores,
}: {
  readonly read: Pick<Services['read'], 'views'>;
  readonly stores: Pick<Services['stores'], 'views'>;
}): readonly Endpoint[] => [
  endpoint({
    id: 'listViews',
    method: 'get',
    path: '/views',
    summary: 'Saved filters of the queue: one’s own, and those that others share',
    answers: viewsShape,
    handle: async ({ actor }) => ({ json: { views: (await read.views.of(actor.id)).map(answerOf) } }),
  }),
  endpoint({
    id: 'saveView',
    method: 'post',
    path: '/views',
    summary: 'Save a filter of the queue under a name',
    body: newViewShape,
    status: 201,
    answers: viewShape,
    handle: async ({ body: { name, filter, shared }, actor }) => {
      const owner = { id: actor.id, name: actor.name };
      await stores.views.save({ name, query: queryOf(filter), shared, owner });
      const saved = (await read.views.of(actor.id)).find((view) => view.name === name && view.owner.id === actor.id);
      return { json: answerOf(found(saved ?? null, 'view')) };
    },
  }),
  endpoint({
    id: 'removeView',
    method: 'delete',
    path: '/views/{id}',
    summary: 'Remove a saved filter of one’s own',
    answers: removedShape,
    refuses: ['not-found'],
    handle: async ({ id, actor }) => {
      const own = (await read.views.of(actor.id)).find((view) => view.id === id && view.owner.id === actor.id);
      await stores.views.remove(found(own ?? null, 'view').id, actor.id);
      return { json: { removed: id } };
    },
  }),
];
