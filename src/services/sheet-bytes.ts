import writeXlsx from 'write-excel-file/node';
import type { Workbook } from '../export/exporter.js';

/** A workbook as the bytes of an Office Open XML file. */
export const workbookBytes = ({ sheets }: Workbook): Promise<Uint8Array> =>
  // the library's own types want its cells mutable
  writeXlsx(sheets as unknown as Parameters<typeof writeXlsx>[0]).toBuffer();
