import { csv } from './csv.js';
import type { Exporter } from './exporter.js';
import { json } from './json.js';

/** The formats that a sheet is exported in, by id. */
export const EXPORTERS = { csv, json } as const satisfies Readonly<Record<string, Exporter>>;

export type SheetFormat = keyof typeof EXPORTERS;

export const SHEET_FORMATS = Object.keys(EXPORTERS) as readonly SheetFormat[];
