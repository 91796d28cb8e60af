import { csv } from './csv.js';
import type { Exporter } from './exporter.js';
import { html } from './html.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { xlsx } from './xlsx.js';

/** The formats that a sheet is exported in, by id. */
export const EXPORTERS = { csv, xlsx, json, html, markdown } as const satisfies Readonly<Record<string, Exporter>>;

export type SheetFormat = keyof typeof EXPORTERS;

export const SHEET_FORMATS = Object.keys(EXPORTERS) as readonly SheetFormat[];
