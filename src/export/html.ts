import type { SheetRow } from '../domain/sheet.js';
import type { TextExporter } from './exporter.js';
import { factsOf, outlinedQuestion } from './outline.js';
import { STANDING_DOCS } from './standings.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, in an element or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** Names of a list with what each is. */
const terms = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;

/** One conflict is never split over pages, unless it is longer than one; the row of a value never is. */
const STYLE = `
:root { color-scheme: light; font: 10.5pt/1.45 Georgia, 'Times New Roman', serif; color: #1d1b16; background: #fff; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.7em; line-height: 1.2; } h2 { font-size: 1.15em; margin: 0 0 .3em; }
section { break-inside: avoid; margin: 1.6em 0; padding-top: .9em; border-top: 1px solid #b9b2a1; }
table { border-collapse: collapse; width: 100%; font-size: .88em; } thead { display: table-header-group; }
th, td { text-align: start; vertical-align: top; padding: .35em .6em .35em 0; border-bottom: 1px solid #e3decf; overflow-wrap: anywhere; }
tr { break-inside: avoid; } .muted { color: #5c5646; } blockquote { margin: .5em 0; padding-inline-start: .8em; border-inline-start: 3px solid #b9b2a1; }
dl { display: grid; gap: .2em; } dl div { display: grid; grid-template-columns: 13em 1fr; } dt { color: #5c5646; } dd { margin: 0; overflow-wrap: anywhere; }
@page { margin: 16mm; } @media print { body { margin: 0; max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
@media (max-width: 40rem) { table, tbody, tr, td, th { display: block; } thead { display: none; } td, th { border: 0; padding: .1em 0; } tr { border-bottom: 1px solid #e3decf; padding: .5em 0; } dl div { grid-template-columns: 1fr; } }
`;

const HEADINGS = ['Value', 'Standing', 'Quote', 'Said by', 'Source'];

const sourceCell = ({ url }: SheetRow, source: string): string =>
  /^https?:\/\/[^\s"]+$/.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(source)}</a>`
    : escaped(source);

const valueRow = (row: SheetRow, source: string): string => {
  const scope = row.scope === '' ? '' : ` <span class="muted">(${escaped(row.scope)})</span>`;
  return [
    `<tr><th scope="row">${escaped(row.value)}</th>`,
    `<td>${escaped(row.standing.replaceAll('-', ' '))}${scope}<br><span class="muted">${escaped(row.why)}</span></td>`,
    `<td><q dir="auto">${escaped(row.quote)}</q></td>`,
    `<td dir="auto">${escaped(row.speaker)}</td>`,
    `<td>${sourceCell(row, source)}<br><span class="muted">grade ${escaped(row.publisherGrade)}${escaped(row.itemGrade)} · ${escaped(row.claimId)}</span></td></tr>`,
  ].join('');
};

const section = (rows: readonly SheetRow[]): string => {
  const { question, event, status, decision, rationale, wordings, values } = outlinedQuestion(rows);
  return [
    `<section><h2>${escaped(question)}</h2>`,
    `<p class="muted">${escaped(event)}. ${escaped(status)}${decision === '' ? '' : `: ${escaped(decision)}`}. ${escaped(rows[0]?.conflictId ?? '')}</p>`,
    rationale === '' ? '' : `<blockquote dir="auto">${escaped(rationale)}</blockquote>`,
    wordings.length === 0 ? '' : `<ul>${wordings.map((words) => `<li><b>${escaped(words)}</b></li>`).join('')}</ul>`,
    `<table><thead><tr>${HEADINGS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>`,
    ...values.map(({ row, source }) => valueRow(row, source)),
    '</tbody></table></section>\n',
  ].join('');
};

/** A page of its own for reading, printing and keeping: it fetches nothing and runs nothing. */
export const html: TextExporter = {
  meta: {
    id: 'html',
    label: 'HTML',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    binary: false,
    drops: ['questionId', 'snapshotSha256', 'start', 'end', 'kind', 'data', 'decision'],
  },
  begin: (head) =>
    [
      '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escaped(head.title)}</title><style>${STYLE}</style></head>\n<body><main><h1>${escaped(head.title)}</h1>`,
      terms(factsOf(head)),
      head.corrections.length === 0
        ? ''
        : `<section><h2>Corrections since it was taken away last</h2><ul>${head.corrections
            .map(({ question, note }) => `<li><b>${escaped(question)}</b> ${escaped(note)}</li>`)
            .join('')}</ul></section>`,
      '\n',
    ].join(''),
  part: section,
  end: () =>
    `<section><h2>What the standings mean</h2>${terms(Object.entries(STANDING_DOCS))}</section></main></body></html>\n`,
};
