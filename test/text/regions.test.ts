import { readRegions } from '../../src/text/regions.js';

const rolesOf = (text: string, title: string | null = null): Record<string, string> =>
  Object.fromEntries(
    readRegions(text, title).map((r) => [text.slice(r.span.start, r.span.end).split('\n')[0] ?? '', r.role]),
  );

const BODY = 'The mayor said on Tuesday that the bridge would open again before the end of the year.';

describe('regions of an article', () => {
  test.each([
    ['a title line', `Bridge closed after storm\n${BODY}`, 'Bridge closed after storm', 'headline'],
    ['a date alone', `Bridge closed\n\nJune 30, 2025\n\n${BODY}`, 'June 30, 2025', 'dateline'],
    [
      'a date with a time',
      `Bridge closed\n25 February 2026 11:30 (UTC+04:00)\n${BODY}`,
      '25 February 2026 11:30 (UTC+04:00)',
      'dateline',
    ],
    ['a name under the headline', `Bridge closed after storm\nMaria Lindqvist\n${BODY}`, 'Maria Lindqvist', 'byline'],
    [
      'a credited picture',
      `A closed bridge. Photo: Harbour News\n${BODY}`,
      'A closed bridge. Photo: Harbour News',
      'caption',
    ],
    [
      'a pointer to another story',
      `${BODY}\nRelated article: How the bridge was built\n${BODY}`,
      'Related article: How the bridge was built',
      'ignored',
    ],
    ['related articles to the end', `${BODY}\nRelated Articles\n${BODY}\n${BODY}`, 'Related Articles', 'ignored'],
    ['comments to the end', `${BODY}\nComments\nNo comments yet...\n${BODY}`, 'Comments', 'ignored'],
    ['an address alone', `${BODY}\n<https://news.example/bridge>`, '<https://news.example/bridge>', 'ignored'],
  ])('%s', (_, text, line, role) => {
    expect(rolesOf(text)[line]).toBe(role);
  });

  test('running text has no region', () => {
    expect(readRegions(`${BODY}\n${BODY}`, null)).toEqual([]);
  });

  test('a closing heading before any running text closes nothing', () => {
    expect(rolesOf(`Comments\n${BODY}`)).not.toHaveProperty('Comments', 'ignored');
  });

  test('everything after a closing heading lies in one ignored region', () => {
    const text = `${BODY}\nRelated Articles\n\nAnother story\n${BODY}`;
    const region = readRegions(text, null).find((r) => r.role === 'ignored');
    expect(region?.span.end).toBe(text.length);
    expect(region?.reason).toContain('Related Articles');
  });
});
