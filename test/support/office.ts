import { DOMParser } from 'linkedom';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** LibreOffice of this machine; undefined where there is none. */
export const findOffice = (): string | undefined =>
  ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync);

/** A cell as LibreOffice holds it. */
export interface OfficeCell {
  /** `string`, `float`, `date`; empty for an empty cell. */
  readonly type: string;
  /** What it shows. */
  readonly text: string;
  /** Of a number or a date, what it is. */
  readonly value: string;
  readonly formula: string;
}

/** A table as LibreOffice opens it: its name and its cells, row by row. */
export interface OfficeTable {
  readonly name: string;
  readonly rows: readonly (readonly OfficeCell[])[];
}

/** What is asked of a node of the document. */
interface Node {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly children: Iterable<Node>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
}

/** The text of a paragraph, with its runs of blanks. */
const textOf = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      const name = child.nodeName.toLowerCase();
      if (name === '#text') return child.textContent ?? '';
      const count = Number(child.getAttribute('text:c') ?? '1');
      return name === 'text:s' ? ' '.repeat(count) : name === 'text:tab' ? '\t' : textOf(child);
    })
    .join('');

const childrenOf = (element: Node, name: string): readonly Node[] =>
  [...element.children].filter((child) => child.nodeName.toLowerCase() === name);

const cellOf = (cell: Node): OfficeCell => ({
  type: cell.getAttribute('office:value-type') ?? '',
  text: childrenOf(cell, 'text:p').map(textOf).join('\n'),
  value: cell.getAttribute('office:date-value') ?? cell.getAttribute('office:value') ?? '',
  formula: cell.getAttribute('table:formula') ?? '',
});

const repeated = <T>(item: T, element: Node, name: string): readonly T[] =>
  Array.from({ length: Math.min(64, Number(element.getAttribute(name) ?? '1')) }, () => item);

const rowsOf = (table: Node): readonly (readonly OfficeCell[])[] =>
  [...table.querySelectorAll('*')]
    .filter((element) => element.nodeName.toLowerCase() === 'table:table-row')
    .flatMap((row) =>
      repeated(
        [...row.children].flatMap((cell) => repeated(cellOf(cell), cell, 'table:number-columns-repeated')),
        row,
        'table:number-rows-repeated',
      ),
    );

/** Opens a file in LibreOffice, as whoever double-clicks it does, and tells what stands in it. */
export const openInOffice = async (
  office: string,
  name: string,
  bytes: Uint8Array,
): Promise<readonly OfficeTable[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, name), bytes);
    await promisify(execFile)(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        // what its dialogue proposes for a file that begins with a byte order mark: commas, quotes, UTF-8
        ...(name.endsWith('.csv') ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'] : []),
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, name),
      ],
      { timeout: 120_000 },
    );
    const xml = await readFile(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    return [...(document as unknown as Node).querySelectorAll('*')]
      .filter((element) => element.nodeName.toLowerCase() === 'table:table')
      .map((table) => ({ name: table.getAttribute('table:name') ?? '', rows: rowsOf(table) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
