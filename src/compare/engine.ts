import { alignEvents } from '../align/events.js';
import { findOrigins } from '../align/origins.js';
import { alignQuestions, type AlignedClaim } from '../align/questions.js';
import type { Claim, ClaimOrigin } from '../domain/claim.js';
import type { Analysis, Conflict } from '../domain/finding.js';
import type { Policy } from '../domain/policy.js';
import type { Article } from '../domain/source.js';
import { readArticle, type ArticleReading } from '../extract/reading.js';
import { EXTRACTORS } from '../extract/registry.js';
import type { Candidate } from '../extract/extractor.js';
import { sliceOf } from '../kernel/span.js';
import { completeConflicts } from './complete.js';
import { conflictOf } from './conflicts.js';

/** Raised with every change of what the engine finds; a store analysed by an older one is analysed again. */
export const ENGINE_VERSION = 1;

const claimOf = (aligned: AlignedClaim, question: string, origin: ClaimOrigin | undefined): Claim => {
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
    extractor: { id: extractor?.meta.id ?? 'unknown', version: extractor?.meta.version ?? 0 },
  };
};

const extract = (reading: ArticleReading): readonly Candidate[] =>
  EXTRACTORS.flatMap((e): readonly Candidate[] => e.extract(reading));

/** Reads, aligns and compares a set of articles. Pure: same articles and policy, same analysis, byte for byte. */
export const analyse = (articles: readonly Article[], policy: Policy): Analysis => {
  const readings = articles.map((article) => {
    const reading = readArticle(article);
    return { reading, candidates: extract(reading) };
  });
  const events = alignEvents(readings.map((r) => r.reading));
  const questions = alignQuestions(readings, events);
  const conflicts: Conflict[] = [];
  for (const question of questions) {
    const conflict = conflictOf(question, events, policy);
    if (conflict) conflicts.push(conflict);
  }
  const origins = findOrigins(
    readings.map((r) => r.reading),
    questions.flatMap((q) => q.claims),
  );
  const claims = questions.flatMap((q) =>
    q.claims.map((c) => claimOf({ ...c, event: q.event }, q.id, origins.get(c.id))),
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
  return {
    documents: readings.map((r) => ({ id: r.reading.article.id, regions: r.reading.regions })),
    claims,
    events: events.events.filter((e) => used.has(e.id)),
    questions: questions.map(({ id, event, kind, text }) => ({ id, event, kind, text })),
    conflicts: completeConflicts(conflicts, {
      claims: new Map(claims.map((c) => [c.id, c])),
      articles: new Map(articles.map((a) => [a.id, a])),
      policy,
    }).toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  };
};
