/** A name case-folded and with single spaces: two spellings of it are one. */
export const foldName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * Words as they are searched: without case and accents, so that "charge" finds "chargé". Done here and not in the database,
 * whose lower() knows no letters but English ones where its locale is C.
 */
export const foldForSearch = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
