import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { onlyTo, type AddressGuard } from './guard.js';

/** Sends one body and gives the status of what comes back; rejects where nothing does. Follows no redirect and reads no body. */
export type Post = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
) => Promise<number>;

/** Posts over http and https to where the guard lets it. */
export const createPost =
  (guard: AddressGuard): Post =>
  async (url, headers, body, signal) => {
    const found = await guard(url);
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        lookup: onlyTo(found),
        // a connection of its own: none that was made for another look-up
        agent: false,
        signal,
      });
      request.once('response', (response) => {
        resolve(response.statusCode ?? 0);
        response.on('error', () => undefined);
        response.destroy();
      });
      request.once('error', reject);
      request.end(body);
    });
  };
