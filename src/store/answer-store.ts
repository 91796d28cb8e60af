import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Clock } from '../kernel/clock.js';
import { Problem } from '../kernel/problem.js';
import type { AnswerStore, KeyTurn } from '../ports/answers.js';
import type { Access, Database } from './database.js';

/** An answer is kept for a day. */
const KEPT_MS = 86_400_000;

/** A request that has not ended after so long may be taken over: if it ends all the same, what it wrote is rolled back. */
const TURN_MS = 120_000;

const turns = new AsyncLocalStorage<KeyTurn>();

/** Notes in a transaction that writes for a request with a key that it did; refused where the request has lost its turn, so that all of it is rolled back. */
export const noteWritten = async (db: Database, clock: Clock): Promise<void> => {
  const turn = turns.getStore();
  if (!turn) return;
  const noted = await db.$executeRaw`
    UPDATE "kept_answer" SET "written_at" = ${clock.now()}
     WHERE "asker" = ${turn.asker} AND "key" = ${turn.key} AND "turn" = ${turn.turn}`;
  if (noted === 0)
    throw new Problem(
      'conflict',
      'This took so long that the same request was begun again.',
      'Wait for the answer of that one.',
    );
};

interface KeptRow {
  readonly fingerprint: string;
  readonly begunAt: Date;
  readonly writtenAt: Date | null;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: string | null;
}

/** Answers to requests with a key of their own. */
export const answerStore = ({ write }: Access): AnswerStore => ({
  begin: (asker, key, fingerprint) =>
    write(async ({ db, clock }) => {
      const now = clock.now();
      const turn = randomUUID();
      await db.keptAnswer.deleteMany({ where: { begunAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
      const made = await db.$executeRaw`
        INSERT INTO "kept_answer" ("asker", "key", "fingerprint", "turn", "begun_at")
        VALUES (${asker}, ${key}, ${fingerprint}, ${turn}, ${now}) ON CONFLICT DO NOTHING`;
      const mine = { kind: 'mine', turn: { asker, key, turn } } as const;
      if (made > 0) return mine;
      const [row] = await db.$queryRaw<KeptRow[]>`
        SELECT "fingerprint", "begun_at" AS "begunAt", "written_at" AS "writtenAt", "status", "headers", "body"
          FROM "kept_answer" WHERE "asker" = ${asker} AND "key" = ${key} FOR UPDATE`;
      if (!row) return { kind: 'busy' };
      const { status, headers, body } = row;
      if (row.fingerprint !== fingerprint) return { kind: 'other' };
      if (status !== null && headers !== null && body !== null)
        return { kind: 'answered', answer: { status, headers, body } };
      if (now.getTime() - row.begunAt.getTime() < TURN_MS) return { kind: 'busy' };
      if (row.writtenAt) return { kind: 'lost' };
      await db.keptAnswer.update({ where: { asker_key: { asker, key } }, data: { turn, begunAt: now } });
      return mine;
    }),
  within: (turn, work) => turns.run(turn, work),
  keep: ({ asker, key, turn }, { status, headers, body }) =>
    write(async ({ db, clock }) => {
      await db.keptAnswer.updateMany({
        where: { asker, key, turn },
        data: { status, headers, body, writtenAt: clock.now() },
      });
    }),
  release: ({ asker, key, turn }) =>
    write(async ({ db }) => {
      await db.keptAnswer.deleteMany({ where: { asker, key, turn, writtenAt: null } });
    }),
});
