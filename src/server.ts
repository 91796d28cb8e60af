import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { makeToken, withLocalToken } from './cli/local-token.js';
import { COMMAND_LINE } from './cli/local-desk.js';
import { removeServerFile, writeServerFile } from './cli/server-file.js';
import type { Config } from './config.js';
import type { Container } from './container.js';
import { readPaths } from './ingest/read-paths.js';
import { errorCodeOf } from './kernel/error-code.js';
import { Problem } from './kernel/problem.js';
import type { Actor } from './ports/stores.js';
import { isAnalysedWith } from './services/ingest.js';
import type { Sender } from './services/webhooks/sender.js';
import { holderOf } from './store/directory-lock.js';

/** The articles that an empty desk begins with. */
const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** Who acts when nobody asked: claimdesk itself. */
const ITSELF: Actor = { id: 'claimdesk', name: 'claimdesk' };

/** Requests under way may finish for so long when the server is told to stop. */
const GRACE_MS = 5_000;

/** Characters of a session key; one that is cut short must not sign anything. */
const SHORTEST_SECRET = 32;

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('claimdesk is starting.\n');
};

/** Throws Problem `unavailable` in one line where the address cannot be had. */
const listen = async (server: Server, { host, port }: Config): Promise<number> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const code = errorCodeOf(cause);
    const why =
      code === 'EADDRINUSE'
        ? 'another program listens there'
        : code === 'EACCES'
          ? 'this account may not listen there'
          : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
            ? 'this machine has no such address'
            : code;
    throw new Problem(
      'unavailable',
      `Cannot serve on ${host} port ${String(port)}: ${why}.`,
      'Choose another with PORT or HOST.',
      {
        cause,
      },
    );
  }
  return (server.address() as AddressInfo).port;
};

/** The address as a browser on this machine reaches it. */
const urlOf = (host: string, port: number): string => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${isIP(reachable) === 6 ? `[${reachable}]` : reachable}:${String(port)}`;
};

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && (address === '::1' || /^(?:::ffff:)?127\./.test(address));

/** The command line's token is worth nothing from elsewhere, even if it leaked. */
const dropForeignToken = (request: IncomingMessage, token: string): void => {
  if (request.headers.authorization?.endsWith(token) === true && !isLoopback(request.socket.remoteAddress))
    delete request.headers.authorization;
};

/** Brings what is stored up to this engine: the seeds into a desk without any source, a new run where an older engine ran last. */
const bringUpToDate = async ({ services, sources }: Container, log: Logger): Promise<void> => {
  if ((await sources.count()) === 0) {
    const report = await services.ingest.add(await readPaths([SEEDS]), ITSELF);
    log.info(
      { sources: report.sources.length, claims: report.claims, conflicts: report.opened.length },
      'first articles loaded',
    );
  } else if (!(await isAnalysedWith(services.stores.audit, services.policy))) {
    const { opened, changed } = await services.ingest.analyseAgain(ITSELF);
    log.info({ opened: opened.length, changed: changed.length }, 'analysed again with a newer engine or policy');
  }
};

const SECRET_FILE = 'session.key';

/** The key of session cookies, made once and kept beside the database, so that a restart signs no one out. */
const keptSecret = async (data: string): Promise<string> => {
  const path = join(data, SECRET_FILE);
  await mkdir(data, { recursive: true });
  // Created only where there is none, so that two processes at once end up with the same one.
  await writeFile(path, makeToken(), { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
    if (errorCodeOf(cause) !== 'EEXIST') throw cause;
  });
  const secret = await readFile(path, 'utf8');
  if (secret.length < SHORTEST_SECRET)
    throw new Problem(
      'unavailable',
      `${path} does not hold a whole key.`,
      'Remove it: a new one is made, and everyone signs in again.',
    );
  return secret;
};

/** Resolves when the process is told to stop; a second signal ends it at once. */
const untilTold = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
  });

const stop = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearTimeout(impatience);
};

/**
 * Serves the desk of `config` until the process is told to stop. Prints the address with a one-time sign-in link first, then logs that it is ready.
 * Throws Problem `locked` when another process holds the data directory, `unavailable` when the address or the database cannot be had.
 */
export const serve = async (config: Config): Promise<void> => {
  const log = pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ sync: true }),
  );
  // Both are asked before anything is opened: the commonest reasons why a start fails should not take seconds to say.
  const holder = config.databaseUrl === null ? await holderOf(config.data) : null;
  if (holder)
    throw new Problem(
      'locked',
      `The data directory ${config.data} is in use by process ${String(holder.pid)} since ${holder.since}`,
      'Stop that process, or use another directory with CLAIMDESK_DATA.',
    );
  let handle: RequestListener = starting;
  const server = createServer((request, response) => {
    handle(request, response);
  });
  const told = untilTold();
  const port = await listen(server, config);
  let container: Container | null = null;
  let sender: Sender | null = null;
  let noted = false;
  try {
    // Loaded after the port is ours, all at once.
    const [{ openContainer, methodologyOf }, { createApp }] = await Promise.all([
      import('./container.js'),
      import('./app.js'),
    ]);
    container = await openContainer(config);
    await bringUpToDate(container, log);
    const token = makeToken();
    const services = {
      ...container.services,
      tokens: withLocalToken(container.services.tokens, token, COMMAND_LINE),
    };
    const app = createApp(services, {
      secret: config.sessionSecret ?? (await keptSecret(config.data)),
      methodology: methodologyOf(services.policy),
      log: (line) => {
        log.info(line);
      },
    });
    handle = (request, response) => {
      dropForeignToken(request, token);
      app(request, response);
    };
    sender = container.senderOf((line) => {
      log.info(line);
    });
    sender.start();
    await writeServerFile(config.data, { pid: process.pid, url: urlOf(config.host, port), token });
    noted = true;
    const secret = await services.people.issueSignInSecret();
    process.stdout.write(`Sign in once with this link: ${urlOf(config.host, port)}/sign-in?token=${secret}\n`);
    log.info({ milliseconds: Math.round(performance.now()) }, 'ready');
    log.info({ signal: await told }, 'stopping');
  } finally {
    // Only our own note: another process's must stay.
    if (noted) await removeServerFile(config.data);
    container?.services.live.end();
    await stop(server);
    await sender?.stop();
    await container?.close();
  }
};
