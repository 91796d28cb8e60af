import type { Readable } from 'node:stream';
import type { Policy } from '../../domain/policy.js';
import type {
  Correction,
  ExportedRow,
  Sheet,
  SheetHead,
  SheetQuery,
  SheetRow,
  SheetScope,
} from '../../domain/sheet.js';
import { correctionOf, exportedRow, removalOf } from '../../export/corrections.js';
import { rowsOf } from '../../export/rows.js';
import { EXPORTERS, type SheetFormat } from '../../export/registry.js';
import type { Clock } from '../../kernel/clock.js';
import { Problem } from '../../kernel/problem.js';
import type { Readers } from '../../ports/readers.js';
import type { Actor, AuditLog, ExportedClaim, SheetExportStore } from '../../ports/stores.js';
import { gather, type Gathered } from './gather.js';
import { piecesOf } from './pieces.js';
import { openWorkspace, readOnce, writeFileOf, type Spool } from './spool.js';

export type { SheetFormat } from '../../export/registry.js';

/** Which conflicts a sheet holds. */
export interface SheetFilter {
  /** Id of one event; all events without it. */
  readonly event?: string | undefined;
  /** Undecided and challenged conflicts too. */
  readonly unsettled?: boolean | undefined;
  /** Only conflicts that match. */
  readonly query?: SheetQuery | undefined;
  /** ISO day (its end, UTC) or date-time: what was known and decided then. */
  readonly asOf?: string | undefined;
}

/** A sheet as a file, ready to be sent or written. */
export interface SheetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Digest of the rows, the same in every format. */
  readonly rowsSha256: string;
  /** Its bytes; they are gone once they are read or given up (`destroy`). */
  readonly content: Readable;
}

export interface Sheets {
  /**
   * The sheet of one event, of what matches a query, or of all; resolved claims only unless `unsettled` is asked for too. Its rows are those of the first
   * `most` conflicts, what it says of itself is of all. Throws Problem `not-found` for an unknown event, `bad-input` for a time to come.
   */
  readonly sheet: (filter: SheetFilter, most: number) => Promise<Sheet>;
  /**
   * What changed in it from a time on: values that came, went, were corrected, or stand otherwise. Throws as `sheet` does, and `bad-input` for no time.
   */
  readonly changes: (filter: SheetFilter, since: string) => Promise<SheetChanges>;
  /** The whole of it as a file, with its export noted in the audit. */
  readonly file: (filter: SheetFilter, format: SheetFormat, actor: Actor) => Promise<SheetFile>;
}

/** What changed in a sheet between two times. */
export interface SheetChanges {
  /** ISO date-times, UTC; null for now. */
  readonly since: string;
  readonly until: string | null;
  readonly changes: readonly Correction[];
}

const ALL = 'all';
/** Title of the sheet of every event. */
const ALL_TITLE = 'All events';

/** "sheet-evt_12ab-2025-07-02.csv": ids are of letters, digits and underscores, and whatever else one held is no part of a file's name. */
const fileNameOf = ({ event, query, asOf }: SheetScope, madeAt: string, extension: string): string => {
  const parts = [
    'sheet',
    (event ?? ALL).replace(/[^\w-]/g, ''),
    ...(Object.keys(query).length === 0 ? [] : ['query']),
    (asOf ?? madeAt).slice(0, 10),
  ];
  return `${parts.join('-')}.${extension}`;
};

/** What sheets are made of and noted in. */
export interface SheetParts {
  readonly read: { readonly sheets: Readers['sheets']; readonly events: Pick<Readers['events'], 'find'> };
  readonly exports: SheetExportStore;
  readonly audit: Pick<AuditLog, 'latest'>;
  readonly policy: Pick<Policy, 'name' | 'version'>;
  readonly clock: Clock;
}

/** Conditions that say something. */
const saying = (query: SheetQuery): SheetQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== ''));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The time that a sheet is asked to be as of: null for a day that has not ended, which is as of now. Throws Problem `bad-input`. */
const timeOf = (asked: string, now: Date, field = 'as of'): string | null => {
  const day = DAY.test(asked);
  const time = new Date(day ? `${asked}T23:59:59.999Z` : asked);
  if (Number.isNaN(time.getTime()) || !/^\d{4}-/.test(asked))
    throw new Problem('bad-input', `${field}: That is no day and no time.`, 'Write a day as 2025-06-30.');
  if (day && asked === now.toISOString().slice(0, 10)) return null;
  if (time > now)
    throw new Problem('bad-input', `${field}: That time is still to come.`, 'Choose a day or a time that has passed.');
  return time.toISOString();
};

async function* claimsOf(rows: Spool<readonly SheetRow[]>): AsyncIterable<ExportedClaim> {
  for await (const group of rows.items())
    for (const row of group) yield { claimId: row.claimId, row: exportedRow(row) };
}

const firstOf = async (rows: Spool<readonly SheetRow[]>, most: number): Promise<readonly SheetRow[]> => {
  const first: SheetRow[] = [];
  let conflicts = 0;
  for await (const group of rows.items()) {
    if (conflicts === most) break;
    first.push(...group);
    conflicts += 1;
  }
  return first;
};

/** Makes sheets out of what is stored; each export is noted with the digests of its rows and of its file, so that a file can be matched to its making. */
export const createSheets = ({ read, exports, audit, policy, clock }: SheetParts): Sheets => {
  const titleOf = async (event: string | undefined): Promise<string> => {
    if (event === undefined) return ALL_TITLE;
    const view = await read.events.find(event);
    if (!view)
      throw new Problem('not-found', 'There is no such event.', 'It may have been withdrawn, or the id is mistyped.');
    return view.event.title;
  };

  const scopeOf = ({ event, unsettled = false, query = {}, asOf }: SheetFilter): SheetScope => {
    return {
      event: event ?? null,
      unsettled,
      query: saying(query),
      asOf: asOf === undefined ? null : timeOf(asOf, clock.now()),
    };
  };

  /** Makes the sheet's rows in a workspace of its own and gives them to `use`, which takes the workspace over unless it fails. */
  const made = async <T>(
    filter: SheetFilter,
    use: (
      head: SheetHead,
      gathered: Gathered,
      pathOf: (name: string) => string,
      done: () => Promise<void>,
    ) => Promise<T>,
  ): Promise<T> => {
    const scope = scopeOf(filter);
    const title = await titleOf(filter.event);
    const [last] = await audit.latest(1);
    const workspace = await openWorkspace();
    try {
      const { event, unsettled, query, asOf } = scope;
      const conflicts = read.sheets.conflicts({
        event: event ?? undefined,
        settledOnly: !unsettled,
        query,
        asOf: asOf ?? undefined,
      });
      const gathered = await gather(workspace.pathOf('rows'), scope, conflicts, exports);
      const head: SheetHead = {
        title,
        madeAt: clock.now().toISOString(),
        about: {
          scope,
          policy: { name: policy.name, version: policy.version },
          rows: gathered.count,
          rowsSha256: gathered.rowsSha256,
          audit: last ? { seq: last.seq, hash: last.hash } : null,
        },
        previousAt: gathered.earlier?.at ?? null,
        corrections: gathered.corrections,
      };
      return await use(head, gathered, workspace.pathOf, workspace.remove);
    } catch (error) {
      await workspace.remove();
      throw error;
    }
  };

  /** What stands of each claim in a sheet; ids and words of claims are held, not their quotes. */
  const standingIn = async ({
    event,
    unsettled,
    query,
    asOf,
  }: SheetScope): Promise<ReadonlyMap<string, ExportedRow>> => {
    const standing = new Map<string, ExportedRow>();
    const of = { event: event ?? undefined, settledOnly: !unsettled, query, asOf: asOf ?? undefined };
    for await (const view of read.sheets.conflicts(of))
      for (const row of rowsOf(view)) if (!standing.has(row.claimId)) standing.set(row.claimId, exportedRow(row));
    return standing;
  };

  return {
    changes: async (filter, since) => {
      const scope = scopeOf(filter);
      const from = timeOf(since, clock.now(), 'since');
      await titleOf(filter.event);
      if (from === null)
        throw new Problem('bad-input', 'since: That day has not ended.', 'Choose a day or a time that has passed.');
      const before = await standingIn({ ...scope, asOf: from });
      const after = await standingIn(scope);
      const changed = [...after].map(([claim, row]) => correctionOf(claim, before.get(claim), row));
      const gone = [...before].flatMap(([claim, row]) => (after.has(claim) ? [] : [removalOf(claim, row)]));
      return { since: from, until: scope.asOf, changes: [...changed.filter((one) => one !== null), ...gone] };
    },
    sheet: (filter, most) =>
      made(filter, async (head, { rows }, _pathOf, done) => {
        const sheet = { ...head, rows: await firstOf(rows, most) };
        await done();
        return sheet;
      }),
    file: (filter, format, actor) =>
      made(filter, async (head, { rows, earlier }, pathOf, done) => {
        const exporter = EXPORTERS[format];
        const { path, bytes, sha256 } = await writeFileOf(pathOf('file'), piecesOf(exporter, head, rows.items));
        const { scope, rowsSha256, rows: count } = head.about;
        // one sheet in five formats keeps its rows once
        const changed = earlier?.rowsSha256 !== rowsSha256;
        await exports.append(
          { scope, format, rowsSha256, rowCount: count, fileSha256: sha256 },
          changed ? claimsOf(rows) : null,
          { actor },
        );
        return {
          name: fileNameOf(scope, head.madeAt, exporter.meta.extension),
          mediaType: exporter.meta.mediaType,
          bytes,
          rowsSha256,
          content: readOnce(path, done),
        };
      }),
  };
};
