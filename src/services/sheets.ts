import type { Sheet } from '../domain/sheet.js';
import type { Actor } from '../ports/stores.js';

export type SheetFormat = 'csv' | 'json';

export interface Sheets {
  /** The sheet of one event, or of all; resolved claims only unless `unsettled` is asked for too. */
  readonly sheet: (filter: { readonly event?: string | undefined; readonly unsettled?: boolean | undefined }) => Promise<Sheet>;
  /** The same as a file, with its export noted in the audit. */
  readonly file: (
    filter: { readonly event?: string | undefined; readonly unsettled?: boolean | undefined },
    format: SheetFormat,
    actor: Actor,
  ) => Promise<{ readonly name: string; readonly mediaType: string; readonly body: string }>;
}
