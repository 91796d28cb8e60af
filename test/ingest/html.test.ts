import { readHtml } from '../../src/ingest/readers/html.js';

const words = (first: string): string =>
  `${first}, and the street was closed for the day while crews worked, although some residents disagreed about that.`;

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Fire at mill – The Valley Post</title>
<meta property="og:title" content="Fire at the old mill"><meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2024-03-05T10:00:00+0100"><link rel="canonical" href="https://post.example/fire">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@type":"Person","name":"A. Writer"}]}]}</script>
<style>p { color: red }</style></head><body><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
<header><h1>Fire at the <em>old</em> mill</h1></header>
<article><p>${words('Twelve people were\n   hurt')}</p><p>${words('The mayor said so')}</p>
<blockquote>“We saw smoke,” a neighbour said.<br>“It was thick 🔥.”</blockquote><ul><li>First point</li><li>Second point</li></ul>
<p>${words('More words follow')}</p></article><footer>© 2024</footer></body></html>`;

describe('a page', () => {
  test('gives its article, each block on a line of its own, under its heading', () => {
    expect(readHtml(PAGE, 'a.html').text).toBe(
      [
        'Fire at the old mill',
        words('Twelve people were hurt'),
        words('The mayor said so'),
        '“We saw smoke,” a neighbour said.',
        '“It was thick 🔥.”',
        'First point',
        'Second point',
        words('More words follow'),
        '',
      ].join('\n'),
    );
  });

  test('gives what it states of itself', () => {
    expect(readHtml(PAGE, 'a.html').metadata).toEqual({
      title: 'Fire at the old mill',
      publisher: 'The Valley Post',
      publishedAt: '2024-03-05T10:00:00+01:00',
      publishedAtBasis: 'stated',
      url: 'https://post.example/fire',
      author: 'A. Writer',
      language: 'en-GB',
    });
  });

  const head = (inside: string): string => `<html><head>${inside}</head><body><p>Some words.</p></body></html>`;
  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['nothing', '', {}],
    ['only a title', '<title> A  fire </title>', { title: 'A fire' }],
    [
      'linked data alone',
      '<script type="application/ld+json">[{"@type":["Thing","ReportageNewsArticle"],"headline":"A fire","datePublished":"2024-03-05","publisher":{"name":"The Post"},"author":"B. Writer"}]</script>',
      {
        title: 'A fire',
        publishedAt: '2024-03-05',
        publishedAtBasis: 'stated',
        publisher: 'The Post',
        author: 'B. Writer',
      },
    ],
    [
      'linked data of something else',
      '<script type="application/ld+json">{"@type":"Organization","name":"The Post","datePublished":"2024-03-05"}</script>',
      {},
    ],
    ['linked data that is broken', '<script type="application/ld+json">{"@type":"NewsArticle",</script>', {}],
    ['a date in words', '<meta property="article:published_time" content="Tuesday">', {}],
    [
      'a date in words before a real one',
      '<meta property="article:published_time" content="Tuesday"><meta itemprop="datePublished" content="2024-03-05">',
      { publishedAt: '2024-03-05', publishedAtBasis: 'stated' },
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="/fire"><meta property="og:url" content="javascript:x">',
      {},
    ],
    ['an author that is a profile', '<meta property="article:author" content="https://social.example/b">', {}],
    ['a language that is none', '<meta name="language" content="x">', {}],
  ])('states %s', (_name, inside, expected) => {
    expect(readHtml(head(inside), 'a.html').metadata).toEqual({
      title: null,
      publisher: null,
      publishedAt: null,
      publishedAtBasis: 'unknown',
      url: null,
      author: null,
      language: null,
      ...expected,
    });
  });

  test.each([
    ['a fragment', '<h1>Head</h1><p>One.<p>Two', 'Head\nOne.\nTwo\n'],
    ['a page without body', '<html><p>One.', 'One.\n'],
    ['plain words', 'One &amp; two', 'One & two\n'],
    ['entities', '<p>caf&eacute; &#x1F525;&nbsp;x', 'café 🔥\u00a0x\n'],
    ['scripts and styles', '<p>One<script>no()</script> two<style>no</style></p>', 'One two\n'],
    ['cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\nb\nc\n'],
  ])('reads %s', (_name, html, text) => {
    expect(readHtml(html, 'a.html').text).toBe(text);
  });

  test('as large as pages get is read in seconds', () => {
    const html = `<html><body><article>${`<p>${words('Twelve people')}</p>`.repeat(10_000)}</article></body></html>`;
    const from = performance.now();
    expect(readHtml(html, 'a.html').text.split('\n')).toHaveLength(10_001);
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});
