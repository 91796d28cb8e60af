import type { Exporter } from './exporter.js';
import { outlineOf, type OutlinedQuestion } from './outline.js';

/** Marks that Markdown or HTML would read as something else, told as themselves; in one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

const cell = plain;

const section = ({ question, event, status, decision, rationale, wordings, values }: OutlinedQuestion): string =>
  [
    `## ${plain(question)}`,
    `${plain(event)}. Status: ${plain(status)}.${decision === '' ? '' : ` Decision: ${plain(decision)}.`}`,
    ...(rationale === '' ? [] : [`> ${plain(rationale)}`]),
    ...(wordings.length === 0 ? [] : [wordings.map((wording) => `- **${plain(wording)}**`).join('\n')]),
    [
      '| Value | Standing | Why | Quote | Said by | Source |',
      '| --- | --- | --- | --- | --- | --- |',
      ...values.map(
        ({ row, source }) =>
          `| ${cell(row.value)} | ${cell(row.standing)}${row.scope === '' ? '' : ` (${cell(row.scope)})`} | ${cell(row.why)} | “${cell(row.quote)}” | ${cell(row.speaker)} | ${cell(source)} |`,
      ),
    ].join('\n'),
  ].join('\n\n');

/** CommonMark with tables: one section a conflict, what stands first. */
export const markdown: Exporter<string> = {
  meta: {
    id: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    binary: false,
    drops: ['questionId', 'conflictId', 'claimId', 'url', 'snapshotSha256', 'start', 'end'],
  },
  write: (sheet) => {
    const { title, facts, corrections, questions, standings } = outlineOf(sheet);
    const parts = [
      `# ${plain(title)}`,
      facts.map(([name, value]) => `- ${name}: ${plain(value)}`).join('\n'),
      ...(corrections.length === 0
        ? []
        : ['## Corrections since the last export', corrections.map((note) => `- ${plain(note)}`).join('\n')]),
      ...questions.map(section),
      ...(standings.length === 0
        ? []
        : [
            '## What the standings mean',
            standings.map(([name, means]) => `- **${plain(name)}**: ${plain(means)}`).join('\n'),
          ]),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};
