import { metadataOfFrontLines } from '../front-lines.js';
import type { ReadDocument } from '../registry.js';

/** Plain text: the file's own text, with metadata only from explicit front lines. */
export const readText: ReadDocument = (decoded, name) => ({
  text: decoded,
  metadata: metadataOfFrontLines(decoded, name),
});
