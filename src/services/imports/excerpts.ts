import type { ImportedClaim } from '../../domain/imported.js';
import type { IncomingDocument, SourceMetadata } from '../../domain/source.js';
import { canonicalJson } from '../../kernel/digest.js';

/** Claims of one article of an import. */
export interface ImportedSource {
  readonly metadata: SourceMetadata;
  readonly snapshotSha256: string;
  readonly claims: readonly ImportedClaim[];
}

/** By what an article is told from others: its text where that is known, else all that is said of it. */
const keyOf = ({ metadata, snapshotSha256 }: ImportedClaim): string =>
  snapshotSha256 === '' ? canonicalJson(metadata) : snapshotSha256;

/** The articles of an import, in the order in which it first names them. */
export const importedSources = (claims: readonly ImportedClaim[]): readonly ImportedSource[] => {
  const sources = new Map<string, ImportedClaim[]>();
  for (const claim of claims) {
    const held = sources.get(keyOf(claim));
    if (held) held.push(claim);
    else sources.set(keyOf(claim), [claim]);
  }
  return [...sources.values()].flatMap((held) => {
    const [first] = held;
    return first ? [{ metadata: first.metadata, snapshotSha256: first.snapshotSha256, claims: held }] : [];
  });
};

/** What is said of a source of which the desk has the quotes of an import only. */
export const EXCERPTS = 'text/plain; content=excerpts';

/** Sets the quotes of an excerpt apart. */
const APART = '\n\n';

/**
 * What is kept of an article that only an import speaks of: its quotes, each a paragraph, as they follow one another in it; behind a quote, in brackets, who says it
 * where its own words do not. Nothing else of the article is known.
 */
export const excerptsOf = ({ metadata, claims }: ImportedSource, file: string): IncomingDocument => {
  const inOrder = claims.toSorted((a, b) => (a.start ?? a.row) - (b.start ?? b.row));
  const quotes = new Map<string, Set<string>>();
  for (const { quote, speaker } of inOrder) {
    const speakers = quotes.get(quote) ?? new Set<string>();
    if (speaker !== '' && !quote.includes(speaker)) speakers.add(speaker);
    quotes.set(quote, speakers);
  }
  const paragraphs = [...quotes].map(([quote, speakers]) =>
    speakers.size === 0 ? quote : `${quote} (${[...speakers].join(', ')})`,
  );
  return { text: `${paragraphs.join(APART)}\n`, mediaType: EXCERPTS, file, metadata };
};
