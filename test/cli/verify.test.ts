import { PGlite } from '@electric-sql/pglite';
import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimdesk, type Ran } from '../support/claimdesk.js';
import { FIRE } from '../support/stored-desk.js';

jest.setTimeout(120_000);

let folder: string;
let data: string;

const verify = (...args: readonly string[]): Promise<Ran> =>
  claimdesk(['verify', ...args], { CLAIMDESK_DATA: data }, folder);

/** Runs one statement past triggers and foreign keys, as someone with a disk editor could; gives the first row. */
const tamper = async (statement: string): Promise<Readonly<Record<string, unknown>>> => {
  const database = await PGlite.create(path.join(data, 'db'));
  await database.exec('SET session_replication_role = replica');
  const { rows } = await database.query<Record<string, unknown>>(statement);
  await database.close();
  return rows[0] ?? {};
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-verify-'));
  data = path.join(folder, 'data');
  const files = FIRE.map(({ text }, i) => [`report-${String(i)}.txt`, text] as const);
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  const { code } = await claimdesk(['ingest', ...files.map(([name]) => name)], { CLAIMDESK_DATA: data }, folder);
  expect(code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true }));

test('all is well, and the exit code says so', async () => {
  const { code, stdout, stderr } = await verify();
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('All is well.');
});

/** Changes the last byte of a text, and gives its row back as it was. */
const flip = (table: string, column: string, key: string, where: string) => ({
  table,
  change: `UPDATE "${table}" t SET "${column}" = left(t."${column}", -1) || CASE right(t."${column}", 1) WHEN 'x' THEN 'y' ELSE 'x' END
             FROM (SELECT "${key}" AS key, "${column}" AS was FROM "${table}" WHERE ${where} ORDER BY 1 LIMIT 1) old
            WHERE t."${key}" = old.key RETURNING old.key::text, old.was`,
  back: ({ key: id, was }: Readonly<Record<string, unknown>>) =>
    `UPDATE "${table}" SET "${column}" = '${String(was).replaceAll("'", "''")}' WHERE "${key}"::text = '${String(id)}'`,
});

test.each([
  ['an audit row', flip('audit', 'action', 'seq', `"seq" = 2`), /is not what was written/],
  ['a snapshot', flip('snapshot', 'text', 'id', 'true'), /its text is not that of its sha256/],
  ['a quote', flip('claim', 'quote', 'id', 'true'), /its quote is not the text of its snapshot/],
  ['a fact of another table', flip('claim', 'question_id', 'id', 'true'), /names a row of question that is not there/],
])(
  'one changed byte of %s is found, its row is named first, and the exit code is 1',
  async (_what, { table, change, back }, complaint) => {
    const row = await tamper(change);
    expect(row.key).toBeTruthy();
    const { code, stdout } = await verify();
    const [first = ''] = stdout.split('\n').filter((line) => line.startsWith('FAULT'));
    expect(first).toContain(`FAULT  ${table} ${String(row.key)}: `);
    expect(first).toMatch(complaint);
    expect(code).toBe(1);
    const json = await verify('--format', 'json');
    expect([json.code, JSON.parse(json.stdout).faults[0]]).toMatchObject([1, { table, id: row.key }]);
    await tamper(back(row));
    expect((await verify()).code).toBe(0);
  },
);
