import { z } from 'zod';
import type { Evidence, TracedClaim, TracedConflict, TracedResolution } from '../../ports/trace.js';
import type { RestsOn } from '../../services/trace.js';
import type { Saying } from '../../trace/who-says.js';
import type { Fall } from '../../trace/without.js';
import { inContextAnswer } from '../offsets.js';
import { claimInContextShape } from './claim.js';
import { resolutionShape, severityShape, statusShape } from './conflict.js';
import { questionShape } from './event.js';
import { answer, list } from './registry.js';

const claimIds = list(z.string()).describe('Ids of claims, by publication, undated last.');

const sayingShape = answer(
  'Saying',
  z.object({
    display: z.string(),
    position: z.int().nullable().describe('In the conflict on the question; null where it takes no side.'),
    claims: list(claimInContextShape).describe('Everybody who says it, by publication, undated last.'),
    first: z.string().nullable().describe('Id of the claim first known; null when none is dated.'),
    asEarly: claimIds.describe('Dates do not tell these apart from the first.'),
    undated: claimIds.describe('These may be earlier.'),
    attributed: list(
      z.object({
        to: z.string().nullable().describe('Name of a speaker; null for the source in its own voice.'),
        claims: claimIds,
      }),
    ),
    outlets: z.int(),
    origins: z.int(),
  }),
);

/** Who says what of a question. */
export const whoSaysShape = answer(
  'WhoSays',
  z.object({ question: questionShape, conflicts: list(z.string()).describe('Ids.'), sayings: list(sayingShape) }),
);

const idsOf = (claims: readonly TracedClaim[]): readonly string[] => claims.map(({ claim }) => claim.id);

const sayingAnswer = ({ claims, first, asEarly, undated, attributed, ...saying }: Saying) => ({
  ...saying,
  claims: claims.map(inContextAnswer),
  first: first?.claim.id ?? null,
  asEarly: idsOf(asEarly),
  undated: idsOf(undated),
  attributed: attributed.map((one) => ({ to: one.to, claims: idsOf(one.claims) })),
});

/** Who says what of the question that the evidence is about. */
export const whoSaysAnswer = ({ subject, questions, conflicts }: Evidence, sayings: readonly Saying[]): object => ({
  question: questions.find(({ id }) => id === subject.id),
  conflicts: conflicts.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id),
  sayings: sayings.map(sayingAnswer),
});

const subjectShape = z.object({ kind: z.enum(['source', 'speaker', 'origin']), id: z.string(), name: z.string() });

const conflictShape = z.object({
  id: z.string(),
  question: questionShape.pick({ id: true, text: true }),
  event: z.object({ id: z.string(), title: z.string() }),
  status: statusShape,
  severity: severityShape,
  explanation: z.string(),
});

const conflictOf = ({ id, question, event, status, severity, explanation }: TracedConflict) => ({
  id,
  question,
  event,
  status,
  severity,
  explanation,
});

const resolutionOf = ({ on, ...resolution }: TracedResolution) => ({ ...resolution, on: on.map(({ claim }) => claim) });

const judgedShape = z.object({
  ...resolutionShape.shape,
  on: list(z.string()).describe('Ids of the claims that it was made on.'),
});

const namesShape = list(z.string()).describe('Ids of claims of the subject that the decision itself names.');

/** What rests on a source, a speaker or an origin. */
export const dependentsShape = answer(
  'Dependents',
  z.object({
    subject: subjectShape,
    otherNames: list(z.string()).describe('Of a speaker: other names that texts give them.'),
    total: z.int().describe('All claims that stand, also where only the first of them are here.'),
    claims: list(claimInContextShape),
    questions: list(questionShape),
    conflicts: list(
      z.object({
        ...conflictShape.shape,
        positions: list(z.object({ position: z.int(), display: z.string(), claims: z.int(), of: z.int() })).describe(
          'Positions with claims of the subject: so many of so many.',
        ),
      }),
    ),
    resolutions: list(z.object({ ...judgedShape.shape, names: namesShape })),
    sheets: list(
      z.object({
        at: z.string(),
        by: z.string(),
        format: z.string(),
        event: z.string().nullable().describe('Id of its event; null for a sheet of all.'),
        title: z.string().nullable(),
        rowsSha256: z.string(),
        claims: z.int().describe('Claims of the subject in it.'),
      }),
    ).describe('Sheets that were taken away with one of these claims, newest first.'),
  }),
);

/** What rests on the subject that was asked for. */
export const dependentsAnswer = (found: RestsOn): object => ({
  subject: found.evidence.subject,
  otherNames: found.otherNames,
  total: found.evidence.total,
  claims: found.claims.map(inContextAnswer),
  questions: found.questions,
  conflicts: found.conflicts.map(({ conflict, positions }) => ({ ...conflictOf(conflict), positions })),
  resolutions: found.resolutions.map(({ resolution, names }) => ({ ...resolutionOf(resolution), names })),
  sheets: found.sheets,
});

const leftShape = z.object({ before: z.int(), after: z.int() });

/** What would fall if a source, a speaker or an origin were withdrawn. */
export const withdrawalShape = answer(
  'Withdrawal',
  z.object({
    subject: subjectShape,
    claims: z.int().describe('Claims that would go.'),
    positions: list(
      z.object({
        conflict: z.string().describe('Id.'),
        position: z.int(),
        display: z.string(),
        loss: z
          .enum(['gone', 'copies', 'one-origin', 'weaker'])
          .describe('Its last source; all but copies; all but one origin; some of its claims.'),
        sources: leftShape,
        origins: leftShape,
      }),
    ).describe('What loses most comes first.'),
    conflicts: list(conflictShape).describe('No two claims would be left that disagree.'),
    resolutions: list(
      z.object({ ...judgedShape.shape, fate: z.enum(['challenged', 'conflict-gone']), names: namesShape }),
    ).describe('Decisions that would not stand as they are.'),
  }),
);

/** What would fall without the subject that was asked for. */
export const withdrawalAnswer = ({ subject }: Evidence, fall: Fall): object => ({
  subject,
  claims: fall.claims,
  positions: fall.positions.map((position) => ({ ...position, conflict: position.conflict.id })),
  conflicts: fall.conflicts.map(conflictOf),
  resolutions: fall.resolutions.map(({ resolution, fate, names }) => ({ ...resolutionOf(resolution), fate, names })),
});
