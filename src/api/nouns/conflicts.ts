import { z } from 'zod';
import { OUTCOMES } from '../../domain/finding.js';
import type { Person } from '../../domain/person.js';
import { Problem } from '../../kernel/problem.js';
import type { ResolveCommand } from '../../services/review.js';
import type { Services } from '../../services/services.js';
import { nextShape, pagesOf } from '../cursor.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { conflictAnswer } from '../offsets.js';
import { DetailedProblem } from '../problem-json.js';
import {
  conflictShape,
  discussionShape,
  newAssignmentShape,
  newAssignmentsShape,
  newCommentShape,
  newDecisionsShape,
  newResolutionShape,
  newReversalShape,
  newWatchShape,
  QUEUE_PAGES,
  queueCountFilterShape,
  queueCountsShape,
  queueFilterShape,
  queueShape,
  resolutionShape,
} from '../schema/conflict.js';
import { answer, list } from '../schema/registry.js';

/** Newest first. */
const RESOLUTION_PAGES = pagesOf<readonly [decidedAt: string, id: string]>(
  'resolutions',
  z.tuple([z.iso.datetime(), z.string()]),
);

const resolutionFilterShape = z.strictObject({
  conflict: z.string().min(1).max(200).optional().describe('Id of a conflict.'),
  editor: z.string().min(1).max(200).optional().describe('Id of who decided.'),
  outcome: z.enum(OUTCOMES).optional(),
  ...RESOLUTION_PAGES.fields,
});

const resolutionsShape = answer('Resolutions', z.object({ resolutions: list(resolutionShape), next: nextShape }));
const decidedShape = answer('Decided', z.object({ resolutions: list(resolutionShape) }));

/** Version and evidence of the conflict that `If-Match` spoke of. */
const versionSeen = (seen: unknown): { readonly version?: number; readonly evidence?: string } =>
  seen === null ? {} : conflictShape.pick({ version: true, evidence: true }).parse(seen);

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

  const decide = async (command: ResolveCommand, actor: Person) => {
    try {
      return { json: await review.resolve(command, actor) };
    } catch (error) {
      throw error instanceof Problem && error.code === 'stale' ? await withLatest(error, command.conflict) : error;
    }
  };

  return [
    endpoint({
      id: 'listConflicts',
      method: 'get',
      path: '/conflicts',
      summary: 'The queue of conflicts, most important first',
      query: queueFilterShape,
      answers: queueShape,
      handle: async ({ query }) => {
        const { limit, offset, cursor: _cursor, ...filter } = query;
        const after = QUEUE_PAGES.after(query);
        const place = after ? { after: { score: after[0], id: after[1] } } : { offset };
        const { rows: found, ...counts } = await read.conflicts.queue({ ...filter, ...place, limit: limit + 1 });
        const { rows, next } = QUEUE_PAGES.cut(query, found, ({ score, id }) => [score, id]);
        return { json: { rows, ...counts, next }, next };
      },
    }),
    endpoint({
      id: 'countConflicts',
      method: 'get',
      path: '/facets',
      summary: 'How many conflicts there are, by each facet of the queue, under a filter',
      query: queueCountFilterShape,
      answers: queueCountsShape,
      handle: async ({ query }) => ({ json: await read.conflicts.queue({ ...query, limit: 0 }) }),
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
      changes: 'getConflict',
      handle: async ({ id, body, actor, seen }) => {
        const { outcome, rationale } = body;
        const { version, evidence } = { ...versionSeen(seen), ...body };
        if (version === undefined)
          throw new Problem('bad-input', 'version: Say which version you saw.', 'Send it, or If-Match.');
        return decide(
          { conflict: id, expectedVersion: version, expectedEvidence: evidence, outcome, rationale },
          actor,
        );
      },
    }),
    endpoint({
      id: 'reverseResolution',
      method: 'post',
      path: '/conflicts/{id}/reversals',
      summary: 'Take the last decision back: the one before it is decided again; nothing is erased',
      body: newReversalShape,
      status: 201,
      answers: resolutionShape,
      refuses: ['not-found', 'stale', 'conflict'],
      changes: 'getConflict',
      handle: async ({ id, body, actor }) => {
        const { resolutions } = found(await read.conflicts.find(id), 'conflict');
        const before = resolutions.find((one) => one.version === body.version - 1);
        if (!before)
          throw new Problem('conflict', 'There is no decision before this one.', 'Decide the conflict anew.');
        return decide(
          { conflict: id, expectedVersion: body.version, outcome: before.outcome, rationale: body.rationale },
          actor,
        );
      },
    }),
    endpoint({
      id: 'listResolutions',
      method: 'get',
      path: '/resolutions',
      summary: 'Decisions, newest first',
      query: resolutionFilterShape,
      answers: resolutionsShape,
      handle: async ({ query }) => {
        const after = RESOLUTION_PAGES.after(query);
        const page = { limit: query.limit + 1, after: after && { decidedAt: after[0], id: after[1] } };
        const rows = await read.lists.resolutions(query, page);
        const cut = RESOLUTION_PAGES.cut(query, rows, ({ decidedAt, id }) => [decidedAt, id]);
        return { json: { resolutions: cut.rows, next: cut.next }, next: cut.next };
      },
    }),
    endpoint({
      id: 'decideSeveral',
      method: 'post',
      path: '/decisions',
      summary: 'Decide several conflicts in one way: all of them, or none',
      body: newDecisionsShape,
      status: 201,
      answers: decidedShape,
      refuses: ['not-found', 'stale'],
      handle: async ({ body: { conflicts, outcome, rationale }, actor }) => {
        const commands = conflicts.map(({ id, version, evidence }) => ({
          conflict: id,
          expectedVersion: version,
          expectedEvidence: evidence,
          outcome,
          rationale,
        }));
        return { json: { resolutions: await review.resolveAll(commands, actor) } };
      },
    }),
    endpoint({
      id: 'assignSeveral',
      method: 'post',
      path: '/assignments',
      summary: 'Give several conflicts to an editor, or to nobody: all of them, or none',
      body: newAssignmentsShape,
      status: 201,
      answers: answer('Assigned', z.object({ conflicts: list(z.string()), person: z.string().nullable() })),
      refuses: ['not-found'],
      handle: async ({ body: { conflicts, person }, actor }) => {
        await together.assignAll([...new Set(conflicts)], person, actor);
        return { json: { conflicts, person } };
      },
    }),
    endpoint({
      id: 'watchConflict',
      method: 'put',
      path: '/conflicts/{id}/watch',
      summary: 'Be told of what happens to a conflict, or not any more',
      body: newWatchShape,
      answers: discussionShape,
      refuses: ['not-found'],
      role: 'reader',
      handle: async ({ id, body, actor }) => {
        await together.watch(id, body.watching, actor);
        return discussionOf(id, actor.id);
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
      changes: 'getDiscussion',
      handle: async ({ id, body, actor }) => {
        await together.assign(id, body.person, actor);
        return discussionOf(id, actor.id);
      },
    }),
  ];
};
