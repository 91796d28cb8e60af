import { standingMends, type MadeMend, type MendBody } from '../domain/mend.js';
import { Problem } from '../kernel/problem.js';
import type { MendStore } from '../ports/stores.js';
import { carrierOf } from './carried-mends.js';
import { newestSnapshots } from './snapshot-rows.js';
import type { Access } from './database.js';
import type { Mend as MendRow, Prisma } from './generated/client.js';
import { requirePerson } from './require-person.js';
import { requireStorable } from './storable.js';

/** A mend as it was made, of its row. */
export const mendOf = (row: MendRow): MadeMend => ({
  seq: Number(row.seq),
  claim: row.claimId,
  // written from this very type
  body: row.body as unknown as MendBody,
  reason: row.reason,
  editor: { id: row.editorId, name: row.editorName },
  at: row.at.toISOString(),
});

/** What people mend of claims. */
export const mendStore = ({ write, read }: Access): MendStore => ({
  append: (mends, { actor }) =>
    write(async ({ db, clock, record }) => {
      await requirePerson(db, actor);
      const claims = await db.claim.findMany({
        where: { id: { in: mends.map(({ claim }) => claim) } },
        select: { id: true, sourceId: true },
      });
      const sourceOf = new Map(claims.map(({ id, sourceId }) => [id, sourceId]));
      const added = mends.flatMap(({ body }) => (body.kind === 'added' ? [body.to.document] : []));
      const texts = await newestSnapshots(db, [...sourceOf.values(), ...added]);
      const at = clock.now();
      const rows = mends.map(({ claim, body, reason }) => {
        requireStorable({ reason, words: JSON.stringify(body) });
        const sourceId = body.kind === 'added' ? body.to.document : sourceOf.get(claim);
        const snapshotId = texts.get(sourceId ?? '');
        if (sourceId === undefined || snapshotId === undefined)
          throw new Problem('not-found', 'There is no such claim.');
        return {
          claimId: claim,
          sourceId,
          snapshotId,
          kind: body.kind,
          body: JSON.parse(JSON.stringify(body)) as Prisma.InputJsonObject,
          reason,
          editorId: actor.id,
          editorName: actor.name,
          at,
        };
      });
      await db.mend.createMany({ data: rows });
      for (const { claimId, body, reason } of rows)
        record({
          actor,
          action: body.kind === 'added' ? 'claim.added' : 'claim.mended',
          subject: { type: 'claim', id: claimId },
          details: { mend: body, reason },
        });
    }),
  standing: (sources) =>
    read(async ({ db }) => {
      const rows = await db.mend.findMany({ where: { sourceId: { in: [...sources] } }, orderBy: { seq: 'asc' } });
      const bySeq = new Map(rows.map((row) => [Number(row.seq), row]));
      const standing = standingMends(rows.map(mendOf));
      const carry = await carrierOf(
        db,
        standing.flatMap(({ seq }) => bySeq.get(seq) ?? []),
      );
      return standing.flatMap(({ seq, claim, body }) => {
        const row = bySeq.get(seq);
        const held = row ? carry(row, body) : null;
        return held ? [{ claim, body: held }] : [];
      });
    }),
  sourcesOf: (claims) =>
    read(async ({ db }) => {
      const rows = await db.claim.findMany({
        where: { id: { in: [...claims] } },
        distinct: ['sourceId'],
        select: { sourceId: true },
      });
      return rows.map(({ sourceId }) => sourceId);
    }),
  of: (claim) =>
    read(async ({ db }) =>
      (await db.mend.findMany({ where: { claimId: claim }, orderBy: { seq: 'asc' } })).map(mendOf),
    ),
});
