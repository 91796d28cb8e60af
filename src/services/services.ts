import type { Policy } from '../domain/policy.js';
import type { Readers } from '../ports/readers.js';
import type { Stores } from '../ports/stores.js';
import type { Fetching } from './fetching.js';
import type { Grading } from './grading.js';
import type { Imports } from './imports/imports.js';
import type { Ingest } from './ingest.js';
import type { Live } from './live.js';
import type { Mending } from './mending.js';
import type { NewerTexts } from './newer.js';
import type { People } from './people.js';
import type { Review } from './review.js';
import type { Sheets } from './sheets/sheets.js';
import type { Standards } from './standards.js';
import type { Together } from './together.js';
import type { Tokens } from './tokens.js';
import type { Trace } from './trace.js';
import type { Webhooks } from './webhooks/webhooks.js';

/** All that the edges (web, API, command line) may ask of claimdesk. */
export interface Services {
  readonly ingest: Ingest;
  readonly imports: Imports;
  readonly fetching: Fetching;
  readonly newer: NewerTexts;
  readonly grading: Grading;
  readonly mending: Mending;
  readonly review: Review;
  readonly trace: Trace;
  readonly sheets: Sheets;
  readonly standards: Standards;
  readonly people: People;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
  readonly together: Together;
  readonly live: Live;
  readonly read: Readers;
  readonly stores: Pick<Stores, 'sessions' | 'verifier' | 'audit' | 'answers' | 'views' | 'mends'>;
  readonly policy: Policy;
}
