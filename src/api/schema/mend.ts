import { z } from 'zod';
import { GRADES, ITEM_GRADES } from '../../domain/source.js';
import { answer, body, list } from './registry.js';

const reason = z.string().trim().min(1).max(500).describe('Why, in a few words.');

export const newMendShape = body(
  'NewMend',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('withdraw'), reason }).describe('It was misread, or says nothing to be checked.'),
    z.strictObject({
      kind: z.literal('value'),
      value: z.string().min(1).max(500).describe('As a source would put it: "around 50", "June 27, 2025".'),
      reason,
    }),
    z.strictObject({
      kind: z.literal('speaker'),
      speaker: z
        .string()
        .min(1)
        .max(500)
        .nullable()
        .describe('By the name that the text has; null for the source’s own voice.'),
      reason,
    }),
    z.strictObject({
      kind: z.literal('question'),
      beside: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .describe('Id of a claim whose question it answers; null for a question of its own.'),
      reason,
    }),
    z
      .strictObject({ kind: z.literal('grade'), grade: z.enum(ITEM_GRADES), reason })
      .describe('How credible what it says is, apart from how reliable its publisher is.'),
    z
      .strictObject({
        kind: z.literal('give-back'),
        aspect: z.enum(['standing', 'value', 'speaker', 'question', 'event', 'grade']),
      })
      .describe('The machine’s own reading holds again.'),
  ]),
);

/** What was mended of a claim, in words. */
export const mendsShape = answer(
  'Mends',
  z.object({
    mends: list(
      z.object({
        seq: z.int(),
        aspect: z.enum(['standing', 'value', 'speaker', 'question', 'event', 'grade', 'pair', 'added']),
        was: z.string().nullable().describe('What stood before.'),
        to: z.string().nullable().describe('What holds since; null where the machine’s reading was given back.'),
        reason: z.string(),
        editor: z.object({ id: z.string(), name: z.string() }),
        at: z.string(),
      }),
    ).describe('Oldest first; of each aspect the last one holds.'),
  }),
);

const short = (words: string) => z.string().min(1).max(500).describe(words);
const id = z.string().min(1).max(200);

export const newClaimShape = body(
  'NewClaim',
  z.strictObject({
    quote: z.string().min(1).max(1000).describe('The exact words of the article.'),
    near: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe('Where about they stand, in Unicode code points, for words that stand more than once.'),
    answers: z
      .union([
        z.strictObject({ beside: id.describe('Id of a claim whose question it answers.') }),
        z.strictObject({ asks: short('A question of its own.'), kind: z.enum(['quantity', 'date']) }),
      ])
      .describe('What it answers.'),
    says: short('What it says, as a source would put it: "around 50", "June 27, 2025".'),
    speaker: z
      .string()
      .max(500)
      .nullable()
      .default(null)
      .describe('By the name that the text has; null for its own voice.'),
    reason,
  }),
);

export const addedClaimShape = answer('AddedClaim', z.object({ id: z.string() }));

export const newQuestionMendShape = body(
  'NewQuestionMend',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('split'), claims: z.array(id).min(1).max(200), reason }),
    z.strictObject({ kind: z.literal('merge'), beside: id.describe('Id of a claim of the other question.'), reason }),
  ]),
);

export const newEventMendShape = body(
  'NewEventMend',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('merge'), into: id.describe('Id of the event that keeps its title.'), reason }),
    z.strictObject({
      kind: z.literal('apart'),
      source: id.describe('Id of the source that tells of another.'),
      reason,
    }),
  ]),
);

/** The claims that a mend hangs on: there it is given back. */
export const mendedShape = answer('Mended', z.object({ claims: list(z.string()) }));

export const newGradeShape = body(
  'NewGrade',
  z.strictObject({
    grade: z
      .enum(GRADES)
      .describe('Of the publisher, A (completely reliable) to E (unreliable); F where nobody can judge.'),
    reason,
  }),
);

export const newDateShape = body(
  'NewDate',
  z.strictObject({
    publishedAt: z
      .string()
      .min(1)
      .max(40)
      .nullable()
      .describe('ISO date, or date-time with offset; null where it is not known.'),
  }),
);

export const newRegionShape = body(
  'NewRegion',
  z.strictObject({
    start: z.int().min(0).describe('In Unicode code points of the newest snapshot.'),
    end: z.int().min(1).describe('Exclusive.'),
    role: z.enum(['body', 'ignored']).describe('`ignored` is not read; `body` is.'),
  }),
);

/** What a new look at a source changed. */
export const refreshedShape = answer(
  'Refreshed',
  z.object({
    opened: list(z.string()).describe('Conflicts that are new.'),
    changed: list(z.string()).describe('Conflicts whose evidence changed.'),
  }),
);
