import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on its way to whoever asked for it. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Its bytes, once. */
  readonly content: Readable;
  /** Headers besides those of every file. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How Node says that a reader went away in mid-file. */
const GONE = 'ERR_STREAM_PREMATURE_CLOSE';

/** Sends a file piece by piece, never to be kept. */
export const sendFile = async (
  res: Response,
  { name, mediaType, bytes, content, headers = {} }: SentFile,
): Promise<void> => {
  res.attachment(name).type(mediaType);
  res.set({ 'Cache-Control': 'private, no-store', 'Content-Length': String(bytes), ...headers });
  try {
    await pipeline(content, res);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== GONE) throw error;
  }
};
