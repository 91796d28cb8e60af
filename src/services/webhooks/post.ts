import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { AddressGuard, Reachable } from './guard.js';

/** Sends one body and gives the status of what comes back; rejects where nothing does. Follows no redirect and reads no body. */
export type Post = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
) => Promise<number>;

/** A look-up that finds what was looked at before, and nothing else. */
const only =
  (found: readonly Reachable[]): LookupFunction =>
  (_host, options, done) => {
    if (options.all) {
      done(null, [...found]);
      return;
    }
    const [first] = found;
    if (first) done(null, first.address, first.family);
    else done(new Error('no address'), '', 4);
  };

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
        lookup: only(found),
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
