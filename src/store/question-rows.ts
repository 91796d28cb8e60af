import type { Analysis } from '../domain/finding.js';
import { upsert } from './bulk.js';
import type { Database } from './database.js';
import { need, type Placement } from './placement.js';

/** Writes the events and questions of an analysis; those that are there keep their age. */
export const writeEventsAndQuestions = async (
  db: Database,
  analysis: Analysis,
  placement: Placement,
  now: Date,
): Promise<void> => {
  const age = { first_seen_at: now.toISOString(), withdrawn_at: null };
  await upsert(
    db,
    'event',
    {
      id: 'text',
      title: 'text',
      starts_on: 'text',
      ends_on: 'text',
      place: 'text',
      first_seen_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['first_seen_at'],
    analysis.events.map((event) => ({
      id: need(placement.events, event.id, 'event'),
      title: event.title,
      starts_on: event.from,
      ends_on: event.to,
      place: event.place,
      ...age,
    })),
  );
  await upsert(
    db,
    'question',
    {
      id: 'text',
      event_id: 'text',
      kind: 'text',
      text: 'text',
      first_seen_at: 'timestamptz',
      withdrawn_at: 'timestamptz',
    },
    ['id'],
    ['first_seen_at'],
    analysis.questions.map((question) => ({
      id: need(placement.questions, question.id, 'question'),
      event_id: need(placement.events, question.event, 'event'),
      kind: question.kind,
      text: question.text,
      ...age,
    })),
  );
};
