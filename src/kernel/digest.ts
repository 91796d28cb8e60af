import { createHash } from 'node:crypto';

/** Hex sha256 of a string's UTF-8 bytes or of the bytes themselves. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A short stable id: a prefix and the first 80 bits of the sha256 of its parts, joined by an unprintable separator. */
export const stableId = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}_${sha256(parts.join('\u001f')).slice(0, 20)}`;

/** JSON with object keys in code-unit order, so that equal values have equal text (and equal digests). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : held,
  );

/** The sha256, as hex, of a list in canonical JSON that is never held whole: the same as `sha256(canonicalJson(list))`. */
export const listDigest = (): { readonly add: (item: unknown) => void; readonly hex: () => string } => {
  const hash = createHash('sha256').update('[');
  let empty = true;
  return {
    add: (item) => {
      hash.update(`${empty ? '' : ','}${canonicalJson(item)}`);
      empty = false;
    },
    hex: () => hash.copy().update(']').digest('hex'),
  };
};
