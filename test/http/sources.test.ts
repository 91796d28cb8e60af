import { signedIn, type Visitor } from '../support/visitor.js';

const FIELDS = {
  title: 'A third report',
  publisher: 'Harbour Post',
  publishedAt: '2031-06-05',
  url: 'https://post.example/1',
  author: '',
  text: 'The dam overflowed.\r\nNobody was hurt.',
};

let visitor: Visitor;
beforeEach(async () => {
  visitor = await signedIn();
});
const add = (change: Readonly<Record<string, string>> = {}): ReturnType<Visitor['send']> =>
  visitor.send('/sources/new', '/sources', { ...FIELDS, ...change });

test('a pasted source is stored with its own line ends, and what it brought is shown', async () => {
  const res = await add();
  expect(res.status).toBe(303);
  expect(visitor.desk.added).toEqual([
    {
      text: 'The dam overflowed.\nNobody was hurt.',
      mediaType: 'text/plain',
      file: null,
      metadata: {
        title: 'A third report',
        publisher: 'Harbour Post',
        publishedAt: '2031-06-05',
        publishedAtBasis: 'inferred',
        url: 'https://post.example/1',
        author: null,
        language: null,
      },
    },
  ]);
  const page = await visitor.agent.get(res.headers.location ?? '');
  expect(page.text).toContain('<h1>1 new conflict</h1>');
  expect(page.text).toContain('Why did the Harrow dam overflow?');
});

test('without a date the source is undated, not dated today', async () => {
  await add({ publishedAt: '' });
  expect(visitor.desk.added[0]?.metadata).toMatchObject({ publishedAt: null, publishedAtBasis: 'unknown' });
});

test('the same text twice is stored once, and the page says so', async () => {
  await add();
  const res = await add();
  expect(visitor.desk.added).toHaveLength(1);
  expect((await visitor.agent.get(res.headers.location ?? '')).text).toContain('was there already');
});

test.each([
  ['no text', { text: ' \r\n ' }, 'Paste the text of the article.', '#text'],
  ['no title', { title: '' }, 'Enter the title as published.', '#title'],
  ['a date that is none', { publishedAt: '2031-02-30' }, 'Enter a real date', '#publishedAt'],
  ['an address that would run', { url: 'javascript:alert(1)' }, 'Enter the whole address', '#url'],
])(
  '%s: the form comes back with a summary and what was typed',
  async (_what, change: Readonly<Record<string, string>>, message, field) => {
    const res = await add(change);
    expect(res.status).toBe(422);
    expect(res.text).toContain(message);
    expect(res.text).toContain(`href="${field}"`);
    expect(res.text).toContain('value="Harbour Post"');
    expect(visitor.desk.added).toEqual([]);
  },
);

test.each([1_500_001, 6_000_000])('%d bytes are too large', async (size) => {
  const res = await add({ text: 'a'.repeat(size) });
  expect(res.status).toBe(413);
  expect(res.text).toContain('That is too large');
  expect(visitor.desk.added).toEqual([]);
});

test('the largest text is taken, in any script', async () => {
  expect((await add({ text: 'ж'.repeat(750_000) })).status).toBe(303);
});

test('an article shows its claims in place, and what is left out with the reason', async () => {
  const { text } = await visitor.agent.get('/sources/source_courier');
  expect(text).toContain('href="/claims/claim_nine">Nine people were taken to hospital that evening</a>');
  expect(text).toContain('id="claim-claim_nine"');
  expect(text).toContain('Left out: links to other articles');
});

test('an address that would run is no link', async () => {
  const { text } = await visitor.agent.get('/sources/source_hostile');
  expect(text).not.toContain('Read it at the publisher');
});
