import type { Cell } from './cell.js';
import type { Worksheet } from './exporter.js';

/*
 * The least of SpreadsheetML (ECMA-376, Part 1, 18) that a table of texts, numbers, dates and links needs, as text, so that a table of any length can be
 * written row by row. Texts stand in their cells: a table of shared strings would have to be held until the end.
 */

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Control characters but tab and line ends, halves of pairs and non-characters: XML 1.0 cannot hold them, or nobody can see them. */
const UNHELD = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

const xml = (text: string): string => text.replace(UNHELD, '').replace(/[&<>"\r]/g, (mark) => MARKS[mark] ?? mark);

/** Places in the list of cell formats below. */
const FORMATS = { plain: 0, text: 1, heading: 2, day: 3, moment: 4, link: 5 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Calibri"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAE6DA"/></patternFill></fill></fills>\
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf applyAlignment="1"><alignment vertical="top"/></xf>\
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>\
<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="165" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>\
<xf fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const pathOf = (index: number): string => `xl/worksheets/sheet${String(index + 1)}.xml`;

/** The parts of a workbook besides its tables, by their paths in the package. */
export const fixedParts = (worksheets: readonly Worksheet[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
${worksheets.map((_, i) => `<Override PartName="/${pathOf(i)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${worksheets
    .map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${worksheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${String(i + 1)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${String(worksheets.length + 1)}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': STYLES,
});

/** Where the table with this number, from 0, stands in the package. */
export const worksheetPath = pathOf;

export const worksheetBegin = ({ frozenRows, widths }: Worksheet): string => {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths
    .map((width, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`)
    .join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
};

export const WORKSHEET_END = '</sheetData></worksheet>';

/** A, B … Z, AA … */
const lettersOf = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${lettersOf(Math.floor(column / 26) - 1)}${letter}`;
};

/** Days since 1899-12-30, as Excel counts them from March 1900 on. */
const serial = (at: Date): number => at.getTime() / 86_400_000 + 25_569;

const inline = (value: string): string => `<is><t xml:space="preserve">${xml(value)}</t></is>`;

const cellXml = (cell: Cell, place: string): string => {
  if (cell === null) return '';
  const open = (format: keyof typeof FORMATS, type = ''): string =>
    `<c r="${place}" s="${String(FORMATS[format])}"${type === '' ? '' : ` t="${type}"`}>`;
  switch (cell.kind) {
    case 'text':
      return `${open(cell.bold === true ? 'heading' : 'text', 'inlineStr')}${inline(cell.value)}</c>`;
    case 'number':
      return `${open('plain')}<v>${String(cell.value)}</v></c>`;
    case 'date':
      return `${open(cell.time ? 'moment' : 'day')}<v>${String(serial(cell.at))}</v></c>`;
    case 'link': {
      const url = xml(cell.url);
      return `${open('link', 'str')}<f>HYPERLINK(&quot;${url}&quot;,&quot;${url}&quot;)</f><v>${url}</v></c>`;
    }
  }
};

/** One row; rows are counted from 1. */
export const rowXml = (cells: readonly Cell[], number: number): string => {
  const n = String(number);
  return `<row r="${n}">${cells.map((cell, column) => cellXml(cell, `${lettersOf(column)}${n}`)).join('')}</row>`;
};
