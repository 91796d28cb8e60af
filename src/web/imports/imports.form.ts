import { z } from 'zod';
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../domain/imported.js';
import type { ImportFile } from '../../services/imports/imports.js';

const LONGEST_NAME = 200;

const form = z.object({
  name: z.string().trim().max(LONGEST_NAME).catch(''),
  text: z.string().catch(''),
});

/** The field of the form that says which column holds a field. */
export const columnField = (field: ImportField): string => `column-${field}`;

/** Which columns were chosen; null before anybody was asked. */
const mappingIn = (body: Readonly<Record<string, unknown>>): ImportMapping | null => {
  const asked = IMPORT_FIELDS.some((field) => columnField(field) in body);
  if (!asked) return null;
  return Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => {
      const column = body[columnField(field)];
      return typeof column === 'string' && column !== '' ? [[field, column]] : [];
    }),
  );
};

/** The file that a form carries. */
export const readImportForm = (body: unknown): ImportFile => {
  const { name, text } = form.catch({ name: '', text: '' }).parse(body);
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  // a form sends line ends as CR LF, whatever was pasted
  return {
    name: name === '' ? 'a pasted file' : name,
    text: text.replaceAll('\r\n', '\n'),
    mapping: mappingIn(fields),
  };
};
