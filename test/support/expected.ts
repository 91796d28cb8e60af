import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.js';

/**
 * What a test got, beside what stands in `test/NAME.expected.json`: a whole result, written down after somebody has read it.
 * `UPDATE_EXPECTED=1 npm test` writes the files anew; the difference is then read in the commit.
 */
export const expectAsWritten = (name: string, got: unknown): void => {
  const file = path.join(ROOT, 'test', `${name}.expected.json`);
  if (process.env.UPDATE_EXPECTED === '1') writeFileSync(file, `${JSON.stringify(got, null, 1)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(JSON.stringify(got))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
};
