import { alignEvents } from '../align/events.js';
import { findOrigins } from '../align/origins.js';
import { alignQuestions, type AlignedClaim, type AlignedQuestion } from '../align/questions.js';
import { storiesOf } from '../align/stories.js';
import { BY_HAND, type Claim, type ClaimOrigin } from '../domain/claim.js';
import type { Analysis, Conflict } from '../domain/finding.js';
import type { Mend } from '../domain/mend.js';
import type { Policy } from '../domain/policy.js';
import type { Article } from '../domain/source.js';
import { readArticle, type ArticleReading } from '../extract/reading.js';
import { EXTRACTORS } from '../extract/registry.js';
import type { Candidate } from '../extract/extractor.js';
import { sliceOf } from '../kernel/span.js';
import { addClaims } from './added.js';
import { completeConflicts, type Surroundings } from './complete.js';
import { conflictOf } from './conflicts.js';
import { mendEvents } from './mended-events.js';
import { mendQuestions, pairsApart } from './mended.js';

/** Raised with every change of what the engine finds; a store analysed by an older one is analysed again. */
export const ENGINE_VERSION = 5;

const claimOf = (
  aligned: AlignedClaim,
  question: string,
  origin: ClaimOrigin | undefined,
  byHand: ReadonlySet<string>,
): Claim => {
  const { candidate: c, reading } = aligned;
  const extractor = EXTRACTORS.find((e) => e.meta.yields === c.kind);
  return {
    id: aligned.id,
    document: reading.article.id,
    quote: sliceOf(reading.article.text, c.span),
    span: c.span,
    sentence: c.sentence.span,
    kind: c.kind,
    value: c.value,
    display: c.display,
    mark: c.mark,
    hedge: c.hedge,
    modality: c.modality,
    speaker: c.speaker,
    ...(origin && { origin }),
    event: aligned.event,
    question,
    extractor: byHand.has(aligned.id)
      ? BY_HAND
      : { id: extractor?.meta.id ?? 'unknown', version: extractor?.meta.version ?? 0 },
  };
};

const extract = (reading: ArticleReading): readonly Candidate[] =>
  EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading));

/** Origins story by story: a passage that two unrelated articles share is a set phrase. */
const originsOf = (
  stories: readonly (readonly ArticleReading[])[],
  questions: readonly AlignedQuestion[],
): ReadonlyMap<string, ClaimOrigin> => {
  const byArticle = new Map<ArticleReading, AlignedClaim[]>();
  for (const { claims } of questions)
    for (const claim of claims) {
      const held = byArticle.get(claim.reading);
      if (held) held.push(claim);
      else byArticle.set(claim.reading, [claim]);
    }
  return new Map(
    stories.flatMap((story) => [
      ...findOrigins(
        story,
        story.flatMap((reading) => byArticle.get(reading) ?? []),
      ),
    ]),
  );
};

/** Conflicts completed story by story, like their origins. */
const completed = (
  conflicts: readonly Conflict[],
  stories: readonly (readonly ArticleReading[])[],
  around: Surroundings,
): readonly Conflict[] => {
  const storyOf = new Map(stories.flatMap((story, i) => story.map(({ article }) => [article.id, i] as const)));
  const byStory = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    const story = storyOf.get(around.claims.get(conflict.pairs[0]?.a ?? '')?.document ?? '') ?? -1;
    const held = byStory.get(story);
    if (held) held.push(conflict);
    else byStory.set(story, [conflict]);
  }
  return [...byStory.values()].flatMap((held) => completeConflicts(held, around));
};

/** An article read, with what its extractors find: all that can be known of it without the others. */
export interface ReadArticle {
  readonly reading: ArticleReading;
  readonly candidates: readonly Candidate[];
}

/** Reads one article: most of the work of an analysis, and the same whatever it is compared with. */
export const read = (article: Article): ReadArticle => {
  const reading = readArticle(article);
  return { reading, candidates: extract(reading) };
};

/** An analysis and the stories that its articles fall into, by id: nothing that is found reaches beyond one. */
export interface StoryAnalysis {
  readonly analysis: Analysis;
  readonly stories: readonly (readonly string[])[];
}

/** The stories that articles fall into, by id; what they disagree on is not looked at. */
export const relate = (readings: readonly ReadArticle[]): StoryAnalysis['stories'] => {
  const events = alignEvents(readings.map((r) => r.reading));
  const questions = alignQuestions(readings, events);
  return storiesOf(
    readings.map((r) => r.reading),
    events,
    questions,
  ).map((story) => story.map(({ article }) => article.id));
};

/** Reads, aligns and compares a set of articles, as people mended what was read of them. Pure: same input, same analysis, byte for byte. */
export const analyse = (articles: readonly Article[], policy: Policy, mends: readonly Mend[] = []): Analysis =>
  analyseRead(articles.map(read), policy, mends).analysis;

/** Aligns and compares articles that have been read. */
export const analyseRead = (
  readings: readonly ReadArticle[],
  policy: Policy,
  mends: readonly Mend[] = [],
): StoryAnalysis => {
  const articles = readings.map(({ reading }) => reading.article);
  const events = mendEvents(alignEvents(readings.map((r) => r.reading)), readings, mends);
  const asked = alignQuestions(readings, events);
  const stories = storiesOf(
    readings.map((r) => r.reading),
    events,
    asked,
  );
  const added = addClaims(
    asked,
    mends,
    readings.map((r) => r.reading),
    events,
  );
  const questions = mendQuestions(added, mends);
  const apart = pairsApart(mends);
  const conflicts: Conflict[] = [];
  for (const question of questions) {
    const conflict = conflictOf(question, events, policy, apart);
    if (conflict) conflicts.push(conflict);
  }
  const origins = originsOf(stories, questions);
  const byHand = new Set(mends.flatMap(({ claim, body }) => (body.kind === 'added' ? [claim] : [])));
  const claims = questions.flatMap((q) =>
    q.claims.map((c) => claimOf({ ...c, event: q.event }, q.id, origins.get(c.id), byHand)),
  );
  const order = new Map(articles.map((a, i) => [a.id, i]));
  claims.sort(
    (a, b) =>
      (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.id < b.id ? -1 : 1),
  );
  const used = new Set(questions.map((q) => q.event));
  const analysis: Analysis = {
    documents: readings.map((r) => ({ id: r.reading.article.id, regions: r.reading.regions })),
    claims,
    events: events.events.filter((e) => used.has(e.id)),
    questions: questions.map(({ id, event, kind, text }) => ({ id, event, kind, text })),
    conflicts: completed(conflicts, stories, {
      claims: new Map(claims.map((c) => [c.id, c])),
      articles: new Map(articles.map((a) => [a.id, a])),
      policy,
    }).toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  };
  return { analysis, stories: stories.map((story) => story.map(({ article }) => article.id)) };
};
