import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createFetching } from '../../src/services/fetching.js';
import { createAddressGuard } from '../../src/services/webhooks/guard.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Mill burns in Dalby</title>
<meta property="og:site_name" content="Dalby Post"><meta property="article:published_time" content="2024-03-05T18:00:00Z"></head>
<body><article><h1>Mill burns in Dalby</h1><p>Nine people were hurt in a fire at the mill in Dalby on Tuesday, the mayor said. The fire broke out at noon and was out by three.</p>
<p>“We lost the whole roof,” said the owner, who has run the mill for twenty years. Nobody was missing by the evening.</p></article></body></html>`;

let server: Server;
let base: string;
let asked: IncomingMessage[];
let answer: (req: IncomingMessage, res: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((req, res) => {
    asked.push(req);
    answer(req, res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const html = (res: ServerResponse, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void => {
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};
const page = (path = '/') => createFetching(createAddressGuard([base])).page(`http://${base}${path}`);

test('a page is read as its file would be: title, publisher, date and article', async () => {
  answer = (_req, res) => {
    html(res, PAGE);
  };
  const document = await page('/story#part');
  expect(document).toMatchObject({
    mediaType: 'text/html',
    file: null,
    metadata: { title: 'Mill burns in Dalby', publisher: 'Dalby Post', url: `http://${base}/story` },
  });
  expect(document.metadata.publishedAt).toContain('2024-03-05');
  expect(document.text).toContain('Nine people were hurt');
  expect(asked[0]?.headers).not.toHaveProperty('cookie');
});

test.each([
  ['gzip', gzipSync(PAGE)],
  ['br', brotliCompressSync(PAGE)],
])('what is packed by %s is unpacked', async (coding, body) => {
  answer = (_req, res) => {
    html(res, body, { 'content-encoding': coding });
  };
  expect((await page()).text).toContain('Nine people were hurt');
});

test('what unpacks to more than one document may have is refused before it is held', async () => {
  answer = (_req, res) => {
    html(res, gzipSync(Buffer.alloc(50_000_000, 'a')), { 'content-encoding': 'gzip' });
  };
  await expect(page()).rejects.toMatchObject({ code: 'too-large' });
});

test('letters of another encoding are read by what the answer or the page says', async () => {
  const body = Buffer.from(PAGE.replace('the mayor said', 'der Bürgermeister said'), 'latin1');
  answer = (_req, res) => {
    html(res, body, { 'content-type': 'text/html; charset=iso-8859-1' });
  };
  expect((await page()).text).toContain('Bürgermeister');
  answer = (_req, res) => {
    html(res, body);
  };
  await expect(page()).rejects.toMatchObject({ code: 'not-text' });
});

test('a page that sends on is followed, each hop vetted, and not for ever', async () => {
  answer = (req, res) => {
    if (req.url === '/old') res.writeHead(301, { location: '/new' }).end();
    else if (req.url === '/out') res.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    else if (req.url === '/file') res.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (req.url === '/round') res.writeHead(302, { location: '/round' }).end();
    else html(res, PAGE);
  };
  expect((await page('/old')).metadata.url).toBe(`http://${base}/new`);
  await expect(page('/out')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(page('/file')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(page('/round')).rejects.toMatchObject({ code: 'unavailable' });
  expect(asked.filter(({ url }) => url === '/round').length).toBeLessThan(8);
});

test('a page that never ends is given up', async () => {
  answer = (_req, res) => {
    res.writeHead(200, { 'content-type': 'text/html' });
    res.write('<html>');
  };
  const impatient = createFetching(createAddressGuard([base]), 200);
  await expect(impatient.page(`http://${base}/`)).rejects.toMatchObject({ code: 'unavailable' });
});

test.each<[string, number, Readonly<Record<string, string>>, string]>([
  ['what is not there', 404, {}, 'unavailable'],
  ['what is no page of text', 200, { 'content-type': 'application/pdf' }, 'not-text'],
  ['what does not say what it is', 200, {}, 'not-text'],
])('%s is refused', async (_, status, headers, code) => {
  answer = (_req, res) => {
    res.writeHead(status, headers).end('x');
  };
  await expect(page()).rejects.toMatchObject({ code });
});

test.each([
  ['', 'bad-input'],
  ['not an address', 'bad-input'],
  ['ftp://example.org/', 'bad-input'],
  ['javascript:alert(1)', 'bad-input'],
  ['http://example.org/', 'forbidden'],
  ['https://user:secret@example.org/', 'forbidden'],
  ['https://127.0.0.1/', 'forbidden'],
  ['https://2130706433/', 'forbidden'],
  ['https://0x7f.1/', 'forbidden'],
  ['https://017700000001/', 'forbidden'],
  ['https://[::1]/', 'forbidden'],
  ['https://[::ffff:10.0.0.1]/', 'forbidden'],
  ['https://[64:ff9b::a00:1]/', 'forbidden'],
  ['https://169.254.169.254/latest/meta-data', 'forbidden'],
  ['https://100.64.0.1/', 'forbidden'],
  ['https://224.0.0.1/', 'forbidden'],
  ['https://inside.example/', 'forbidden'],
  ['https://inside.example./', 'forbidden'],
])('%s is not asked: %s', async (address, code) => {
  const guard = createAddressGuard([], () =>
    Promise.resolve([
      { address: '93.184.216.34', family: 4 },
      { address: '10.1.2.3', family: 4 },
    ]),
  );
  await expect(createFetching(guard).page(address)).rejects.toMatchObject({ code });
});
