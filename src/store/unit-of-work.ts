import type { Clock } from '../kernel/clock.js';
import type { AuditEvent, Stores, UnitOfWork } from '../ports/stores.js';
import { answerStore, noteWritten } from './answer-store.js';
import { appendAudit, auditLog } from './audit-log.js';
import type { Access, WriteScope } from './database.js';
import { findingStore } from './finding-store.js';
import type { PrismaClient } from './generated/client.js';
import { mendStore } from './mend-store.js';
import { peopleStore } from './people-store.js';
import { resolutionLog } from './resolution-log.js';
import { sessionStore } from './session-store.js';
import { sheetExportStore } from './sheet-export-store.js';
import { sourceStore } from './source-store.js';
import { storyStore } from './story-store.js';
import { togetherStore } from './together-store.js';
import { tokenStore } from './token-store.js';
import { verifier } from './verifier.js';
import { viewStore } from './view-store.js';
import { enqueueChanges, webhookStore } from './webhook-store.js';

/** Milliseconds that one transaction may last: an ingest of a large batch runs the engine inside it. */
const LONGEST = 600_000;

/** Milliseconds that a write waits for its turn: as long as the longest before it. */
const LONGEST_WAIT = LONGEST;

const storesOn = (access: Access): Stores => ({
  sources: sourceStore(access),
  findings: findingStore(access),
  stories: storyStore(access),
  resolutions: resolutionLog(access),
  audit: auditLog(access),
  people: peopleStore(access),
  together: togetherStore(access),
  views: viewStore(access),
  mends: mendStore(access),
  sheetExports: sheetExportStore(access),
  sessions: sessionStore(access),
  tokens: tokenStore(access),
  answers: answerStore(access),
  webhooks: webhookStore(access),
  verifier: verifier(access),
});

/**
 * Stores that each write in a transaction of their own, and the unit of work that gives them one together.
 * The audit is written last in each transaction: its lock is held for a moment only, so that writers do not wait for one another's work,
 * and its rows are in the order in which transactions end.
 */
export const storesOf = (
  client: PrismaClient,
  clock: Clock,
): { readonly stores: Stores; readonly work: UnitOfWork } => {
  const transact = <T>(work: (scope: WriteScope, writes: () => void) => Promise<T>): Promise<T> =>
    client.$transaction(
      async (db) => {
        const events: AuditEvent[] = [];
        const done = { wrote: false };
        const record = (event: AuditEvent): void => {
          events.push(event);
        };
        const result = await work({ db, clock, record }, () => {
          done.wrote = true;
        });
        if (done.wrote) await noteWritten(db, clock);
        await enqueueChanges(db, await appendAudit(db, clock, events), clock);
        return result;
      },
      { timeout: LONGEST, maxWait: LONGEST_WAIT },
    );
  return {
    stores: storesOn({
      write: (work) =>
        transact((scope, writes) => {
          writes();
          return work(scope);
        }),
      read: (work) => work({ db: client, clock }),
    }),
    work: {
      run: (work) =>
        transact((scope, writes) =>
          work(
            storesOn({
              write: (inner) => {
                writes();
                return inner(scope);
              },
              read: (inner) => inner(scope),
            }),
          ),
        ),
    },
  };
};
