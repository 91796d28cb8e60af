import type { Database } from './database.js';

/** Columns of one table with their SQL types. Names come from the code, never from outside. */
export type Columns<Row> = { readonly [Column in keyof Row]: string };

/** Rows sent in one statement: a few hundred kilobytes of JSON. */
const AT_ONCE = 500;

const quoted = (name: string): string => `"${name}"`;

/**
 * Inserts rows, or brings those that are there (by `key`) up to date, except the columns in `kept`, which keep what they were.
 * One statement for each few hundred rows, whatever their number of columns.
 */
export const upsert = async <Row extends object>(
  db: Database,
  table: string,
  columns: Columns<Row>,
  key: readonly (keyof Row & string)[],
  kept: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> => {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const changing = names.filter((name) => !key.includes(name) && !kept.includes(name));
  const update =
    changing.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${changing.map((name) => `${quoted(name)} = EXCLUDED.${quoted(name)}`).join(', ')}`;
  const list = names.map(quoted).join(', ');
  const types = names.map((name) => `${quoted(name)} ${columns[name]}`).join(', ');
  const sql = `INSERT INTO ${quoted(table)} (${list}) SELECT ${list} FROM jsonb_to_recordset($1::jsonb) AS r(${types}) ON CONFLICT (${key.map(quoted).join(', ')}) DO ${update}`;
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.$executeRawUnsafe(sql, JSON.stringify(rows.slice(from, from + AT_ONCE)));
};
