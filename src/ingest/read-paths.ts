import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { IncomingDocument } from '../domain/source.js';
import { errorCodeOf } from '../kernel/error-code.js';
import { Problem } from '../kernel/problem.js';
import { assertSize, assertText, decodeUtf8 } from './decode.js';
import { EXTENSIONS, formatOf } from './registry.js';
import type { ListedSource } from './sources-list.js';

/** Name of the file in which a folder lists its documents. */
const LIST = 'sources.json';

/** Folders nested deeper are more likely a loop than a collection. */
const MAX_FOLDER_DEPTH = 20;

const unreadable = (path: string, cause: unknown): Problem => {
  const code = errorCodeOf(cause);
  const why =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? 'there is no such file or folder'
      : code === 'EACCES' || code === 'EPERM'
        ? 'this account may not read it'
        : code === 'ELOOP'
          ? 'its links lead in a circle'
          : code || 'it cannot be read';
  return new Problem('unreadable', `${path}: ${why}.`, 'Check the path.', { cause });
};

const kindOf = async (path: string): Promise<'file' | 'folder'> => {
  if (path === '' || path.includes('\0'))
    throw new Problem('unreadable', 'The path is empty.', 'Name a file or a folder.');
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  throw new Problem('unreadable', `${path}: it is neither a file nor a folder.`, 'Name a file or a folder.');
};

/** The bytes of a file; its size is looked at first, and no more than that is ever held, even if it grows meanwhile. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  try {
    const { size } = await file.stat();
    assertSize(size, path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size + 1), 0, size + 1, 0);
    if (bytesRead !== size) throw new Problem('unreadable', `${path} changed while it was read.`, 'Try again.');
    return buffer.subarray(0, size);
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(path, cause);
  } finally {
    await file.close();
  }
};

const readFile = async (path: string, file: string, listed: ListedSource | null): Promise<IncomingDocument> => {
  const format = formatOf(extname(path));
  if (!format)
    throw new Problem(
      'bad-input',
      `${path}: claimdesk does not read this kind of file.`,
      `It reads ${EXTENSIONS.join(', ')}.`,
    );
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new Problem('bad-input', `${path} is empty.`, 'Give a document with words in it.');
  const decoded = decodeUtf8(bytes, path);
  assertText(decoded, path);
  const { text, metadata } = (await format.load())(decoded, path);
  assertText(text, path);
  return { text, mediaType: format.mediaType, file, metadata: listed?.metadata ?? metadata };
};

const readListed = async (folder: string, prefix: string): Promise<readonly IncomingDocument[]> => {
  const { parseSourcesList } = await import('./sources-list.js');
  const name = join(folder, LIST);
  const listed = parseSourcesList(decodeUtf8(await bytesOf(name), name), name);
  const documents: IncomingDocument[] = [];
  for (const one of listed) {
    const path = join(folder, one.file);
    if ((await stat(path).catch(() => null))?.isFile() !== true)
      throw new Problem(
        'unreadable',
        `${name} lists ${one.file}, which is not there.`,
        'Add the file or take the line out.',
      );
    documents.push(await readFile(path, prefix + one.file, one));
  }
  return documents;
};

const readFolder = async (folder: string, prefix: string, depth: number): Promise<readonly IncomingDocument[]> => {
  if (depth > MAX_FOLDER_DEPTH)
    throw new Problem('bad-input', `${folder}: folders are nested more than ${String(MAX_FOLDER_DEPTH)} deep.`);
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  if (entries.some((entry) => entry.name === LIST)) return readListed(folder, prefix);
  const documents: IncomingDocument[] = [];
  // In code-unit order, so that no locale changes what is read first.
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) documents.push(...(await readFolder(path, `${prefix}${entry.name}/`, depth + 1)));
    else if (entry.isFile() && formatOf(extname(entry.name)) !== null)
      documents.push(await readFile(path, prefix + entry.name, null));
  }
  return documents;
};

/**
 * Reads files and folders into documents, in the order given; a folder by its `sources.json` exactly where it has one, else every file in it of a
 * kind that claimdesk reads, by name. `file` is the path within its folder, or the path as given.
 * All or nothing: throws the first Problem (`unreadable`, `too-large`, `not-text`, `bad-input`).
 */
export const readPaths = async (paths: readonly string[]): Promise<readonly IncomingDocument[]> => {
  const documents: IncomingDocument[] = [];
  for (const path of paths) {
    const found = (await kindOf(path)) === 'file' ? [await readFile(path, path, null)] : await readFolder(path, '', 0);
    if (found.length === 0)
      throw new Problem('bad-input', `${path} holds no document.`, `claimdesk reads ${EXTENSIONS.join(', ')}.`);
    documents.push(...found);
  }
  return documents;
};
