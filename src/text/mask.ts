const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u2032': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\u200B': ' ',
  '\u2060': ' ',
  '\uFEFF': ' ',
  '\u00AD': ' ',
  '\u2010': '-',
  '\u2011': '-',
};

const blank = (match: string): string => ' '.repeat(match.length);

/**
 * The text as the tagger reads it, of exactly the same length: typographic quotes and spaces made plain, Markdown links, emphasis and
 * heading marks blanked. Offsets into it are offsets into the original, and quotes are always cut from the original.
 */
export const maskMarkup = (text: string): string =>
  text
    .replace(
      /[\u2018\u2019\u201A\u2032\u00B4\u201C\u201D\u201E\u00AB\u00BB\u00A0\u202F\u2009\u200B\u2060\uFEFF\u00AD\u2010\u2011]/g,
      (c) => PLAIN[c] ?? ' ',
    )
    .replace(/\]\([^()\s]{0,2000}\)/g, blank)
    .replace(/<https?:[^<>\s]{0,2000}>/g, blank)
    .replace(/\*\*|__/g, blank)
    .replace(/^#{1,6}(?= )/gm, blank)
    .replace(/\[(?=[\p{L}\p{N}'"])/gu, blank);
