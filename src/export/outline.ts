import type { Sheet, SheetRow } from '../domain/sheet.js';
import { STANDING_DOCS } from './standings.js';

/** One candidate value as a document tells it. */
export interface OutlinedValue {
  readonly row: SheetRow;
  /** "Publisher, Title, 2025-06-30 (worked out)". */
  readonly source: string;
}

/** One question with its decision and its candidate values. */
export interface OutlinedQuestion {
  readonly question: string;
  readonly event: string;
  readonly status: string;
  /** "accept one, by Ada on 2025-07-02"; empty without a decision. */
  readonly decision: string;
  readonly rationale: string;
  /** How what stands may be published, one sentence each. */
  readonly wordings: readonly string[];
  readonly values: readonly OutlinedValue[];
}

/** A sheet as a document for readers: what stands first, then every candidate with its evidence. */
export interface Outline {
  readonly title: string;
  /** Facts about the sheet, name and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly corrections: readonly string[];
  readonly questions: readonly OutlinedQuestion[];
  /** What the words of the column "standing" mean, of those that occur. */
  readonly standings: readonly (readonly [string, string])[];
}

const PUBLISHABLE: ReadonlySet<SheetRow['standing']> = new Set([
  'accepted',
  'accepted-in-scope',
  'low',
  'best',
  'high',
  'attributed',
  'not-in-conflict',
]);

const sourceOf = ({ publisher, title, publishedAt, publishedAtBasis }: SheetRow): string =>
  [
    publisher === '' ? 'publisher not known' : publisher,
    ...(title === '' ? [] : [`“${title}”`]),
    publishedAt === ''
      ? 'no date'
      : `${publishedAt.slice(0, 10)}${publishedAtBasis === 'inferred' ? ' (worked out)' : ''}`,
  ].join(', ');

const decisionOf = ({ outcome, editor, decidedAt }: SheetRow): string =>
  outcome === '' ? '' : `${outcome.replaceAll('-', ' ')}, by ${editor} on ${decidedAt.slice(0, 10)}`;

const questionOf = (first: SheetRow, rows: readonly SheetRow[]): OutlinedQuestion => ({
  question: first.question,
  event: first.event,
  status: first.status,
  decision: decisionOf(first),
  rationale: first.rationale,
  wordings: [...new Set(rows.flatMap(({ standing, wording }) => (PUBLISHABLE.has(standing) ? [wording] : [])))],
  values: rows.map((row) => ({ row, source: sourceOf(row) })),
});

/** Facts by which a sheet is told from others, in every format that has room for them. */
export const factsOf = ({ madeAt, about, previousAt, rows }: Sheet): readonly (readonly [string, string])[] => [
  ['Made', madeAt],
  [
    'Holds',
    `${about.scope.unsettled ? 'decided and undecided conflicts' : 'decided conflicts'}${about.scope.event === null ? ' of all events' : ` of the event ${about.scope.event}`}`,
  ],
  ['Rows', String(rows.length)],
  ['Policy', `${about.policy.name}, version ${String(about.policy.version)}`],
  ['sha256 of the rows', about.rowsSha256],
  ['Audit', about.audit === null ? 'empty' : `row ${String(about.audit.seq)}, ${about.audit.hash}`],
  ['Same sheet before', previousAt ?? 'never taken away'],
];

/** Rows of one conflict together, in the order in which the sheet first names it. */
export const outlineOf = (sheet: Sheet): Outline => {
  const groups = new Map<string, SheetRow[]>();
  for (const row of sheet.rows) {
    const held = groups.get(row.conflictId);
    if (held) held.push(row);
    else groups.set(row.conflictId, [row]);
  }
  const occurring = new Set(sheet.rows.map(({ standing }) => standing));
  return {
    title: sheet.title,
    facts: factsOf(sheet),
    corrections: sheet.corrections.map(({ question, note }) => `${question} ${note}`),
    questions: [...groups.values()].flatMap((rows) => (rows[0] ? [questionOf(rows[0], rows)] : [])),
    standings: Object.entries(STANDING_DOCS)
      .filter(([standing]) => occurring.has(standing as SheetRow['standing']))
      .map(([standing, means]) => [standing, means] as const),
  };
};
