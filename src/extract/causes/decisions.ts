import type { Frame } from '../../text/frame.js';
import { classById } from '../../text/lexicon/predicates.js';
import type { ArticleReading, SentenceReading } from '../reading.js';

/** A decision that may have a reason: its kind, and the frame that tells of it. */
export interface Decision {
  readonly id: string;
  readonly asks: string;
  readonly frame: Frame;
}

/** Classes of predicate that somebody decides on. */
const DECIDED: ReadonlySet<string> = new Set([
  'close',
  'suspend',
  'ban',
  'cancel',
  'dismiss',
  'resign',
  'expel',
  'withdraw',
  'reject',
  'protest',
  'strike-work',
  'evacuate',
  'summon',
  'lay-off',
  'raid',
]);

/** Decisions that no class of predicates holds. */
const FURTHER: ReadonlyMap<string, string> = new Map([
  ['postpone', 'postponed'],
  ['delay', 'delayed'],
  ['quit', 'left'],
  ['recall', 'recalled'],
  ['divert', 'diverted'],
  ['ground', 'grounded'],
  ['boycott', 'boycotted'],
  ['blockade', 'blocked'],
]);

/** Verbs of one decision: who suspends a service closes it for a time. */
const ONE: Readonly<Record<string, string>> = {
  postpone: 'delay',
  quit: 'resign',
  'strike-work': 'protest',
  close: 'suspend',
};

const asksOf = (id: string): string => {
  if (id === 'protest') return 'Why did they protest?';
  if (id === 'resign') return 'Why did they leave office?';
  return `Why was it ${classById(id)?.asked ?? FURTHER.get(id) ?? id}?`;
};

/** The decision that a frame tells of, or null. */
export const decisionOf = (f: Frame): Decision | null => {
  const own = DECIDED.has(f.class) ? f.class : FURTHER.has(f.predicate) ? f.predicate : null;
  if (own === null || f.negated) return null;
  const id = ONE[own] ?? own;
  return { id, asks: asksOf(id), frame: f };
};

/** Nouns that take up a decision told before: "the move", "this decision". */
export const TAKES_UP =
  /^(?:decision|decisions|move|moves|step|steps|measure|measures|action|operation|restriction|restrictions)$/;

/** How many sentences back a decision may have been told that "the decision" takes up. */
const BACK = 3;

/** The decision told last up to a sentence, for words that take it up; a raid only if asked for ("the events"); null where none is near. */
export const decisionBefore = (article: ArticleReading, r: SentenceReading, raids = false): Decision | null => {
  const at = article.sentences.indexOf(r);
  for (let i = at; i >= 0 && i >= at - BACK; i--) {
    const frames = article.sentences[i]?.frames ?? [];
    const found = frames.flatMap((f) => {
      const decision = decisionOf(f);
      return decision && decision.id !== 'protest' && (raids || decision.id !== 'raid') ? [decision] : [];
    });
    const last = i === at ? found[0] : found.at(-1);
    if (last) return last;
  }
  return null;
};
