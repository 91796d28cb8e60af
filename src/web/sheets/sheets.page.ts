import type { Sheet, SheetRow } from '../../domain/sheet.js';
import { factsOf } from '../../export/outline.js';
import { EXPORTERS } from '../../export/registry.js';
import type { EventRow } from '../../ports/readers.js';
import { address, claimPath, conflictPath } from '../address.js';
import { OUTCOME_WORDS, STANDING_WORDS, STATUS_WORDS, counted, dayWords, momentWords } from '../words.js';
import { whenWhere } from '../events/events.page.js';

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
  /** Shows undecided conflicts too. */
  readonly unsettled: boolean;
  readonly toggleHref: string;
  readonly questions: readonly SheetQuestionModel[];
}

/** The name of the sheet of everything, where an event's id would stand. */
export const ALL_EVENTS = 'all';

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
  values: group.map(valueModel),
});

export const sheetPage = (sheet: Sheet, id: string, unsettled: boolean): SheetPageModel => {
  const query = { unsettled: unsettled ? '1' : null };
  const questions = questionsOf(sheet.rows);
  return {
    title: sheet.title,
    madeAt: sheet.madeAt,
    madeWords: momentWords(sheet.madeAt),
    count: `${counted(questions.length, 'question')}, ${counted(sheet.rows.length, 'claim')}`,
    files: filesOf(id, query),
    facts: factsOf(sheet).map(([name, value]) => ({ name, value })),
    corrections: sheet.corrections.map(({ claimId, question, note, kind }) => ({
      href: claimPath(claimId),
      question,
      note,
      gone: kind === 'removed',
    })),
    unsettled,
    toggleHref: address(path(id), { unsettled: unsettled ? null : '1' }),
    questions,
  };
};
