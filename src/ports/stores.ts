import type { ExportedRow, SheetScope } from '../domain/sheet.js';
import type { Analysis } from '../domain/finding.js';
import type { Person, Role } from '../domain/person.js';
import type { MadeMend, Mend } from '../domain/mend.js';
import type { Outcome, Resolution } from '../domain/resolution.js';
import type { Scope } from '../domain/scope.js';
import type { Grade, Article, Region, SourceMetadata } from '../domain/source.js';
import type { AnswerStore } from './answers.js';
import type { TogetherStore, ViewStore } from './together.js';
import type { WebhookStore } from './webhooks.js';

/** Who acts: a person, or claimdesk itself. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** What happened, for the append-only, hash-chained audit; written in the transaction of the change itself. */
export interface AuditEvent {
  readonly actor: Actor;
  /** Verb and noun: `source.added`, `conflict.resolved`, `sheet.exported`, `session.started` … */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly details: Readonly<Record<string, unknown>>;
}

export interface NewSource {
  readonly metadata: SourceMetadata;
  readonly text: string;
  readonly mediaType: string;
  /** Name of the file it came from, null when pasted. */
  readonly file: string | null;
}

export interface SourceStore {
  /** Stores publisher, source and snapshot. A snapshot with the same sha256 and the same url and title is not stored twice: `added` is false and `id` names the one there. */
  readonly add: (
    source: NewSource,
    event: Omit<AuditEvent, 'subject'>,
  ) => Promise<{ readonly id: string; readonly added: boolean }>;
  /** Keeps another text of a source as its newest one, unless that is the very same. Throws Problem `not-found`, `bad-input`. */
  readonly revise: (
    source: string,
    text: Pick<NewSource, 'text' | 'mediaType'>,
    event: Omit<AuditEvent, 'subject'>,
  ) => Promise<{
    /** Which text of the source it is: 1 for its first. */
    readonly ordinal: number;
    readonly added: boolean;
  }>;
  /** Articles as the engine takes them (id = source id, text and regions of the newest snapshot), in order of id: those of `ids`, or every one. */
  readonly articles: (ids?: readonly string[]) => Promise<readonly Article[]>;
  readonly count: () => Promise<number>;
  /** Notes when a source was published, as a person knows it; null: not known. Throws Problem `not-found`, `bad-input`. */
  readonly redate: (source: string, publishedAt: string | null, event: Pick<AuditEvent, 'actor'>) => Promise<void>;
  /** Notes how reliable a person judges the publisher of a source, with why. Throws Problem `not-found`; `bad-input` for a source without publisher. */
  readonly grade: (source: string, grade: Grade, reason: string, event: Pick<AuditEvent, 'actor'>) => Promise<void>;
  /** Regions of a source's newest text that a person set. */
  readonly regionsSet: (source: string) => Promise<readonly Region[]>;
  /** Replaces the regions set by a person. */
  readonly setRegions: (
    source: string,
    regions: readonly Region[],
    event: Omit<AuditEvent, 'subject'>,
  ) => Promise<void>;
}

/** Which part of what is stored an analysis speaks of. */
export interface AnalysedPart {
  /** The sources that were analysed: findings of others stay as they are. */
  readonly sources: readonly string[];
  /**
   * Where others of the same story were left out, the sources whose findings are sure: of the rest only what shares a question with them is replaced.
   * Null where whole stories were analysed.
   */
  readonly core: readonly string[] | null;
}

export interface FindingStore {
  /**
   * Makes the stored claims, events, questions, disagreements and conflicts those of `analysis`, in place:
   * what is there keeps its id, its age and its resolutions; a conflict that no longer stands is kept and marked withdrawn when it was ever decided, else removed.
   * Without `part` the analysis is of all that is stored. Returns the ids of conflicts that are new, and of those whose evidence changed.
   */
  readonly replace: (
    analysis: Analysis,
    policy: { readonly name: string; readonly version: number },
    event: Omit<AuditEvent, 'subject'>,
    part?: AnalysedPart,
  ) => Promise<{ readonly opened: readonly string[]; readonly changed: readonly string[] }>;
  /** How many claims stand that were found in these sources. */
  readonly claimsIn: (sources: readonly string[]) => Promise<number>;
  /** Those of these conflicts that stand. */
  readonly standing: (conflicts: readonly string[]) => Promise<readonly string[]>;
}

/** Where each source stands among the others, so that a new one meets those that it can meet and no more. */
export interface StoryStore {
  /** Files sources under their keys in place of those that they had; one that is new is a story of its own. */
  readonly file: (entries: readonly { readonly source: string; readonly keys: readonly string[] }[]) => Promise<void>;
  /** At most so many filed sources that share keys with this one: those that share the most and rarest keys first. Of a key that many have, those nearest in time. */
  readonly alike: (source: string, most: number) => Promise<readonly string[]>;
  /** These sources, then those that answer the same questions, then those of the same stories nearest in time; `whole` where none had to be left out. */
  readonly around: (
    sources: readonly string[],
    bounds: { readonly mostSources: number; readonly mostCharacters: number },
  ) => Promise<{ readonly sources: readonly string[]; readonly whole: boolean }>;
  /** Makes the sources of each list one story, with all that were in a story with one of them. */
  readonly join: (stories: readonly (readonly string[])[]) => Promise<void>;
  /**
   * Makes every source a story of its own again, filed or not, and names them in order of publication: before everything is analysed anew. The keys
   * stay until a source is filed again.
   */
  readonly enrol: () => Promise<readonly { readonly source: string; readonly characters: number }[]>;
}

export interface ResolutionLog {
  /**
   * Throws Problem `stale` when `expectedVersion` is not the number of resolutions there are (or `expectedEvidence`, where given, is not the
   * conflict's evidence now), `not-found` for an unknown conflict, `bad-input` for a claim that is not of the conflict, `forbidden` when the actor is no person.
   */
  readonly append: (
    entry: {
      readonly conflict: string;
      readonly expectedVersion: number;
      readonly expectedEvidence?: string | undefined;
      readonly outcome: Outcome;
      readonly rationale: string;
    },
    event: Omit<AuditEvent, 'subject' | 'action' | 'details'>,
  ) => Promise<Resolution>;
}

/** What people mend of what the machine read, appended and never changed. */
export interface MendStore {
  /** Throws Problem `not-found` for an unknown claim. */
  readonly append: (
    mends: readonly (Mend & { readonly reason: string })[],
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<void>;
  /** The mends that hold of claims in these sources, oldest first; offsets are those of the newest text, and what rests on words that it does not have is left out. */
  readonly standing: (sources: readonly string[]) => Promise<readonly Mend[]>;
  /** Id of the source of each of these claims that exist. */
  readonly sourcesOf: (claims: readonly string[]) => Promise<readonly string[]>;
  /** All that was mended of a claim, oldest first. */
  readonly of: (claim: string) => Promise<readonly MadeMend[]>;
}

export interface AuditLog {
  readonly append: (event: AuditEvent) => Promise<void>;
  /** Newest first. */
  readonly latest: (
    limit: number,
  ) => Promise<readonly (AuditEvent & { readonly seq: number; readonly at: string; readonly hash: string })[]>;
  /** Details of the last event of an action; null before the first. */
  readonly lastOf: (action: string) => Promise<AuditEvent['details'] | null>;
}

/** People of this desk. A one-time sign-in link's secret is kept as its sha256 only. Those who have left are found by nobody. */
export interface PeopleStore {
  /** The first person is made on an empty database, and leads. */
  readonly ensureFirst: (name: string) => Promise<Person>;
  readonly find: (id: string) => Promise<Person | null>;
  /** In order of name. */
  readonly list: () => Promise<readonly Person[]>;
  /** Throws Problem `bad-input` for a name that cannot be stored. */
  readonly add: (
    person: { readonly name: string; readonly role: Role },
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<Person>;
  /** Throws Problem `not-found`; `conflict` where nobody would lead any more. */
  readonly change: (
    id: string,
    to: { readonly role: Role } | 'left',
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<void>;
  readonly issueLink: (person: string, secretSha256: string, expiresAt: Date) => Promise<void>;
  /** Uses up a link: its person, or null when unknown, used or expired. */
  readonly redeemLink: (secretSha256: string) => Promise<Person | null>;
  /** Where somebody reads the queue now: path and query of a page of this desk. */
  readonly keepPlace: (person: string, place: string) => Promise<void>;
  readonly place: (person: string) => Promise<{ readonly place: string; readonly at: string } | null>;
}

/** Rows of browser sessions (express-session's data as JSON text). */
export interface SessionStore {
  readonly get: (sid: string) => Promise<string | null>;
  readonly set: (sid: string, data: string, expiresAt: Date) => Promise<void>;
  readonly destroy: (sid: string) => Promise<void>;
}

/** A token without its secret. */
export interface TokenView {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly owner: Pick<Person, 'id' | 'name'>;
  /** ISO date-times, UTC. */
  readonly createdAt: string;
  /** Null for tokens made before every one had an end. */
  readonly expiresAt: string | null;
  /** To the minute; null for never. */
  readonly lastUsedAt: string | null;
}

/** Whose a token is, with their role as it is now, and what the token may do for them. */
export interface TokenBearer {
  readonly person: Person;
  readonly scopes: ReadonlySet<Scope>;
}

/** API tokens, kept as their sha256. */
export interface TokenStore {
  readonly issue: (
    token: {
      readonly person: string;
      readonly label: string;
      readonly sha256: string;
      readonly scopes: readonly Scope[];
      readonly expiresAt: Date | null;
    },
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<TokenView>;
  /** Notes the use too. */
  readonly find: (sha256: string) => Promise<TokenBearer | null>;
  /** Newest first: those of one owner, or (null) of everybody. */
  readonly list: (owner: string | null) => Promise<readonly TokenView[]>;
  /** Throws Problem `not-found`, also for one of another owner than this (null: any). */
  readonly revoke: (id: string, owner: string | null, event: Pick<AuditEvent, 'actor'>) => Promise<void>;
}

export interface Fault {
  readonly table: string;
  readonly id: string;
  readonly complaint: string;
}

/** What a look through the stored data found: rows looked at per check, and what is wrong; no faults when all is well. */
export interface Verification {
  readonly checked: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** Checks what must hold of the stored data: audit chain, quotes, snapshot hashes, foreign facts. */
export interface Verifier {
  /** The first bad row of each check first. */
  readonly verify: () => Promise<Verification>;
}

export interface Stores {
  readonly sources: SourceStore;
  readonly findings: FindingStore;
  readonly stories: StoryStore;
  readonly resolutions: ResolutionLog;
  readonly audit: AuditLog;
  readonly people: PeopleStore;
  readonly together: TogetherStore;
  readonly views: ViewStore;
  readonly mends: MendStore;
  readonly sheetExports: SheetExportStore;
  readonly sessions: SessionStore;
  readonly tokens: TokenStore;
  readonly answers: AnswerStore;
  readonly webhooks: WebhookStore;
  readonly verifier: Verifier;
}

/** A sheet that is taken away as a file. */
export interface NewSheetExport {
  readonly scope: SheetScope;
  readonly format: string;
  readonly rowsSha256: string;
  readonly rowCount: number;
  readonly fileSha256: string;
}

/** What stood of one claim in a sheet that was taken away. */
export interface ExportedClaim {
  readonly claimId: string;
  readonly row: ExportedRow;
}

/** A sheet as it was taken away last. */
export interface EarlierSheet {
  /** By which its rows are asked for. */
  readonly seq: number;
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly rowsSha256: string;
}

/** Sheets that were taken away, appended and never changed; each is in the audit. */
export interface SheetExportStore {
  /** Notes an export with what stands in it; null where that is what stood in the last of its scope. */
  readonly append: (
    made: NewSheetExport,
    rows: AsyncIterable<ExportedClaim> | null,
    event: Pick<AuditEvent, 'actor'>,
  ) => Promise<void>;
  /** The sheet of this scope that was taken away last, in whatever format; null where none was. */
  readonly last: (scope: SheetScope) => Promise<EarlierSheet | null>;
  /** What stood of these claims in the sheet with this number. */
  readonly rowsOf: (seq: number, claims: readonly string[]) => Promise<ReadonlyMap<string, ExportedRow>>;
  /** What stood in it, in order of claim ids, behind this id: at most `limit`. */
  readonly rowsAfter: (seq: number, after: string, limit: number) => Promise<readonly ExportedClaim[]>;
}

/** Runs work in one transaction: all of it is kept, or none. */
export interface UnitOfWork {
  readonly run: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
}
