import { Zip, ZipDeflate } from 'fflate';
import type { SheetHead, SheetRow } from '../../domain/sheet.js';
import type { Exporter, TextExporter, Worksheet, WorkbookExporter } from '../../export/exporter.js';
import { fixedParts, rowXml, worksheetBegin, worksheetPath, WORKSHEET_END } from '../../export/workbook-xml.js';

/** The rows of each conflict in turn, as often as asked. */
export type RowsByConflict = () => AsyncIterable<readonly SheetRow[]>;

async function* textPieces(exporter: TextExporter, head: SheetHead, rows: RowsByConflict): AsyncIterable<string> {
  yield exporter.begin(head);
  let index = 0;
  for await (const group of rows()) {
    yield exporter.part(group, index);
    index += group.length;
  }
  yield exporter.end(head);
}

async function* worksheetPieces(worksheet: Worksheet, head: SheetHead, rows: RowsByConflict): AsyncIterable<string> {
  yield worksheetBegin(worksheet);
  let number = 0;
  const written = (cells: ReturnType<Worksheet['begin']>): string =>
    cells
      .map((row) => {
        number += 1;
        return rowXml(row, number);
      })
      .join('');
  yield written(worksheet.begin(head));
  if (worksheet.part) for await (const group of rows()) yield written(worksheet.part(group));
  yield WORKSHEET_END;
}

/** Bytes of one part of a package before they are packed. */
const PIECE = 65_536;

/** The pieces of a text as bytes, put together to a size that packs well. */
async function* inBytes(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length < PIECE) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

async function* one<T>(item: T): AsyncIterable<T> {
  await Promise.resolve();
  yield item;
}

async function* workbookPieces(
  { worksheets }: WorkbookExporter,
  head: SheetHead,
  rows: RowsByConflict,
): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const taken = function* (): Iterable<Uint8Array> {
    yield* ready;
    ready = [];
  };
  const parts: readonly (readonly [string, AsyncIterable<string>])[] = [
    ...Object.entries(fixedParts(worksheets)).map(([path, xml]) => [path, one(xml)] as const),
    ...worksheets.map((worksheet, i) => [worksheetPath(i), worksheetPieces(worksheet, head, rows)] as const),
  ];
  for (const [path, pieces] of parts) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    for await (const bytes of inBytes(pieces)) {
      file.push(bytes);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** A sheet as a file of one format, piece by piece: no more of it is held at a time than the rows of one conflict. */
export const piecesOf = (
  exporter: Exporter,
  head: SheetHead,
  rows: RowsByConflict,
): AsyncIterable<string | Uint8Array> =>
  'worksheets' in exporter ? workbookPieces(exporter, head, rows) : textPieces(exporter, head, rows);
