import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How a command on this machine reaches the server that holds a data directory. */
export interface ServerFile {
  readonly pid: number;
  /** Loopback address, without a path. */
  readonly url: string;
  /** Bearer token of the command line, valid while this server runs. */
  readonly token: string;
}

const FILE = 'server.json';

/** Notes the running server in its data directory, for the eyes of this account only; appears whole or not at all. */
export const writeServerFile = async (data: string, server: ServerFile): Promise<void> => {
  await mkdir(data, { recursive: true });
  const path = join(data, FILE);
  const aside = `${path}.${String(server.pid)}`;
  await rm(aside, { force: true });
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(server)}\n`);
  } finally {
    await file.close();
  }
  await rename(aside, path);
};

export const removeServerFile = (data: string): Promise<void> => rm(join(data, FILE), { force: true });

/** The server noted in a data directory, null when none is; one that was killed leaves its note behind, so its pid tells. */
export const readServerFile = async (data: string): Promise<ServerFile | null> => {
  const text = await readFile(join(data, FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { pid, url, token } = JSON.parse(text) as Partial<Record<string, unknown>>;
    return typeof pid === 'number' && typeof url === 'string' && typeof token === 'string' ? { pid, url, token } : null;
  } catch {
    return null;
  }
};
