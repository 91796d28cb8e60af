import { z } from 'zod';
import { SEVERITIES } from '../../domain/finding.js';
import type { SheetQuery } from '../../domain/sheet.js';
import { VALUE_KINDS } from '../../domain/value.js';
import { MANY_ORIGINS } from '../../ports/readers.js';
import type { SheetFilter } from '../../services/sheets/sheets.js';

/** The name of the sheet of everything, where an event's id would stand. */
export const ALL_EVENTS = 'all';

/** What is no condition is left out: an address that was mistyped or is old still shows a sheet, which says what it holds. */
const lenient = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);

const form = z.object({
  kind: lenient(z.enum(VALUE_KINDS)),
  question: lenient(z.string().max(500)),
  publisher: lenient(z.string().max(300)),
  speaker: lenient(z.string().max(300)),
  severity: lenient(z.enum(SEVERITIES)),
  origins: lenient(z.coerce.number().int().min(0).max(MANY_ORIGINS)),
  words: lenient(z.string().max(500)),
});

/** Names of the conditions of a sheet, in the order in which an address has them. */
const CONDITIONS = Object.keys(form.shape) as readonly (keyof SheetQuery)[];

/** What a sheet is asked for besides its event. Throws Problem `bad-input` for an `asOf` that is no day or time, once the sheet is made. */
export const readSheet = (query: URLSearchParams): Omit<SheetFilter, 'event'> => {
  const given = Object.fromEntries([...query].filter(([, value]) => value !== ''));
  return { unsettled: query.has('unsettled'), query: form.parse(given), asOf: given.asOf };
};

/** From when on an address asks what changed; null where it does not ask. */
export const readSince = (query: URLSearchParams): string | null => {
  const since = query.get('since')?.trim() ?? '';
  return since === '' ? null : since;
};

/** The same as the fields of a query string. */
export const sheetQuery = ({
  unsettled,
  query = {},
  asOf,
}: Omit<SheetFilter, 'event'>): Readonly<Record<string, string | null>> => ({
  ...Object.fromEntries(CONDITIONS.map((name) => [name, query[name] === undefined ? null : String(query[name])])),
  asOf: asOf ?? null,
  unsettled: unsettled === true ? '1' : null,
});
