import type { ClaimOrigin } from '../domain/claim.js';
import type { ItemGrade } from '../domain/source.js';
import type { CodePointSpan } from '../kernel/span.js';
import type { ClaimInContext } from '../ports/readers.js';
import type { Database } from './database.js';
import { Prisma } from './generated/client.js';
import { claimOf, sourceOf, type ClaimColumns, type SourceColumns } from './rows.js';

interface ContextRow extends ClaimColumns, SourceColumns {
  readonly sourceId: string;
  readonly startCp: number;
  readonly endCp: number;
  /** From the start of the paragraph, in code points, to its end. */
  readonly paragraph: string;
  readonly paragraphStartCp: number;
  readonly originId: string;
  readonly originKey: string;
  readonly originKind: string;
  readonly originName: string;
  readonly originWhy: unknown;
  /** What the machine read before the first correction of the value, and who made the one that holds; null where none does. */
  readonly correctedWas: string | null;
  readonly correctedBy: string | null;
  readonly itemGrade: string | null;
}

/** Columns of a claim `c` and its origin `o`. */
const ORIGIN_SELECT = Prisma.sql`
  o."id" AS "originId", o."key" AS "originKey", o."kind" AS "originKind", o."name" AS "originName", c."origin_why" AS "originWhy"`;

const originOf = (row: ContextRow): ClaimOrigin => ({
  id: row.originId,
  key: row.originKey,
  kind: row.originKind as ClaimOrigin['kind'],
  name: row.originName,
  why: row.originWhy as ClaimOrigin['why'],
});

/** Columns of a source `s`, its publisher `p` and a snapshot `n`, named as SourceColumns. */
export const SOURCE_SELECT = Prisma.sql`
  s."id" AS "sourceId", s."title", s."publisher_id" AS "publisherId", p."name" AS "publisher", p."grade",
  s."published_at" AS "publishedAt", s."published_at_basis" AS "publishedAtBasis", s."url", s."author", s."language",
  n."id" AS "snapshotId", n."sha256", n."retrieved_at" AS "retrievedAt", n."media_type" AS "mediaType"`;

/** Columns of a claim `c`, named as ClaimColumns, without the id of its source. */
export const CLAIM_SELECT = Prisma.sql`
  c."id", c."event_id" AS "eventId", c."question_id" AS "questionId", c."kind", c."quote",
  c."start_utf16" AS "start", c."end_utf16" AS "end", c."sentence_start" AS "sentenceStart", c."sentence_end" AS "sentenceEnd",
  c."mark_start" AS "markStart", c."mark_end" AS "markEnd", c."value", c."display", c."hedge", c."modality",
  c."speaker_name" AS "speakerName", c."speaker_start" AS "speakerStart", c."speaker_end" AS "speakerEnd",
  c."extractor_id" AS "extractorId", c."extractor_version" AS "extractorVersion"`;

const codePointsOf = ({ startCp, endCp }: ContextRow): CodePointSpan => ({ start: startCp, end: endCp });

const inContext = (row: ContextRow): ClaimInContext => {
  // The database counts characters, so the paragraph is cut by characters too.
  const characters = Array.from(row.paragraph);
  return {
    claim: claimOf(row),
    source: sourceOf(row),
    origin: originOf(row),
    ...(row.correctedBy !== null && { corrected: { was: row.correctedWas ?? '', by: row.correctedBy } }),
    itemGrade: (row.itemGrade ?? '6') as ItemGrade,
    before: characters.slice(0, row.startCp - row.paragraphStartCp).join(''),
    after: characters.slice(row.endCp - row.paragraphStartCp).join(''),
    codePoints: codePointsOf(row),
  };
};

/** The claims `c` that `condition` picks, in order of id, each in its paragraph, in one query; only the paragraphs are read, never whole texts. */
export const claimsInContext = async (db: Database, condition: Prisma.Sql): Promise<readonly ClaimInContext[]> => {
  const rows = await db.$queryRaw<ContextRow[]>`
    SELECT ${CLAIM_SELECT}, ${SOURCE_SELECT}, ${ORIGIN_SELECT}, c."start_cp" AS "startCp",
           first."was" AS "correctedWas", CASE WHEN last."holds" THEN last."by" END AS "correctedBy", c."end_cp" AS "endCp", graded."grade" AS "itemGrade",
           c."paragraph_start_cp" AS "paragraphStartCp",
           substr(n."text", c."paragraph_start_cp" + 1, c."paragraph_end_cp" - c."paragraph_start_cp") AS "paragraph"
      FROM "claim" c
      JOIN "source" s ON s."id" = c."source_id"
      JOIN "origin" o ON o."id" = c."origin_id"
      JOIN "snapshot" n ON n."id" = c."snapshot_id"
      LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
      LEFT JOIN LATERAL (SELECT m."body"->>'was' AS "was" FROM "mend" m
                          WHERE m."claim_id" = c."id" AND m."kind" = 'value' ORDER BY m."seq" LIMIT 1) first ON true
      LEFT JOIN LATERAL (SELECT m."editor_name" AS "by", jsonb_typeof(m."body"->'to') = 'object' AS "holds" FROM "mend" m
                          WHERE m."claim_id" = c."id" AND m."kind" = 'value' ORDER BY m."seq" DESC LIMIT 1) last ON true
      LEFT JOIN LATERAL (SELECT m."body"->'to'->>'grade' AS "grade" FROM "mend" m
                          WHERE m."claim_id" = c."id" AND m."kind" = 'grade' ORDER BY m."seq" DESC LIMIT 1) graded ON true
     WHERE ${condition}
     ORDER BY c."id"`;
  return rows.map(inContext);
};

/** Picks rows whose column is one of these ids; nothing for no ids. */
export const among = (column: Prisma.Sql, ids: readonly string[]): Prisma.Sql =>
  Prisma.sql`${column} = ANY(${[...ids]}::text[])`;
