import { Problem } from '../kernel/problem.js';
import type { ClaimView, Readers } from '../ports/readers.js';
import type { Evidence, SheetWith, Subject } from '../ports/trace.js';
import { provenanceOf, type Provenance } from '../trace/provenance.js';
import { restsOn, type Rests } from '../trace/rests.js';
import { whoSays, type Saying } from '../trace/who-says.js';
import { fallWithout, type Fall } from '../trace/without.js';

/** What rests on a subject, with the subject itself and the sheets that it went into. */
export interface RestsOn extends Rests {
  readonly evidence: Evidence;
  readonly sheets: readonly SheetWith[];
  /** Of a speaker: other names that texts give them. */
  readonly otherNames: readonly string[];
}

/** Where things come from and what became of them. All throw Problem `not-found` for what is not there. */
export interface Trace {
  readonly provenance: (claim: string) => Promise<Provenance>;
  /** The same of a claim that has been read. */
  readonly of: (view: ClaimView) => Promise<Provenance>;
  /** What hangs together around a subject. */
  readonly around: (subject: Subject) => Promise<Evidence>;
  /** Who says what of a question, since when, and attributed to whom; of one value where it is named. */
  readonly whoSays: (
    question: string,
    value?: string | null,
  ) => Promise<{ readonly evidence: Evidence; readonly sayings: readonly Saying[] }>;
  /** What rests on a source, a speaker or an origin. */
  readonly rests: (subject: Subject) => Promise<RestsOn>;
  /** What would fall without it. */
  readonly without: (subject: Subject) => Promise<{ readonly evidence: Evidence; readonly fall: Fall }>;
}

const notFound = (what: string): Problem =>
  new Problem('not-found', `There is no such ${what}.`, 'It may have been withdrawn, or the id is mistyped.');

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

/** Answers where things come from, out of what is stored. */
export const createTrace = (read: {
  readonly claims: Pick<Readers['claims'], 'find'>;
  readonly sources: Pick<Readers['sources'], 'snapshotText'>;
  readonly trace: Readers['trace'];
}): Trace => {
  const around = async (subject: Subject): Promise<Evidence> => {
    const evidence = await read.trace.around(subject);
    if (!evidence) throw notFound(subject.kind);
    return evidence;
  };
  return {
    provenance: async (id) => {
      const view = await read.claims.find(id);
      if (!view) throw notFound('claim');
      return traced(read, view);
    },
    of: (view) => traced(read, view),
    around,
    whoSays: async (question, value = null) => {
      const evidence = await around({ kind: 'question', id: question });
      return { evidence, sayings: whoSays(evidence, value) };
    },
    rests: async (subject) => {
      const evidence = await around(subject);
      const [sheets, otherNames] = await Promise.all([
        read.trace.sheetsWith(evidence.claims.map(({ claim }) => claim.id)),
        subject.kind === 'speaker' ? read.trace.otherNames(subject.id) : [],
      ]);
      return { ...restsOn(evidence), evidence, sheets, otherNames };
    },
    without: async (subject) => {
      const evidence = await around(subject);
      return { evidence, fall: fallWithout(evidence) };
    },
  };
};
