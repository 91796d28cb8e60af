/** The system's name of an error (`ENOENT`, `EADDRINUSE` …), empty where it has none; asks no class, since errors come from other realms too. */
export const errorCodeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
