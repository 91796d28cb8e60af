import { Problem } from '../../kernel/problem.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { madeTokenShape, newTokenShape, removedShape, tokensShape } from '../schema/desk.js';

/**
 * API tokens of their owners; a lead sees those of all. Making one asks for the scope `admin` of a token (a browser session has it): a token that
 * leaked must not make others that outlive it.
 */
export const tokenEndpoints = ({ tokens }: Pick<Services, 'tokens'>): readonly Endpoint[] => [
  endpoint({
    id: 'listTokens',
    method: 'get',
    path: '/tokens',
    summary: 'One’s own API tokens, of everybody for a lead; without their secrets',
    answers: tokensShape,
    handle: async ({ actor }) => ({ json: { tokens: await tokens.list(actor) } }),
  }),
  endpoint({
    id: 'makeToken',
    method: 'post',
    path: '/tokens',
    summary: 'Make an API token; its secret is in the answer and nowhere else',
    body: newTokenShape,
    status: 201,
    answers: madeTokenShape,
    role: 'reader',
    scope: 'admin',
    secret: true,
    handle: async ({ body, actor, scopes }) => {
      const more = body.scopes.find((scope) => !scopes.has(scope));
      if (more !== undefined)
        throw new Problem('forbidden', `This token may not ${more}, so that it cannot let another.`);
      return { json: await tokens.issue(body, actor) };
    },
  }),
  endpoint({
    id: 'revokeToken',
    method: 'delete',
    path: '/tokens/{id}',
    summary: 'End an API token at once',
    answers: removedShape,
    refuses: ['not-found'],
    role: 'reader',
    handle: async ({ id, actor }) => {
      await tokens.revoke(id, actor);
      return { json: { removed: id } };
    },
  }),
];
