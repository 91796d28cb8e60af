import type { SheetHead, SheetQuery, SheetRow } from '../domain/sheet.js';

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

/** The rows of one conflict as a document tells them. Throws RangeError for no rows. */
export const outlinedQuestion = (rows: readonly SheetRow[]): OutlinedQuestion => {
  const [first] = rows;
  if (!first) throw new RangeError('a conflict has rows');
  return {
    question: first.question,
    event: first.event,
    status: first.status,
    decision: decisionOf(first),
    rationale: first.rationale,
    wordings: [...new Set(rows.flatMap(({ standing, wording }) => (PUBLISHABLE.has(standing) ? [wording] : [])))],
    values: rows.map((row) => ({ row, source: sourceOf(row) })),
  };
};

const QUERY_WORDS: Readonly<Record<keyof SheetQuery, string>> = {
  kind: 'of the kind',
  question: 'on the question',
  publisher: 'with the publisher',
  speaker: 'with the speaker',
  severity: 'of the severity',
  origins: 'by number of origins',
  words: 'with the words',
};

const queryWords = (query: SheetQuery): readonly string[] =>
  (Object.keys(QUERY_WORDS) as (keyof SheetQuery)[]).flatMap((name) =>
    query[name] === undefined ? [] : [`${QUERY_WORDS[name]} “${String(query[name])}”`],
  );

/** Facts by which a sheet is told from others, in every format that has room for them. */
export const factsOf = ({ madeAt, about, previousAt }: SheetHead): readonly (readonly [string, string])[] => [
  ['Made', madeAt],
  ...(about.scope.asOf === null ? [] : [['As known and decided on', about.scope.asOf] as const]),
  [
    'Holds',
    [
      about.scope.unsettled ? 'decided and undecided conflicts' : 'decided conflicts',
      about.scope.event === null ? 'of all events' : `of the event ${about.scope.event}`,
      ...queryWords(about.scope.query),
    ].join(' '),
  ],
  ['Rows', String(about.rows)],
  ['Policy', `${about.policy.name}, version ${String(about.policy.version)}`],
  ['sha256 of the rows', about.rowsSha256],
  ['Audit', about.audit === null ? 'empty' : `row ${String(about.audit.seq)}, ${about.audit.hash}`],
  ['Same sheet before', previousAt ?? 'never taken away'],
];
