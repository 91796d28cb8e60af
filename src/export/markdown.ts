import type { SheetRow } from '../domain/sheet.js';
import type { TextExporter } from './exporter.js';
import { factsOf, outlinedQuestion } from './outline.js';
import { STANDING_DOCS } from './standings.js';

/** Marks that Markdown or HTML would read as something else, told as themselves; in one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

const cell = plain;

const section = (rows: readonly SheetRow[]): string => {
  const { question, event, status, decision, rationale, wordings, values } = outlinedQuestion(rows);
  return [
    `## ${plain(question)}`,
    `${plain(event)}. Status: ${plain(status)}.${decision === '' ? '' : ` Decision: ${plain(decision)}.`} Conflict: ${plain(rows[0]?.conflictId ?? '')}.`,
    ...(rationale === '' ? [] : [`> ${plain(rationale)}`]),
    ...(wordings.length === 0 ? [] : [wordings.map((wording) => `- **${plain(wording)}**`).join('\n')]),
    [
      '| Value | Standing | Why | Quote | Said by | Source | Claim |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...values.map(
        ({ row, source }) =>
          `| ${cell(row.value)} | ${cell(row.standing)}${row.scope === '' ? '' : ` (${cell(row.scope)})`} | ${cell(row.why)} | “${cell(row.quote)}” | ${cell(row.speaker)} | ${cell(source)}, grade ${row.publisherGrade}${row.itemGrade} | ${cell(row.claimId)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
};

/** CommonMark with tables: one section a conflict, what stands first. */
export const markdown: TextExporter = {
  meta: {
    id: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    binary: false,
    drops: ['questionId', 'url', 'snapshotSha256', 'start', 'end', 'kind', 'data', 'decision'],
  },
  begin: (head) => {
    const parts = [
      `# ${plain(head.title)}`,
      factsOf(head)
        .map(([name, value]) => `- ${name}: ${plain(value)}`)
        .join('\n'),
      ...(head.corrections.length === 0
        ? []
        : [
            '## Corrections since the last export',
            head.corrections.map(({ question, note }) => `- ${plain(`${question} ${note}`)}`).join('\n'),
          ]),
    ];
    return `${parts.join('\n\n')}\n`;
  },
  part: (rows) => `\n${section(rows)}\n`,
  end: () =>
    `\n## What the standings mean\n\n${Object.entries(STANDING_DOCS)
      .map(([name, means]) => `- **${plain(name)}**: ${plain(means)}`)
      .join('\n')}\n`,
};
