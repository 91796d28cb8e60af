import type { StoryAnalysis } from '../../compare/engine.js';
import type { Mend } from '../../domain/mend.js';
import type { Policy } from '../../domain/policy.js';
import type { Article } from '../../domain/source.js';

/** The engine as the services ask it: in steps, so that a new article is compared with those it can meet and no others. It may run in another thread. */
export interface Engine {
  /** Reads articles and gives the keys under which each is found. What was read is kept for a while: asking about the same text again is cheap. */
  readonly keys: (articles: readonly Article[]) => Promise<readonly (readonly string[])[]>;
  /** The stories that articles fall into, by id. */
  readonly relate: (articles: readonly Article[]) => Promise<StoryAnalysis['stories']>;
  /** Events, questions and conflicts of articles, as people mended what was read of them. */
  readonly analyse: (articles: readonly Article[], policy: Policy, mends: readonly Mend[]) => Promise<StoryAnalysis>;
  /** Ends what it holds; nothing may be asked after that. */
  readonly close: () => Promise<void>;
}

/** What an engine does between being asked and answering. */
export type Steps = {
  readonly [Step in Exclude<keyof Engine, 'close'>]: (
    ...asked: Parameters<Engine[Step]>
  ) => Awaited<ReturnType<Engine[Step]>>;
};
