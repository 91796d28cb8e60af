import { metadataOfFrontLines } from '../front-lines.js';
import type { ReadDocument } from '../registry.js';

/** A first heading marked as such, before any other words. */
const FIRST_HEADING = /^\s*# +(\S[^\r\n]{0,300})/;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n){0,30}---[ \t]*(?:\r?\n|$)/;

/** Markdown: the file's own text, marks included (the engine reads around them); the title is the front matter's or a leading `# heading`. */
export const readMarkdown: ReadDocument = (decoded, name) => {
  const metadata = metadataOfFrontLines(decoded, name);
  const heading = FIRST_HEADING.exec(decoded.replace(FRONT_MATTER, ''))?.[1]?.trim();
  return { text: decoded, metadata: { ...metadata, title: metadata.title ?? heading ?? null } };
};
