import type { Claim, Modality } from '../../src/domain/claim.js';
import type { Analysis, Conflict, Disagreement, NewsEvent, Question } from '../../src/domain/finding.js';
import type { Region, SourceMetadata } from '../../src/domain/source.js';
import type { Value, ValueKind } from '../../src/domain/value.js';
import type { NewSource } from '../../src/ports/stores.js';

/** Metadata with nothing known but what is given. */
export const metadataWith = (known: Partial<SourceMetadata> = {}): SourceMetadata => ({
  title: null,
  publisher: null,
  publishedAt: null,
  publishedAtBasis: known.publishedAt ? 'stated' : 'unknown',
  url: null,
  author: null,
  language: 'en',
  ...known,
});

/** A source as it is added. */
export const newSource = (text: string, known: Partial<SourceMetadata> = {}): NewSource => ({
  metadata: metadataWith(known),
  text,
  mediaType: 'text/plain',
  file: null,
});

/** A count with nothing but its bounds. */
export const quantity = (low: number, high: number | null = low): Value => ({
  kind: 'quantity',
  stated: [low],
  low,
  high,
  hedge: low === high ? 'exact' : 'range',
  unit: 'people',
  counted: 'person',
});

/** What is said of one claim in a fixture; the rest follows from the text. */
export interface ClaimSketch {
  readonly id: string;
  /** Id of the source. */
  readonly document: string;
  /** Text of the source, in which `quote` stands. */
  readonly text: string;
  readonly quote: string;
  /** Words inside the quote; the quote itself unless given. */
  readonly mark?: string;
  readonly value?: Value;
  readonly display?: string;
  readonly speaker?: string;
  readonly modality?: Modality;
  readonly event?: string;
  readonly question?: string;
}

/** A claim whose quote is found in its text; throws where it is not. */
export const claimFrom = (sketch: ClaimSketch): Claim => {
  const start = sketch.text.indexOf(sketch.quote);
  if (start < 0) throw new Error(`"${sketch.quote}" does not stand in the text`);
  const end = start + sketch.quote.length;
  const mark = sketch.mark ?? sketch.quote;
  const markStart = start + sketch.quote.indexOf(mark);
  const value = sketch.value ?? quantity(1);
  const named = sketch.speaker === undefined ? -1 : sketch.text.indexOf(sketch.speaker);
  return {
    id: sketch.id,
    document: sketch.document,
    quote: sketch.quote,
    span: { start, end },
    sentence: { start, end },
    kind: value.kind,
    value,
    display: sketch.display ?? mark,
    mark: { start: markStart, end: markStart + mark.length },
    hedge: value.kind === 'quantity' ? value.hedge : null,
    modality: sketch.modality ?? 'asserted',
    speaker:
      sketch.speaker === undefined
        ? null
        : {
            name: sketch.speaker,
            at: { start: Math.max(0, named), end: Math.max(0, named) + sketch.speaker.length },
          },
    event: sketch.event ?? 'event_1',
    question: sketch.question ?? 'question_1',
    extractor: { id: 'test-extractor', version: 1 },
  };
};

const disagreementBetween = (a: string, b: string, kind: ValueKind): Disagreement => ({
  a,
  b,
  kind,
  level: 'contradicts',
  score: 0.8,
  scope: 'same',
  comparator: { id: `${kind}-disagrees`, version: 1 },
  message: 'disjoint',
  explanation: `${a} and ${b} cannot both hold.`,
  suggestion: null,
  waterfall: [{ id: 'same-event', label: 'Same event', weight: 2, words: 'both speak of it' }],
});

/** A conflict between these groups of claims, with a disagreement for each pair across two groups. */
export const conflictAmong = (
  id: string,
  positions: readonly (readonly Claim[])[],
  known: Partial<Conflict> = {},
): Conflict => {
  const first = positions[0]?.[0];
  if (!first) throw new Error('a conflict needs a claim');
  const pairs = positions.flatMap((left, index) =>
    positions
      .slice(index + 1)
      .flatMap((right) => left.flatMap((a) => right.map((b) => disagreementBetween(a.id, b.id, first.kind)))),
  );
  return {
    id,
    event: first.event,
    question: first.question,
    kind: first.kind,
    score: 0.5,
    severity: 'major',
    explanation: `${positions.map((group) => group[0]?.display ?? '').join(' against ')}.`,
    scope: 'same',
    suggestion: null,
    positions: positions.map((group) => ({
      display: group[0]?.display ?? '',
      claims: group.map((claim) => claim.id),
    })),
    pairs,
    ...known,
  };
};

/** An analysis with these claims and conflicts; the events and questions that they name are made where not given. */
export const analysisWith = (
  claims: readonly Claim[],
  conflicts: readonly Conflict[] = [],
  known: {
    readonly events?: readonly Partial<NewsEvent>[];
    readonly questions?: readonly Partial<Question>[];
    readonly regions?: Readonly<Record<string, readonly Region[]>>;
  } = {},
): Analysis => ({
  documents: [...new Set(claims.map((claim) => claim.document))].map((id) => ({
    id,
    regions: known.regions?.[id] ?? [],
  })),
  claims,
  events: [...new Set(claims.map((claim) => claim.event))].map((id) => ({
    id,
    title: `Event ${id}`,
    from: null,
    to: null,
    place: null,
    ...known.events?.find((event) => event.id === id),
  })),
  questions: [...new Map(claims.map((claim) => [claim.question, claim])).values()].map((claim) => ({
    id: claim.question,
    event: claim.event,
    kind: claim.kind,
    text: `Question ${claim.question}?`,
    ...known.questions?.find((question) => question.id === claim.question),
  })),
  conflicts,
});
