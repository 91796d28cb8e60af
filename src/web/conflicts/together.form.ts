import { z } from 'zod';

const text = (longest: number) => z.string().max(longest).catch('');

const assignment = z.object({ person: text(200) });
const comment = z.object({ comment: text(20_000) });
const watch = z.object({ watching: z.enum(['yes', 'no']).catch('no') });

/** Whom a conflict is given to; null for nobody. */
export const readAssignee = (body: unknown): string | null => {
  const { person } = assignment.catch({ person: '' }).parse(body);
  return person === '' ? null : person;
};

/** The comment as it was typed. */
export const readComment = (body: unknown): string => comment.catch({ comment: '' }).parse(body).comment;

export const readWatching = (body: unknown): boolean => watch.catch({ watching: 'no' }).parse(body).watching === 'yes';
