import { z } from 'zod';
import { OUTCOMES, type Disagreement, type SeriesPoint } from '../../domain/finding.js';
import { NOT_A_CONFLICT_REASONS, type Outcome, type Resolution } from '../../domain/resolution.js';
import { AGES, FACETS, MANY_ORIGINS, type ConflictRow, type QueuePage } from '../../ports/readers.js';
import type { TogetherView } from '../../ports/together.js';
import { LONGEST_COMMENT } from '../../services/together.js';
import { nextShape, pagesOf } from '../cursor.js';
import { claimInContextShape } from './claim.js';
import { answer, body, list } from './registry.js';
import { kindShape } from './value.js';

const STATUSES = ['open', 'assigned', 'resolved', 'dismissed', 'challenged'] as const;

export const statusShape = z.enum(STATUSES);
export const severityShape = z.enum(['critical', 'major', 'minor', 'spelling']);
const scopeShape = z.enum(['same', 'differs', 'unknown']);
const suggestionShape = z.enum(OUTCOMES).nullable();

/** The longest note, scope or wording. */
const MOST_CHARACTERS = 2_000;
const MOST_SCOPES = 50;

const claimId = z.string().min(1).max(200).describe('Id of a claim of this conflict.');
const words = z.string().trim().min(1).max(MOST_CHARACTERS);

/** A way out of a disagreement, with exactly the fields that it needs; what is left over is refused. */
const outcomeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept-one'), claim: claimId }),
  z.strictObject({ kind: z.literal('range'), low: claimId, best: claimId, high: claimId }),
  z.strictObject({
    kind: z.literal('both-true'),
    scopes: z
      .array(z.strictObject({ claim: claimId, scope: words }))
      .min(2)
      .max(MOST_SCOPES)
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('superseded'), by: claimId }),
  z.strictObject({ kind: z.literal('not-a-conflict'), reason: z.enum(NOT_A_CONFLICT_REASONS) }),
  z.strictObject({ kind: z.literal('needs-reporting'), wouldSettle: words }),
  z.strictObject({ kind: z.literal('publish-attributed'), wording: words.nullable() }),
]) satisfies z.ZodType<Outcome>;

answer('Outcome', outcomeShape);
body('OutcomeToRecord', outcomeShape);

export const newResolutionShape = body(
  'NewResolution',
  z.strictObject({
    version: z
      .int()
      .min(0)
      .optional()
      .describe(
        'The conflict’s version as you saw it; refused with 409 when it has moved on. Leave it out only where you send If-Match.',
      ),
    evidence: z
      .string()
      .optional()
      .describe('The conflict’s evidence digest as you saw it; refused with 409 when the evidence is another by now.'),
    outcome: outcomeShape,
    rationale: words.describe('Why you decide so, in a sentence.'),
  }),
);

export const newReversalShape = body(
  'NewReversal',
  z.strictObject({
    version: z.int().min(1).describe('The conflict’s version as you saw it.'),
    rationale: words.describe('Why the last decision does not hold, in a sentence.'),
  }),
);

/** Most conflicts that are decided at once. */
const MOST_AT_ONCE = 50;

export const newDecisionsShape = body(
  'NewDecisions',
  z.strictObject({
    conflicts: z
      .array(z.strictObject({ id: z.string().min(1).max(200), version: z.int().min(0), evidence: z.string() }))
      .min(1)
      .max(MOST_AT_ONCE)
      .readonly()
      .describe('Each with its version and evidence as you saw them: all are decided, or none.'),
    outcome: outcomeShape,
    rationale: words.describe('Why you decide so, in a sentence.'),
  }),
);

export const newAssignmentsShape = body(
  'NewAssignments',
  z.strictObject({
    conflicts: z.array(z.string().min(1).max(200)).min(1).max(MOST_AT_ONCE).readonly(),
    person: z.string().min(1).max(200).nullable().describe('Id of an editor; null for nobody.'),
  }),
);

export const newWatchShape = body('NewWatch', z.strictObject({ watching: z.boolean() }));

export const resolutionShape = answer(
  'Resolution',
  z.object({
    id: z.string(),
    conflict: z.string(),
    version: z.int().describe('1 for the first decision on this conflict.'),
    outcome: outcomeShape,
    rationale: z.string(),
    editor: z.object({ id: z.string(), name: z.string() }),
    decidedAt: z.string(),
    evidence: z.string().describe('Digest of the evidence when it was decided.'),
  }),
) satisfies z.ZodType<Resolution>;

const evidenceShape = z.object({ id: z.string(), label: z.string(), weight: z.number(), words: z.string() });

const disagreementShape = answer(
  'Disagreement',
  z.object({
    a: z.string(),
    b: z.string(),
    kind: kindShape,
    level: z.enum(['contradicts', 'strains']),
    score: z.number(),
    scope: scopeShape,
    comparator: z.object({ id: z.string(), version: z.int() }),
    message: z.string(),
    explanation: z.string(),
    suggestion: suggestionShape,
    waterfall: list(evidenceShape).describe('Why these two claims answer one question and cannot both hold.'),
  }),
) satisfies z.ZodType<Disagreement>;

const seriesPointShape = answer(
  'SeriesPoint',
  z.object({
    claim: z.string().describe('Id of the claim.'),
    display: z.string(),
    low: z.number(),
    high: z.number().nullable(),
    publishedAt: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    words: list(z.string()).describe('Words of revision in its sentence.'),
  }),
) satisfies z.ZodType<SeriesPoint>;

const row = {
  id: z.string(),
  event: z.object({ id: z.string(), title: z.string() }),
  question: z.object({ id: z.string(), text: z.string() }),
  kind: kindShape,
  severity: severityShape,
  score: z.number(),
  scope: scopeShape,
  suggestion: suggestionShape,
  explanation: z.string(),
  status: statusShape,
  developing: z.boolean().describe('A count that rose with the time of publication.'),
  sources: z.int(),
  outlets: z.int(),
  origins: z.int(),
  flaggedAt: z.string(),
  assignee: z.string().nullable().describe('Whose it is to settle, by name; null for nobody’s.'),
};

/** A conflict as the queue lists it. */
export const conflictRowShape = answer(
  'ConflictRow',
  z.object({
    ...row,
    positions: list(
      z.object({
        display: z.string(),
        publishers: list(z.string()),
        sources: z.int(),
        outlets: z.int(),
        origins: z.int(),
      }),
    ),
  }),
) satisfies z.ZodType<ConflictRow>;

/** A conflict with its evidence and its decisions. */
export const conflictShape = answer(
  'Conflict',
  z.object({
    ...row,
    positions: list(
      z.object({
        display: z.string(),
        outlets: z.int().describe('Distinct publishers; a source without one counts as its own.'),
        origins: z.int().describe('Independent origins: reprints of one text and one speaker count once.'),
        sources: list(z.string()).describe('Ids of the sources.'),
        claims: list(claimInContextShape),
      }),
    ),
    pairs: list(disagreementShape),
    series: list(seriesPointShape)
      .nullable()
      .describe('Of a developing count its reports, in order of publication; null for any other conflict.'),
    resolutions: list(resolutionShape).describe('Oldest first.'),
    version: z.int().describe('Number of decisions so far: send it back with a decision.'),
    evidence: z.string(),
  }),
);
export type ConflictAnswer = z.infer<typeof conflictShape>;

const facetShape = list(z.object({ value: z.string(), label: z.string(), count: z.int() }));
const facetsShape = z
  .record(z.enum(FACETS), facetShape)
  .describe('Counts under the other filters; of a facet with many values those with the highest counts.');

export const queueShape = answer(
  'ConflictPage',
  z.object({
    rows: list(conflictRowShape),
    total: z.int().describe('All that match the filter, whatever the page.'),
    facets: facetsShape,
    next: nextShape,
  }),
) satisfies z.ZodType<QueuePage>;

/** The counts of the queue without its rows. */
export const queueCountsShape = answer('QueueCounts', z.object({ total: z.int(), facets: facetsShape }));

const filter = {
  event: z.string().min(1).max(200).optional().describe('Id of an event.'),
  kind: kindShape.optional(),
  question: z.string().min(1).max(500).optional().describe('Text of a question.'),
  publisher: z.string().min(1).max(300).optional().describe('Name of a publisher of one of its claims.'),
  speaker: z.string().min(1).max(300).optional().describe('Name of a speaker of one of its claims.'),
  assignee: z.string().min(1).max(200).optional().describe('Id of a person, or `nobody`.'),
  severity: severityShape.optional(),
  origins: z.coerce
    .number()
    .int()
    .min(0)
    .max(MANY_ORIGINS)
    .optional()
    .describe(`Independent origins; ${String(MANY_ORIGINS)} is that and more.`),
  age: z.enum(AGES).optional().describe('How long ago it was flagged.'),
  words: z
    .string()
    .max(500)
    .optional()
    .describe('Full text over questions, events, quotes, values, speakers, titles and publishers.'),
  status: z
    .enum([...STATUSES, 'unsettled', 'any'])
    .default('unsettled')
    .describe('`unsettled` is open, assigned or challenged.'),
};

/** The order of the queue: the highest score first, then by id. */
export const QUEUE_PAGES = pagesOf('conflicts', z.tuple([z.number(), z.string()]));

/** Which conflicts, and which page of them. */
export const queueFilterShape = z.strictObject({
  ...filter,
  ...QUEUE_PAGES.fields,
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe('Rows to pass over; `cursor` is steadier while others decide.'),
});

/** Which conflicts. */
export const queueCountFilterShape = z.strictObject(filter);

/** A filter as it is saved: with the types that it has, not those of an address. */
export const savedFilterShape = z.strictObject({
  ...filter,
  origins: z.int().min(0).max(MANY_ORIGINS).optional(),
  status: filter.status.unwrap().optional(),
});

/** What people do about a conflict besides deciding it. */
export const discussionShape = answer(
  'Discussion',
  z.object({
    assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
    comments: list(
      z.object({
        id: z.string(),
        author: z.object({ id: z.string(), name: z.string() }),
        body: z.string(),
        at: z.string(),
      }),
    ).describe('Oldest first.'),
    assignments: list(z.object({ to: z.string().nullable(), by: z.string(), at: z.string() })).describe(
      'Oldest first.',
    ),
    watching: z.boolean(),
    stamp: z.string().describe('Changes with every decision, comment and assignment, and with the evidence.'),
  }),
) satisfies z.ZodType<TogetherView>;

export const newCommentShape = body(
  'NewComment',
  z.strictObject({
    comment: z.string().min(1).max(LONGEST_COMMENT).describe('Names of others with an "@" before them tell those.'),
  }),
);

export const newAssignmentShape = body(
  'NewAssignment',
  z.strictObject({ person: z.string().min(1).max(200).nullable().describe('Id of an editor; null for nobody.') }),
);
