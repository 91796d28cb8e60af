import { classed, daysApart, meet, oneStory } from '../../src/compare/classes.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

const on = (publishedAt: string | null, event = 'event', id = 'a') =>
  alignedClaim(id, articleRead(id, { publishedAt }), {}, event);

test('the values behind a prefix, and nothing else', () => {
  expect(classed(['body:FR', 'kind:army', 'body:navy', 'anybody:x'], 'body:')).toEqual(['FR', 'navy']);
  expect(classed([], 'body:')).toEqual([]);
});

test.each<[string | null, string | null, number | null]>([
  ['2024-06-14', '2024-06-16', 2],
  ['2024-06-14T23:50:00+02:00', '2024-06-15T00:10:00+02:00', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2024-06-14', '2024-06-14', 0],
  ['2024-06-14', null, null],
  [null, '2024-06-14', null],
])('days between publications of %s and %s: %s', (a, b, expected) => {
  expect(daysApart(on(a), on(b, 'event', 'b'))).toBe(expected);
  expect(daysApart(on(b), on(a, 'event', 'b'))).toBe(expected);
});

describe('claims about one person are of one story', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['three days apart', '2024-06-14', '2024-06-17', true],
    ['four days apart', '2024-06-14', '2024-06-18', false],
    ['undated', '2024-06-14', null, false],
  ])('of two events, %s', (_, a, b, expected) => {
    expect(oneStory(on(a, 'one'), on(b, 'other', 'b'))).toBe(expected);
  });
  test('of one event, whenever they were told', () => {
    expect(oneStory(on('2024-06-14', 'one'), on('2025-06-14', 'one', 'b'))).toBe(true);
    expect(oneStory(on(null, 'one'), on(null, 'one', 'b'))).toBe(true);
  });
});

test('lists meet where they share an entry', () => {
  expect(meet(['a', 'b'], ['c', 'b'])).toBe(true);
  expect(meet(['a', 'b'], ['c'])).toBe(false);
  expect(meet([], [])).toBe(false);
});
