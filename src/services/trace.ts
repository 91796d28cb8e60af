import type { Provenance } from '../trace/provenance.js';

export interface Trace {
  /** Throws Problem `not-found`. */
  readonly provenance: (claim: string) => Promise<Provenance>;
}
