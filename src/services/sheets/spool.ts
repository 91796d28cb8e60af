import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';

/** A folder of this process for files that are soon gone. */
export interface Workspace {
  readonly pathOf: (name: string) => string;
  readonly remove: () => Promise<void>;
}

export const openWorkspace = async (): Promise<Workspace> => {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-'));
  return {
    pathOf: (name) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** Items laid aside on disk, one a line, to be read again as often as needed: a list that is too long to hold. */
export interface Spool<T> {
  readonly items: () => AsyncIterable<T>;
}

/** Lays items aside in the file at `path` as they come. */
export const spool = async <T>(path: string, items: AsyncIterable<T>): Promise<Spool<T>> => {
  await pipeline(async function* () {
    for await (const item of items) yield `${JSON.stringify(item)}\n`;
  }, createWriteStream(path));
  return {
    items: async function* () {
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
      for await (const line of lines) yield JSON.parse(line) as T;
    },
  };
};

/** A file that was written whole. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes pieces to the file at `path` as they come. */
export const writeFileOf = async (path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<Written> => {
  const hash = createHash('sha256');
  await pipeline(async function* () {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  }, createWriteStream(path));
  return { path, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
};

/** The bytes of a file, once: when they are read or given up, `then` is called. */
export const readOnce = (path: string, then: () => Promise<void>): Readable => {
  const stream = createReadStream(path);
  void finished(stream)
    .catch(() => undefined)
    .then(then);
  return stream;
};
