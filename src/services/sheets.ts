import type { Sheet } from '../domain/sheet.js';
import { EXPORTERS, type SheetFormat } from '../export/registry.js';
import { sheetOf } from '../export/sheet.js';
import type { Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { Readers } from '../ports/readers.js';
import type { Actor, AuditLog } from '../ports/stores.js';

export type { SheetFormat } from '../export/registry.js';

/** Which conflicts a sheet holds. */
export interface SheetFilter {
  /** Id of one event; all events without it. */
  readonly event?: string | undefined;
  /** Undecided and challenged conflicts too. */
  readonly unsettled?: boolean | undefined;
}

/** A sheet as a file, ready to be sent or written. */
export interface SheetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string;
}

export interface Sheets {
  /** The sheet of one event, or of all; resolved claims only unless `unsettled` is asked for too. Throws Problem `not-found` for an unknown event. */
  readonly sheet: (filter: SheetFilter) => Promise<Sheet>;
  /** The same as a file, with its export noted in the audit. */
  readonly file: (filter: SheetFilter, format: SheetFormat, actor: Actor) => Promise<SheetFile>;
}

const ALL = 'all';
/** Title of the sheet of every event. */
const ALL_TITLE = 'All events';

/** "sheet-evt_12ab-2025-07-02.csv": ids are of letters, digits and underscores, and whatever else one held is no part of a file's name. */
const fileNameOf = (event: string, madeAt: string, extension: string): string =>
  `sheet-${event.replace(/[^\w-]/g, '')}-${madeAt.slice(0, 10)}.${extension}`;

/** Makes sheets out of what is stored; each export is noted with the digest of its file, so that a file can be matched to its making. */
export const createSheets = (
  read: { readonly sheets: Readers['sheets']; readonly events: Pick<Readers['events'], 'find'> },
  audit: Pick<AuditLog, 'append'>,
  clock: Clock,
): Sheets => {
  const titleOf = async (event: string | undefined): Promise<string> => {
    if (event === undefined) return ALL_TITLE;
    const view = await read.events.find(event);
    if (!view)
      throw new Problem('not-found', 'There is no such event.', 'It may have been withdrawn, or the id is mistyped.');
    return view.event.title;
  };

  const sheet = async ({ event, unsettled = false }: SheetFilter): Promise<Sheet> => {
    const title = await titleOf(event);
    const conflicts = await read.sheets.conflicts({ event, settledOnly: !unsettled });
    return sheetOf(conflicts, clock.now(), title);
  };

  return {
    sheet,
    file: async (filter, format, actor) => {
      const made = await sheet(filter);
      const { meta, write } = EXPORTERS[format];
      const body = write(made);
      await audit.append({
        actor,
        action: 'sheet.exported',
        subject: { type: 'sheet', id: filter.event ?? ALL },
        details: {
          filter: { event: filter.event ?? null, unsettled: filter.unsettled ?? false },
          format,
          rows: made.rows.length,
          sha256: sha256(body),
        },
      });
      return { name: fileNameOf(filter.event ?? ALL, made.madeAt, meta.extension), mediaType: meta.mediaType, body };
    },
  };
};
