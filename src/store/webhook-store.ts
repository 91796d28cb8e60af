import { randomUUID } from 'node:crypto';
import { changesOf, type ChangeKind } from '../domain/change.js';
import type { Clock } from '../kernel/clock.js';
import { stableId } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { DeliveryView, DueDelivery, WebhookStore, WebhookView } from '../ports/webhooks.js';
import { ITSELF } from './audit-log.js';
import type { Access, Database } from './database.js';
import type { Audit, Prisma, WebhookDelivery } from './generated/client.js';
import { requirePerson } from './require-person.js';
import { auditRowOf } from './rows.js';
import { isStorable, requireStorable } from './storable.js';

type WebhookRow = Prisma.WebhookGetPayload<{ include: { owner: true } }>;

const viewOf = ({ id, url, kinds, owner, createdAt, failures, disabledAt, disabledWhy }: WebhookRow): WebhookView => ({
  id,
  url,
  kinds: kinds as ChangeKind[],
  owner: { id: owner.id, name: owner.name },
  createdAt: createdAt.toISOString(),
  failures,
  disabled: disabledAt && { at: disabledAt.toISOString(), why: disabledWhy ?? '' },
});

const stateOf = ({ takenAt, givenUpAt }: WebhookDelivery): DeliveryView['state'] =>
  takenAt ? 'taken' : givenUpAt ? 'given-up' : 'waiting';

const deliveryOf = (row: WebhookDelivery): DeliveryView => ({
  id: row.id,
  seq: Number(row.seq),
  ordinal: row.ordinal,
  createdAt: row.createdAt.toISOString(),
  tries: row.tries,
  state: stateOf(row),
  at: (row.takenAt ?? row.givenUpAt ?? row.dueAt ?? row.createdAt).toISOString(),
  lastAnswer: row.lastAnswer,
});

/** Writes what these rows of the audit tell of on its way to every address that wants it; in the transaction of the rows. */
export const enqueueChanges = async (db: Database, rows: readonly Audit[], clock: Clock): Promise<void> => {
  const changes = rows.flatMap((row) => changesOf(auditRowOf(row)));
  if (changes.length === 0) return;
  const webhooks = await db.webhook.findMany({ where: { disabledAt: null, owner: { leftAt: null } } });
  if (webhooks.length === 0) return;
  const now = clock.now();
  const data = webhooks.flatMap(({ id: webhookId, kinds }) =>
    changes
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ seq, ordinal, kind, noun, id, at, by }) => {
        const place = `${seq}-${ordinal}`;
        const delivery = stableId('delivery', webhookId, place);
        const href = `/api/v1/${noun}s/${id}`;
        return {
          id: delivery,
          webhookId,
          seq: BigInt(seq),
          ordinal,
          body: JSON.stringify({ delivery, change: { id: place, kind, noun, subject: id, at, by, href } }),
          createdAt: now,
          dueAt: now,
        };
      }),
  );
  await db.webhookDelivery.createMany({ data });
};

const giveUpAll = (db: Database, webhookId: string, now: Date) =>
  db.webhookDelivery.updateMany({
    where: { webhookId, dueAt: { not: null } },
    data: { dueAt: null, givenUpAt: now },
  });

/** Addresses that are told of changes, and what is on its way to them. */
export const webhookStore = ({ write, read }: Access): WebhookStore => ({
  add: ({ owner, url, secret, kinds }, { actor }) =>
    write(async ({ db, clock, record }) => {
      requireStorable({ address: url });
      await requirePerson(db, actor);
      const row = await db.webhook.create({
        data: {
          id: `webhook_${randomUUID()}`,
          ownerId: owner,
          url,
          secret,
          kinds: [...kinds],
          createdAt: clock.now(),
        },
        include: { owner: true },
      });
      record({ actor, action: 'webhook.added', subject: { type: 'webhook', id: row.id }, details: { url, kinds } });
      return viewOf(row);
    }),
  list: (owner) =>
    read(async ({ db }) =>
      (
        await db.webhook.findMany({
          where: { owner: { leftAt: null }, ...(owner !== null && { ownerId: owner }) },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          include: { owner: true },
        })
      ).map(viewOf),
    ),
  find: (id, owner) =>
    read(async ({ db }) => {
      const row = isStorable(id) ? await db.webhook.findUnique({ where: { id }, include: { owner: true } }) : null;
      return row && (owner === null || row.ownerId === owner) ? viewOf(row) : null;
    }),
  remove: (id, { actor }) =>
    write(async ({ db, record }) => {
      const { count } = await db.webhook.deleteMany({ where: { id } });
      if (count === 0) throw new Problem('not-found', 'There is no such webhook.');
      record({ actor, action: 'webhook.removed', subject: { type: 'webhook', id }, details: {} });
    }),
  enable: (id, { actor }) =>
    write(async ({ db, record }) => {
      await db.webhook.update({ where: { id }, data: { failures: 0, disabledAt: null, disabledWhy: null } });
      record({ actor, action: 'webhook.enabled', subject: { type: 'webhook', id }, details: {} });
    }),
  deliveries: (webhook, { limit, after }) =>
    read(async ({ db }) => {
      const rows = await db.webhookDelivery.findMany({
        where: {
          webhookId: webhook,
          ...(after && {
            OR: [{ seq: { lt: BigInt(after.seq) } }, { seq: BigInt(after.seq), ordinal: { lt: after.ordinal } }],
          }),
        },
        orderBy: [{ seq: 'desc' }, { ordinal: 'desc' }],
        take: limit,
      });
      return rows.map(deliveryOf);
    }),
  take: (most, until) =>
    write(async ({ db, clock }) => {
      const now = clock.now();
      const rows = await db.$queryRaw<DueDelivery[]>`
        UPDATE "webhook_delivery" d SET "due_at" = ${until(now)}, "tries" = d."tries" + 1
          FROM (SELECT x."id" FROM "webhook_delivery" x JOIN "webhook" w ON w."id" = x."webhook_id" AND w."disabled_at" IS NULL
                  JOIN "person" p ON p."id" = w."owner_id" AND p."left_at" IS NULL
                 WHERE x."due_at" <= ${now} ORDER BY x."seq", x."ordinal" LIMIT ${most}::int FOR UPDATE OF x SKIP LOCKED) due, "webhook" w
         WHERE d."id" = due."id" AND w."id" = d."webhook_id"
        RETURNING d."id", d."webhook_id" AS "webhook", w."url", w."secret", d."body", d."tries"`;
      return rows;
    }),
  settle: ({ id, webhook }, tried) =>
    write(async ({ db, clock, record }) => {
      // the address before its deliveries, in every settling: of two at once one waits for the other
      await db.$executeRaw`SELECT 1 FROM "webhook" WHERE "id" = ${webhook} FOR NO KEY UPDATE`;
      const now = clock.now();
      const lastAnswer = tried.answer;
      if (tried.kind === 'taken') {
        await db.webhookDelivery.updateMany({
          where: { id },
          data: { dueAt: null, takenAt: now, givenUpAt: null, lastAnswer },
        });
        await db.webhook.updateMany({ where: { id: webhook }, data: { failures: 0 } });
        return;
      }
      // one that was given up meanwhile stays so
      const waiting = { id, dueAt: { not: null } };
      if (tried.kind === 'again') {
        await db.webhookDelivery.updateMany({ where: waiting, data: { dueAt: tried.dueAt, lastAnswer } });
        await db.webhook.updateMany({ where: { id: webhook }, data: { failures: { increment: 1 } } });
        return;
      }
      await db.webhookDelivery.updateMany({ where: waiting, data: { dueAt: null, givenUpAt: now, lastAnswer } });
      const { count } = await db.webhook.updateMany({
        where: { id: webhook, disabledAt: null },
        data: { failures: { increment: 1 }, disabledAt: now, disabledWhy: tried.why },
      });
      if (count === 0) return;
      await giveUpAll(db, webhook, now);
      const { ownerId } = await db.webhook.findUniqueOrThrow({ where: { id: webhook } });
      await db.notice.create({
        data: { personId: ownerId, webhookId: webhook, kind: 'disabled', actorName: ITSELF.name, at: now },
      });
      record({
        actor: ITSELF,
        action: 'webhook.disabled',
        subject: { type: 'webhook', id: webhook },
        details: { why: tried.why },
      });
    }),
  forget: (before) =>
    write(async ({ db }) => {
      await db.webhookDelivery.deleteMany({
        where: { OR: [{ takenAt: { lt: before } }, { givenUpAt: { lt: before } }] },
      });
    }),
});
