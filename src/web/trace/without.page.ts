import type { Evidence } from '../../ports/trace.js';
import type { Fall, Loss } from '../../trace/without.js';
import { conflictPath } from '../address.js';
import { signOf, type SignModel } from '../sign.page.js';
import { OUTCOME_WORDS, SEVERITY_WORDS, counted, momentWords } from '../words.js';
import { subjectPaths } from './rests.page.js';

/** A position that would lose something. */
export interface LosingModel {
  readonly href: string;
  readonly question: string;
  readonly sign: SignModel;
  readonly display: string;
  readonly loss: string;
  readonly grave: boolean;
  readonly sources: string;
  readonly origins: string;
}

export interface VanishedModel {
  readonly href: string;
  readonly question: string;
  readonly event: string;
  readonly severity: string;
}

/** A decision that would not stand as it is. */
export interface ShakenModel {
  readonly href: string;
  readonly question: string;
  readonly words: string;
  readonly fate: string;
}

/** What would fall if a source, a speaker or an origin were withdrawn. */
export interface WithoutPageModel {
  readonly name: string;
  readonly summary: string;
  readonly restsHref: string;
  readonly jsonHref: string;
  readonly positions: readonly LosingModel[];
  readonly conflicts: readonly VanishedModel[];
  readonly decisions: readonly ShakenModel[];
}

const LOSS_WORDS: Readonly<Record<Loss, string>> = {
  gone: 'Loses its last source',
  copies: 'Loses its last origin: only copies are left',
  'one-origin': 'Falls to one origin',
  weaker: 'Stands, with less',
};

const change = ({ before, after }: { readonly before: number; readonly after: number }, one: string): string =>
  before === after ? counted(after, one) : `${String(after)} of ${counted(before, one)}`;

export const withoutPage = ({ subject }: Evidence, fall: Fall): WithoutPageModel => {
  const paths = subjectPaths(subject);
  return {
    name: subject.name,
    summary: `${counted(fall.claims, 'claim')} would go`,
    restsHref: paths.rests,
    jsonHref: paths.withoutJson,
    positions: fall.positions.map(({ conflict, position, display, loss, sources, origins }) => ({
      href: conflictPath(conflict.id),
      question: conflict.question.text,
      sign: signOf(position),
      display,
      loss: LOSS_WORDS[loss],
      grave: loss === 'gone' || loss === 'copies',
      sources: change(sources, 'source'),
      origins: change(origins, 'origin'),
    })),
    conflicts: fall.conflicts.map(({ id, question, event, severity }) => ({
      href: conflictPath(id),
      question: question.text,
      event: event.title,
      severity: SEVERITY_WORDS[severity],
    })),
    decisions: fall.resolutions.map(({ conflict, resolution, fate, names }) => ({
      href: `${conflictPath(conflict.id)}#decision-${String(resolution.version)}`,
      question: conflict.question.text,
      words: `${OUTCOME_WORDS[resolution.outcome.kind]}, ${resolution.editor.name}, ${momentWords(resolution.decidedAt)}`,
      fate: [
        fate === 'challenged' ? 'Would be challenged' : 'Would be left without a conflict',
        ...(names.length === 0 ? [] : ['loses a claim that it names']),
      ].join('; '),
    })),
  };
};
