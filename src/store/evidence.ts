import { canonicalJson, sha256 } from '../kernel/digest.js';

/** Digest of a conflict's evidence: which claims stand together, whatever the order of claims and positions. */
export const evidenceOf = (positions: readonly (readonly string[])[]): string =>
  sha256(canonicalJson(positions.map((claims) => canonicalJson([...claims].sort())).sort()));
