import type { SheetHead, SheetRow } from '../domain/sheet.js';
import type { Cell } from './cell.js';

/** What is known of a format before anything is written in it. */
export interface FormatMeta {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether a file of it is no text. */
  readonly binary: boolean;
  /** Fields of a row that the format cannot carry. */
  readonly drops: readonly (keyof SheetRow)[];
}

/**
 * Writes a sheet as one text, part by part, so that no part of the program ever holds all of it: `begin`, then `part` for the rows of each conflict in
 * turn, counted from 0, then `end`. The same rows and ids whatever the format.
 */
export interface TextExporter {
  readonly meta: FormatMeta;
  readonly begin: (head: SheetHead) => string;
  readonly part: (rows: readonly SheetRow[], index: number) => string;
  readonly end: (head: SheetHead) => string;
}

/** One table of a workbook, part by part as a text is. */
export interface Worksheet {
  readonly name: string;
  /** Rows that stay in sight at the top. */
  readonly frozenRows: number;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly begin: (head: SheetHead) => readonly (readonly Cell[])[];
  /** Null for a table that no conflict has rows in. */
  readonly part: ((rows: readonly SheetRow[]) => readonly (readonly Cell[])[]) | null;
}

/** Writes a sheet as a workbook of several tables. */
export interface WorkbookExporter {
  readonly meta: FormatMeta;
  readonly worksheets: readonly Worksheet[];
}

export type Exporter = TextExporter | WorkbookExporter;
