/** Bytes of one document, as stored or sent. A long feature is 60 KB; 2 MB is a book, and the engine's time grows with it. */
export const MAX_DOCUMENT_BYTES = 2_000_000;

/** Documents in one call: every article of the store is read again in the same transaction. */
export const MAX_DOCUMENTS = 2_000;

/** Elements nested in one another. Pages of news nest 10 to 40 deep; the article finder's time grows with the square of the depth. */
export const MAX_HTML_DEPTH = 200;

/** Nodes of one page. News pages have 1,000 to 10,000; at this many the article finder takes a few seconds. */
export const MAX_HTML_NODES = 60_000;

/** A size as people read it: "30.0 MB", "12 KB". */
export const sizeInWords = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : bytes >= 1_000
      ? `${String(Math.round(bytes / 1_000))} KB`
      : `${String(bytes)} bytes`;
