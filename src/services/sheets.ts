import type { Policy } from '../domain/policy.js';
import type { Sheet } from '../domain/sheet.js';
import { exportedRows } from '../export/corrections.js';
import { EXPORTERS, type SheetFormat } from '../export/registry.js';
import { sheetOf } from '../export/sheet.js';
import type { Clock } from '../kernel/clock.js';
import { sha256 } from '../kernel/digest.js';
import { Problem } from '../kernel/problem.js';
import type { Readers } from '../ports/readers.js';
import type { Actor, AuditLog, SheetExportStore } from '../ports/stores.js';

import { workbookBytes } from './sheet-bytes.js';

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
  readonly body: string | Uint8Array;
  /** Digest of the rows, the same in every format. */
  readonly rowsSha256: string;
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

/** What sheets are made of and noted in. */
export interface SheetParts {
  readonly read: { readonly sheets: Readers['sheets']; readonly events: Pick<Readers['events'], 'find'> };
  readonly exports: SheetExportStore;
  readonly audit: Pick<AuditLog, 'latest'>;
  readonly policy: Pick<Policy, 'name' | 'version'>;
  readonly clock: Clock;
}

/** Makes sheets out of what is stored; each export is noted with the digests of its rows and of its file, so that a file can be matched to its making. */
export const createSheets = ({ read, exports, audit, policy, clock }: SheetParts): Sheets => {
  const titleOf = async (event: string | undefined): Promise<string> => {
    if (event === undefined) return ALL_TITLE;
    const view = await read.events.find(event);
    if (!view)
      throw new Problem('not-found', 'There is no such event.', 'It may have been withdrawn, or the id is mistyped.');
    return view.event.title;
  };

  const sheet = async ({ event, unsettled = false }: SheetFilter): Promise<Sheet> => {
    const title = await titleOf(event);
    const scope = { event: event ?? null, unsettled };
    const [head] = await audit.latest(1);
    const conflicts = await read.sheets.conflicts({ event, settledOnly: !unsettled });
    return sheetOf(conflicts, {
      title,
      now: clock.now(),
      about: {
        scope,
        policy: { name: policy.name, version: policy.version },
        audit: head ? { seq: head.seq, hash: head.hash } : null,
      },
      earlier: await exports.last(scope),
    });
  };

  return {
    sheet,
    file: async (filter, format, actor) => {
      const made = await sheet(filter);
      const { meta, write } = EXPORTERS[format];
      const written = write(made);
      const body = typeof written === 'string' ? written : await workbookBytes(written);
      const { scope, rowsSha256 } = made.about;
      await exports.append(
        { scope, format, rowsSha256, rows: exportedRows(made.rows), fileSha256: sha256(body) },
        { actor },
      );
      return {
        name: fileNameOf(filter.event ?? ALL, made.madeAt, meta.extension),
        mediaType: meta.mediaType,
        body,
        rowsSha256,
      };
    },
  };
};
