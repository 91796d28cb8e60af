import { Problem } from '../kernel/problem.js';
import type { ClaimView, Readers } from '../ports/readers.js';
import { provenanceOf, type Provenance } from '../trace/provenance.js';

export interface Trace {
  /** Throws Problem `not-found`. */
  readonly provenance: (claim: string) => Promise<Provenance>;
  /** The same of a claim that has been read. */
  readonly of: (view: ClaimView) => Promise<Provenance>;
}

const traced = async (
  read: { readonly sources: Pick<Readers['sources'], 'snapshotText'> },
  view: ClaimView,
): Promise<Provenance> => {
  const { claim, source } = view.inContext;
  const text = await read.sources.snapshotText(source.snapshot.id);
  // The database keeps every snapshot that a claim names.
  if (text === null) throw new Error(`the snapshot ${source.snapshot.id} of claim ${claim.id} is missing`);
  return provenanceOf(view, text);
};

/** Answers where a claim comes from, out of what is stored. */
export const createTrace = (read: {
  readonly claims: Pick<Readers['claims'], 'find'>;
  readonly sources: Pick<Readers['sources'], 'snapshotText'>;
}): Trace => ({
  provenance: async (id) => {
    const view = await read.claims.find(id);
    if (!view)
      throw new Problem('not-found', 'There is no such claim.', 'It may have been withdrawn, or the id is mistyped.');
    return traced(read, view);
  },
  of: (view) => traced(read, view),
});
