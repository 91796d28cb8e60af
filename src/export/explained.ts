import { MATCH_WEIGHTS, SAME_EVENT } from '../align/match-weights.js';
import { QUESTION_WEIGHTS } from '../align/question-weights.js';
import type { Claim } from '../domain/claim.js';
import type { Analysis, Conflict, Disagreement, Evidence } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import { counted, oneLine, sourceWords, type CheckedDocument } from './check-report.js';

/** Rows of a waterfall that answer one thing, and the sum that they have to reach; null where nothing is summed. */
interface Part {
  readonly title: string;
  readonly rows: readonly Evidence[];
  readonly needed: number | null;
}

const isOf = (table: Readonly<Record<string, { readonly label: string }>>, row: Evidence): boolean =>
  table[row.id]?.label === row.label;

/** A waterfall in its parts: one event, one question, what is only told, and what the comparator says. Parts without rows are left out. */
const partsOf = ({ waterfall, comparator }: Disagreement, policy: Policy): readonly Part[] => {
  const event = waterfall.filter((row) => isOf(MATCH_WEIGHTS, row) && !isOf(QUESTION_WEIGHTS, row));
  const question = waterfall.filter((row) => isOf(QUESTION_WEIGHTS, row));
  const values = waterfall.filter((row) => row.id === comparator.id);
  const weighed = new Set([...event, ...question, ...values]);
  return [
    { title: 'They tell of one event', rows: event, needed: SAME_EVENT },
    { title: 'They answer one question', rows: question, needed: policy.sameQuestion },
    { title: 'Not weighed', rows: waterfall.filter((row) => !weighed.has(row)), needed: null },
    { title: 'Their values', rows: values, needed: null },
  ].filter(({ rows }) => rows.length > 0);
};

const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(10);

const partLines = ({ title, rows, needed }: Part): readonly string[] => [
  `  ${title}`,
  ...rows.map(({ weight, label, words }) => `${signed(weight)}  ${label}${words === '' ? '' : `: ${oneLine(words)}`}`),
  ...(needed === null
    ? []
    : [`${signed(rows.reduce((sum, { weight }) => sum + weight, 0))}  sum; ${needed.toFixed(2)} is needed`]),
];

/** "A", "B" … as the pages letter positions. */
const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));

/**
 * Why a conflict was flagged, for people: its positions with the origins behind them, the series of a count that rose, and each of its pairs with
 * every piece of evidence, its weight and its words, the sums, the rule with its message and the sentence made of it.
 */
export const explainedAsText = (
  conflict: Conflict,
  analysis: Analysis,
  documents: readonly CheckedDocument[],
  policy: Policy,
): string => {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(documents.map((document) => [document.id, document]));
  const positionOf = new Map(conflict.positions.flatMap(({ claims: held }, i) => held.map((id) => [id, i] as const)));
  const said = (claim: Claim): string => {
    const speaker = claim.speaker === null ? '' : `, citing ${claim.speaker.name}`;
    return `${sourceWords(sources.get(claim.document))}${speaker}: “${oneLine(claim.quote)}”`;
  };
  const question = analysis.questions.find(({ id }) => id === conflict.question)?.text ?? conflict.question;
  const event = analysis.events.find(({ id }) => id === conflict.event)?.title ?? conflict.event;
  const lines = [
    question,
    `${event} · ${conflict.kind} · ${conflict.severity} · score ${conflict.score.toFixed(2)}${conflict.series ? ' · developing' : ''} · ${conflict.id}`,
    conflict.explanation,
  ];
  for (const [i, { display, claims: held, outlets = 0, origins = 0 }] of conflict.positions.entries()) {
    lines.push('', `${letterOf(i)}  ${display}: ${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}`);
    for (const claim of held.flatMap((id) => claims.get(id) ?? [])) {
      lines.push(`   ${said(claim)}`);
      if (claim.origin)
        lines.push(
          `      origin: ${claim.origin.name} (${claim.origin.why.map(({ label, words }) => `${label}: ${oneLine(words)}`).join('; ')})`,
        );
    }
  }
  if (conflict.series) {
    lines.push('', 'How the count rose');
    for (const { publishedAt, publisher, title, display, words } of conflict.series)
      lines.push(
        `   ${(publishedAt ?? 'undated').padEnd(10)}  ${display}, ${publisher ?? title ?? 'unknown publisher'}${words.length > 0 ? ` (“${words.join('”, “')}”)` : ''}`,
      );
  }
  for (const [i, pair] of conflict.pairs.entries()) {
    lines.push('', `Pair ${String(i + 1)} of ${String(conflict.pairs.length)}: ${pair.explanation}`);
    for (const id of [pair.a, pair.b]) {
      const claim = claims.get(id);
      const position = positionOf.get(id);
      if (claim) lines.push(`  ${position === undefined ? ' ' : letterOf(position)} ${claim.display}, ${said(claim)}`);
    }
    for (const part of partsOf(pair, policy)) lines.push(...partLines(part));
    lines.push(
      `  ${pair.comparator.id}, version ${String(pair.comparator.version)}, says ${pair.message}: ${pair.level}, scope ${pair.scope}, score ${pair.score.toFixed(2)}${pair.suggestion === null ? '' : `, suggests ${pair.suggestion}`}`,
    );
  }
  return `${lines.join('\n')}\n`;
};
