import { mentionsIn } from '../domain/person.js';
import { Problem } from '../kernel/problem.js';
import type { Actor, Stores, UnitOfWork } from '../ports/stores.js';

export interface Together {
  /** Gives a conflict to somebody (null: to nobody) and tells them. Throws Problem `not-found`, `bad-input`. */
  readonly assign: (conflict: string, person: string | null, actor: Actor) => Promise<void>;
  /** The same for several: all of them or none. */
  readonly assignAll: (conflicts: readonly string[], person: string | null, actor: Actor) => Promise<void>;
  /** Adds a comment, tells whom it mentions ("@handle") and who watches. Throws Problem `not-found`, `bad-input`. */
  readonly comment: (conflict: string, body: string, actor: Actor) => Promise<string>;
  readonly watch: (conflict: string, watching: boolean, actor: Actor) => Promise<void>;
  /** Marks the actor's notices up to this one as read. */
  readonly markRead: (upTo: number, actor: Actor) => Promise<void>;
  readonly here: (person: string, conflict: string | null) => Promise<void>;
}

/** Longest comment, in UTF-16 code units. */
export const LONGEST_COMMENT = 5000;

const bodyOf = (words: string): string => {
  const body = words.replace(/\r\n?/g, '\n').trim();
  if (body === '') throw new Problem('bad-input', 'comment: Write something first.');
  if (body.length > LONGEST_COMMENT)
    throw new Problem('bad-input', `comment: Use at most ${String(LONGEST_COMMENT)} characters.`);
  return body;
};

const give = async (
  { together }: Pick<Stores, 'together'>,
  conflict: string,
  person: string | null,
  actor: Actor,
): Promise<void> => {
  const changed = await together.assign({ conflict, person }, { actor });
  if (changed && person !== null) await together.tell([person], conflict, 'assigned', actor);
};

/** What people do about conflicts besides deciding them: each with the notices that it gives rise to, in one transaction. */
export const createTogether = (unit: UnitOfWork): Together => ({
  assign: (conflict, person, actor) => unit.run((stores) => give(stores, conflict, person, actor)),
  assignAll: (conflicts, person, actor) =>
    unit.run(async (stores) => {
      for (const conflict of conflicts.toSorted()) await give(stores, conflict, person, actor);
    }),
  comment: async (conflict, words, actor) => {
    const body = bodyOf(words);
    return unit.run(async ({ together, people }) => {
      const id = await together.comment({ conflict, body }, { actor });
      const handles = new Set(mentionsIn(body));
      const mentioned =
        handles.size === 0
          ? []
          : (await people.list()).flatMap((person) => (handles.has(person.handle) ? [person.id] : []));
      await together.tell(mentioned, conflict, 'mentioned', actor);
      await together.tellWatchers([conflict], 'commented', actor, mentioned);
      return id;
    });
  },
  watch: (conflict, watching, actor) => unit.run(({ together }) => together.watch(conflict, actor.id, watching)),
  markRead: (upTo, actor) => unit.run(({ together }) => together.markRead(actor.id, upTo)),
  here: (person, conflict) => unit.run(({ together }) => together.here(person, conflict)),
});
