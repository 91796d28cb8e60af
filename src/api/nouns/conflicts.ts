import { Problem } from '../../kernel/problem.js';
import type { Services } from '../../services/services.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { conflictAnswer } from '../offsets.js';
import { DetailedProblem } from '../problem-json.js';
import {
  conflictShape,
  discussionShape,
  newAssignmentShape,
  newCommentShape,
  newResolutionShape,
  queueFilterShape,
  queueShape,
  resolutionShape,
} from '../schema/conflict.js';

/** The queue, one conflict, and deciding it. */
export const conflictEndpoints = ({
  read,
  review,
  together,
}: Pick<Services, 'read' | 'review' | 'together'>): readonly Endpoint[] => {
  const discussionOf = async (id: string, person: string) => ({
    json: found(await read.together.of(id, person), 'conflict'),
  });
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
    endpoint({
      id: 'getDiscussion',
      method: 'get',
      path: '/conflicts/{id}/discussion',
      summary: 'Whose a conflict is, and what was said about it',
      answers: discussionShape,
      refuses: ['not-found'],
      handle: ({ id, actor }) => discussionOf(id, actor.id),
    }),
    endpoint({
      id: 'commentConflict',
      method: 'post',
      path: '/conflicts/{id}/comments',
      summary: 'Say something about a conflict; answers with all that was said',
      body: newCommentShape,
      status: 201,
      answers: discussionShape,
      refuses: ['not-found'],
      handle: async ({ id, body, actor }) => {
        await together.comment(id, body.comment, actor);
        return discussionOf(id, actor.id);
      },
    }),
    endpoint({
      id: 'assignConflict',
      method: 'post',
      path: '/conflicts/{id}/assignments',
      summary: 'Give a conflict to an editor, or to nobody',
      body: newAssignmentShape,
      status: 201,
      answers: discussionShape,
      refuses: ['not-found'],
      handle: async ({ id, body, actor }) => {
        await together.assign(id, body.person, actor);
        return discussionOf(id, actor.id);
      },
    }),
  ];
};
