import { Problem } from '../kernel/problem.js';
import type { Readers } from '../ports/readers.js';
import { provenanceOf, type Provenance } from '../trace/provenance.js';

export interface Trace {
  /** Throws Problem `not-found`. */
  readonly provenance: (claim: string) => Promise<Provenance>;
}

/** Answers where a claim comes from, out of what is stored. */
export const createTrace = (read: {
  readonly claims: Pick<Readers['claims'], 'find'>;
  readonly sources: Pick<Readers['sources'], 'snapshotText'>;
}): Trace => ({
  provenance: async (id) => {
    const view = await read.claims.find(id);
    if (!view)
      throw new Problem('not-found', 'There is no such claim.', 'It may have been withdrawn, or the id is mistyped.');
    const { snapshot } = view.inContext.source;
    const text = await read.sources.snapshotText(snapshot.id);
    // The database keeps every snapshot that a claim names.
    if (text === null) throw new Error(`the snapshot ${snapshot.id} of claim ${id} is missing`);
    return provenanceOf(view, text);
  },
});
