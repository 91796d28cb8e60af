import { namesSomebody } from '../align/origins/speakers.js';
import type { AlignedClaim } from '../align/questions.js';
import { MONTH_NAMES } from '../text/dates/vocabulary.js';

/** Longest title, speaker and quote that a sentence carries. */
const LONGEST_TITLE = 60;
const LONGEST_SPEAKER = 60;
const LONGEST_QUOTE = 90;

/** At most `longest` characters of a text in one line, cut between words. */
export const shortened = (text: string, longest: number): string => {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= longest) return words;
  const start = words.slice(0, longest - 2);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))} …`;
};

const titleOf = ({ reading: { article } }: AlignedClaim): string =>
  `“${shortened(article.metadata.title ?? article.text.trimStart().split('\n', 1)[0] ?? '', LONGEST_TITLE)}”`;

/** The publisher, or the title where nobody is known to have published it. */
const publisherOf = (claim: AlignedClaim): string => claim.reading.article.metadata.publisher ?? titleOf(claim);

/** Whom the text says it from, by name; null for the narrator and for a speaker who is only a pronoun. */
const speakerOf = ({ candidate: { speaker } }: AlignedClaim): string | null =>
  speaker !== null && namesSomebody(speaker.name) ? shortened(speaker.name, LONGEST_SPEAKER) : null;

const dayOf = (iso: string | null): string | null =>
  iso === null ? null : `${MONTH_NAMES[Number(iso.slice(5, 7)) - 1] ?? ''} ${String(Number(iso.slice(8, 10)))}`;

/** What a side of a sentence is called: its source alone, and its source with the speaker. */
interface Called {
  readonly source: string;
  readonly whole: string;
}

const citing = (claim: AlignedClaim, source: string): Called => {
  const speaker = speakerOf(claim);
  return { source, whole: speaker === null ? source : `${source} (citing ${speaker})` };
};

/** Two claims of one article: by their speakers, or by what tells a speaker from the narrator. */
const withinOne = (left: AlignedClaim, right: AlignedClaim): readonly [Called, Called] => {
  const source = publisherOf(left);
  const [a, b] = [speakerOf(left), speakerOf(right)];
  const called = (speaker: string | null, other: string | null, passage: string): Called => {
    if (speaker === other) return { source, whole: `${source}, ${passage},` };
    return { source, whole: speaker === null ? `${source} in its own voice` : `${source} (citing ${speaker})` };
  };
  return [called(a, b, 'in one passage'), called(b, a, 'in another')];
};

/** Two articles of one publisher: by their titles, or by their days, or as one and another. */
const ofOnePublisher = (left: AlignedClaim, right: AlignedClaim): readonly [Called, Called] => {
  const publisher = publisherOf(left);
  const known = [titleOf, (claim: AlignedClaim) => dayOf(claim.reading.article.metadata.publishedAt)]
    .map((of) => [of(left), of(right)] as const)
    .find(([a, b]) => a !== null && b !== null && a !== b);
  const [a, b] = known ?? ['one article', 'another article'];
  const called = (claim: AlignedClaim, which: string | null): Called => {
    const speaker = speakerOf(claim);
    return {
      source: `${publisher} (${which ?? ''})`,
      whole: `${publisher} (${which ?? ''}${speaker === null ? '' : `, citing ${speaker}`})`,
    };
  };
  return [called(left, a), called(right, b)];
};

/** How a sentence calls two claims, so that nobody takes one for the other. */
const calledApart = (left: AlignedClaim, right: AlignedClaim): readonly [Called, Called] => {
  if (left.reading === right.reading) return withinOne(left, right);
  const [a, b] = [publisherOf(left), publisherOf(right)];
  if (a.toLowerCase() === b.toLowerCase()) return ofOnePublisher(left, right);
  return [citing(left, a), citing(right, b)];
};

const quoteOf = ({ reading, candidate }: AlignedClaim): string =>
  `“${shortened(reading.article.text.slice(candidate.span.start, candidate.span.end), LONGEST_QUOTE)}”`;

/** A speaker that a rule names, as long as that is somebody. */
const named = (speaker: string | undefined, otherwise: string): string =>
  speaker !== undefined && namesSomebody(speaker) ? shortened(speaker, LONGEST_SPEAKER) : otherwise;

/** Fills a message's holes. A scope hole is filled with a bracket, or with nothing. */
export const explain = (
  template: string,
  left: AlignedClaim,
  right: AlignedClaim,
  data: Readonly<Record<string, string>>,
): string => {
  const [one, other] = calledApart(left, right);
  const holes: Record<string, string> = {
    ...data,
    left: one.whole,
    right: other.whole,
    leftSource: one.source,
    rightSource: other.source,
    leftQuote: quoteOf(left),
    rightQuote: quoteOf(right),
    leftSpeaker: named(data.leftSpeaker, 'one speaker'),
    rightSpeaker: named(data.rightSpeaker, 'another speaker'),
    leftScope: data.leftScope ? ` (“${data.leftScope}”)` : '',
    rightScope: data.rightScope ? ` (“${data.rightScope}”)` : '',
  };
  const filled = template.replace(/\{([a-zA-Z]+)\}/gu, (_, name: string) => holes[name] ?? '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};
