/** A name case-folded and with single spaces: two spellings of it are one. */
export const foldName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
