import { z } from 'zod';
import type { EventRow } from '../../ports/readers.js';
import { nextShape } from '../cursor.js';
import { severityShape, statusShape, conflictRowShape } from './conflict.js';
import { answer, list } from './registry.js';
import { sourceShape } from './source.js';
import { kindShape } from './value.js';

const event = {
  id: z.string(),
  title: z.string(),
  from: z.string().nullable().describe('First day, null where unknown.'),
  to: z.string().nullable(),
  place: z.string().nullable(),
};

/** What happened once, at a time and a place. */
export const eventShape = answer('Event', z.object(event));

export const questionShape = answer(
  'Question',
  z.object({ id: z.string(), event: z.string(), kind: kindShape, text: z.string() }),
);

/** A question with how much is known of it. */
export const questionsShape = answer(
  'Questions',
  z.object({
    questions: list(
      z.object({
        ...questionShape.shape,
        claims: z.int(),
        sources: z.int(),
        conflicts: list(z.string()).describe('Ids of its conflicts, the most important first.'),
      }),
    ),
    next: nextShape,
  }),
);

const eventRowShape = answer(
  'EventRow',
  z.object({ ...event, sources: z.int(), claims: z.int(), conflicts: z.int(), unsettled: z.int() }),
) satisfies z.ZodType<EventRow>;

export const eventsShape = answer('Events', z.object({ events: list(eventRowShape), next: nextShape }));

const cellShape = z.object({
  source: z.string(),
  claims: list(
    z.object({
      id: z.string(),
      display: z.string(),
      position: z.int().nullable().describe('Which position of the conflict holds it, null without conflict.'),
    }),
  ),
});

const gridRowShape = z.object({
  question: questionShape,
  conflict: z.object({ id: z.string(), status: statusShape, severity: severityShape }).nullable(),
  cells: list(cellShape),
});

export const eventViewShape = answer(
  'EventView',
  z.object({
    event: eventShape,
    sources: list(sourceShape).describe('By publication time, undated last.'),
    grid: list(gridRowShape).describe('Questions by sources.'),
    conflicts: list(conflictRowShape),
  }),
);
