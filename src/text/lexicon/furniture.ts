/** Headings under which a page lists other stories or its own furniture: everything from there on is not the article. */
export const CLOSING_HEADINGS: ReadonlySet<string> = new Set([
  'related articles',
  'related article',
  'related stories',
  'related content',
  'related news',
  'related topics',
  'related posts',
  'related',
  'hashtags',
  'comments',
  'no comments yet...',
  'leave a comment',
  'more from this section',
  'more on this story',
  'more stories',
  'more news',
  'you may also like',
  'you might also like',
  'recommended',
  'recommended for you',
  'recommended stories',
  'read next',
  'read more',
  'most read',
  'most popular',
  'trending',
  'latest news',
  'top stories',
  'share this article',
  'share this',
  'share',
  'tags',
  'advertisement',
  'newsletter',
  'subscribe',
  'original url:',
  'original url',
]);

/** Starts of a single line that points elsewhere. */
export const POINTER_LINE =
  /^(?:related articles?|related|read more|read also|see also|watch|listen|more|also read|original url|source|follow us|click here|advertisement|share|sign up|subscribe|copyright|all rights reserved|photo|image|photograph|picture|file photo|credit)\s*[:：|]/i;

/** A line that credits a picture. */
export const CREDIT_LINE = /(?:^|[.\s])(?:photo|image|picture|photograph|video|credit)\s*:/i;
