import { spanOf, spansOverlap, type Span } from '../../kernel/span.js';
import type { Region } from '../../domain/source.js';
import type { SourceView } from '../../ports/readers.js';
import { claimPath } from '../address.js';

/** A stretch of an article; linked where a claim rests on it. */
export interface ArticlePieceModel {
  readonly text: string;
  /** Null outside claims. */
  readonly href: string | null;
  readonly conflict: boolean;
  /** Set on the first piece of each claim: where links into the article lead, and its number in the list beside. */
  readonly starts: readonly ClaimStartModel[];
}

export interface ClaimStartModel {
  readonly id: string;
  readonly number: number;
  readonly conflict: boolean;
}

export interface ParagraphModel {
  readonly headline: boolean;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Dateline, byline, caption: set smaller. */
  readonly aside: string | null;
  readonly pieces: readonly ArticlePieceModel[];
}

/** Paragraphs that belong together: read, or left out with the reason why. */
export interface BlockModel {
  readonly ignored: string | null;
  /** Offsets of the whole of it, for forms that mark it. */
  readonly stretch: string;
  readonly paragraphs: readonly ParagraphModel[];
}

/** The lines of a text that hold more than space, with their place. */
const paragraphsOf = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim() !== '') spans.push(spanOf(start, end));
    start = end + 1;
  }
  return spans;
};

type NumberedClaim = SourceView['claims'][number] & { readonly number: number };

const piecesOf = (text: string, paragraph: Span, claims: readonly NumberedClaim[]): readonly ArticlePieceModel[] => {
  const here = claims.filter(({ span }) => spansOverlap(span, paragraph));
  const inside = (at: number): boolean => at > paragraph.start && at < paragraph.end;
  const cuts = [
    ...new Set([paragraph.start, ...here.flatMap(({ span }) => [span.start, span.end]).filter(inside), paragraph.end]),
  ];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const piece = spanOf(start, cuts[i + 1] ?? paragraph.end);
    const covering = here.filter(({ span }) => spansOverlap(span, piece));
    // Where claims overlap, the link leads to the shortest: the others are reached from the list beside.
    const [innermost] = [...covering].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return {
      text: text.slice(piece.start, piece.end),
      href: innermost ? claimPath(innermost.id) : null,
      conflict: covering.some(({ conflict }) => conflict !== null),
      starts: covering
        .filter(({ span }) => Math.max(span.start, paragraph.start) === piece.start && span.start >= paragraph.start)
        .map(({ id, number, conflict }) => ({ id, number, conflict: conflict !== null })),
    };
  });
};

const ASIDES: Readonly<Record<Region['role'], string | null>> = {
  headline: null,
  dateline: 'Dateline',
  byline: 'Byline',
  caption: 'Caption',
  body: null,
  ignored: null,
};

/** An article as blocks of paragraphs with its claims marked; claims are numbered in order of the text. */
export const articleBlocks = ({ text, regions, claims }: SourceView): readonly BlockModel[] => {
  const numbered = claims.map((claim, i) => ({ ...claim, number: i + 1 }));
  const blocks: { ignored: string | null; stretch: string; paragraphs: ParagraphModel[] }[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const region = regions.find(({ span }) => spansOverlap(span, paragraph));
    const ignored = region?.role === 'ignored' ? (region.reason ?? 'left out') : null;
    const last = blocks.at(-1);
    const block = last?.ignored === ignored ? last : { ignored, stretch: '', paragraphs: [] };
    if (block !== last) blocks.push(block);
    const start = block.stretch === '' ? String(paragraph.start) : block.stretch.split('-')[0];
    block.stretch = `${start ?? ''}-${String(paragraph.end)}`;
    block.paragraphs.push({
      start: paragraph.start,
      headline: region?.role === 'headline',
      aside: region ? ASIDES[region.role] : null,
      pieces: piecesOf(text, paragraph, numbered),
    });
  }
  return blocks;
};

/** A paragraph that can be left out, by its first words. */
export interface PartModel {
  readonly stretch: string;
  readonly label: string;
}

/** Words of a paragraph that tell which it is. */
const LABEL = 60;

/** Paragraphs that are read, each as a part that an editor may leave out. */
export const readParts = ({ text, regions }: SourceView): readonly PartModel[] =>
  paragraphsOf(text).flatMap((paragraph) => {
    if (regions.some(({ span, role }) => role === 'ignored' && spansOverlap(span, paragraph))) return [];
    const words = text.slice(paragraph.start, paragraph.end).trim();
    const label = words.length > LABEL ? `${words.slice(0, LABEL).trimEnd()}…` : words;
    return [{ stretch: `${String(paragraph.start)}-${String(paragraph.end)}`, label }];
  });
