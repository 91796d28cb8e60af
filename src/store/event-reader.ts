import type { Clock } from '../kernel/clock.js';
import type {
  ConflictRow,
  EventByClaim,
  EventReader,
  EventRow,
  EventView,
  GridRow,
  SourceSummary,
} from '../ports/readers.js';
import { SOURCE_SELECT } from './claims-in-context.js';
import { queueIds } from './conflict-reader.js';
import { conflictRows } from './conflict-views.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { UNSETTLED } from './queue-filter.js';
import { mendOf } from './mend-store.js';
import { byPublication, eventOf, groupBy, questionOf, sourceOf, type SourceColumns } from './rows.js';
import { isStorable } from './storable.js';
import { untilWritten } from './until-written.js';

interface EventCounts {
  readonly id: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly sources: number;
  readonly claims: number;
  readonly conflicts: number;
  readonly unsettled: number;
}

const listEvents = (db: Database): Promise<EventCounts[]> => db.$queryRaw<EventCounts[]>`
  SELECT e."id", e."title", e."starts_on" AS "startsOn", e."ends_on" AS "endsOn", e."place",
         coalesce(c."sources", 0) AS "sources", coalesce(c."claims", 0) AS "claims",
         coalesce(k."conflicts", 0) AS "conflicts", coalesce(k."unsettled", 0) AS "unsettled"
    FROM "event" e
    LEFT JOIN (SELECT "event_id", count(DISTINCT "source_id")::int AS "sources", count(*)::int AS "claims"
                 FROM "claim" WHERE "withdrawn_at" IS NULL GROUP BY 1) c ON c."event_id" = e."id"
    LEFT JOIN (SELECT st."event_id", count(*)::int AS "conflicts", (count(*) FILTER (WHERE ${UNSETTLED}))::int AS "unsettled"
                 FROM "conflict_state" st WHERE NOT st."withdrawn" GROUP BY 1) k ON k."event_id" = e."id"
   WHERE e."withdrawn_at" IS NULL
   ORDER BY "unsettled" DESC, "claims" DESC, e."id"`;

const sourcesOf = async (db: Database, event: string): Promise<readonly SourceSummary[]> => {
  const rows = await db.$queryRaw<SourceColumns[]>`
    SELECT ${SOURCE_SELECT}
      FROM "source" s
      JOIN LATERAL (SELECT * FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
      LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
     WHERE EXISTS (SELECT 1 FROM "claim" c WHERE c."source_id" = s."id" AND c."event_id" = ${event} AND c."withdrawn_at" IS NULL)`;
  return rows.map(sourceOf).sort(byPublication);
};

interface CellRow {
  readonly id: string;
  readonly questionId: string;
  readonly sourceId: string;
  readonly display: string;
}

interface PlaceRow {
  readonly conflictId: string;
  readonly claimId: string;
  readonly position: number;
}

const gridOf = async (
  db: Database,
  event: string,
  sources: readonly SourceSummary[],
  conflicts: readonly ConflictRow[],
): Promise<readonly GridRow[]> => {
  const questions = await db.question.findMany({ where: { eventId: event, withdrawnAt: null } });
  const claims = await db.$queryRaw<CellRow[]>`
    SELECT "id", "question_id" AS "questionId", "source_id" AS "sourceId", "display" FROM "claim"
     WHERE "event_id" = ${event} AND "withdrawn_at" IS NULL ORDER BY "start_utf16", "id"`;
  const places = await db.$queryRaw<PlaceRow[]>`
    SELECT m."conflict_id" AS "conflictId", m."claim_id" AS "claimId", m."position"
      FROM "position_claim" m JOIN "conflict" k ON k."id" = m."conflict_id"
     WHERE k."event_id" = ${event} AND k."withdrawn_at" IS NULL ORDER BY m."conflict_id", m."position" DESC`;
  const ofQuestion = groupBy(claims, ({ questionId }) => questionId);
  const positionIn = new Map(places.map((row) => [`${row.conflictId} ${row.claimId}`, row.position]));
  // In queue order: where a question has several conflicts, the grid shows the one that matters most.
  const conflictOn = new Map([...conflicts].reverse().map((conflict) => [conflict.question.id, conflict]));
  const rank = new Map(conflicts.map(({ id }, index) => [id, index]));
  const rows = questions.flatMap((question) => {
    const own = ofQuestion.get(question.id) ?? [];
    const bySource = groupBy(own, ({ sourceId }) => sourceId);
    const conflict = conflictOn.get(question.id) ?? null;
    if (conflict === null && bySource.size < 2) return [];
    const row: GridRow = {
      question: questionOf(question),
      conflict: conflict && { id: conflict.id, status: conflict.status, severity: conflict.severity },
      cells: sources.map((source) => ({
        source: source.id,
        claims: (bySource.get(source.id) ?? []).map(({ id, display }) => ({
          id,
          display,
          position: conflict === null ? null : (positionIn.get(`${conflict.id} ${id}`) ?? null),
        })),
      })),
    };
    return [{ row, rank: conflict ? (rank.get(conflict.id) ?? 0) : Infinity, sources: bySource.size }];
  });
  return rows
    .sort((a, b) => {
      if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
      return b.sources - a.sources || (a.row.question.id < b.row.question.id ? -1 : 1);
    })
    .map(({ row }) => row);
};

/** Lists and grids hold until something is written, and no longer than this, in milliseconds. */
const HOLD_MS = 600_000;

/** So many grids are held: the widest has thousands of cells. */
const MOST_GRIDS = 20;

/** Events as their list and their page show them; withdrawn claims and conflicts are in neither. */
export const eventReader = (db: Database, clock: Clock): EventReader => {
  const kept = untilWritten(db, clock, HOLD_MS, MOST_GRIDS);
  return {
    list: async () =>
      (await kept('list', () => listEvents(db))).map((row): EventRow => ({
        ...eventOf(row),
        sources: row.sources,
        claims: row.claims,
        conflicts: row.conflicts,
        unsettled: row.unsettled,
      })),
    find: (id) => kept(`event ${id}`, () => findEvent(db, id)),
    byClaim: async (id, source) => {
      if (!isStorable(id) || !isStorable(source ?? '')) return null;
      // a name or a role is asked of its bearer and may stand in another event than its sentence: counts and dates do not
      const [row] = await db.$queryRaw<EventByClaim[]>`
        SELECT c."id" AS "claim", e."title",
               (SELECT count(DISTINCT o."source_id")::int FROM "claim" o WHERE o."event_id" = e."id" AND o."withdrawn_at" IS NULL) AS "sources"
          FROM "event" e JOIN "claim" c ON c."event_id" = e."id" AND c."withdrawn_at" IS NULL
         WHERE e."id" = ${id} AND (${source ?? null}::text IS NULL OR c."source_id" = ${source ?? null})
           AND NOT EXISTS (SELECT 1 FROM "mend" m WHERE m."claim_id" = c."id" AND m."kind" IN ('added', 'question'))
         ORDER BY c."kind" NOT IN ('quantity', 'date', 'place', 'cause', 'agent'), c."start_utf16", c."id" LIMIT 1`;
      return row ?? null;
    },
    mends: async (id) => {
      const rows = await db.mend.findMany({
        where: { kind: 'event', claim: { eventId: id } },
        orderBy: { seq: 'asc' },
      });
      return rows.map(mendOf);
    },
  };
};

const findEvent = async (db: Database, id: string): Promise<EventView | null> => {
  const row = isStorable(id) ? await db.event.findUnique({ where: { id } }) : null;
  if (!row) return null;
  const sources = await sourcesOf(db, id);
  const conflicts = await conflictRows(
    db,
    await queueIds(db, Prisma.sql`NOT st."withdrawn" AND st."event_id" = ${id}`),
  );
  return { event: eventOf(row), sources, grid: await gridOf(db, id, sources, conflicts), conflicts };
};
