import type { Person } from '../../domain/person.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import {
  changedPersonShape,
  invitedShape,
  meShape,
  newPersonShape,
  peopleShape,
  personShape,
  removedShape,
} from '../schema/desk.js';

const invited = ({ person, secret }: { readonly person: Person; readonly secret: string }) => ({
  json: { person, signIn: `/sign-in?token=${secret}` },
});

/** Who works at this desk; leads keep the list. */
export const peopleEndpoints = ({ people, read }: Pick<Services, 'people' | 'read'>): readonly Endpoint[] => [
  endpoint({
    id: 'getMe',
    method: 'get',
    path: '/me',
    summary: 'Who asks, and what they may do',
    answers: meShape,
    handle: async ({ actor, scopes }) => ({
      json: { person: actor, scopes: [...scopes], unread: await read.together.unread(actor.id) },
    }),
  }),
  endpoint({
    id: 'listPeople',
    method: 'get',
    path: '/people',
    summary: 'Everybody at this desk, by name',
    answers: peopleShape,
    handle: async () => ({ json: { people: await people.list() } }),
  }),
  endpoint({
    id: 'getPerson',
    method: 'get',
    path: '/people/{id}',
    summary: 'Somebody at this desk',
    answers: personShape,
    refuses: ['not-found'],
    handle: async ({ id }) => ({ json: found(await people.find(id), 'person') }),
  }),
  endpoint({
    id: 'addPerson',
    method: 'post',
    path: '/people',
    summary: 'Add somebody, with a one-time sign-in link to pass on',
    body: newPersonShape,
    status: 201,
    answers: invitedShape,
    role: 'lead',
    scope: 'admin',
    secret: true,
    handle: async ({ body, actor }) => invited(await people.add(body, actor)),
  }),
  endpoint({
    id: 'invitePerson',
    method: 'post',
    path: '/people/{id}/links',
    summary: 'A new one-time sign-in link for somebody who is here',
    status: 201,
    answers: invitedShape,
    refuses: ['not-found'],
    role: 'lead',
    scope: 'admin',
    secret: true,
    handle: async ({ id, actor }) => invited(await people.issueSecretFor(id, actor)),
  }),
  endpoint({
    id: 'changePerson',
    method: 'patch',
    path: '/people/{id}',
    summary: 'Give somebody another role',
    body: changedPersonShape,
    answers: personShape,
    refuses: ['not-found', 'conflict'],
    role: 'lead',
    scope: 'admin',
    changes: 'getPerson',
    handle: async ({ id, body, actor }) => {
      await people.change(id, body, actor);
      return { json: found(await people.find(id), 'person') };
    },
  }),
  endpoint({
    id: 'removePerson',
    method: 'delete',
    path: '/people/{id}',
    summary: 'Somebody has left the desk: their sessions and tokens end, what they did stays',
    answers: removedShape,
    refuses: ['not-found', 'conflict'],
    role: 'lead',
    scope: 'admin',
    changes: 'getPerson',
    handle: async ({ id, actor }) => {
      await people.change(id, 'left', actor);
      return { json: { removed: id } };
    },
  }),
];
