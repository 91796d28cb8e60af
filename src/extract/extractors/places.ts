import type { PlaceValue } from '../../domain/value.js';
import { hullOf, type Span } from '../../kernel/span.js';
import type { Frame } from '../../text/frame.js';
import { placesRelation } from '../../text/places/gazetteer.js';
import { referenceTo, type Locus } from '../../text/places/locus.js';
import { readLoci } from '../../text/places/read-loci.js';
import type { Candidate, Extractor } from '../extractor.js';
import { asValue, headOf, voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { WORKS } from './places-happenings.js';
import { belongsToBody, reachOf } from './places-reach.js';
import { nounFrames, toldBy, type Told } from './places-told.js';

type PlaceCandidate = Candidate & { readonly value: PlaceValue };

/** How closely a phrase says where: a distance or a pair before a town, a town before a region. */
const PRECISION: Readonly<Record<Locus['relation'], number>> = { between: 4, away: 4, off: 3, near: 3, at: 2 };
const precisionOf = (locus: Locus): number => {
  const kind = locus.references[0]?.kind;
  return PRECISION[locus.relation] + (kind === 'city' || kind === 'unknown' ? 1.5 : kind === 'province' ? 0.5 : 0);
};

/** "flying from A to B in C": C holds B, and the plane is not yet there. */
const holdsDestination = (locus: Locus, reading: SentenceReading): boolean =>
  reading.places.some(
    (p) =>
      /^(?:to|from|into|towards?|for)$/.test(p.preposition ?? '') &&
      p.tokens[1] < locus.tokens[0] &&
      locus.tokens[0] - p.tokens[1] <= 2,
  );

/** "cables between A and B", "the road between A and B" run there; where they broke is not said. */
const isRoute = (locus: Locus, reading: SentenceReading): boolean => {
  const before = reading.sentence.tokens[locus.tokens[0] - 1]?.lower.replace(/s$/, '') ?? '';
  return (
    locus.relation === 'between' &&
    (WORKS.has(before) || /^(?:road|route|railway|highway|service|traffic|communication|connection)$/.test(before))
  );
};

/** The first phrase and those that go on from it ("near X, 30 km from Y"); what stands further off places something else. */
const chained = (loci: readonly Locus[]): readonly Locus[] =>
  loci.filter(
    (l, i) =>
      i === 0 ||
      l.tokens[0] - (loci[i - 1]?.tokens[1] ?? 0) <= 3 ||
      loci.slice(0, i).some((o) => o.tokens[1] >= l.tokens[0]),
  );

const phrases = new WeakMap<SentenceReading, readonly Locus[]>();

/** The phrases of place of a sentence; read once, however many frames it has. */
const phrasesOf = (reading: SentenceReading): readonly Locus[] => {
  const known = phrases.get(reading);
  if (known) return known;
  const found = readLoci(reading.sentence, reading.places, reading.quantities);
  phrases.set(reading, found);
  return found;
};

/** The phrases by which a frame's own clause says where it happened, the most precise first. */
const lociOf = (frame: Frame, reading: SentenceReading, told: Told): readonly Locus[] => {
  const { tokens } = reading.sentence;
  const loci = phrasesOf(reading).filter(
    (l) => !belongsToBody(reading, frame, l.tokens[0]) && !holdsDestination(l, reading) && !isRoute(l, reading),
  );
  const [from, to] = reachOf(frame, reading);
  const after = chained(loci.filter((l) => l.tokens[0] >= from && l.tokens[0] < to));
  // "The lines, near X, have been cut"
  const beside =
    !frame.nominal && told.happening.befalls === 'works'
      ? loci.filter(
          (l) => l.tokens[1] < frame.head && !tokens.slice(l.tokens[1], frame.head).some((t) => t.pos === 'VERB'),
        )
      : [];
  if (after.length === 0 && beside.length > 0) return beside;
  const found =
    after.length > 0 || frame.nominal
      ? after
      : loci.filter((l) => l.tokens[0] <= 1 && l.tokens[1] < frame.clause[0] && frame.clause[0] - l.tokens[1] <= 2);
  return [...found].sort((a, b) => precisionOf(b) - precisionOf(a));
};

/** "in X in Y" says no more than "in X" where X is known to lie in Y. */
const isWider = (locus: Locus, first: Locus | undefined): boolean => {
  const [outer, inner] = [locus.references[0], first?.references[0]];
  return outer !== undefined && inner !== undefined && placesRelation(outer, inner) === 'contains';
};

/** Most places that one predicate is given: the closest, and a wider one. */
const MOST = 2;

const valueOf = (locus: Locus, words: string): PlaceValue => ({
  kind: 'place',
  place: words,
  within: locus.references[0]?.within ?? [],
  relation: locus.relation,
  references: locus.references.map(referenceTo),
  km: locus.km,
  bearing: locus.bearing,
  part: locus.part,
  setting: null,
});

const textOf = (article: ArticleReading, span: Span): string =>
  article.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const candidatesOf = (frame: Frame, article: ArticleReading, reading: SentenceReading): readonly PlaceCandidate[] => {
  if (frame.negated || frame.modality === 'planned' || frame.modality === 'conditional') return [];
  const told = toldBy(frame, article, reading);
  if (!told) return [];
  return lociOf(frame, reading, told)
    .filter((l) => told.happening.id !== 'quake' || l.relation !== 'at')
    .filter((l, i, all) => i === 0 || !isWider(l, all[0]))
    .slice(0, MOST)
    .map((locus): PlaceCandidate => {
      const head = reading.sentence.tokens[frame.head];
      const span = hullOf([locus.span, ...(head ? [head.span] : [])]);
      const words = asValue(reading.sentence, textOf(article, locus.span));
      return {
        kind: 'place',
        value: valueOf(locus, words),
        topic: {
          key: told.key,
          predicate: frame.class,
          thing: told.happening.id,
          asks: told.asks,
          ...(told.subject === null ? {} : { subject: told.subject }),
        },
        sentence: reading.sentence,
        span,
        mark: locus.span,
        display: words,
        hedge: null,
        ...voiceOf(reading, span, frame),
        situation: article.situationOf.get(frame) ?? article.situationOfSentence.get(reading.sentence.index) ?? null,
        frame,
        place: locus.references[0] ?? null,
        thing: told.vehicle ?? headOf(frame),
        scope: [],
        depth: reading.sentence.index,
      };
    });
};

const held = new WeakMap<ArticleReading, readonly PlaceCandidate[]>();

/** The places of an article's happenings; found once. */
export const placesOf = (article: ArticleReading): readonly PlaceCandidate[] => {
  const known = held.get(article);
  if (known) return known;
  const found = article.sentences.flatMap((reading) => {
    if (reading.role !== 'body') return [];
    const seen = new Set<string>();
    return reading.frames
      .concat(nounFrames(reading))
      .flatMap((frame) => candidatesOf(frame, article, reading))
      .filter((c) => {
        // a verb and its noun ("the crash happened") tell of one place once
        const id = `${c.topic.key}|${String(c.mark.start)}`;
        return !seen.has(id) && seen.add(id).size > 0;
      });
  });
  held.set(article, found);
  return found;
};

/** Where something happened. */
export const places: Extractor<'place'> = {
  meta: {
    id: 'places',
    yields: 'place',
    version: 1,
    docs: {
      summary:
        'Where a crash, a hit in the air, an earthquake, a blast, an arrest, a death or a birth happened, as its own clause says: "55 km west of X", "off the coast of X", "between X and Y", "in Danish airspace".',
      limits:
        'Only happenings that are in one place, and phrases of their own clause; origins and destinations ("from X", "to X"), datelines and where somebody spoke are none. Where an earthquake was felt is not where it was.',
    },
  },
  extract: placesOf,
};
