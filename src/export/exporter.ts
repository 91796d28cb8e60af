import type { Sheet, SheetRow } from '../domain/sheet.js';

/** A cell of a worksheet, as the library that writes workbooks takes it; null for an empty one. */
export type Cell = Readonly<Record<string, unknown>> | null;

/** A file of several tables, to be put into bytes outside of this pure layer. */
export interface Workbook {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly stickyRowsCount?: number;
    readonly columns: readonly { readonly width: number }[];
    readonly data: readonly (readonly Cell[])[];
  }[];
}

/** Writes a sheet as one file of one format: the same rows and ids whatever the format. */
export interface Exporter<Written = string | Workbook> {
  readonly meta: {
    readonly id: string;
    readonly label: string;
    readonly mediaType: string;
    /** Without the dot. */
    readonly extension: string;
    /** Whether a file of it is no text. */
    readonly binary: boolean;
    /** Fields of a row that the format cannot carry. */
    readonly drops: readonly (keyof SheetRow)[];
  };
  readonly write: (sheet: Sheet) => Written;
}
