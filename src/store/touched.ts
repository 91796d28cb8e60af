import type { Analysis } from '../domain/finding.js';
import type { AnalysedPart } from '../ports/stores.js';

/** A stored claim as far as it tells which question it answers. */
export interface StoredClaim {
  readonly id: string;
  readonly questionId: string;
  readonly sourceId: string;
}

/** What of an analysis is to be stored, and which stored claims it speaks of. */
export interface Touched {
  readonly analysis: Analysis;
  readonly claims: readonly StoredClaim[];
}

const append = (lists: Map<string, string[]>, key: string, value: string): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/**
 * The part of an analysis of a part of a story that is sure. From the sources of the core it goes wherever claims went with theirs: to the
 * questions that their claims answer, to the claims that answered the same before, and to the questions where those are now. All else may
 * lack what was left out, and stays as it is stored. Where whole stories were analysed, all is sure.
 */
export const touchedBy = (analysis: Analysis, stored: readonly StoredClaim[], core: AnalysedPart['core']): Touched => {
  if (core === null) return { analysis, claims: stored };
  const inCore = new Set(core);
  const questions = new Map<string, string[]>();
  const wanted = new Set<string>();
  const queue: string[] = [];
  const questionsOf = new Map<string, string[]>();
  const note = (claim: string, source: string, question: string): void => {
    append(questions, question, claim);
    append(questionsOf, claim, question);
    if (inCore.has(source) && !wanted.has(question)) {
      wanted.add(question);
      queue.push(question);
    }
  };
  // the same id may stand for a stored question and for one of the analysis
  for (const { id, document, question } of analysis.claims) note(id, document, `found ${question}`);
  for (const { id, sourceId, questionId } of stored) note(id, sourceId, `stored ${questionId}`);
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const claim of questions.get(next) ?? [])
      for (const question of questionsOf.get(claim) ?? [])
        if (!wanted.has(question)) {
          wanted.add(question);
          queue.push(question);
        }
  const sure = (question: string): boolean => wanted.has(`found ${question}`);
  const kept = analysis.questions.filter(({ id }) => sure(id));
  const events = new Set(kept.map(({ event }) => event));
  return {
    analysis: {
      ...analysis,
      claims: analysis.claims.filter(({ question }) => sure(question)),
      events: analysis.events.filter(({ id }) => events.has(id)),
      questions: kept,
      conflicts: analysis.conflicts.filter(({ question }) => sure(question)),
    },
    claims: stored.filter(({ questionId }) => wanted.has(`stored ${questionId}`)),
  };
};
