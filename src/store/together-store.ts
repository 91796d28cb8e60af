import { randomUUID } from 'node:crypto';
import { Problem } from '../kernel/problem.js';
import type { NoticeKind, TogetherStore } from '../ports/together.js';
import type { Access, Database } from './database.js';
import { Prisma } from './generated/client.js';
import { requirePerson } from './require-person.js';
import { isStorable, requireStorable } from './storable.js';

/** The conflict, locked until the transaction ends: an analysis at this moment either sees what is written here, or is seen. */
const requireConflict = async (db: Database, id: string): Promise<void> => {
  const rows = isStorable(id)
    ? await db.$queryRaw<unknown[]>`SELECT 1 FROM "conflict" WHERE "id" = ${id} FOR UPDATE`
    : [];
  if (rows.length === 0)
    throw new Problem('not-found', 'There is no such conflict.', 'It may have been withdrawn; go back to the queue.');
};

const watch = (db: Database, conflict: string, people: readonly string[], since: Date) =>
  db.watch.createMany({
    data: people.map((personId) => ({ conflictId: conflict, personId, since })),
    skipDuplicates: true,
  });

/** What people do about conflicts besides deciding them. Assignments and comments are appended, never changed. */
export const togetherStore = ({ write }: Access): TogetherStore => ({
  assign: ({ conflict, person }, { actor }) =>
    write(async ({ db, clock, record }) => {
      await requireConflict(db, conflict);
      await requirePerson(db, actor);
      const to =
        person !== null && isStorable(person)
          ? await db.person.findUnique({ where: { id: person, leftAt: null }, select: { id: true, role: true } })
          : null;
      if (person !== null && !to)
        throw new Problem(
          'bad-input',
          'person: Choose somebody of this desk.',
          'The list of people shows who is there.',
        );
      if (to?.role === 'reader')
        throw new Problem(
          'bad-input',
          'person: A reader cannot decide.',
          'Choose an editor, or change the role first.',
        );
      const last = await db.assignment.findFirst({ where: { conflictId: conflict }, orderBy: { seq: 'desc' } });
      if ((last?.personId ?? null) === person) return false;
      const at = clock.now();
      await db.assignment.create({
        data: { conflictId: conflict, personId: person, byId: actor.id, byName: actor.name, at },
      });
      if (person !== null) await watch(db, conflict, [person], at);
      record({
        actor,
        action: 'conflict.assigned',
        subject: { type: 'conflict', id: conflict },
        details: { to: person },
      });
      return true;
    }),
  comment: ({ conflict, body }, { actor }) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ comment: body });
      await requireConflict(db, conflict);
      await requirePerson(db, actor);
      const [id, at] = [`comment_${randomUUID()}`, clock.now()];
      await db.comment.create({
        data: { id, conflictId: conflict, authorId: actor.id, authorName: actor.name, body, at },
      });
      await watch(db, conflict, [actor.id], at);
      record({
        actor,
        action: 'conflict.commented',
        subject: { type: 'conflict', id: conflict },
        details: { comment: id, body },
      });
      return id;
    }),
  watch: (conflict, person, watching) =>
    write(async ({ db, clock }) => {
      await requireConflict(db, conflict);
      await requirePerson(db, { id: person, name: 'Who asks' });
      if (watching) await watch(db, conflict, [person], clock.now());
      else await db.watch.deleteMany({ where: { conflictId: conflict, personId: person } });
    }),
  tellWatchers: (conflicts, kind, actor, except = []) =>
    write(async ({ db, clock }) => {
      if (conflicts.length === 0) return;
      const silent = [actor.id, ...except];
      await db.$executeRaw`
        INSERT INTO "notice" ("person_id", "conflict_id", "kind", "actor_name", "at")
        SELECT w."person_id", w."conflict_id", ${kind satisfies NoticeKind}, ${actor.name}, ${clock.now()}
          FROM "watch" w JOIN "person" p ON p."id" = w."person_id" AND p."left_at" IS NULL
         WHERE w."conflict_id" IN (${Prisma.join([...conflicts])}) AND w."person_id" NOT IN (${Prisma.join(silent)})
         ORDER BY w."conflict_id", w."person_id"`;
    }),
  tell: (people, conflict, kind, actor) =>
    write(async ({ db, clock }) => {
      const at = clock.now();
      await db.notice.createMany({
        data: [...new Set(people)]
          .filter((id) => id !== actor.id)
          .map((personId) => ({ personId, conflictId: conflict, kind, actorName: actor.name, at })),
      });
    }),
  markRead: (person, upTo) =>
    write(async ({ db, clock }) => {
      await db.notice.updateMany({
        where: { personId: person, seq: { lte: BigInt(upTo) }, readAt: null },
        data: { readAt: clock.now() },
      });
    }),
  here: (person, conflict) =>
    write(async ({ db, clock }) => {
      if (conflict === null) {
        await db.presence.deleteMany({ where: { personId: person } });
        return;
      }
      const seenAt = clock.now();
      // a conflict that is gone by now has nobody at it
      await db.$executeRaw`
        INSERT INTO "presence" ("person_id", "conflict_id", "seen_at")
        SELECT ${person}, c."id", ${seenAt} FROM "conflict" c WHERE c."id" = ${conflict}
        ON CONFLICT ("person_id") DO UPDATE SET "conflict_id" = EXCLUDED."conflict_id", "seen_at" = EXCLUDED."seen_at"`;
    }),
});
