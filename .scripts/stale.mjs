import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the package: everything here is found from it, never from the directory that npm was called in. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const GENERATED = join(ROOT, 'src/store/generated');
const SCHEMA = join(ROOT, 'prisma/schema.prisma');

const filesUnder = (folder, keep) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .flatMap((entry) => {
          const path = join(folder, entry.name);
          if (path === GENERATED) return [];
          return entry.isDirectory() ? filesUnder(path, keep) : keep(entry.name) ? [path] : [];
        })
        .sort()
    : [];

/** Digest of the contents: for stamps that must survive a fresh checkout, where every modification time is new. */
const contentDigest = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths)
    if (existsSync(path)) hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
};

const sameStamp = (file, digest) => existsSync(file) && readFileSync(file, 'utf8') === digest;

const writeStamp = (file, digest) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest);
};

/** What one step makes, from which files, and where it notes the digest of the files it was made from. */
const step = (stamp, made, inputs) => ({
  isStale: () => !existsSync(made) || !sameStamp(stamp, contentDigest(inputs())),
  /** Takes the digest before the work; what it gives back notes it after: a file that changed meanwhile leaves the step stale. */
  begin: () => {
    const digest = contentDigest(inputs());
    rmSync(stamp, { force: true });
    return () => writeStamp(stamp, digest);
  },
});

const installed = join(ROOT, 'node_modules/.package-lock.json');

export const clientStep = step(join(GENERATED, '.stamp'), join(GENERATED, 'client.ts'), () => [
  SCHEMA,
  join(ROOT, 'node_modules/prisma/package.json'),
]);

export const buildStep = step(join(ROOT, 'dist/.stamp'), join(ROOT, 'dist/cli.js'), () => [
  ...filesUnder(join(ROOT, 'src'), (name) => name.endsWith('.ts') || name.endsWith('.json')),
  SCHEMA,
  join(ROOT, 'tsconfig.json'),
  join(ROOT, 'package.json'),
  installed,
]);
