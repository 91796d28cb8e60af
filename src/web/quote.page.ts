import { sliceOf, spanOf, spansOverlap, type Span } from '../kernel/span.js';
import type { Claim } from '../domain/claim.js';
import type { SourceMetadata } from '../domain/source.js';
import type { ClaimInContext } from '../ports/readers.js';
import { claimPath, claimPlace } from './address.js';
import {
  BASIS_WORDS,
  GRADE_WORDS,
  ITEM_GRADE_WORDS,
  dateReading,
  modalityWords,
  momentWords,
  quantityReading,
} from './words.js';

/** A stretch of a quote; `mark` where the value rests on it, `sentence` where it belongs to the claim's sentence. */
export interface PieceModel {
  readonly text: string;
  readonly mark: boolean;
  readonly sentence: boolean;
}

/** When a source was published, and how that is known. */
export interface PublishedModel {
  readonly words: string;
  /** ISO, null where unknown. */
  readonly iso: string | null;
  readonly stated: boolean;
  readonly basis: string;
}

/** What we read into a value beyond its words; `placed` is false where it could not be read fully. */
export interface ReadingModel {
  readonly words: string;
  readonly placed: boolean;
}

/** Where a claim really comes from. */
export interface OriginModel {
  readonly name: string;
  readonly why: string;
}

/** Evidence of an origin that a reader does not see by the speaker and the publisher. */
const HIDDEN_ORIGINS: ReadonlySet<string> = new Set(['wire', 'outlet', 'copied', 'misspelling']);

const originModel = ({ origin }: ClaimInContext): OriginModel | null => {
  const told = origin?.why.filter(({ id }) => HIDDEN_ORIGINS.has(id)) ?? [];
  return origin && told.length > 0
    ? {
        name: origin.name,
        why: told.map(({ label, words }) => (words === '' ? label : `${label}: “${words}”`)).join('; '),
      }
    : null;
};

/** One claim as pages quote it: its sentence, its paragraph, where it stands and who says it. */
export interface QuoteModel {
  readonly id: string;
  readonly display: string;
  readonly reading: ReadingModel | null;
  readonly sentence: readonly PieceModel[];
  /** Null where the paragraph is no more than the sentence. */
  readonly paragraph: readonly PieceModel[] | null;
  readonly publisher: string;
  readonly title: string;
  readonly published: PublishedModel;
  /** Null where the source says it in its own voice. */
  readonly speaker: string | null;
  /** Where it really comes from, and why we hold so; null where that is its own speaker or publisher. */
  readonly origin: OriginModel | null;
  readonly modality: string | null;
  readonly grade: string;
  readonly gradeWords: string;
  /** How credible what it says is, 1 to 6. */
  readonly itemGrade: string;
  readonly itemGradeWords: string;
  /** Null on the claim's own page. */
  readonly claimHref: string | null;
  readonly placeHref: string;
}

export const publisherWords = (metadata: SourceMetadata): string => metadata.publisher ?? 'Unknown publisher';
export const titleWords = (metadata: SourceMetadata): string => metadata.title ?? 'Untitled';

export const publishedModel = ({ publishedAt, publishedAtBasis }: SourceMetadata): PublishedModel =>
  publishedAt === null
    ? { words: 'No publication date', iso: null, stated: false, basis: BASIS_WORDS.unknown }
    : {
        words: momentWords(publishedAt),
        iso: publishedAt,
        stated: publishedAtBasis === 'stated',
        basis: BASIS_WORDS[publishedAtBasis],
      };

/** What we read into a claim's value: asked of the value itself, kind by kind. */
export const readingOf = ({ value }: Pick<Claim, 'value'>): ReadingModel | null => {
  switch (value.kind) {
    case 'date':
      return dateReading(value);
    case 'quantity':
      return quantityReading(value);
    case 'name':
    case 'place':
    case 'agent':
    case 'cause':
    case 'reason':
    case 'role':
    case 'status':
    case 'polarity':
      return null;
  }
};

/** That the value is an editor's, and what the machine read: nobody may take it for the source's own words. */
const correctedReading = ({ claim, corrected }: ClaimInContext): ReadingModel | null => {
  if (!corrected) return null;
  const read = readingOf(claim);
  return {
    words: `corrected by ${corrected.by} from “${corrected.was}”${read ? `, ${read.words}` : ''}`,
    placed: read?.placed ?? true,
  };
};

/** Cuts a text at the ends of the marked words and of the sentence; joined again, the pieces are the text. */
const piecesOf = (text: string, mark: Span, sentence: Span): readonly PieceModel[] => {
  const inside = (at: number): boolean => at > 0 && at < text.length;
  const cuts = [0, ...new Set([mark.start, mark.end, sentence.start, sentence.end].filter(inside)), text.length];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, i) => {
    const piece = spanOf(start, cuts[i + 1] ?? text.length);
    return piece.start === piece.end
      ? []
      : [{ text: sliceOf(text, piece), mark: spansOverlap(piece, mark), sentence: spansOverlap(piece, sentence) }];
  });
};

/** A claim as pages quote it. Offsets of the claim are into the snapshot; those here into its paragraph. */
export const quoteModel = (held: ClaimInContext): QuoteModel => {
  const { claim, source, before, after } = held;
  const text = before + claim.quote + after;
  const shift = claim.span.start - before.length;
  const within = (span: Span): Span =>
    spanOf(Math.max(0, span.start - shift), Math.min(text.length, Math.max(0, span.end - shift)));
  const mark = within(claim.mark);
  const sentence = within(claim.sentence);
  const sentenceText = sliceOf(text, sentence);
  const inSentence = spanOf(mark.start - sentence.start, mark.end - sentence.start);
  return {
    id: claim.id,
    display: claim.display,
    reading: correctedReading(held) ?? readingOf(claim),
    sentence: piecesOf(sentenceText, inSentence, spanOf(0, sentenceText.length)),
    paragraph: text.trim().length > sentenceText.trim().length ? piecesOf(text, mark, sentence) : null,
    publisher: publisherWords(source.metadata),
    title: titleWords(source.metadata),
    published: publishedModel(source.metadata),
    speaker: claim.speaker?.name ?? null,
    origin: originModel(held),
    modality: modalityWords(claim.modality),
    grade: source.grade,
    gradeWords: GRADE_WORDS[source.grade] ?? '',
    itemGrade: held.itemGrade,
    itemGradeWords: ITEM_GRADE_WORDS[held.itemGrade],
    claimHref: claimPath(claim.id),
    placeHref: claimPlace(source.id, claim.id),
  };
};
