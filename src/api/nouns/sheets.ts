import { z } from 'zod';
import { EXPORTERS, SHEET_FORMATS, type SheetFormat } from '../../export/registry.js';
import type { Services } from '../../services/services.js';
import type { SheetFilter } from '../../services/sheets/sheets.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { sheetChangesFilterShape, sheetChangesShape, sheetFilterShape, sheetShape } from '../schema/sheet.js';

/** The sheet of everything, where an event's id would stand. */
const ALL_EVENTS = 'all';

const SHAPES: Readonly<Record<SheetFormat, z.ZodType>> = {
  json: sheetShape,
  xlsx: z.string().describe('Office Open XML: the sheets Claims, Resolutions and Methodology.'),
  html: z.string().describe('A page of its own for reading and printing.'),
  markdown: z.string().describe('CommonMark with tables.'),
  csv: z.string().describe('RFC 4180 in UTF-8 with a byte order mark; the columns of SheetRow.'),
};

/** What an address asks for. */
const filterOf = (id: string, { unsettled, asOf, ...query }: z.infer<typeof sheetFilterShape>): SheetFilter => ({
  event: id === ALL_EVENTS ? undefined : id,
  unsettled: unsettled === '1',
  query,
  asOf,
});

/** Sheets as files, one endpoint for each format, and what changed in them. */
export const sheetEndpoints = ({ sheets }: Pick<Services, 'sheets'>): readonly Endpoint[] => [
  ...SHEET_FORMATS.map((format) =>
    endpoint({
      id: `getSheet${EXPORTERS[format].meta.label}`,
      method: 'get',
      path: `/sheets/{event}.${EXPORTERS[format].meta.extension}`,
      summary: `What was decided of one event, or of \`${ALL_EVENTS}\`, as ${EXPORTERS[format].meta.label}`,
      query: sheetFilterShape,
      answers: SHAPES[format],
      mediaType: EXPORTERS[format].meta.mediaType,
      refuses: ['not-found'],
      handle: async ({ id, query, actor }) => {
        const file = await sheets.file(filterOf(id, query), format, actor);
        return { file: { ...file, headers: { 'X-Rows-Sha256': file.rowsSha256 } } };
      },
    }),
  ),
  endpoint({
    id: 'getSheetChanges',
    method: 'get',
    path: '/sheets/{event}/changes',
    summary: `What changed in the sheet of one event, or of \`${ALL_EVENTS}\`, from a time on`,
    query: sheetChangesFilterShape,
    answers: sheetChangesShape,
    refuses: ['not-found'],
    handle: async ({ id, query: { since, ...query } }) => ({ json: await sheets.changes(filterOf(id, query), since) }),
  }),
];
