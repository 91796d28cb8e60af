import type { Sheet, SheetRow } from '../domain/sheet.js';

/** Writes a sheet as one file of one format: the same rows and ids whatever the format. */
export interface Exporter {
  readonly meta: {
    readonly id: string;
    readonly label: string;
    readonly mediaType: string;
    /** Without the dot. */
    readonly extension: string;
    /** Fields of a row that the format cannot carry. */
    readonly drops: readonly (keyof SheetRow)[];
  };
  readonly write: (sheet: Sheet) => string;
}
