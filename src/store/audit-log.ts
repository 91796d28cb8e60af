import { canonicalJson, sha256 } from '../kernel/digest.js';
import type { Clock } from '../kernel/clock.js';
import type { Actor, AuditEvent, AuditLog } from '../ports/stores.js';
import { lockFor, type Access, type Database } from './database.js';
import type { Audit, Prisma } from './generated/client.js';
import { auditRowOf } from './rows.js';
import { requireStorable } from './storable.js';

/** Whom the audit names for what claimdesk does by itself. */
export const ITSELF: Actor = { id: 'claimdesk', name: 'claimdesk' };

/** What stands before the first row. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** The part of a row that its hash covers; the hash before it is the rest. */
export const hashOfAudit = (row: Omit<Audit, 'hash'>): string =>
  sha256(
    row.previousHash +
      canonicalJson({
        seq: Number(row.seq),
        at: row.at.toISOString(),
        actor: { id: row.actorId, name: row.actorName },
        action: row.action,
        subject: { type: row.subjectType, id: row.subjectId },
        details: row.details,
      }),
  );

/** Most rows that one page of the audit shows. */
const MOST = 1000;

/** Continues the chain with these events, and gives their rows; the lock is held until the transaction ends, so that two writers cannot fork it. */
export const appendAudit = async (
  db: Database,
  clock: Clock,
  events: readonly AuditEvent[],
): Promise<readonly Audit[]> => {
  if (events.length === 0) return [];
  await lockFor(db, 'audit');
  const last = await db.audit.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  let seq = last?.seq ?? 0n;
  let previousHash = last?.hash ?? FIRST_PREVIOUS_HASH;
  const rows: (Audit & { readonly details: Prisma.JsonObject })[] = [];
  for (const event of events) {
    seq += 1n;
    // As the database gives it back: without undefined fields, dates as text.
    const details = JSON.parse(canonicalJson(event.details)) as Prisma.JsonObject;
    requireStorable({ 'name of the actor': event.actor.name, subject: event.subject.id });
    const row = {
      seq,
      at: clock.now(),
      actorId: event.actor.id,
      actorName: event.actor.name,
      action: event.action,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      details,
      previousHash,
    };
    previousHash = hashOfAudit(row);
    rows.push({ ...row, details, hash: previousHash });
  }
  await db.audit.createMany({ data: rows });
  return rows;
};

/** The audit; inside a unit of work its rows are written when the work is done, and `latest` shows those before it. */
export const auditLog = ({ write, read }: Access): AuditLog => ({
  append: (event) =>
    write(({ record }) => {
      record(event);
      return Promise.resolve();
    }),
  lastOf: (action) =>
    read(async ({ db }) => {
      const row = await db.audit.findFirst({ where: { action }, orderBy: { seq: 'desc' }, select: { details: true } });
      return row && (row.details as AuditEvent['details']);
    }),
  latest: (limit) =>
    read(async ({ db }) => {
      const rows = await db.audit.findMany({ orderBy: { seq: 'desc' }, take: Math.max(0, Math.min(limit, MOST)) });
      return rows.map(auditRowOf);
    }),
});
