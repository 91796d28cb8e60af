import { Problem } from '../../kernel/problem.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { conflictAnswer } from '../offsets.js';
import { DetailedProblem } from '../problem-json.js';
import {
  conflictShape,
  newResolutionShape,
  queueFilterShape,
  queueShape,
  resolutionShape,
} from '../schema/conflict.js';

/** The queue, one conflict, and deciding it. */
export const conflictEndpoints = ({ read, review }: Pick<Services, 'read' | 'review'>): readonly Endpoint[] => {
  /** A stale decision is refused with what was decided meanwhile, so that the program need not ask again. */
  const withLatest = async (problem: Problem, id: string): Promise<Problem> => {
    const view = await read.conflicts.find(id);
    return view ? new DetailedProblem(problem, { latest: conflictShape.parse(conflictAnswer(view)) }) : problem;
  };

  return [
    endpoint({
      id: 'listConflicts',
      method: 'get',
      path: '/conflicts',
      summary: 'The queue of conflicts, most important first',
      query: queueFilterShape,
      answers: queueShape,
      handle: async ({ query }) => ({ json: await read.conflicts.queue(query) }),
    }),
    endpoint({
      id: 'getConflict',
      method: 'get',
      path: '/conflicts/{id}',
      summary: 'One conflict with its positions, evidence and decisions',
      answers: conflictShape,
      refuses: ['not-found'],
      handle: async ({ id }) => ({ json: conflictAnswer(found(await read.conflicts.find(id), 'conflict')) }),
    }),
    endpoint({
      id: 'resolveConflict',
      method: 'post',
      path: '/conflicts/{id}/resolutions',
      summary: 'Decide a conflict; refused when someone else decided meanwhile',
      body: newResolutionShape,
      status: 201,
      answers: resolutionShape,
      refuses: ['not-found', 'stale'],
      handle: async ({ id, body, actor }) => {
        const { version, evidence, outcome, rationale } = body;
        try {
          const command = { conflict: id, expectedVersion: version, expectedEvidence: evidence, outcome, rationale };
          return { json: await review.resolve(command, actor) };
        } catch (error) {
          throw error instanceof Problem && error.code === 'stale' ? await withLatest(error, id) : error;
        }
      },
    }),
  ];
};
