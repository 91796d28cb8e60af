import type { Correction, EarlierSheet, ExportedRow, SheetRow } from '../domain/sheet.js';

/** What a later sheet needs to know of these rows, by claim. */
export const exportedRows = (rows: readonly SheetRow[]): Readonly<Record<string, ExportedRow>> =>
  Object.fromEntries(
    rows.map(({ claimId, question, value, standing, scope }) => [claimId, { question, value, standing, scope }]),
  );

const words = ({ standing, scope }: ExportedRow): string =>
  scope === '' ? standing.replaceAll('-', ' ') : `${standing.replaceAll('-', ' ')} (${scope})`;

const changeOf = (was: ExportedRow, is: ExportedRow): string | null => {
  if (was.value !== is.value) return `“${was.value}” is now “${is.value}”, ${words(is)}; it was ${words(was)}.`;
  return words(was) === words(is) ? null : `“${is.value}” is now ${words(is)}; it was ${words(was)}.`;
};

/** What changed since a sheet was taken away: values that came, went, were corrected, or stand otherwise; in the order of the rows, then what went. */
export const correctionsOf = (earlier: EarlierSheet | null, rows: readonly SheetRow[]): readonly Correction[] => {
  if (earlier === null) return [];
  const before = new Map(Object.entries(earlier.rows));
  const now = exportedRows(rows);
  const changed = Object.entries(now).flatMap(([claimId, row]): readonly Correction[] => {
    const was = before.get(claimId);
    const { question } = row;
    if (!was) return [{ kind: 'added', claimId, question, note: `“${row.value}” is new, ${words(row)}.` }];
    const note = changeOf(was, row);
    return note === null ? [] : [{ kind: 'changed', claimId, question, note }];
  });
  const gone = [...before].flatMap(([claimId, was]): readonly Correction[] =>
    claimId in now
      ? []
      : [
          {
            kind: 'removed',
            claimId,
            question: was.question,
            note: `“${was.value}” is no longer here; it was ${words(was)}.`,
          },
        ],
  );
  return [...changed, ...gone];
};
