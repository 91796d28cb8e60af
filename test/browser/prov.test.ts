import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { MadeMend } from '../../src/domain/mend.js';
import { provOf } from '../../src/trace/prov-json.js';
import { ROOT } from '../support/project.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

/** PROV-JSON as a library of others reads it (Debian: python3-prov). Skipped, and said to be, where it is not installed. */

const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import prov']).status === 0);
const read = python === undefined ? test.skip : test;

const a = claimInContext({ id: 'a', n: 9, speaker: 'Fire "Service"', publishedAt: '2025-06-30' });
const b = claimInContext({ id: 'b', n: 50, publisher: null });
const other = { ...b, source: { ...b.source, snapshot: { ...b.source.snapshot, sha256: 'cd'.repeat(32) } } };
const view = conflictView(
  [positionView('9', 1, [a]), positionView('50', 1, [other])],
  [
    { ...resolution({ kind: 'accept-one', claim: 'b' }), id: 'res-1', version: 1 },
    { ...resolution({ kind: 'accept-one', claim: 'a' }), id: 'res-2', version: 2 },
  ],
);
const mend: MadeMend = {
  seq: 1,
  claim: 'a',
  body: { kind: 'value', was: '9', to: { value: a.claim.value, display: '10' } },
  reason: 'A misprint.',
  editor: { id: 'per-2', name: 'Bo Example' },
  at: '2025-07-01T09:00:00.000Z',
};

read('a PROV library reads it, and walks from each resolution to the digest of every snapshot', () => {
  const run = spawnSync(python ?? '', [join(ROOT, 'test/support/walk-prov.py')], {
    input: JSON.stringify(provOf(view, 'The Desk', [mend])),
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
  const both = [a, other].map(({ source }) => source.snapshot.sha256).toSorted();
  expect(JSON.parse(run.stdout)).toEqual({ bundles: 1, reached: { 'cd:res-1': both, 'cd:res-2': both } });
});
