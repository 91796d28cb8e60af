import { markdown, plain } from '../../src/export/markdown.js';
import { sheetOf, textOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const view = conflictView(
  [
    positionView('9', 1, [claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30' })]),
    positionView('50', 1, [claimInContext({ id: 'b', n: 50, publisher: 'The | Paper', speaker: '*Police*' })]),
  ],
  [resolution({ kind: 'accept-one', claim: 'a' })],
);
const NOW = new Date('2025-07-03T00:00:00Z');

test('a section for each conflict: what stands first, then every candidate with its evidence', () => {
  const text = textOf(markdown, sheetOf([view], 'Harbour fire', NOW));
  expect(text).toContain('# Harbour fire\n');
  expect(text).toMatch(/- sha256 of the rows: [0-9a-f]{64}/);
  expect(text).toContain('Decision: accept one, by Ada Example on 2025-07-02.');
  expect(text.match(/^\| /gm)).toHaveLength(4);
  expect(text).toContain('The \\| Paper');
  expect(text).toContain('Conflict: cfl-1.');
  expect(text).toMatch(/grade F6 \| a \|$/m);
  expect(text).toContain('\\*Police\\*');
  expect(text).toContain('- **rejected**: ');
  expect(text).not.toContain('Corrections since');
});

test('corrections stand first', () => {
  const earlier = {
    at: '2025-07-01T00:00:00.000Z',
    rows: { gone: { question: 'How many?', value: '12', standing: 'open', scope: '' } },
  } as const;
  const text = textOf(markdown, sheetOf([view], 'Harbour fire', NOW, earlier));
  expect(text.indexOf('## Corrections since the last export')).toBeLessThan(text.indexOf('| Value |'));
  expect(text).toContain('“12” is no longer here; it was open.');
});

test.each([
  ['# no heading', '\\# no heading'],
  ['a | b', 'a \\| b'],
  ['<script>', '\\<script\\>'],
  ['[x](y)', '\\[x\\](y)'],
  ['- no list', '\\- no list'],
  ['a-b', 'a-b'],
  ['1. no list', '1\\. no list'],
  ['two\nlines', 'two lines'],
])('%s is told as itself', (given, told) => {
  expect(plain(given)).toBe(told);
});
