import { MANY_ORIGINS, type Age, type FacetName, type QueueFilter } from '../ports/readers.js';
import { Prisma } from './generated/client.js';
import { searchQuery } from './search-query.js';
import { isStorable } from './storable.js';

/** Still to be decided: never decided, or decided on other evidence. */
export const UNSETTLED = Prisma.sql`st."status" IN ('open', 'assigned', 'challenged')`;

const DAY_MS = 86_400_000;

/** A stretch of ages in days, from the younger end to the older. */
const SPANS: Readonly<Record<Age, readonly [from: number, to: number]>> = {
  day: [-Infinity, 1],
  week: [1, 7],
  month: [7, 30],
  older: [30, Infinity],
};

const aged = (age: Age, now: Date): Prisma.Sql => {
  const [from, to] = SPANS[age];
  const at = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const parts = [
    ...(Number.isFinite(from) ? [Prisma.sql`st."flagged_at" <= ${at(from)}`] : []),
    ...(Number.isFinite(to) ? [Prisma.sql`st."flagged_at" > ${at(to)}`] : []),
  ];
  return Prisma.join(parts, ' AND ');
};

/** The words of the value of the facet `age`, in SQL over `conflict_state` named `st`. */
export const ageOf = (now: Date): Prisma.Sql => {
  const arms = (['day', 'week', 'month'] as const).map((age) => Prisma.sql`WHEN ${aged(age, now)} THEN ${age}`);
  return Prisma.sql`CASE ${Prisma.join(arms, ' ')} ELSE 'older' END`;
};

/** Each filter that is set, as a condition over `conflict_state` named `st` and its question `q`. */
export const conditionsOf = (
  filter: QueueFilter,
  now: Date,
): Readonly<Partial<Record<FacetName | 'words', Prisma.Sql>>> => {
  const {
    event,
    kind,
    question,
    publisher,
    speaker,
    status = 'unsettled',
    assignee,
    severity,
    origins,
    age,
    words,
  } = filter;
  return {
    ...(event !== undefined && { event: Prisma.sql`st."event_id" = ${event}` }),
    ...(kind !== undefined && { kind: Prisma.sql`st."kind" = ${kind}` }),
    ...(question !== undefined && { question: Prisma.sql`q."text" = ${question}` }),
    ...(publisher !== undefined && { publisher: Prisma.sql`${publisher} = ANY(st."publishers")` }),
    ...(speaker !== undefined && { speaker: Prisma.sql`${speaker} = ANY(st."speakers")` }),
    ...(status !== 'any' && { status: status === 'unsettled' ? UNSETTLED : Prisma.sql`st."status" = ${status}` }),
    ...(assignee !== undefined && {
      assignee: assignee === 'nobody' ? Prisma.sql`st."assignee" IS NULL` : Prisma.sql`st."assignee" = ${assignee}`,
    }),
    ...(severity !== undefined && { severity: Prisma.sql`st."severity" = ${severity}` }),
    ...(origins !== undefined && {
      origins:
        origins >= MANY_ORIGINS ? Prisma.sql`st."origins" >= ${MANY_ORIGINS}` : Prisma.sql`st."origins" = ${origins}`,
    }),
    ...(age !== undefined && { age: Prisma.sql`(${aged(age, now)})` }),
    ...(words !== undefined && words.trim() !== '' && { words: Prisma.sql`st."search" @@ ${searchQuery(words)}` }),
  };
};

/** Whether the database can be asked for this at all: a value that it cannot hold matches nothing. */
export const isAnswerable = (filter: QueueFilter): boolean =>
  [
    filter.event,
    filter.question,
    filter.publisher,
    filter.speaker,
    filter.assignee,
    filter.words,
    filter.after?.id,
  ].every((value) => value === undefined || isStorable(value));
