import type { AlignedClaim } from '../align/aligned-claim.js';
import type { EventAlignment } from '../align/events.js';
import type { AlignedQuestion } from '../align/questions.js';
import type { AddedClaim, Mend } from '../domain/mend.js';
import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading, SentenceReading } from '../extract/reading.js';
import { stableId } from '../kernel/digest.js';
import { spansOverlap } from '../kernel/span.js';

/** Id of a claim that a person adds: the same words of the same text say one thing of one kind once. */
export const addedClaimId = ({ document, span, value, display }: Omit<AddedClaim, 'speaker' | 'answers'>): string =>
  stableId('claim', 'added', document, value.kind, String(span.start), String(span.end), display);

/** A claim as the engine would have found it: in its sentence, on the topic of the claim that it stands beside. */
const candidateOf = (
  added: AddedClaim,
  home: SentenceReading,
  reading: ArticleReading,
  beside: AlignedClaim | undefined,
): Candidate => {
  const { value, display, span, speaker, answers } = added;
  const { sentence } = home;
  const topic = beside?.candidate.topic ?? {
    key: `added|${'asks' in answers ? answers.asks : ''}`,
    predicate: null,
    thing: '',
    ...('asks' in answers && { asks: answers.asks }),
  };
  return {
    kind: value.kind,
    value,
    topic,
    sentence,
    span,
    mark: span,
    display,
    hedge: value.kind === 'quantity' ? value.hedge : null,
    modality: speaker === null ? 'asserted' : 'reported',
    speaker,
    situation: beside?.candidate.situation ?? reading.situationOfSentence.get(sentence.index) ?? null,
    frame: null,
    place: null,
    thing: beside?.candidate.thing ?? null,
    scope: [],
    depth: sentence.index,
  };
};

/**
 * Questions with the claims that people added to them. A claim goes to the question of the one it stands beside, where that is of its kind, and
 * else to one of its own. Words in a part of the text that nobody reads any more are no claim.
 */
export const addClaims = (
  questions: readonly AlignedQuestion[],
  mends: readonly Mend[],
  readings: readonly ArticleReading[],
  events: Pick<EventAlignment, 'eventOf' | 'eventOfArticle'>,
): readonly AlignedQuestion[] => {
  const added = mends.flatMap(({ claim, body }) => (body.kind === 'added' ? [{ id: claim, ...body.to }] : []));
  if (added.length === 0) return questions;
  const byDocument = new Map(readings.map((reading) => [reading.article.id, reading]));
  const all = new Map(questions.map((question) => [question.id, question]));
  const homeOf = new Map(questions.flatMap((q) => q.claims.map((claim) => [claim.id, { claim, question: q.id }])));
  for (const { id, ...claim } of added) {
    const reading = byDocument.get(claim.document);
    const home = reading?.sentences.find(({ sentence }) => spansOverlap(sentence.span, claim.span));
    if (!reading || !home || homeOf.has(id)) continue;
    const near = 'beside' in claim.answers ? homeOf.get(claim.answers.beside) : undefined;
    const question = near && all.get(near.question);
    const fits = question?.kind === claim.value.kind ? question : undefined;
    const candidate = candidateOf(claim, home, reading, fits && near?.claim);
    const event =
      fits?.event ??
      (candidate.situation ? events.eventOf.get(candidate.situation) : undefined) ??
      events.eventOfArticle.get(reading) ??
      '';
    const aligned: AlignedClaim = { id, reading, candidate, event };
    const asked: AlignedQuestion = fits
      ? { ...fits, claims: [...fits.claims, aligned] }
      : {
          id: stableId('question', 'added', id),
          event,
          kind: claim.value.kind,
          text: candidate.topic.asks ?? near?.claim.candidate.topic.asks ?? 'What does it say?',
          claims: [aligned],
        };
    all.set(asked.id, asked);
    homeOf.set(id, { claim: aligned, question: asked.id });
  }
  return [...all.values()];
};
