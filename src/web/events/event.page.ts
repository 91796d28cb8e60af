import type { EventView, GridRow } from '../../ports/readers.js';
import { address, claimPath, conflictPath, eventPath, sourcePath } from '../address.js';
import { publishedModel, publisherWords, titleWords, type PublishedModel } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';
import { STATUS_WORDS, counted } from '../words.js';
import { whenWhere } from './events.page.js';

/** One column of the grid: a source. */
export interface ColumnModel {
  readonly href: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: PublishedModel;
}

/** One value in a cell; its sign names the position of the conflict, null where the sources agree. */
export interface CellValueModel {
  readonly href: string;
  readonly display: string;
  readonly sign: SignModel | null;
}

export interface CellModel {
  readonly values: readonly CellValueModel[];
}

/** One question of the grid. */
export interface GridRowModel {
  readonly question: string;
  readonly conflict: GridConflictModel | null;
  readonly cells: readonly CellModel[];
}

export interface GridConflictModel {
  readonly href: string;
  readonly status: string;
  readonly settled: boolean;
}

export interface EventPageModel {
  readonly title: string;
  readonly when: string;
  readonly summary: string;
  readonly queueHref: string;
  readonly sheetHref: string;
  readonly mendHref: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly GridRowModel[];
}

const rowModel = (row: GridRow, event: string, sources: readonly string[]): GridRowModel => {
  const cells = new Map(row.cells.map((cell) => [cell.source, cell]));
  return {
    question: row.question.text,
    conflict: row.conflict && {
      href: address(conflictPath(row.conflict.id), { event }),
      status: STATUS_WORDS[row.conflict.status],
      settled: row.conflict.status === 'resolved' || row.conflict.status === 'dismissed',
    },
    cells: sources.map((source) => ({
      values: (cells.get(source)?.claims ?? []).map((claim) => ({
        href: claimPath(claim.id),
        display: claim.display,
        sign: claim.position === null ? null : signOf(claim.position),
      })),
    })),
  };
};

export const eventPage = ({ event, sources, grid, conflicts }: EventView): EventPageModel => ({
  title: event.title,
  when: whenWhere(event),
  summary: `${counted(sources.length, 'source')}, ${counted(conflicts.length, 'conflict')}`,
  queueHref: address('/conflicts', { event: event.id }),
  sheetHref: `/sheets/${encodeURIComponent(event.id)}`,
  mendHref: `${eventPath(event.id)}/mends`,
  columns: sources.map((source) => ({
    href: sourcePath(source.id),
    publisher: publisherWords(source.metadata),
    title: titleWords(source.metadata),
    published: publishedModel(source.metadata),
  })),
  rows: grid.map((row) =>
    rowModel(
      row,
      event.id,
      sources.map(({ id }) => id),
    ),
  ),
});
