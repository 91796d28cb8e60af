import { parseHTML } from 'linkedom';
import { escaped, html } from '../../src/export/html.js';
import { sheetOf, textOf } from '../support/sheets.js';
import { claimInContext, conflictView, positionView, resolution } from '../support/views.js';

const view = conflictView(
  [
    positionView('9', 1, [claimInContext({ id: 'a', n: 9, publishedAt: '2025-06-30' })]),
    positionView('50', 1, [
      claimInContext({ id: 'b', n: 50, publisher: '<script>alert(1)</script>', speaker: 'A "nurse"' }),
    ]),
  ],
  [resolution({ kind: 'accept-one', claim: 'a' })],
);
const sheet = sheetOf([view], 'Harbour <fire>', new Date('2025-07-03T00:00:00Z'), {
  at: '2025-07-01T00:00:00.000Z',
  rows: { gone: { question: 'How many?', value: '12', standing: 'open', scope: '' } },
});

test('a page of its own: a section for each conflict, with decision, wording, values and evidence', () => {
  const { document } = parseHTML(textOf(html, sheet));
  expect(document.title).toBe('Harbour <fire>');
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  expect(words('section h2')).toEqual([
    'Corrections since it was taken away last',
    'How many people were hurt?',
    'What the standings mean',
  ]);
  expect(words('tbody th')).toEqual(['9', '50']);
  expect(words('li b')).toContain('9, according to Daily Example');
  expect(words('tbody td:nth-of-type(3)')).toEqual(['', 'A "nurse"']);
  expect(words('dd')).toContain(sheet.about.rowsSha256);
  expect(document.querySelectorAll('script')).toHaveLength(0);
});

test('nothing is fetched, and what is no plain address is no link', () => {
  const [row] = sheet.rows;
  if (!row) throw new Error('a row');
  const text = textOf(html, {
    ...sheet,
    rows: [
      { ...row, url: 'javascript:alert(1)' },
      { ...row, claimId: 'x' },
    ],
  });
  const { document } = parseHTML(text);
  expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['https://news.example/a']);
  expect(text).not.toMatch(/<(?:img|link|script|iframe)\b/);
  expect(text).toContain("default-src 'none'");
});

test.each([
  ['<b>', '&lt;b&gt;'],
  [`"a" & 'b'`, '&quot;a&quot; &amp; &#39;b&#39;'],
])('%s is told as itself', (given, told) => {
  expect(escaped(given)).toBe(told);
});
