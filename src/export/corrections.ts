import type { Correction, ExportedRow, SheetRow } from '../domain/sheet.js';

/** What a later sheet needs to know of a row. */
export const exportedRow = ({ question, value, standing, scope }: SheetRow): ExportedRow => ({
  question,
  value,
  standing,
  scope,
});

const words = ({ standing, scope }: ExportedRow): string =>
  scope === '' ? standing.replaceAll('-', ' ') : `${standing.replaceAll('-', ' ')} (${scope})`;

const changeOf = (was: ExportedRow, is: ExportedRow): string | null => {
  if (was.value !== is.value) return `“${was.value}” is now “${is.value}”, ${words(is)}; it was ${words(was)}.`;
  return words(was) === words(is) ? null : `“${is.value}” is now ${words(is)}; it was ${words(was)}.`;
};

/** The correction that a row is, beside what stood there when the sheet was taken away last; null where it stands as it stood. */
export const correctionOf = (claimId: string, was: ExportedRow | undefined, row: ExportedRow): Correction | null => {
  const { question } = row;
  if (!was) return { kind: 'added', claimId, question, note: `“${row.value}” is new, ${words(row)}.` };
  const note = changeOf(was, row);
  return note === null ? null : { kind: 'changed', claimId, question, note };
};

/** The correction that a row is which is no longer there. */
export const removalOf = (claimId: string, was: ExportedRow): Correction => ({
  kind: 'removed',
  claimId,
  question: was.question,
  note: `“${was.value}” is no longer here; it was ${words(was)}.`,
});
