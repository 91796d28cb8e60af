import { randomUUID } from 'node:crypto';
import { canonicalJson, sha256, stableId } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import { NO_METADATA, type Article, type SourceMetadata } from '../domain/source.js';
import type { NewSource, SourceStore } from '../ports/stores.js';
import { lockFor, type Access, type Database, type WriteScope } from './database.js';
import { foldName } from './fold.js';
import { groupBy, metadataOf, regionOf } from './rows.js';
import { keepSnapshot, newestSnapshot } from './snapshot-rows.js';
import { isStorable, requireStorable } from './storable.js';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:$|T)/;

const requireDated = ({ publishedAt, publishedAtBasis }: SourceMetadata): void => {
  if (publishedAt !== null && (!ISO_DATE.test(publishedAt) || Number.isNaN(Date.parse(publishedAt))))
    throw new Problem(
      'bad-input',
      `"${publishedAt}" is not a date`,
      'Write the publication date as 2025-06-30, or as a date and time with its offset.',
    );
  if ((publishedAt === null) !== (publishedAtBasis === 'unknown'))
    throw new Problem(
      'bad-input',
      publishedAt === null
        ? `A publication date that is not given cannot be ${publishedAtBasis}`
        : `It is not said how the publication date ${publishedAt} is known`,
      'Give the date and say whether it is stated or inferred, or leave both out.',
    );
};

const ensurePublisher = async ({ db, clock }: WriteScope, name: string | null): Promise<string | null> => {
  const key = foldName(name ?? '');
  if (name === null || key === '') return null;
  const { id } = await db.publisher.upsert({
    where: { key },
    create: { id: stableId('pub', key), key, name: name.trim(), createdAt: clock.now() },
    update: {},
    select: { id: true },
  });
  return id;
};

/** Id of the source that has this address and title, or that is this very text pasted without address; and whether it has this text. */
const findSame = async (
  db: Database,
  { metadata }: NewSource,
  digest: string,
): Promise<{ readonly id: string; readonly hasText: boolean } | null> => {
  const same = { url: metadata.url, title: metadata.title };
  const exact = await db.snapshot.findFirst({
    where: { sha256: digest, source: same },
    orderBy: { sourceId: 'asc' },
    select: { sourceId: true },
  });
  if (exact) return { id: exact.sourceId, hasText: true };
  if (metadata.url === null) return null;
  const fetched = await db.source.findFirst({ where: same, orderBy: { id: 'asc' }, select: { id: true } });
  return fetched && { id: fetched.id, hasText: false };
};

const addSource = async (scope: WriteScope, source: NewSource, id: string): Promise<void> => {
  const { metadata } = source;
  await scope.db.source.create({
    data: {
      id,
      title: metadata.title,
      publisherId: await ensurePublisher(scope, metadata.publisher),
      url: metadata.url,
      author: metadata.author,
      publishedAt: metadata.publishedAt,
      publishedAtBasis: metadata.publishedAtBasis,
      language: metadata.language,
      file: source.file,
      addedAt: scope.clock.now(),
    },
  });
};

/** A row of the newest text of each source. */
interface ArticleRow {
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly publisher: string | null;
  readonly grade: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

const readArticles = async (db: Database, ids: readonly string[] | null): Promise<readonly Article[]> => {
  const rows = await db.$queryRaw<ArticleRow[]>`
    SELECT s."id" AS "sourceId", n."id" AS "snapshotId", n."text", s."title", s."publisher_id" AS "publisherId", p."name" AS "publisher", p."grade",
           s."published_at" AS "publishedAt", s."published_at_basis" AS "publishedAtBasis", s."url", s."author", s."language"
      FROM "source" s
      JOIN LATERAL (SELECT "id", "text" FROM "snapshot" WHERE "source_id" = s."id" ORDER BY "ordinal" DESC LIMIT 1) n ON true
      LEFT JOIN "publisher" p ON p."id" = s."publisher_id"
     WHERE ${ids === null}::boolean OR s."id" = ANY(${ids === null ? [] : [...ids]}::text[])`;
  const regions = groupBy(
    await db.region.findMany({
      where: {
        setBy: 'person',
        withdrawnAt: null,
        ...(ids !== null && { snapshotId: { in: rows.map(({ snapshotId }) => snapshotId) } }),
      },
      orderBy: [{ start: 'asc' }, { end: 'asc' }],
    }),
    (region) => region.snapshotId,
  );
  return rows
    .map((row) => ({
      id: row.sourceId,
      text: row.text,
      metadata: metadataOf(row),
      regions: (regions.get(row.snapshotId) ?? []).map(regionOf),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Sources and their texts. Reading the articles in a unit of work keeps other writers of sources and findings waiting until it ends. */
export const sourceStore = ({ write, read }: Access): SourceStore => ({
  add: (source, event) =>
    write(async (scope) => {
      const { db, record } = scope;
      const { metadata, text } = source;
      const { title, publisher, url, author, language } = metadata;
      requireStorable({ text, title, publisher, url, author, language, file: source.file });
      requireDated(metadata);
      if (text === '') throw new Problem('bad-input', 'The text is empty', 'Give the text of the article.');
      await lockFor(db, 'findings');
      const digest = sha256(text);
      const same = await findSame(db, source, digest);
      if (same?.hasText) return { id: same.id, added: false };
      const id = same?.id ?? stableId('src', digest, url ?? '', title ?? '');
      if (!same) await addSource(scope, source, id);
      const snapshot = await keepSnapshot(scope, id, source);
      record({ ...event, subject: { type: 'source', id }, details: { ...event.details, snapshot, sha256: digest } });
      return { id, added: true };
    }),
  revise: (source, text, event) =>
    write(async (scope) => {
      const { db, record } = scope;
      requireStorable({ text: text.text });
      if (text.text === '') throw new Problem('bad-input', 'The text is empty', 'Give the text of the article.');
      await lockFor(db, 'findings');
      const before = isStorable(source) ? await newestSnapshot(scope, source) : null;
      if (!before) throw new Problem('not-found', 'There is no such source.');
      const digest = sha256(text.text);
      if (before.sha256 === digest) return { ordinal: before.ordinal, added: false };
      const snapshot = await keepSnapshot(scope, source, text);
      const details = { ...event.details, snapshot, sha256: digest, before: before.id };
      record({ ...event, subject: { type: 'source', id: source }, details });
      return { ordinal: before.ordinal + 1, added: true };
    }),
  articles: (ids) =>
    write(async ({ db }) => {
      await lockFor(db, 'findings');
      return readArticles(db, ids ?? null);
    }),
  count: () => read(({ db }) => db.source.count()),
  redate: (source, publishedAt, { actor }) =>
    write(async ({ db, record }) => {
      await lockFor(db, 'findings');
      const row = isStorable(source) ? await db.source.findUnique({ where: { id: source } }) : null;
      if (!row) throw new Problem('not-found', 'There is no such source.');
      const publishedAtBasis = publishedAt === null ? 'unknown' : 'inferred';
      requireDated({ ...NO_METADATA, publishedAt, publishedAtBasis });
      await db.source.update({ where: { id: source }, data: { publishedAt, publishedAtBasis } });
      record({
        actor,
        action: 'source.dated',
        subject: { type: 'source', id: source },
        details: { was: row.publishedAt, wasBasis: row.publishedAtBasis, to: publishedAt },
      });
    }),
  grade: (source, grade, reason, { actor }) =>
    write(async ({ db, record }) => {
      requireStorable({ reason });
      const row = isStorable(source)
        ? await db.source.findUnique({ where: { id: source }, include: { publisher: { include: { sources: true } } } })
        : null;
      if (!row) throw new Problem('not-found', 'There is no such source.');
      const { publisher } = row;
      if (!publisher)
        throw new Problem('bad-input', 'grade: Nobody is known to have published this.', 'There is nobody to judge.');
      await db.publisher.update({ where: { id: publisher.id }, data: { grade } });
      record({
        actor,
        action: 'publisher.graded',
        subject: { type: 'publisher', id: publisher.id },
        details: { was: publisher.grade, to: grade, reason, sources: publisher.sources.map(({ id }) => id) },
      });
    }),
  regionsSet: (source) =>
    read(async ({ db }) => {
      const newest = await newestSnapshot({ db }, source);
      const rows = await db.region.findMany({
        where: { snapshotId: newest?.id ?? '', setBy: 'person', withdrawnAt: null },
        orderBy: [{ start: 'asc' }, { end: 'asc' }],
      });
      return rows.map(regionOf);
    }),
  setRegions: (source, regions, event) =>
    write(async (scope) => {
      const { db, clock, record } = scope;
      await lockFor(db, 'findings');
      const snapshot = isStorable(source) ? await newestSnapshot(scope, source) : null;
      if (!snapshot) throw new Problem('not-found', `There is no source ${source}`);
      for (const { span, reason } of regions) {
        requireStorable({ reason });
        if (
          !Number.isInteger(span.start) ||
          !Number.isInteger(span.end) ||
          span.start < 0 ||
          span.end <= span.start ||
          span.end > snapshot.text.length
        )
          throw new Problem(
            'bad-input',
            `The text has no stretch from ${span.start} to ${span.end}`,
            'Select it again.',
          );
      }
      const now = clock.now();
      await db.region.updateMany({
        where: { snapshotId: snapshot.id, setBy: 'person', withdrawnAt: null },
        data: { withdrawnAt: now },
      });
      await db.region.createMany({
        data: regions.map(({ span, role, reason }) => ({
          id: `region_${randomUUID()}`,
          snapshotId: snapshot.id,
          start: span.start,
          end: span.end,
          role,
          reason,
          setBy: 'person',
          setAt: now,
        })),
      });
      record({
        ...event,
        subject: { type: 'source', id: source },
        details: { ...event.details, snapshot: snapshot.id, regions: JSON.parse(canonicalJson(regions)) as unknown },
      });
    }),
});
