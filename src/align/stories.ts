import type { ArticleReading } from '../extract/reading.js';
import type { EventAlignment } from './events.js';
import type { AlignedQuestion } from './questions.js';

/**
 * The stories of a set of articles: those that meet, directly or through others, because their tellings speak for one event or their claims
 * answer one question. What is found in an article depends on its story alone: events, questions, conflicts and origins never reach beyond
 * one. So a new article changes only the stories that it meets. Lists keep the order of the articles.
 */
export const storiesOf = (
  readings: readonly ArticleReading[],
  events: EventAlignment,
  questions: readonly AlignedQuestion[],
): readonly (readonly ArticleReading[])[] => {
  const leader = new Map<ArticleReading, ArticleReading>();
  const leaderOf = (reading: ArticleReading): ArticleReading => {
    let top = reading;
    for (let next = leader.get(top); next !== undefined; next = leader.get(top)) top = next;
    // every step that was taken leads to the top from now on
    for (let at = reading; at !== top;) {
      const next = leader.get(at) ?? top;
      leader.set(at, top);
      at = next;
    }
    return top;
  };
  const join = (a: ArticleReading, b: ArticleReading): void => {
    const [x, y] = [leaderOf(a), leaderOf(b)];
    if (x !== y) leader.set(y, x);
  };
  for (const [a, b] of events.met) join(a, b);
  for (const { claims } of questions) {
    const [first] = claims;
    if (first) for (const { reading } of claims) join(first.reading, reading);
  }
  const stories = new Map<ArticleReading, ArticleReading[]>();
  for (const reading of readings) {
    const top = leaderOf(reading);
    const story = stories.get(top);
    if (story) story.push(reading);
    else stories.set(top, [reading]);
  }
  return [...stories.values()];
};
