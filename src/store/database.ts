import type { AuditEvent } from '../ports/stores.js';
import type { Clock } from '../kernel/clock.js';
import type { Prisma } from './generated/client.js';

/** The client inside or outside a transaction: all that stores and readers ask of Prisma. */
export type Database = Prisma.TransactionClient;

/** What a write has at hand: one transaction, the time, and the audit, which is written as the last step of the transaction. */
export interface WriteScope {
  readonly db: Database;
  readonly clock: Clock;
  readonly record: (event: AuditEvent) => void;
}

/** How a store reaches the database: on its own, or as part of a unit of work. */
export interface Access {
  /** Runs a write in a transaction: a new one, or that of the unit of work. */
  readonly write: <T>(work: (scope: WriteScope) => Promise<T>) => Promise<T>;
  /** Runs a read; within a unit of work it sees what that has written so far. */
  readonly read: <T>(work: (scope: Pick<WriteScope, 'db' | 'clock'>) => Promise<T>) => Promise<T>;
}

/** Numbers of the advisory locks that hold until their transaction ends. */
const LOCKS = {
  /** Sources and what the engine finds in them: reading the articles, analysing and storing is one step. */
  findings: 7_201_001,
  /** The end of the audit chain. */
  audit: 7_201_002,
  /** The first person. */
  people: 7_201_003,
} as const;

/** Waits until this transaction alone holds the named lock. */
export const lockFor = async (db: Database, name: keyof typeof LOCKS): Promise<void> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${LOCKS[name]}::bigint)`;
};
