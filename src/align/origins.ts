import type { ClaimOrigin, OriginEvidence } from '../domain/claim.js';
import { comparePublished } from '../domain/published.js';
import type { ArticleReading, SentenceReading } from '../extract/reading.js';
import { stableId } from '../kernel/digest.js';
import type { AlignedClaim } from './aligned-claim.js';
import { Groups } from './groups.js';
import { findCopies } from './origins/copies.js';
import { agencyOf, creditIn, creditOf, type Credit } from './origins/credits.js';
import { findMisspellings } from './origins/misspellings.js';
import { isIdentified, nameKey, speakersByName } from './origins/speakers.js';

/** Evidence that a claim comes from where we say, by id. */
const LABELS = {
  speaker: 'somebody is cited',
  outlet: 'another outlet is cited',
  wire: 'a news agency is credited',
  copied: 'the passage stands in another article',
  misspelling: 'a rare misspelling is shared',
  own: 'told in its own words',
} as const;

const because = (id: keyof typeof LABELS, words: string): OriginEvidence => ({ id, label: LABELS[id], words });

/** An origin that a claim has by itself; the surer ways of knowing come first. */
interface Own {
  readonly rank: number;
  readonly kind: ClaimOrigin['kind'];
  readonly key: string;
  readonly name: string;
  readonly why: readonly OriginEvidence[];
}

const RANK = { speaker: 0, wire: 1, own: 2 } as const;

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** The earlier published first, undated last; by id where their dates do not tell. */
const byTime = (a: AlignedClaim, b: AlignedClaim): number => {
  const [x, y] = [a.reading.article, b.reading.article];
  const undated = Number(x.metadata.publishedAt === null) - Number(y.metadata.publishedAt === null);
  return undated || comparePublished(x.metadata.publishedAt, y.metadata.publishedAt) || (x.id < y.id ? -1 : 1);
};

/** What the articles say of themselves, read once. */
interface Articles {
  readonly credit: ReadonlyMap<ArticleReading, Credit | null>;
  readonly sentence: ReadonlyMap<AlignedClaim['candidate']['sentence'], SentenceReading>;
  /** Publishers by folded name. */
  readonly publishers: ReadonlyMap<string, string>;
}

const readAll = (readings: readonly ArticleReading[]): Articles => ({
  credit: new Map(readings.map((reading) => [reading, creditOf(reading)])),
  sentence: new Map(readings.flatMap((reading) => reading.sentences.map((held) => [held.sentence, held] as const))),
  publishers: new Map(
    readings.flatMap(({ article: { metadata } }) =>
      metadata.publisher === null ? [] : [[nameKey(metadata.publisher), metadata.publisher] as const],
    ),
  ),
});

const publisherOf = (name: string): Pick<Own, 'kind' | 'key' | 'name'> => {
  const agency = agencyOf(name) ?? name;
  return { kind: 'publisher', key: `publisher:${folded(agency)}`, name: agency };
};

/** Where a claim comes from as far as its own sentence and article tell: a cited speaker or outlet, a wire, the publisher, the article. */
const ownOrigin = (claim: AlignedClaim, articles: Articles, speakers: ReadonlyMap<string, string>): Own => {
  const { article } = claim.reading;
  const { speaker, sentence } = claim.candidate;
  if (speaker && isIdentified(speaker.name)) {
    const outlet = articles.publishers.get(nameKey(speaker.name)) ?? agencyOf(speaker.name);
    if (outlet !== null) return { rank: RANK.speaker, ...publisherOf(outlet), why: [because('outlet', speaker.name)] };
    const name = speakers.get(speaker.name) ?? speaker.name;
    return {
      rank: RANK.speaker,
      kind: 'speaker',
      key: `speaker:${nameKey(name)}`,
      name,
      why: [because('speaker', speaker.name)],
    };
  }
  const held = articles.sentence.get(sentence);
  const credit = (held && creditIn(held)) ?? articles.credit.get(claim.reading);
  if (credit) return { rank: RANK.wire, ...publisherOf(credit.agency), why: [because('wire', credit.words)] };
  const { publisher, title } = article.metadata;
  if (publisher !== null) return { rank: RANK.own, ...publisherOf(publisher), why: [because('own', publisher)] };
  return {
    rank: RANK.own,
    kind: 'source',
    key: `source:${article.id}`,
    name: title ?? article.id,
    why: [because('own', title ?? '')],
  };
};

/** Claims that say the same: of one kind, with one value in words. */
const sameSaying = (a: AlignedClaim, b: AlignedClaim): boolean =>
  a.candidate.kind === b.candidate.kind && folded(a.candidate.display) === folded(b.candidate.display);

/** Speakers of each event by the fullest form of their names: "the ministry" is another one in another event. */
const speakersOf = (claims: readonly AlignedClaim[]): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const names = new Map<string, Set<string>>();
  for (const { event, candidate } of claims) {
    if (!candidate.speaker) continue;
    const held = names.get(event);
    if (held) held.add(candidate.speaker.name);
    else names.set(event, new Set([candidate.speaker.name]));
  }
  return new Map([...names].map(([event, held]) => [event, speakersByName(held)]));
};

/** A claim with what is known of where it is from. */
interface Told {
  readonly id: number;
  readonly claim: AlignedClaim;
  readonly own: Own;
  /** What shows that others have it from the same source. */
  shared: OriginEvidence | undefined;
}

/** Whether the first of two that share a source is nearer to it. */
const surer = (a: Told, b: Told): boolean => (a.own.rank - b.own.rank || byTime(a.claim, b.claim)) < 0;

/** The origin of a claim, among others that are led by `leader`. */
const originOf = ({ own, shared }: Told, leader: Own): ClaimOrigin => {
  // whoever cites somebody by name says where it is from, whatever text it was copied from
  const { kind, key, name, why } = own.rank === RANK.speaker ? own : leader;
  return { id: stableId('origin', key), kind, key, name, why: shared && key !== own.key ? [shared, ...why] : why };
};

/**
 * Where each claim really comes from, with the evidence: claims of one id are one origin, however many outlets print them. A cited speaker or
 * outlet is the origin of what it is cited for; a credited agency of its copy; the first to print a passage of what others copied from it, where
 * the copies say the same value; else the publisher. Whoever shares a rare misspelling shares its source. Pure; one index, no pass over pairs.
 */
export const findOrigins = (
  readings: readonly ArticleReading[],
  claims: readonly AlignedClaim[],
): ReadonlyMap<string, ClaimOrigin> => {
  const articles = readAll(readings);
  const speakers = speakersOf(claims);
  const all = claims.map((claim, id): Told => ({
    id,
    claim,
    own: ownOrigin(claim, articles, speakers.get(claim.event) ?? new Map<string, string>()),
    shared: undefined,
  }));
  const bySentence = new Map<AlignedClaim['candidate']['sentence'], Told[]>();
  for (const told of all) {
    const { sentence } = told.claim.candidate;
    const held = bySentence.get(sentence);
    if (held) held.push(told);
    else bySentence.set(sentence, [told]);
  }
  const groups = new Groups();
  const meet = (left: SentenceReading, right: SentenceReading, why: OriginEvidence): void => {
    for (const a of bySentence.get(left.sentence) ?? [])
      for (const b of bySentence.get(right.sentence) ?? []) {
        if (a.claim.reading === b.claim.reading || !sameSaying(a.claim, b.claim)) continue;
        groups.join(a.id, b.id);
        a.shared ??= why;
        b.shared ??= why;
      }
  };
  for (const { a, b, words } of findCopies(readings)) meet(a, b, because('copied', words));
  for (const { word, usual, sentences } of findMisspellings(readings))
    for (const [i, a] of sentences.entries())
      for (const b of sentences.slice(i + 1))
        meet(a, b, because('misspelling', `${word}, where others write ${usual}`));

  return new Map(
    groups.of(all).flatMap((group) => {
      const first = group.reduce((a, b) => (surer(a, b) ? a : b));
      return group.map((told): [string, ClaimOrigin] => [told.claim.id, originOf(told, first.own)]);
    }),
  );
};
