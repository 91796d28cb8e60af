/** As much of Jest as the tests of the engine use: describe, test, each; tests are gathered, and run one by one by whoever loads them. */
import { expect } from 'expect';
import { format } from 'node:util';

/** A collector: what it is to be found by test files (`world`), and the tests gathered since it was last asked. */
export const createTests = () => {
  let gathered = [];
  let path = [];
  const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  describe.each = (table) => (name, body) => {
    for (const row of rowsOf(table)) describe(format(name, ...row), () => body(...row));
  };
  const test = (name, run) => {
    const title = [...path, name].join(' › ');
    const same = gathered.filter((t) => t.plain === title).length;
    gathered.push({ plain: title, name: same === 0 ? title : `${title} (${same + 1})`, run });
  };
  test.each = (table) => (name, run) => {
    for (const row of rowsOf(table)) test(format(name, ...row), () => run(...row));
  };
  return {
    world: { describe, test, it: test, expect, jest: { setTimeout: () => {} } },
    take: () => {
      const taken = gathered;
      gathered = [];
      path = [];
      return taken;
    },
  };
};
