import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { IncomingDocument } from '../domain/source.js';
import { assertText } from '../ingest/decode.js';
import { MAX_DOCUMENT_BYTES, sizeInWords } from '../ingest/limits.js';
import { formatOf } from '../ingest/registry.js';
import { Problem } from '../kernel/problem.js';
import { onlyTo, type AddressGuard } from './webhooks/guard.js';

/** Fetches what stands at an address and reads it; nothing is stored. */
export interface Fetching {
  /**
   * The document at an address, as it was understood. Throws Problem `bad-input` for what is no address, `forbidden` for one that is not to be
   * reached from here, `unavailable` where nothing (or an error) answers, `too-large`, `not-text`.
   */
  readonly page: (address: string) => Promise<IncomingDocument>;
}

/** A page may send on to another so many times. */
const MOST_HOPS = 5;
/** Milliseconds for all of it, redirects included. */
const PATIENCE_MS = 20_000;

const HEADERS = {
  'user-agent': 'claimdesk (an editor asked for this page)',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'accept-encoding': 'gzip, br, deflate',
};

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Readers by what an answer says that it is. */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
]);

const addressOf = (given: string): URL => {
  const text = given.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new Problem('bad-input', 'url: Enter the whole address, beginning with https://.');
  const url = new URL(text);
  url.hash = '';
  return url;
};

const ask = async (guard: AddressGuard, url: URL, signal: AbortSignal): Promise<IncomingMessage> => {
  const found = await guard(url);
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      headers: HEADERS,
      lookup: onlyTo(found),
      agent: false,
      signal,
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
};

/** The answer's bytes, unpacked; no more is ever held than one document may have. */
const bytesOf = (answer: IncomingMessage): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const coding = answer.headers['content-encoding'] ?? 'identity';
    const unpacking =
      coding === 'gzip'
        ? createGunzip()
        : coding === 'br'
          ? createBrotliDecompress()
          : coding === 'deflate'
            ? createInflate()
            : null;
    const parts: Buffer[] = [];
    let held = 0;
    const body = unpacking
      ? pipeline(answer, unpacking, (error) => {
          if (error) reject(error);
        })
      : answer;
    body.on('data', (part: Buffer) => {
      held += part.length;
      if (held > MAX_DOCUMENT_BYTES) {
        answer.destroy();
        reject(
          new Problem(
            'too-large',
            `The page is larger than ${sizeInWords(MAX_DOCUMENT_BYTES)}.`,
            'Paste the text of the article instead.',
          ),
        );
      } else parts.push(part);
    });
    body.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    body.on('error', reject);
  });

/** How an answer names its encoding, and a page in its head: `<meta charset="…">`, `<meta http-equiv … content="…; charset=…">`. */
const CHARSET = /charset=["']?([\w-]{1,40})/i;
const HEAD_BYTES = 2048;

const decoded = (bytes: Uint8Array, contentType: string): string => {
  const said =
    CHARSET.exec(contentType)?.[1] ??
    CHARSET.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(said, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('not-text', `The page is not written in ${said}, as it says.`, 'Paste the text of the article.', {
      cause,
    });
  }
};

const documentOf = async (answer: IncomingMessage, url: URL): Promise<IncomingDocument> => {
  const contentType = answer.headers['content-type'] ?? '';
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const format = formatOf(READ_AS.get(mediaType) ?? '');
  if (!format) {
    answer.destroy();
    throw new Problem(
      'not-text',
      `The address gives ${mediaType === '' ? 'something unnamed' : mediaType}, which is no page of text.`,
      'Paste the text of the article instead.',
    );
  }
  const name = url.href;
  const text = decoded(await bytesOf(answer), contentType);
  assertText(text, name);
  const read = (await format.load())(text, name);
  assertText(read.text, name);
  const metadata = { ...read.metadata, url: read.metadata.url ?? url.href };
  return { text: read.text, mediaType: format.mediaType, file: null, metadata };
};

const failure = (error: unknown, url: URL): Problem =>
  error instanceof Problem
    ? error
    : new Problem('unavailable', `${url.hostname} does not answer.`, 'Check the address, or paste the text.', {
        cause: error,
      });

/** Fetches through a guard: every hop is vetted, and exactly what was vetted is connected to. */
export const createFetching = (guard: AddressGuard, patienceMs = PATIENCE_MS): Fetching => ({
  page: async (address) => {
    let url = addressOf(address);
    // held by its timer until all is read: a bare timeout signal may be collected before it fires
    const over = new AbortController();
    const patience = setTimeout(() => {
      over.abort();
    }, patienceMs);
    try {
      for (let hop = 0; hop <= MOST_HOPS; hop++) {
        const answer = await ask(guard, url, over.signal);
        const status = answer.statusCode ?? 0;
        if (status === 200) return await documentOf(answer, url);
        answer.destroy();
        const { location } = answer.headers;
        if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, url.href))
          throw new Problem(
            'unavailable',
            `The address answered with status ${String(status)}.`,
            'Check it, or paste the text of the article.',
          );
        url = new URL(location, url);
      }
    } catch (error) {
      throw failure(error, url);
    } finally {
      clearTimeout(patience);
    }
    throw new Problem('unavailable', 'The address sends on and on.', 'Paste the text of the article.');
  },
});
