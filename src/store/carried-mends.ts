import type { MendBody } from '../domain/mend.js';
import type { Span } from '../kernel/span.js';
import { carriedSpan } from '../text/carried-span.js';
import type { Database } from './database.js';
import type { Mend as MendRow } from './generated/client.js';
import { newestSnapshots } from './snapshot-rows.js';

/** The same mend with its places moved; null where the words of one are gone. */
const moved = (body: MendBody, place: (span: Span) => Span | null): MendBody | null => {
  const speakerAt = <S extends { readonly at: Span }>(speaker: S | null): S | null | undefined => {
    if (speaker === null) return null;
    const at = place(speaker.at);
    return at ? { ...speaker, at } : undefined;
  };
  if (body.kind === 'added') {
    const [span, speaker] = [place(body.to.span), speakerAt(body.to.speaker)];
    return span && speaker !== undefined ? { ...body, to: { ...body.to, span, speaker } } : null;
  }
  if (body.kind !== 'speaker' || body.to === null) return body;
  const speaker = speakerAt(body.to.speaker);
  return speaker === undefined ? null : { ...body, to: { speaker } };
};

/**
 * Brings mends of an older text into the newest one of their source: null for what rests on words that it does not have. Texts are read only where a
 * mend was made of an older one.
 */
export const carrierOf = async (
  db: Database,
  rows: readonly MendRow[],
): Promise<(row: MendRow, body: MendBody) => MendBody | null> => {
  const placed = rows.filter(({ kind }) => kind === 'added' || kind === 'speaker');
  const newest = await newestSnapshots(
    db,
    placed.map(({ sourceId }) => sourceId),
  );
  const older = placed.filter(({ sourceId, snapshotId }) => newest.get(sourceId) !== snapshotId);
  const wanted = older.flatMap(({ sourceId, snapshotId }) => [snapshotId, newest.get(sourceId) ?? '']);
  const texts = new Map(
    (await db.snapshot.findMany({ where: { id: { in: [...new Set(wanted)] } }, select: { id: true, text: true } })).map(
      ({ id, text }) => [id, text],
    ),
  );
  return ({ sourceId, snapshotId }, body) => {
    const current = newest.get(sourceId);
    const [before, after] = [texts.get(snapshotId), texts.get(current ?? '')];
    if (current === snapshotId || before === undefined || after === undefined) return body;
    return moved(body, (span) => carriedSpan(before, span, after));
  };
};
