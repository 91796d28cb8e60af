import { agoWords, counted, dayWords, daysWords, listed, momentWords, strengthWords } from '../../src/web/words.js';

test.each([
  ['2025-06-30', 'June 30, 2025'],
  ['2025-13-30', '2025-13-30'],
  ['soon', 'soon'],
])('%s is %s', (iso, words) => {
  expect(dayWords(iso)).toBe(words);
});

test.each([
  ['2025-06-30', 'June 30, 2025'],
  ['2025-06-30T14:05:00Z', 'June 30, 2025, 14:05 UTC'],
  ['2025-06-30T14:05:00+03:00', 'June 30, 2025, 14:05 +03:00'],
])('%s is the moment %s', (iso, words) => {
  expect(momentWords(iso)).toBe(words);
});

test.each([
  ['2025-06-27', '2025-06-27', 'June 27, 2025'],
  ['2025-06-27', '2025-06-29', 'June 27 to 29, 2025'],
  ['2025-06-27', '2025-07-02', 'June 27 to July 2, 2025'],
  ['2024-12-30', '2025-01-02', 'December 30, 2024 to January 2, 2025'],
  ['2025-06-01', '2025-06-30', 'June 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2024-02-01', '2024-02-28', 'February 1 to 28, 2024'],
  ['2025-01-01', '2025-12-31', '2025'],
])('%s to %s is %s', (from, to, words) => {
  expect(daysWords(from, to)).toBe(words);
});

test.each([
  ['2031-05-12T10:00:00Z', 'just now'],
  ['2031-05-12T09:59:00Z', '1 minute ago'],
  ['2031-05-12T08:00:00Z', '2 hours ago'],
  ['2031-05-10T10:00:00Z', '2 days ago'],
  ['2030-05-10T10:00:00Z', 'May 10, 2030'],
  ['nonsense', 'nonsense'],
])('%s was %s', (iso, words) => {
  expect(agoWords(iso, new Date('2031-05-12T10:00:10Z'))).toBe(words);
});

test('counts and lists read as people write them', () => {
  expect([counted(1, 'source'), counted(2, 'source'), counted(1200, 'reply', 'replies')]).toEqual([
    '1 source',
    '2 sources',
    '1,200 replies',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test.each([
  [0.75, 'Strong evidence'],
  [0.5, 'Good evidence'],
  [0.49, 'Some evidence'],
])('a score of %d is said in words', (score, words) => {
  expect(strengthWords(score)).toBe(words);
});
