import { z } from 'zod';
import { SHEET_FORMAT } from '../../export/columns.js';
import { sheetShape } from './sheet.js';

/** The JSON Schema (2020-12) of a sheet as JSON, made of the shape that the API answers with. */
export const sheetSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(sheetShape, {
    // Read-only to TypeScript is no matter of the wire.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
  $id: `urn:${SHEET_FORMAT.replace('/', ':')}`,
  title: 'A claim sheet of claimdesk',
});
