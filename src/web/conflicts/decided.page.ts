import type { ConflictView } from '../../ports/readers.js';
import { conflictPath } from '../address.js';
import { OUTCOME_WORDS } from '../words.js';

/** What was just decided, shown on the page that follows. */
export interface DecidedModel {
  readonly question: string;
  readonly outcome: string;
  readonly href: string;
}

export const decidedModel = (view: ConflictView | null): DecidedModel | null => {
  const last = view?.resolutions.at(-1);
  return view && last
    ? { question: view.question.text, outcome: OUTCOME_WORDS[last.outcome.kind], href: conflictPath(view.id) }
    : null;
};
