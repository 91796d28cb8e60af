import { sha256 } from '../kernel/digest.js';
import { claimsNamedBy } from '../domain/resolution.js';
import type { Fault, Verifier } from '../ports/stores.js';
import { codePointIndex, type CodePointIndex } from '../text/offsets.js';
import { canonicalJson } from '../kernel/digest.js';
import { FIRST_PREVIOUS_HASH, hashOfAudit } from './audit-log.js';
import type { Access, Database } from './database.js';
import { evidenceOf } from './evidence.js';
import { auditDetailsOf } from './resolution-log.js';
import { groupBy, resolutionOf } from './rows.js';

/** Rows read at once: the whole of an archive does not fit in memory. */
const AT_ONCE = 500;

/** Most faults told of one check: after that many it is not the single rows that are wrong. */
const MOST_FAULTS = 100;

/** What one check looked at and found. */
interface Finding {
  readonly checked: number;
  readonly faults: readonly Fault[];
}

/** Looks at rows page by page, in the order of their key. */
const inspect = async <Row>(
  nextPage: (after: Row | null) => Promise<readonly Row[]>,
  complaintsOf: (row: Row) => readonly Fault[],
): Promise<Finding> => {
  const faults: Fault[] = [];
  let checked = 0;
  let last: Row | null = null;
  for (;;) {
    const page: readonly Row[] = await nextPage(last);
    for (const row of page) if (faults.length < MOST_FAULTS) faults.push(...complaintsOf(row));
    checked += page.length;
    last = page.at(-1) ?? null;
    if (page.length < AT_ONCE) return { checked, faults };
  }
};

const checkAudit = (db: Database): Promise<Finding> => {
  let seq = 0n;
  let hash = FIRST_PREVIOUS_HASH;
  return inspect(
    (after: Awaited<ReturnType<typeof db.audit.findMany>>[number] | null) =>
      db.audit.findMany({ where: { seq: { gt: after?.seq ?? -1n } }, orderBy: { seq: 'asc' }, take: AT_ONCE }),
    (row) => {
      const complaints: string[] = [];
      if (row.seq !== seq + 1n) complaints.push(`follows row ${seq}: rows between are missing`);
      else if (row.previousHash !== hash) complaints.push('does not continue the row before it');
      if (hashOfAudit(row) !== row.hash) complaints.push('is not what was written: its hash does not fit its contents');
      seq = row.seq;
      hash = row.hash;
      return complaints.map((complaint) => ({ table: 'audit', id: String(row.seq), complaint }));
    },
  );
};

const checkSnapshots = (db: Database): Promise<Finding> =>
  inspect(
    (after: { readonly id: string; readonly text: string; readonly sha256: string } | null) =>
      db.snapshot.findMany({
        where: { id: { gt: after?.id ?? '' } },
        orderBy: { id: 'asc' },
        // One text at a time may be large; a page of them must still fit in memory.
        take: AT_ONCE,
        select: { id: true, text: true, sha256: true },
      }),
    ({ id, text, sha256: digest }) =>
      sha256(text) === digest ? [] : [{ table: 'snapshot', id, complaint: 'its text is not that of its sha256' }],
  );

interface QuoteRow {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly startCp: number;
  readonly endCp: number;
  readonly snapshotId: string;
  readonly text: string;
}

const checkQuotes = (db: Database): Promise<Finding> => {
  let current: { readonly id: string; readonly points: CodePointIndex } | null = null;
  const complaintOf = (row: QuoteRow): string | null => {
    if (row.text.slice(row.start, row.end) !== row.quote)
      return 'its quote is not the text of its snapshot at its offsets';
    if (current?.id !== row.snapshotId) current = { id: row.snapshotId, points: codePointIndex(row.text) };
    try {
      const { start, end } = current.points.toCodePoints({ start: row.start, end: row.end });
      return start === row.startCp && end === row.endCp
        ? null
        : 'its offsets in code points are not those of its quote';
    } catch (error) {
      if (error instanceof RangeError) return 'its offsets split a character';
      throw error;
    }
  };
  return inspect(
    (after: QuoteRow | null) => db.$queryRaw<QuoteRow[]>`
      SELECT c."id", c."quote", c."start_utf16" AS "start", c."end_utf16" AS "end", c."start_cp" AS "startCp", c."end_cp" AS "endCp",
             n."id" AS "snapshotId", n."text"
        FROM "claim" c JOIN "snapshot" n ON n."id" = c."snapshot_id"
       WHERE (n."id", c."id") > (${after?.snapshotId ?? ''}, ${after?.id ?? ''})
       ORDER BY n."id", c."id" LIMIT ${AT_ONCE}::int`,
    (row) => {
      const complaint = complaintOf(row);
      return complaint === null ? [] : [{ table: 'claim', id: row.id, complaint }];
    },
  );
};

const checkResolutions = async (db: Database): Promise<Finding> => {
  const claims = new Set((await db.claim.findMany({ select: { id: true } })).map(({ id }) => id));
  const audited = new Map(
    (await db.audit.findMany({ where: { action: 'conflict.resolved' }, select: { details: true } })).map(
      ({ details }) => [(details as { readonly resolution?: unknown }).resolution, canonicalJson(details)],
    ),
  );
  const rows = await db.resolution.findMany({
    orderBy: [{ conflictId: 'asc' }, { version: 'asc' }],
    include: { claims: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  let before: { readonly conflict: string; readonly version: number } = { conflict: '', version: 0 };
  const faults = rows.flatMap((row) => {
    const resolution = resolutionOf(row);
    const complaints: string[] = [];
    const version = before.conflict === row.conflictId ? before.version + 1 : 1;
    if (row.version !== version) complaints.push(`is version ${row.version} where ${version} should follow`);
    before = { conflict: row.conflictId, version: row.version };
    const evidence = new Set(row.claims.map(({ claimId }) => claimId));
    for (const claim of claimsNamedBy(resolution.outcome)) {
      if (!claims.has(claim)) complaints.push(`names the claim ${claim}, which is not there`);
      else if (!evidence.has(claim)) complaints.push(`names the claim ${claim}, which was not part of the conflict`);
    }
    if (audited.get(row.id) !== canonicalJson(auditDetailsOf(resolution)))
      complaints.push('is not the decision that the audit tells of');
    return complaints.map((complaint) => ({ table: 'resolution', id: row.id, complaint }));
  });
  const lost = [...audited.keys()]
    .filter((id): id is string => typeof id === 'string' && !known.has(id))
    .map((id) => ({ table: 'resolution', id, complaint: 'the audit tells of it and it is not there' }));
  return { checked: rows.length, faults: [...faults, ...lost].slice(0, MOST_FAULTS) };
};

const checkConflicts = async (db: Database): Promise<Finding> => {
  const members = groupBy(await db.positionClaim.findMany(), ({ conflictId }) => conflictId);
  const rows = await db.conflict.findMany({ orderBy: { id: 'asc' }, select: { id: true, evidence: true } });
  const faults = rows.flatMap(({ id, evidence }) => {
    const positions = groupBy(members.get(id) ?? [], ({ position }) => position);
    const now = evidenceOf([...positions.values()].map((position) => position.map(({ claimId }) => claimId)));
    return now === evidence
      ? []
      : [{ table: 'conflict', id, complaint: 'its claims are not those that its digest of evidence was made of' }];
  });
  return { checked: rows.length, faults: faults.slice(0, MOST_FAULTS) };
};

interface Reference {
  readonly table: string;
  readonly parent: string;
  /** Finds rows that refer to nothing. */
  readonly sql: string;
}

/** Every reference of one table to another, as the database knows them, with the query for rows that refer to nothing. */
const referencesOf = (db: Database): Promise<Reference[]> => db.$queryRaw<Reference[]>`
  SELECT k."conrelid"::regclass::text AS "table", k."confrelid"::regclass::text AS "parent",
         format('SELECT concat_ws(''/'', %s) AS "id" FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s) ORDER BY 1 LIMIT 100',
                (SELECT string_agg(format('c.%I', a."attname"), ', ' ORDER BY a."attnum")
                   FROM pg_index i JOIN pg_attribute a ON a."attrelid" = i."indrelid" AND a."attnum" = ANY(i."indkey")
                  WHERE i."indrelid" = k."conrelid" AND i."indisprimary"),
                k."conrelid"::regclass, string_agg(format('c.%I IS NOT NULL', own."attname"), ' AND '),
                k."confrelid"::regclass, string_agg(format('p.%I = c.%I', theirs."attname", own."attname"), ' AND ')) AS "sql"
    FROM pg_constraint k
    CROSS JOIN LATERAL unnest(k."conkey", k."confkey") AS pair("own", "theirs")
    JOIN pg_attribute own ON own."attrelid" = k."conrelid" AND own."attnum" = pair."own"
    JOIN pg_attribute theirs ON theirs."attrelid" = k."confrelid" AND theirs."attnum" = pair."theirs"
   WHERE k."contype" = 'f' AND k."connamespace" = current_schema()::regnamespace
   GROUP BY k."oid", k."conrelid", k."confrelid" ORDER BY 1, 2, k."oid"`;

const checkReferences = async (db: Database): Promise<Finding> => {
  const references = await referencesOf(db);
  const faults: Fault[] = [];
  for (const { table, parent, sql } of references) {
    // made above of names in the catalogue, quoted by the database itself
    const rows = await db.$queryRawUnsafe<{ id: string }[]>(sql);
    faults.push(...rows.map(({ id }) => ({ table, id, complaint: `names a row of ${parent} that is not there` })));
  }
  return { checked: references.length, faults: faults.slice(0, MOST_FAULTS) };
};

/** Looks through everything that must hold whatever wrote it; in one transaction, so that nothing moves meanwhile. */
export const verifier = ({ write }: Access): Verifier => ({
  verify: () =>
    write(async ({ db }) => {
      await db.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
      const checks = {
        audit: await checkAudit(db),
        snapshots: await checkSnapshots(db),
        quotes: await checkQuotes(db),
        resolutions: await checkResolutions(db),
        conflicts: await checkConflicts(db),
        references: await checkReferences(db),
      };
      return {
        checked: Object.fromEntries(Object.entries(checks).map(([name, { checked }]) => [name, checked])),
        faults: Object.values(checks).flatMap(({ faults }) => faults),
      };
    }),
});
