import type { Span } from '../kernel/span.js';

/** How a publication date is known: written in the document, entered or inferred by a person, or not at all. */
export type DateBasis = 'stated' | 'inferred' | 'unknown';

/** What is known of an article besides its text. Nothing here is guessed: unknown is null. */
export interface SourceMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date (`2025-06-30`) or date-time with offset. */
  readonly publishedAt: string | null;
  readonly publishedAtBasis: DateBasis;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47, `en` unless known otherwise. */
  readonly language: string | null;
}

/** A stretch of a snapshot: what it is, and why it is left out where it is. */
export interface Region {
  readonly span: Span;
  readonly role: 'headline' | 'dateline' | 'byline' | 'caption' | 'body' | 'ignored';
  /** For `ignored`: related links, site furniture …; for people to read. */
  readonly reason: string | null;
}

/** One article as the engine takes it: an immutable text and its metadata. Offsets in everything it gives back are UTF-16 into `text`. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly metadata: SourceMetadata;
  /** Regions set by a person, which override those the engine recognises; empty for none. */
  readonly regions?: readonly Region[];
}

/** One document as it comes in: its text decoded, its metadata as entered or as found in the document. */
export interface IncomingDocument {
  readonly text: string;
  readonly mediaType: string;
  /** Name of the file it came from, null when pasted. */
  readonly file: string | null;
  readonly metadata: SourceMetadata;
}

/** What is known of a document that says nothing of itself. */
export const NO_METADATA: SourceMetadata = {
  title: null,
  publisher: null,
  publishedAt: null,
  publishedAtBasis: 'unknown',
  url: null,
  author: null,
  language: null,
};

/** Grades of reliability of a publisher, best first (Admiralty code, STANAG 2511); F: nobody can judge, or has. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof GRADES)[number];

/** Grades of how credible one piece of information is, best first (Admiralty code, STANAG 2511); 6: nobody can judge, or has. Apart from its publisher's. */
export const ITEM_GRADES = ['1', '2', '3', '4', '5', '6'] as const;
export type ItemGrade = (typeof ITEM_GRADES)[number];
