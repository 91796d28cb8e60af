import { SEVERITIES } from '../../domain/finding.js';
import type { Correction, Sheet, SheetRow } from '../../domain/sheet.js';
import { VALUE_KINDS } from '../../domain/value.js';
import { factsOf, outlinedQuestion } from '../../export/outline.js';
import { EXPORTERS } from '../../export/registry.js';
import type { EventRow } from '../../ports/readers.js';
import type { SheetChanges, SheetFilter } from '../../services/sheets/sheets.js';
import { address, claimPath, conflictPath } from '../address.js';
import {
  counted,
  dayWords,
  KIND_WORDS,
  momentWords,
  OUTCOME_WORDS,
  SEVERITY_WORDS,
  STANDING_WORDS,
  STATUS_WORDS,
} from '../words.js';
import { whenWhere } from '../events/events.page.js';
import { ALL_EVENTS, sheetQuery } from './sheets.form.js';

/** Where one sheet is found, as a page and as files. */
export interface SheetLinksModel {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
  readonly files: readonly SheetFileModel[];
}

/** A sheet as a file of one format. */
export interface SheetFileModel {
  readonly href: string;
  readonly label: string;
}

export interface SheetsPageModel {
  readonly all: SheetLinksModel;
  readonly events: readonly SheetLinksModel[];
}

/** One choice of a list. */
export interface ChoiceModel {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

/** What a sheet is asked for, as the fields of its form show it. */
export interface SheetFormModel {
  readonly action: string;
  readonly kinds: readonly ChoiceModel[];
  readonly severities: readonly ChoiceModel[];
  readonly question: string;
  readonly publisher: string;
  readonly speaker: string;
  readonly words: string;
  readonly origins: string;
  /** A day or a time, as it was asked for. */
  readonly asOf: string;
  readonly since: string;
  readonly unsettled: boolean;
  /** Asks for less than everything, or for another time. */
  readonly narrowed: boolean;
}

/** One candidate value of a question, and what became of it. */
export interface SheetValueModel {
  readonly value: string;
  readonly href: string;
  readonly standing: string;
  readonly standingId: SheetRow['standing'];
  readonly why: string;
  readonly scope: string;
  readonly quote: string;
  readonly speaker: string;
  readonly publisher: string;
  /** Of the publisher, A to F, and of what it says, 1 to 6. */
  readonly grade: string;
  readonly title: string;
  readonly published: string;
}

/** One question of a sheet with its decision. */
export interface SheetQuestionModel {
  readonly question: string;
  readonly event: string;
  readonly href: string;
  readonly status: string;
  readonly statusId: SheetRow['status'];
  readonly outcome: string;
  readonly rationale: string;
  readonly editor: string;
  readonly decidedAt: string;
  readonly decidedWords: string;
  /** How what stands may be published, one sentence each. */
  readonly wordings: readonly string[];
  readonly values: readonly SheetValueModel[];
}

export interface FactModel {
  readonly name: string;
  readonly value: string;
}

export interface CorrectionModel {
  readonly href: string;
  readonly question: string;
  readonly note: string;
  readonly gone: boolean;
}

/** What changed from a day on. */
export interface ChangedModel {
  readonly heading: string;
  readonly changes: readonly CorrectionModel[];
}

/** What changed in a sheet, where somebody asked. */
export interface Asked {
  readonly since: string | null;
  readonly changes: SheetChanges | null;
}

export interface SheetPageModel {
  readonly title: string;
  readonly madeAt: string;
  readonly madeWords: string;
  readonly count: string;
  readonly files: readonly SheetFileModel[];
  /** Name and value of what tells the sheet from others. */
  readonly facts: readonly FactModel[];
  /** What changed since it was taken away last. */
  readonly corrections: readonly CorrectionModel[];
  /** What changed from a day on, where that was asked. */
  readonly changed: ChangedModel | null;
  /** Shows undecided conflicts too. */
  readonly unsettled: boolean;
  readonly toggleHref: string;
  readonly form: SheetFormModel;
  readonly questions: readonly SheetQuestionModel[];
  /** Said where the page shows the first of its questions only. */
  readonly cut: string | null;
}

/** Questions that a page shows; files hold all. */
export const MOST_QUESTIONS = 200;

const path = (id: string): string => `/sheets/${encodeURIComponent(id)}`;

const filesOf = (id: string, query: Readonly<Record<string, string | null>> = {}): readonly SheetFileModel[] =>
  Object.values(EXPORTERS).map(({ meta }) => ({
    href: address(`${path(id)}.${meta.extension}`, query),
    label: meta.label,
  }));

const links = (id: string, title: string, detail: string): SheetLinksModel => ({
  href: path(id),
  title,
  detail,
  files: filesOf(id),
});

export const sheetsPage = (events: readonly EventRow[]): SheetsPageModel => ({
  all: links(ALL_EVENTS, 'All events', counted(events.length, 'event')),
  // an event on which nobody disagrees has nothing to decide and so no sheet of its own
  events: events
    .filter((event) => event.conflicts > 0)
    .map((event) => {
      const settled = event.conflicts - event.unsettled;
      return links(
        event.id,
        event.title,
        `${whenWhere(event)} · ${settled.toLocaleString('en-US')} of ${counted(event.conflicts, 'conflict')} decided`,
      );
    }),
});

const valueModel = (row: SheetRow): SheetValueModel => ({
  value: row.value,
  href: claimPath(row.claimId),
  standing: STANDING_WORDS[row.standing],
  standingId: row.standing,
  why: row.why,
  scope: row.scope,
  quote: row.quote,
  speaker: row.speaker,
  publisher: row.publisher,
  grade: `${row.publisherGrade}${row.itemGrade}`,
  title: row.title,
  published: row.publishedAt === '' ? 'no date' : dayWords(row.publishedAt),
});

/** Rows of one conflict together, in the order in which the sheet first names it. */
const questionsOf = (rows: readonly SheetRow[]): readonly SheetQuestionModel[] => {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = `${row.questionId}/${row.conflictId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [row] = group;
    return row ? [questionModel(row, group)] : [];
  });
};

const outcomeWords = (kind: string): string =>
  Object.entries(OUTCOME_WORDS).find(([known]) => known === kind)?.[1] ?? kind;

const questionModel = (row: SheetRow, group: readonly SheetRow[]): SheetQuestionModel => ({
  question: row.question,
  event: row.event,
  href: row.conflictId === '' ? claimPath(row.claimId) : conflictPath(row.conflictId),
  status: STATUS_WORDS[row.status],
  statusId: row.status,
  outcome: outcomeWords(row.outcome),
  rationale: row.rationale,
  editor: row.editor,
  decidedAt: row.decidedAt,
  decidedWords: row.decidedAt === '' ? '' : momentWords(row.decidedAt),
  wordings: outlinedQuestion(group).wordings,
  values: group.map(valueModel),
});

const choices = <T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  chosen: T | undefined,
): readonly ChoiceModel[] => values.map((value) => ({ value, label: words[value], selected: value === chosen }));

const formModel = (
  action: string,
  { query = {}, asOf = '', unsettled = false }: SheetFilter,
  since: string,
): SheetFormModel => ({
  action,
  kinds: choices(VALUE_KINDS, KIND_WORDS, query.kind),
  severities: choices(SEVERITIES, SEVERITY_WORDS, query.severity),
  question: query.question ?? '',
  publisher: query.publisher ?? '',
  speaker: query.speaker ?? '',
  words: query.words ?? '',
  origins: query.origins === undefined ? '' : String(query.origins),
  asOf,
  since,
  unsettled,
  narrowed: asOf !== '' || since !== '' || Object.values(query).some((value) => value !== undefined),
});

const correctionModel = ({ claimId, question, note, kind }: Correction): CorrectionModel => ({
  href: claimPath(claimId),
  question,
  note,
  gone: kind === 'removed',
});

const changedModel = ({ since, until, changes }: SheetChanges): ChangedModel => ({
  heading: `${changes.length === 0 ? 'Nothing changed' : 'What changed'} from ${momentWords(since)} ${until === null ? 'until now' : `to ${momentWords(until)}`}`,
  changes: changes.map(correctionModel),
});

export const sheetPage = (
  sheet: Sheet,
  id: string,
  filter: SheetFilter,
  { since, changes }: Asked = { since: null, changes: null },
): SheetPageModel => {
  const unsettled = filter.unsettled === true;
  const query = sheetQuery(filter);
  const questions = questionsOf(sheet.rows);
  const shown = sheet.rows.length;
  return {
    title: sheet.title,
    madeAt: sheet.madeAt,
    madeWords: momentWords(sheet.madeAt),
    count:
      shown < sheet.about.rows
        ? counted(sheet.about.rows, 'claim')
        : `${counted(questions.length, 'question')}, ${counted(shown, 'claim')}`,
    files: filesOf(id, query),
    facts: factsOf(sheet).map(([name, value]) => ({ name, value })),
    corrections: sheet.corrections.map(correctionModel),
    unsettled,
    toggleHref: address(path(id), { ...query, unsettled: unsettled ? null : '1' }),
    form: formModel(path(id), filter, since ?? ''),
    changed: changes && changedModel(changes),
    questions,
    cut:
      shown < sheet.about.rows
        ? `The first ${counted(questions.length, 'question')} are shown here, with ${shown.toLocaleString('en-US')} of ${counted(sheet.about.rows, 'claim')}. The files hold all.`
        : null,
  };
};
