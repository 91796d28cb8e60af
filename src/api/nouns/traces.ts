import { z } from 'zod';
import { Problem } from '../../kernel/problem.js';
import type { Subject } from '../../ports/trace.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import {
  dependentsAnswer,
  dependentsShape,
  whoSaysAnswer,
  whoSaysShape,
  withdrawalAnswer,
  withdrawalShape,
} from '../schema/trace.js';

const name = z.string().min(1).max(300).optional();

const subjectAskShape = z.strictObject({
  source: name.describe('Id of a source.'),
  origin: name.describe('Id of an origin.'),
  speaker: name.describe('Name of a speaker as texts give it.'),
});

/** The one thing that is asked after. */
const subjectOf = ({ source, origin, speaker }: z.infer<typeof subjectAskShape>): Subject => {
  const named = [
    { kind: 'source' as const, id: source },
    { kind: 'origin' as const, id: origin },
    { kind: 'speaker' as const, id: speaker },
  ].flatMap(({ kind, id }) => (id === undefined ? [] : [{ kind, id }]));
  const [subject] = named;
  if (!subject || named.length > 1)
    throw new Problem(
      'bad-input',
      'One thing is asked after at a time.',
      'Send one of `source`, `origin` and `speaker`.',
    );
  return subject;
};

/** Questions that are asked of what is stored: who says it, what rests on it, what would fall without it. */
export const traceEndpoints = ({ trace }: Pick<Services, 'trace'>): readonly Endpoint[] => [
  endpoint({
    id: 'whoSays',
    method: 'get',
    path: '/questions/{id}',
    summary: 'A question: who says what, who said it first, and whom they attribute it to',
    query: z.strictObject({
      value: z.string().min(1).max(500).optional().describe('Only what is said in these words of a value.'),
    }),
    answers: whoSaysShape,
    refuses: ['not-found'],
    handle: async ({ id, query }) => {
      const { evidence, sayings } = await trace.whoSays(id, query.value ?? null);
      return { json: whoSaysAnswer(evidence, sayings) };
    },
  }),
  endpoint({
    id: 'listDependents',
    method: 'get',
    path: '/dependents',
    summary: 'What rests on a source, a speaker or an origin: claims, conflicts, decisions, sheets',
    query: subjectAskShape,
    answers: dependentsShape,
    refuses: ['not-found'],
    handle: async ({ query }) => ({ json: dependentsAnswer(await trace.rests(subjectOf(query))) }),
  }),
  endpoint({
    id: 'foreseeWithdrawal',
    method: 'get',
    path: '/withdrawals',
    summary: 'What would fall if a source, a speaker or an origin were withdrawn; nothing is changed',
    query: subjectAskShape,
    answers: withdrawalShape,
    refuses: ['not-found'],
    handle: async ({ query }) => {
      const { evidence, fall } = await trace.without(subjectOf(query));
      return { json: withdrawalAnswer(evidence, fall) };
    },
  }),
];
