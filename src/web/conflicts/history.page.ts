import type { ConflictView } from '../../ports/readers.js';
import type { TogetherView } from '../../ports/together.js';
import { agoWords, momentWords } from '../words.js';
import type { DecisionModel } from './decision.page.js';

/** One entry in the line of time of a conflict: a decision, a comment, or a line of words. */
export interface HistoryEntryModel {
  /** For a link to it. */
  readonly anchor: string;
  readonly decision: DecisionModel | null;
  readonly comment: { readonly author: string; readonly paragraphs: readonly string[] } | null;
  /** What happened, where it is neither of these. */
  readonly words: string | null;
  readonly at: string;
  readonly atWords: string;
}

interface Timed extends HistoryEntryModel {
  readonly order: number;
}

/** Everything that people did about a conflict, the newest first; at the end, that it was flagged. */
export const historyModel = (
  view: ConflictView,
  decisions: readonly DecisionModel[],
  together: TogetherView,
  now: Date,
): readonly HistoryEntryModel[] => {
  const timed = (anchor: string, at: string, rest: Partial<HistoryEntryModel>): Timed => ({
    anchor,
    decision: null,
    comment: null,
    words: null,
    ...rest,
    at,
    atWords: momentWords(at),
    order: Date.parse(at),
  });
  const entries: readonly Timed[] = [
    timed('flagged', view.flaggedAt, { words: 'Flagged by claimdesk' }),
    ...together.assignments.map(({ to, by, at }, i) =>
      timed(`assignment-${String(i + 1)}`, at, {
        words: to === null ? `${by} made it nobody’s` : to === by ? `${by} took it on` : `${by} assigned it to ${to}`,
      }),
    ),
    ...together.comments.map(({ id, author, body, at }) =>
      timed(id, at, { comment: { author: author.name, paragraphs: body.split(/\n{2,}/) } }),
    ),
    ...decisions.map((decision) => timed(`decision-${String(decision.version)}`, decision.decidedAt, { decision })),
  ];
  return entries
    .toSorted((a, b) => b.order - a.order)
    .map(({ order, ...entry }) => ({
      ...entry,
      atWords: now.getTime() - order < 30 * 86_400_000 ? agoWords(entry.at, now) : entry.atWords,
    }));
};
