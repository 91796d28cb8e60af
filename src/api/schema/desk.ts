import { z } from 'zod';
import { ROLES } from '../../domain/person.js';
import { SCOPES } from '../../domain/scope.js';
import { NOTICE_KINDS } from '../../ports/together.js';
import type { TokenView } from '../../ports/stores.js';
import { MOST_DAYS } from '../../services/tokens.js';
import { nextShape } from '../cursor.js';
import { savedFilterShape } from './conflict.js';
import { answer, body, list } from './registry.js';

/** Somebody at this desk. */
export const personShape = answer(
  'Person',
  z.object({
    id: z.string(),
    name: z.string(),
    handle: z.string().describe('What others call them in a comment, without the "@".'),
    role: z.enum(ROLES),
  }),
);

export const peopleShape = answer('People', z.object({ people: list(personShape) }));

/** Somebody with a one-time link that lets them in. */
export const invitedShape = answer(
  'Invited',
  z.object({
    person: personShape,
    signIn: z.string().describe('Path of a one-time sign-in link, good for a day; given here and nowhere else.'),
  }),
);

export const newPersonShape = body(
  'NewPerson',
  z.strictObject({ name: z.string().trim().min(1).max(100), role: z.enum(ROLES).default('editor') }),
);

export const changedPersonShape = body('ChangedPerson', z.strictObject({ role: z.enum(ROLES) }));

const scopeShape = z.enum(SCOPES);

/** Who asks. */
export const meShape = answer(
  'Me',
  z.object({
    person: personShape,
    scopes: list(scopeShape).describe('What this token may do; a browser session may do all that its person may.'),
    unread: z.int().describe('Notices not read yet.'),
  }),
);

/** A token without its secret. */
const tokenShape = answer(
  'Token',
  z.object({
    id: z.string(),
    label: z.string(),
    scopes: list(scopeShape),
    owner: z.object({ id: z.string(), name: z.string() }),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
    lastUsedAt: z.string().nullable().describe('To the minute.'),
  }),
) satisfies z.ZodType<TokenView>;

export const tokensShape = answer('Tokens', z.object({ tokens: list(tokenShape) }));

export const madeTokenShape = answer(
  'MadeToken',
  z.object({ token: tokenShape, secret: z.string().describe('Given here and nowhere else.') }),
);

export const newTokenShape = body(
  'NewToken',
  z.strictObject({
    label: z.string().min(1).max(200).describe('What it is for.'),
    scopes: z.array(scopeShape).min(1).max(SCOPES.length).readonly(),
    days: z.int().min(1).max(MOST_DAYS).default(90).describe('How long it is good for.'),
  }),
);

/** What is gone. */
export const removedShape = answer('Removed', z.object({ removed: z.string().describe('Its id.') }));

/** A filter of the queue under a name. */
export const viewShape = answer(
  'SavedView',
  z.object({
    id: z.string(),
    name: z.string(),
    filter: z.record(z.string(), z.string()).describe('Parameters of /conflicts.'),
    shared: z.boolean().describe('Shown to everybody.'),
    owner: z.object({ id: z.string(), name: z.string() }),
  }),
);

export const viewsShape = answer('SavedViews', z.object({ views: list(viewShape) }));

export const newViewShape = body(
  'NewSavedView',
  z.strictObject({
    name: z.string().trim().min(1).max(60).describe('One of this name is replaced.'),
    filter: savedFilterShape,
    shared: z.boolean().default(false),
  }),
);

const notice = { seq: z.int(), actor: z.string(), at: z.string(), read: z.boolean() };

const noticeShape = answer(
  'Notice',
  z.discriminatedUnion('kind', [
    z.object({
      ...notice,
      kind: z.enum(NOTICE_KINDS),
      conflict: z.object({ id: z.string(), question: z.string(), event: z.string() }),
    }),
    z.object({
      ...notice,
      kind: z.literal('disabled'),
      webhook: z.object({ id: z.string(), url: z.string(), why: z.string() }),
    }),
  ]),
);

export const noticesShape = answer(
  'Notices',
  z.object({ notices: list(noticeShape), unread: z.int(), next: nextShape }),
);

export const newReadingShape = body(
  'NewReading',
  z.strictObject({ upTo: z.int().min(0).describe('`seq` of the newest notice that was read.') }),
);

export const unreadShape = answer('Unread', z.object({ unread: z.int() }));

export const auditShape = answer(
  'Audit',
  z.object({
    rows: list(
      z.object({
        seq: z.int(),
        at: z.string(),
        actor: z.object({ id: z.string(), name: z.string() }),
        action: z.string(),
        subject: z.object({ type: z.string(), id: z.string() }),
        details: z.record(z.string(), z.unknown()),
        hash: z.string().describe('Covers the row and the hash of the row before it.'),
      }),
    ),
    next: nextShape,
  }),
);
