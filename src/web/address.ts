import type { Request } from 'express';
import { Problem } from '../kernel/problem.js';

/** The one value of a path parameter. */
export const pathParam = (req: Request, name: string): string => {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
};

/** The query string of a request. */
export const queryOf = (req: Request): URLSearchParams => {
  const mark = req.originalUrl.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : req.originalUrl.slice(mark + 1));
};

/** A path with a query string, if there is one; empty values are left out. */
export const address = (path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string => {
  const entries = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

export const conflictPath = (id: string): string => `/conflicts/${encodeURIComponent(id)}`;
export const eventPath = (id: string): string => `/events/${encodeURIComponent(id)}`;
export const sourcePath = (id: string): string => `/sources/${encodeURIComponent(id)}`;
export const claimPath = (id: string): string => `/claims/${encodeURIComponent(id)}`;
export const questionPath = (id: string): string => `/questions/${encodeURIComponent(id)}`;
export const originPath = (id: string): string => `/origins/${encodeURIComponent(id)}`;
/** One text that was kept of a source. */
export const snapshotPath = (source: string, ordinal: number): string =>
  `${sourcePath(source)}/snapshots/${String(ordinal)}`;
/** A speaker has no id: a name stands for whom a text gives it to. */
export const speakerPath = (name: string): string => address('/speakers', { name });
export const comparatorPath = (id: string): string => `/methodology/comparators/${encodeURIComponent(id)}`;
export const extractorPath = (id: string): string => `/methodology/extractors/${encodeURIComponent(id)}`;
/** Where a claim stands in its article. */
export const claimPlace = (source: string, claim: string): string =>
  `${sourcePath(source)}#claim-${encodeURIComponent(claim)}`;

/** A link to the outside only where it is plainly http: anything else ("javascript:") is no link. */
export const outsideLink = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** What was looked for, or a refusal that says what is missing. */
export const found = <T>(value: T | null, what: string): T => {
  if (value === null)
    throw new Problem(
      'not-found',
      `There is no such ${what}.`,
      'It may have been withdrawn, or the address is mistyped.',
    );
  return value;
};
