import type { IncomingDocument } from '../domain/source.js';
import { Problem } from '../kernel/problem.js';
import type { Readers, Revision } from '../ports/readers.js';
import type { Actor } from '../ports/stores.js';
import type { Fetching } from './fetching.js';
import type { Ingest } from './ingest.js';

/** A newer text of a source: given, or to be fetched from the address of the source. */
export type NewerText = { readonly text: string; readonly mediaType: string } | { readonly fetch: true };

/** What taking in a newer text brought. */
export interface Newer {
  readonly revision: Revision;
  /** False for the very text that was there: nothing was kept again. */
  readonly added: boolean;
  readonly opened: readonly string[];
  readonly changed: readonly string[];
}

export interface NewerTexts {
  /**
   * Keeps a newer text of a source and compares it anew. Throws Problem `not-found`, `bad-input`, `too-large`, `not-text`; `unavailable` where nothing
   * answers at its address.
   */
  readonly take: (source: string, newer: NewerText, actor: Actor) => Promise<Newer>;
}

const sourceGone = (): Problem => new Problem('not-found', 'There is no such source.', 'The id may be mistyped.');

/** Takes in newer texts of sources. */
export const createNewerTexts = (
  read: Pick<Readers['sources'], 'texts' | 'revision'>,
  ingest: Pick<Ingest, 'revise'>,
  fetching: Fetching,
): NewerTexts => ({
  take: async (id, newer, actor) => {
    const texts = await read.texts(id);
    const current = await read.revision(id, texts.length);
    if (!current) throw sourceGone();
    const { metadata } = current.source;
    const given = async (): Promise<IncomingDocument> => {
      if (!('fetch' in newer)) return { ...newer, file: null, metadata };
      if (metadata.url === null)
        throw new Problem('bad-input', 'No address is known of this source.', 'Paste the newer text.');
      return { ...(await fetching.page(metadata.url)), metadata };
    };
    const document = await given();
    if (document.text.trim() === '') throw new Problem('bad-input', 'The newer text is empty.', 'Paste the article.');
    const { ordinal, ...report } = await ingest.revise(id, document, actor);
    const revision = await read.revision(id, ordinal);
    if (!revision) throw sourceGone();
    return { ...report, revision };
  },
});
