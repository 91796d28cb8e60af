import { sha256 } from '../../src/kernel/digest.js';
import { Problem } from '../../src/kernel/problem.js';
import type { Claim } from '../../src/domain/claim.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { statusOf, type ConflictStatus, type Resolution } from '../../src/domain/resolution.js';
import { FACETS } from '../../src/ports/readers.js';
import type {
  KeptText,
  ClaimInContext,
  ConflictRow,
  ConflictView,
  EventView,
  Facet,
  QueueFilter,
  QueuePage,
  SourceSummary,
} from '../../src/ports/readers.js';
import type { Person } from '../../src/domain/person.js';
import type { IncomingDocument } from '../../src/services/ingest.js';
import type { Services } from '../../src/services/services.js';
import { complaintsOf } from '../../src/review/outcome-check.js';
import { toCodePoints } from '../../src/text/offsets.js';
import { createSheets } from '../../src/services/sheets/sheets.js';
import { createTrace } from '../../src/services/trace.js';
import { fakeTogether } from './fake-together.js';
import { eachOf, exportsInMemory, type NotedExport } from './sheets.js';
import { fakeTrace } from './fake-trace.js';
import {
  FAKE_CLAIMS,
  FAKE_CONFLICTS,
  FAKE_EVENTS,
  FAKE_ORIGINS,
  FAKE_QUESTIONS,
  FAKE_SOURCES,
  type FakeConflict,
  type FakeSource,
} from './fake-stories.js';

export const EDITOR: Person = { id: 'person_1', name: 'R. Editor', handle: 'r.editor', role: 'lead' };
export const OTHER_EDITOR: Person = { id: 'person_2', name: 'S. Colleague', handle: 's.colleague', role: 'editor' };
const PEOPLE = [EDITOR, OTHER_EDITOR];
/** The secret of a sign-in link that works once. */
export const SIGN_IN_SECRET = 'one-time-secret';

/** Services in memory over invented stories, with what tests look at and change. */
export interface FakeDesk {
  readonly services: Services;
  readonly sessions: Map<string, string>;
  readonly resolutions: Map<string, Resolution[]>;
  readonly added: IncomingDocument[];
  readonly exported: NotedExport[];
  /** Makes a conflict's evidence another than what its decisions saw. */
  readonly changeEvidence: (conflict: string) => void;
  /** Makes the next read of the queue fail with this error. */
  readonly failNext: (error: Error) => void;
}

const NO_FACETS = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as QueuePage['facets'];

const got = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Problem('not-found', `There is no such ${what}.`);
  return value;
};

export const createFakeDesk = (): FakeDesk => {
  const sources: FakeSource[] = [...FAKE_SOURCES];
  const claims: readonly Claim[] = FAKE_CLAIMS;
  const resolutions = new Map<string, Resolution[]>();
  const evidence = new Map<string, string>();
  const sessions = new Map<string, string>();
  const secrets = new Set([SIGN_IN_SECRET]);
  const added: IncomingDocument[] = [];
  const exported: NotedExport[] = [];
  let failure: Error | null = null;
  const together = fakeTogether(PEOPLE);

  const sourceOf = (id: string): FakeSource =>
    got(
      sources.find(({ summary }) => summary.id === id),
      'source',
    );
  const claimOf = (id: string): Claim =>
    got(
      claims.find((claim) => claim.id === id),
      'claim',
    );
  const inContext = (claim: Claim): ClaimInContext => {
    const { text, summary } = sourceOf(claim.document);
    const start = text.lastIndexOf('\n', claim.span.start) + 1;
    const stop = text.indexOf('\n', claim.span.end);
    const end = stop < 0 ? text.length : stop;
    return {
      claim,
      itemGrade: '6',
      source: summary,
      ...(FAKE_ORIGINS[claim.id] && { origin: FAKE_ORIGINS[claim.id] }),
      before: text.slice(start, claim.span.start),
      after: text.slice(claim.span.end, end),
      codePoints: toCodePoints(text, claim.span),
    };
  };
  const keptOf = (id: string): readonly KeptText[] => {
    const held = sources.find(({ summary }) => summary.id === id);
    return held ? [{ ...held.summary.snapshot, ordinal: 1 }] : [];
  };
  const uniqueSources = (ids: readonly string[]): readonly SourceSummary[] =>
    [...new Set(ids)].map((id) => sourceOf(id).summary);

  const outletsOf = (held: readonly SourceSummary[]): number =>
    new Set(held.map(({ id, metadata }) => metadata.publisher ?? id)).size;

  const viewOf = (held: FakeConflict): ConflictView => {
    const decided = resolutions.get(held.id) ?? [];
    const now = evidence.get(held.id) ?? 'evidence-1';
    const event = got(
      FAKE_EVENTS.find(({ id }) => id === held.question.event),
      'event',
    );
    const positions = held.positions.map(({ display, claims: ids, origins }) => ({
      display,
      claims: ids.map((id) => inContext(claimOf(id))),
      sources: uniqueSources(ids.map((id) => claimOf(id).document)),
      outlets: outletsOf(uniqueSources(ids.map((id) => claimOf(id).document))),
      origins,
    }));
    const [first, ...others] = held.positions;
    return {
      ...held,
      event,
      kind: held.question.kind,
      status: statusOf(decided, now, together.assignees.get(held.id) ?? null),
      assignee: PEOPLE.find(({ id }) => id === together.assignees.get(held.id))?.name ?? null,
      positions,
      developing: (held.series ?? null) !== null,
      series: held.series ?? null,
      sources: uniqueSources(held.positions.flatMap((p) => p.claims.map((id) => claimOf(id).document))).length,
      outlets: outletsOf(uniqueSources(held.positions.flatMap((p) => p.claims.map((id) => claimOf(id).document)))),
      origins: held.positions.reduce((sum, p) => sum + p.origins, 0),
      pairs: (first?.claims ?? []).flatMap((a) =>
        others.flatMap((other) =>
          other.claims.map((b) => ({
            a,
            b,
            kind: held.question.kind,
            level: 'contradicts' as const,
            score: held.score,
            scope: held.scope,
            comparator: { id: held.comparator, version: 1 },
            message: 'disjoint',
            explanation: held.explanation,
            suggestion: held.suggestion,
            waterfall: held.waterfall,
          })),
        ),
      ),
      resolutions: decided,
      version: decided.length,
      evidence: now,
    };
  };
  const views = (): readonly ConflictView[] => FAKE_CONFLICTS.map(viewOf);
  const asRow = (view: ConflictView): ConflictRow => ({
    ...view,
    positions: view.positions.map((p) => ({
      display: p.display,
      publishers: p.sources.map(({ metadata }) => metadata.publisher ?? 'Unknown publisher'),
      sources: p.sources.length,
      outlets: p.outlets,
      origins: p.origins,
    })),
  });
  const UNSETTLED: readonly ConflictStatus[] = ['open', 'assigned', 'challenged'];
  const holds = (view: ConflictView, { event, kind, status = 'unsettled' }: QueueFilter): boolean =>
    (event === undefined || view.event.id === event) &&
    (kind === undefined || view.kind === kind) &&
    (status === 'any' || (status === 'unsettled' ? UNSETTLED.includes(view.status) : view.status === status));
  const facet = (
    list: readonly ConflictView[],
    key: (view: ConflictView) => readonly [string, string],
  ): readonly Facet[] => {
    const counts = new Map<string, Facet>();
    for (const view of list) {
      const [value, label] = key(view);
      counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
    }
    return [...counts.values()];
  };
  const matching = (filter: QueueFilter): readonly ConflictView[] => views().filter((view) => holds(view, filter));

  const conflictOfClaim = (id: string): ConflictView | null =>
    views().find((view) => view.positions.some((p) => p.claims.some((held) => held.claim.id === id))) ?? null;

  const trace = fakeTrace({ claims, inContext, conflicts: views, questions: FAKE_QUESTIONS, events: FAKE_EVENTS });

  const services: Services = {
    policy: DEFAULT_POLICY,
    people: {
      issueSignInSecret: async () => Promise.resolve(SIGN_IN_SECRET),
      signIn: async (secret) => Promise.resolve(secrets.delete(secret) ? EDITOR : null),
      find: async (id) => Promise.resolve(PEOPLE.find((person) => person.id === id) ?? null),
      list: async () => Promise.resolve(PEOPLE),
      add: async () => Promise.resolve({ person: OTHER_EDITOR, secret: SIGN_IN_SECRET }),
      issueSecretFor: async () => Promise.resolve({ person: OTHER_EDITOR, secret: SIGN_IN_SECRET }),
      change: async () => Promise.resolve(),
      keepPlace: async () => Promise.resolve(),
      place: async () => Promise.resolve(null),
    },
    tokens: {
      issue: async () => {
        const token = {
          id: 'token_1',
          label: 'a program',
          scopes: ['read'] as const,
          owner: EDITOR,
          createdAt: '2031-06-05T10:00:00.000Z',
          expiresAt: '2031-09-05T10:00:00.000Z',
          lastUsedAt: null,
        };
        return Promise.resolve({ token, secret: 'secret' });
      },
      list: async () => Promise.resolve([]),
      revoke: async () => Promise.resolve(),
      bearerOf: async () => Promise.resolve(null),
    },
    webhooks: {
      add: async () => Promise.reject(new Problem('forbidden', 'Only https:// addresses are asked.')),
      list: async () => Promise.resolve([]),
      find: async () => Promise.reject(new Problem('not-found', 'There is no such webhook.')),
      remove: async () => Promise.resolve(),
      enable: async () => Promise.reject(new Problem('not-found', 'There is no such webhook.')),
      deliveries: async () => Promise.resolve([]),
    },
    stores: {
      sessions: {
        get: async (sid) => Promise.resolve(sessions.get(sid) ?? null),
        set: async (sid, data) => {
          sessions.set(sid, data);
          return Promise.resolve();
        },
        destroy: async (sid) => {
          sessions.delete(sid);
          return Promise.resolve();
        },
      },
      verifier: { verify: async () => Promise.resolve({ checked: {}, faults: [] }) },
      audit: {
        append: async () => Promise.resolve(),
        latest: async () => Promise.resolve([]),
        lastOf: async () => Promise.resolve(null),
      },
      answers: {
        begin: async (asker, key) => Promise.resolve({ kind: 'mine', turn: { asker, key, turn: 'turn' } }),
        within: async (_turn, work) => work(),
        keep: async () => Promise.resolve(),
        release: async () => Promise.resolve(),
      },
      views: together.services.views,
      mends: {
        append: async () => Promise.resolve(),
        standing: async () => Promise.resolve([]),
        sourcesOf: async () => Promise.resolve([]),
        of: async () => Promise.resolve([]),
      },
    },
    standards: {
      claimReview: async () => Promise.resolve({}),
      claimReviewsOfEvent: async () => Promise.resolve({}),
      prov: async () => Promise.resolve({}),
      annotations: async () => Promise.resolve({}),
    },
    together: together.services.together,
    live: together.services.live,
    mending: {
      withdraw: async () => Promise.resolve(),
      correct: async () => Promise.resolve(),
      attribute: async () => Promise.resolve(),
      move: async () => Promise.resolve(),
      gradeItem: async () => Promise.resolve(),
      giveBack: async () => Promise.resolve(),
      add: async () => Promise.resolve('claim_added'),
      split: async () => Promise.resolve(),
      merge: async () => Promise.resolve(),
      mergeEvents: async () => Promise.resolve(),
      tellApart: async () => Promise.resolve(),
    },
    grading: { grade: async () => Promise.resolve() },
    imports: {
      preview: () => {
        throw new Problem('bad-input', 'Nothing is imported here.', '');
      },
      take: async () => Promise.reject(new Problem('bad-input', 'Nothing is imported here.', '')),
    },
    newer: { take: async () => Promise.reject(new Problem('unavailable', 'Nothing is fetched here.', '')) },
    fetching: { page: async () => Promise.reject(new Problem('unavailable', 'Nothing is fetched here.', '')) },
    ingest: {
      mend: async () => Promise.resolve({ opened: [], changed: [] }),
      revise: async () => Promise.resolve({ ordinal: 2, added: true, opened: [], changed: [] }),
      redate: async () => Promise.resolve({ opened: [], changed: [] }),
      mark: async () => Promise.resolve({ opened: [], changed: [] }),
      analyseAgain: async () => Promise.resolve({ opened: [], changed: [] }),
      add: async (documents) => {
        const [document] = documents;
        if (!document) throw new Problem('bad-input', 'There is no document.');
        const known = sources.find(({ text }) => text === document.text);
        if (!known) {
          added.push(document);
          const id = `source_added_${String(added.length)}`;
          sources.push({
            summary: {
              id,
              metadata: document.metadata,
              publisherId: null,
              grade: 'F',
              snapshot: {
                id: `snapshot_${id}`,
                sha256: sha256(document.text),
                retrievedAt: '2031-06-05T10:00:00.000Z',
                mediaType: document.mediaType,
              },
            },
            text: document.text,
            regions: [],
            addedAt: '2031-06-05T10:00:00.000Z',
          });
        }
        const id = known?.summary.id ?? `source_added_${String(added.length)}`;
        return Promise.resolve({
          sources: [{ id, title: document.metadata.title ?? '', added: !known }],
          claims: known ? 0 : 2,
          opened: known ? [] : ['conflict_cause'],
          changed: [],
        });
      },
    },
    review: {
      resolveAll: async (commands, actor) =>
        Promise.all(commands.map((command) => services.review.resolve(command, actor))),
      resolve: async (command, actor) => {
        const view = viewOf(
          got(
            FAKE_CONFLICTS.find(({ id }) => id === command.conflict),
            'conflict',
          ),
        );
        if (command.expectedVersion !== view.version) throw new Problem('stale', 'Someone decided this meanwhile.');
        if (command.expectedEvidence !== undefined && command.expectedEvidence !== view.evidence)
          throw new Problem('stale', 'The evidence changed while you were reading.');
        const [complaint] = complaintsOf(command.outcome, {
          positions: view.positions.map((p) => ({ display: p.display, claims: p.claims.map((held) => held.claim) })),
        });
        if (complaint) throw new Problem('bad-input', complaint.message);
        const resolution: Resolution = {
          id: `resolution_${command.conflict}_${String(view.version + 1)}`,
          conflict: command.conflict,
          version: view.version + 1,
          outcome: command.outcome,
          rationale: command.rationale,
          editor: actor,
          decidedAt: '2031-06-05T11:20:00.000Z',
          evidence: view.evidence,
        };
        resolutions.set(command.conflict, [...view.resolutions, resolution]);
        return Promise.resolve(resolution);
      },
    },
    sheets: createSheets({
      read: {
        sheets: { conflicts: (of) => services.read.sheets.conflicts(of) },
        events: { find: async (id) => services.read.events.find(id) },
      },
      exports: exportsInMemory(exported),
      audit: { latest: () => Promise.resolve([]) },
      policy: DEFAULT_POLICY,
      clock: { now: () => new Date('2031-06-05T12:00:00Z') },
    }),
    trace: createTrace({
      claims: { find: async (id) => services.read.claims.find(id) },
      sources: { snapshotText: async (id) => services.read.sources.snapshotText(id) },
      trace,
    }),
    read: {
      ...together.services.read,
      trace,
      lists: {
        claims: async () => Promise.resolve([]),
        questions: async () => Promise.resolve([]),
        resolutions: async () => Promise.resolve([]),
        audit: async () => Promise.resolve([]),
        changes: async () => Promise.resolve([]),
        lastPlace: async () => Promise.resolve({ seq: 0, ordinal: 0 }),
      },
      conflicts: {
        queue: async (filter) => {
          if (failure) {
            const error = failure;
            failure = null;
            throw error;
          }
          const all = matching(filter);
          const offset = filter.after ? all.findIndex(({ id }) => id === filter.after?.id) + 1 : (filter.offset ?? 0);
          return Promise.resolve({
            rows: all.slice(offset, offset + (filter.limit ?? 50)).map(asRow),
            total: all.length,
            facets: {
              ...NO_FACETS,
              event: facet(matching({ ...filter, event: undefined }), (v) => [v.event.id, v.event.title]),
              kind: facet(matching({ ...filter, kind: undefined }), (v) => [v.kind, v.kind]),
              status: facet(matching({ ...filter, status: 'any' }), (v) => [v.status, v.status]),
            },
          });
        },
        find: async (id) => {
          const held = FAKE_CONFLICTS.find((c) => c.id === id);
          return Promise.resolve(held ? viewOf(held) : null);
        },
        findAll: async (ids) => Promise.resolve(views().filter(({ id }) => ids.includes(id))),
        waiting: async () => Promise.resolve(matching({}).length),
        neighbours: async (id, filter) => {
          const ids = matching(filter).map((view) => view.id);
          const at = ids.indexOf(id);
          return Promise.resolve(
            at < 0
              ? { previous: null, next: ids[0] ?? null }
              : { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null },
          );
        },
      },
      events: {
        byClaim: async () => Promise.resolve(null),
        mends: async () => Promise.resolve([]),
        list: async () =>
          Promise.resolve(
            FAKE_EVENTS.map((event) => {
              const own = matching({ event: event.id, status: 'any' });
              const held = claims.filter((c) => c.event === event.id);
              return {
                ...event,
                sources: new Set(held.map((c) => c.document)).size,
                claims: held.length,
                conflicts: own.length,
                unsettled: matching({ event: event.id }).length,
              };
            }),
          ),
        find: async (id) => {
          const event = FAKE_EVENTS.find((e) => e.id === id);
          if (!event) return Promise.resolve(null);
          const held = claims.filter((c) => c.event === id);
          const view: EventView = {
            event,
            sources: uniqueSources(held.map((c) => c.document)),
            conflicts: matching({ event: id, status: 'any' }).map(asRow),
            grid: FAKE_QUESTIONS.filter((q) => q.event === id).map((question) => {
              const conflict = views().find((v) => v.question.id === question.id) ?? null;
              const asked = held.filter((c) => c.question === question.id);
              return {
                question,
                conflict: conflict && { id: conflict.id, status: conflict.status, severity: conflict.severity },
                cells: [...new Set(asked.map((c) => c.document))].map((source) => ({
                  source,
                  claims: asked
                    .filter((c) => c.document === source)
                    .map((c) => ({
                      id: c.id,
                      display: c.display,
                      position: conflict
                        ? conflict.positions.findIndex((p) => p.claims.some((x) => x.claim.id === c.id))
                        : null,
                    })),
                })),
              };
            }),
          };
          return Promise.resolve(view);
        },
      },
      sources: {
        questions: async () => Promise.resolve([{ claim: 'claim_1', question: 'How many?', event: 'Fire' }]),
        byText: async () => Promise.resolve(new Map()),
        texts: async (id) => Promise.resolve(keptOf(id)),
        revision: async (id, ordinal) => {
          const held = sources.find(({ summary }) => summary.id === id);
          const [kept] = keptOf(id);
          if (!held || !kept || ordinal !== 1) return Promise.resolve(null);
          return Promise.resolve({
            source: held.summary,
            texts: [kept],
            after: { ...kept, text: held.text, claims: [] },
            before: null,
          });
        },
        snapshotText: async (id) =>
          Promise.resolve(sources.find(({ summary }) => summary.snapshot.id === id)?.text ?? null),
        list: async () =>
          Promise.resolve(
            sources.map(({ summary, addedAt }) => {
              const own = claims.filter((c) => c.document === summary.id);
              return {
                ...summary,
                addedAt,
                claims: own.length,
                conflicts: new Set(own.map((c) => conflictOfClaim(c.id)?.id).filter(Boolean)).size,
              };
            }),
          ),
        find: async (id) => {
          const held = sources.find(({ summary }) => summary.id === id);
          return Promise.resolve(
            held
              ? {
                  source: held.summary,
                  text: held.text,
                  regions: held.regions,
                  withdrawn: [],
                  claims: claims
                    .filter((c) => c.document === id)
                    .sort((a, b) => a.span.start - b.span.start)
                    .map((c) => ({ ...c, conflict: conflictOfClaim(c.id)?.id ?? null })),
                }
              : null,
          );
        },
      },
      claims: {
        otherQuestions: async () => Promise.resolve([]),
        find: async (id) => {
          const claim = claims.find((c) => c.id === id);
          if (!claim) return Promise.resolve(null);
          return Promise.resolve({
            inContext: inContext(claim),
            extractedAt: '2031-05-12T08:05:00.000Z',
            event: got(
              FAKE_EVENTS.find((e) => e.id === claim.event),
              'event',
            ),
            question: got(
              FAKE_QUESTIONS.find((q) => q.id === claim.question),
              'question',
            ),
            conflict: conflictOfClaim(id),
            siblings: claims.filter((c) => c.question === claim.question && c.id !== id).map(inContext),
          });
        },
        search: async (query, limit) =>
          Promise.resolve(
            claims
              .filter((c) =>
                `${c.quote} ${sourceOf(c.document).summary.metadata.title ?? ''}`
                  .toLowerCase()
                  .includes(query.toLowerCase()),
              )
              .slice(0, limit)
              .map(inContext),
          ),
      },
      sheets: {
        conflicts: ({ event, settledOnly, query = {} }) =>
          eachOf(
            matching({ ...query, event, status: 'any' }).filter(
              (view) => !settledOnly || !UNSETTLED.includes(view.status),
            ),
          ),
      },
    },
  };

  return {
    services,
    sessions,
    resolutions,
    added,
    exported,
    changeEvidence: (conflict) => evidence.set(conflict, 'evidence-2'),
    failNext: (error) => {
      failure = error;
    },
  };
};
