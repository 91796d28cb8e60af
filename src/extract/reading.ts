import type { Speaker } from '../domain/claim.js';
import type { Article, Region } from '../domain/source.js';
import { spanContains, type Span } from '../kernel/span.js';
import { readChunks, type Chunks, type NounGroup } from '../text/chunks.js';
import type { DateMention } from '../text/dates/date-mention.js';
import { readDates } from '../text/dates/read-dates.js';
import type { Frame } from '../text/frame.js';
import { readFrames } from '../text/frames.js';
import type { NameMention } from '../text/names/name-mention.js';
import { readNames } from '../text/names/read-names.js';
import { resolveNames } from '../text/names/resolve-names.js';
import type { PlaceMention } from '../text/places/place-mention.js';
import { readPlaces } from '../text/places/read-places.js';
import type { QuantityMention } from '../text/quantities/quantity.js';
import { readQuantities } from '../text/quantities/read-quantities.js';
import { readRegions } from '../text/regions.js';
import type { Sentence } from '../text/sentence.js';
import { readAttributions, type Attribution } from '../text/speech.js';
import { readSentences } from '../text/tokens.js';
import type { Situation } from './situations.js';
import { trackSituations } from './track-situations.js';

/** Everything that the layers of text/ say about one sentence. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly role: Region['role'];
  readonly chunks: Chunks;
  readonly frames: readonly Frame[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly places: readonly PlaceMention[];
  readonly attributions: readonly Attribution[];
}

/** One article, read once; extractors only look things up in it. */
export interface ArticleReading {
  readonly article: Article;
  readonly regions: readonly Region[];
  /** Sentences outside ignored regions, in order. */
  readonly sentences: readonly SentenceReading[];
  readonly situations: readonly Situation[];
  /** The situation each frame speaks of. */
  readonly situationOf: ReadonlyMap<Frame, Situation>;
  /** The situation a sentence speaks of where no frame says more. */
  readonly situationOfSentence: ReadonlyMap<number, Situation>;
  /** All proper names of the article. */
  readonly names: ReadonlySet<string>;
  /** Acronyms that the article spells out: "BND" → the words. */
  readonly acronyms: ReadonlyMap<string, string>;
}

const roleAt = (regions: readonly Region[], span: Span): Region['role'] => {
  let role: Region['role'] = 'body';
  for (const region of regions) if (spanContains(region.span, span)) role = region.role;
  return role;
};

/** Capitalised words before a bracketed acronym of their initials. */
const acronymsIn = (reading: SentenceReading, into: Map<string, string>): void => {
  const { tokens } = reading.sentence;
  for (const [i, t] of tokens.entries()) {
    if (t.text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const acronym = tokens[i + 1];
    const group = reading.chunks.nouns.find((n: NounGroup) => n.last === i - 1);
    if (!acronym || !group || !/^\p{Lu}{2,8}$/u.test(acronym.text)) continue;
    const words = tokens.slice(group.first, group.last + 1).map((w) => w.text);
    const initials = words
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join('');
    if (initials.endsWith(acronym.text)) into.set(acronym.text, words.slice(-acronym.text.length).join(' '));
  }
};

/** Reads an article through all layers: regions, sentences, chunks, frames, values, speakers, situations. */
export const readArticle = (article: Article): ArticleReading => {
  const own = readRegions(article.text, article.metadata.title);
  const regions =
    article.regions && article.regions.length > 0
      ? [...own.filter((r) => !article.regions?.some((set) => spanContains(set.span, r.span))), ...article.regions]
      : own;
  const read: SentenceReading[] = [];
  const acronyms = new Map<string, string>();
  let anchor: { from: string; to: string } | null = null;
  let previous: Speaker | null = null;
  // "GENEVA, March 15 (Agency) -" tells where it was written, and is no part of its sentence
  const datelines = regions.filter((r) => r.role === 'dateline').map((r) => r.span);
  for (const sentence of readSentences(article.text, datelines)) {
    const role = roleAt(regions, sentence.span);
    if (role === 'ignored') continue;
    const chunks = readChunks(sentence);
    const attributions = readAttributions(article.text, sentence, chunks, previous);
    const dates: readonly DateMention[] =
      role === 'dateline' ? [] : readDates(sentence, { publishedAt: article.metadata.publishedAt, anchor });
    const day = dates.find((d) => d.value.grain === 'day' && d.value.from !== null && d.value.to !== null)?.value;
    if (day?.from && day.to) anchor = { from: day.from, to: day.to };
    const reading: SentenceReading = {
      sentence,
      role,
      chunks,
      frames: role === 'dateline' || role === 'byline' ? [] : readFrames(sentence, chunks),
      quantities: role === 'dateline' || role === 'byline' ? [] : readQuantities(sentence),
      dates,
      names: role === 'byline' || role === 'dateline' ? [] : readNames(sentence),
      places: readPlaces(sentence),
      attributions,
    };
    acronymsIn(reading, acronyms);
    previous = attributions.at(-1)?.speaker ?? previous;
    read.push(reading);
  }
  // a surname alone is told from a firm by the full names that the article gives elsewhere
  const names = resolveNames(read.map((reading) => reading.names));
  const sentences = read.map((reading, i): SentenceReading => ({ ...reading, names: names[i] ?? reading.names }));
  const { situations, situationOf, situationOfSentence } = trackSituations(sentences, article.metadata.publishedAt);
  return {
    article,
    regions,
    sentences,
    situations,
    situationOf,
    situationOfSentence,
    acronyms,
    names: new Set(sentences.flatMap((s) => s.names.map((n) => n.name))),
  };
};
