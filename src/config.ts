import { Problem } from './kernel/problem.js';

/** One setting: where it is read from, what it is when unset, how its text is read (a parser throws a sentence), and what it is for. */
interface Setting<T> {
  readonly env: string;
  readonly fallback: T;
  readonly parse: (text: string) => T;
  /** Never printed. */
  readonly secret: boolean;
  readonly help: string;
}

const setting = <T>(
  env: string,
  fallback: T,
  parse: (text: string) => T,
  help: string,
  secret = false,
): Setting<T> => ({ env, fallback, parse, help, secret });

const LARGEST_PORT = 65_535;
/** As many characters as a sha256 has hexadecimal digits' half: 16 random bytes at least. */
const SHORTEST_SECRET = 32;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const port = (text: string): number => {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > LARGEST_PORT)
    throw new Error(`must be a number from 0 to ${LARGEST_PORT}, got "${text}"`);
  return value;
};

const words = (text: string): string => text;

const postgresUrl = (text: string): string => {
  if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) throw new Error('must be a postgresql:// address');
  return text;
};

const publicUrl = (text: string): string => {
  if (!/^https?:\/\/[^\s/]/.test(text) || !URL.canParse(text))
    throw new Error('must be an http:// or https:// address');
  return text.endsWith('/') ? text.slice(0, -1) : text;
};

const secret = (text: string): string => {
  if (text.length < SHORTEST_SECRET)
    throw new Error(`must have at least ${SHORTEST_SECRET} characters, got ${text.length}`);
  return text;
};

const hosts = (text: string): readonly string[] => {
  const named = text.split(',').map((one) => one.trim().toLowerCase());
  const wrong = named.find((one) => !/^[a-z0-9.[\]:-]+:\d{1,5}$/.test(one));
  if (wrong !== undefined) throw new Error(`must be host:port, with commas between several, got "${wrong}"`);
  return named;
};

const logLevel = (text: string): LogLevel => {
  const level = LOG_LEVELS.find((known) => known === text);
  if (!level) throw new Error(`must be one of ${LOG_LEVELS.join(', ')}, got "${text}"`);
  return level;
};

/** Every setting of claimdesk: the one table that the code, the help and the documentation are made from. */
export const SETTINGS = {
  port: setting('PORT', 3000, port, 'Port to serve on; 0 takes any free one.'),
  host: setting('HOST', '127.0.0.1', words, 'Address to serve on; 0.0.0.0 lets other machines in.'),
  data: setting(
    'CLAIMDESK_DATA',
    './data',
    words,
    'Directory of the embedded database and of everything claimdesk keeps.',
  ),
  databaseUrl: setting<string | null>(
    'DATABASE_URL',
    null,
    postgresUrl,
    'Address of a PostgreSQL database (postgresql://…); unset for the embedded one.',
    true,
  ),
  sessionSecret: setting<string | null>(
    'CLAIMDESK_SESSION_SECRET',
    null,
    secret,
    'Key that signs session cookies; unset for one made and kept by claimdesk.',
    true,
  ),
  publicUrl: setting<string | null>(
    'CLAIMDESK_PUBLIC_URL',
    null,
    publicUrl,
    'Address at which others reach this desk (https://…); reviews that are published name it.',
  ),
  organisation: setting<string | null>(
    'CLAIMDESK_ORGANISATION',
    null,
    words,
    'Name of the newsroom or body that publishes the reviews made here.',
  ),
  webhookHosts: setting<readonly string[]>(
    'CLAIMDESK_WEBHOOK_HOSTS',
    [],
    hosts,
    'Receivers of webhooks on this network, as host:port with commas: they may be reached by plain http and at private addresses.',
  ),
  logLevel: setting<LogLevel>('CLAIMDESK_LOG_LEVEL', 'info', logLevel, `How much is logged: ${LOG_LEVELS.join(', ')}.`),
  debug: setting<boolean>(
    'CLAIMDESK_DEBUG',
    false,
    (text) => text !== '0',
    'Any text but 0 prints where in the code a failure came from.',
  ),
} as const;

type Settings = typeof SETTINGS;

/** The settings, read and checked. */
export type Config = { readonly [Name in keyof Settings]: Settings[Name]['fallback'] };

/**
 * Reads every setting from the environment; unset and empty both mean the default.
 * Throws one Problem `bad-input` that names every setting that is wrong.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const complaints: string[] = [];
  const read = <T>({ env, fallback, parse }: Setting<T>): T => {
    const text = environment[env];
    if (text === undefined || text === '') return fallback;
    try {
      return parse(text);
    } catch (error) {
      complaints.push(`${env} ${error instanceof Error ? error.message : String(error)}`);
      return fallback;
    }
  };
  const config: Config = {
    port: read(SETTINGS.port),
    host: read(SETTINGS.host),
    data: read(SETTINGS.data),
    databaseUrl: read(SETTINGS.databaseUrl),
    sessionSecret: read(SETTINGS.sessionSecret),
    publicUrl: read(SETTINGS.publicUrl),
    organisation: read(SETTINGS.organisation),
    webhookHosts: read(SETTINGS.webhookHosts),
    logLevel: read(SETTINGS.logLevel),
    debug: read(SETTINGS.debug),
  };
  if (complaints.length > 0)
    throw new Problem('bad-input', complaints.join('; '), 'Correct the environment and start again.');
  return config;
};

/** Whether failures say where in the code they came from: asked on its own, since a wrong setting is a failure too. */
export const isDebugging = (environment: Readonly<Record<string, string | undefined>> = process.env): boolean => {
  const text = environment[SETTINGS.debug.env];
  return text !== undefined && text !== '' && SETTINGS.debug.parse(text);
};
