import type { NameValue } from '../../domain/value.js';
import type { PlaceMention } from '../../text/places/place-mention.js';
import { kindsOfWord } from '../../text/places/gazetteer.js';
import type { Candidate, Extractor } from '../extractor.js';
import { voiceOf } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import { placesOf } from './places.js';

type NameCandidate = Candidate & { readonly value: NameValue };

/** Prefix of the topic of every place's name: names of places never meet names of people. */
export const PLACE_NAME_TOPIC = 'place-name';

const LOCAL = /^(?:in|at|near|of|outside|off|from|between|around)$/;

/** The noun that says what sort of place it is ("the town of X", "X district"), null without one. */
const sortOf = (mention: PlaceMention, reading: SentenceReading): string | null => {
  const { tokens } = reading.sentence;
  const after = tokens[mention.tokens[1] + 1]?.lower ?? '';
  if (kindsOfWord(after)) return after;
  const of = tokens[mention.tokens[0] - 1]?.lower === 'of' ? tokens[mention.tokens[0] - 2]?.lower : undefined;
  return of !== undefined && kindsOfWord(of) ? of : null;
};

/** Whether a place's name is worth a claim: one that the gazetteer does not hold, or a town that a happening is placed by. */
const isNamed = (mention: PlaceMention, reading: SentenceReading, placed: ReadonlySet<string>): boolean => {
  if (mention.place.kind === 'city' ? !placed.has(mention.place.key) : mention.place.kind !== 'unknown') return false;
  if (
    !/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u.test(
      mention.place.kind === 'unknown' ? mention.place.name : textOf(mention, reading),
    )
  )
    return false;
  return sortOf(mention, reading) !== null || LOCAL.test(mention.preposition ?? '');
};

const textOf = (mention: PlaceMention, reading: SentenceReading): string =>
  reading.sentence.tokens
    .slice(mention.tokens[0], mention.tokens[1] + 1)
    .map((t, i) => (i > 0 && t.spaced ? ' ' : '') + t.text)
    .join('');

/** Names of towns and villages as an article spells them, once per spelling. */
export const placeNames: Extractor<'name'> = {
  meta: {
    id: 'place-names',
    yields: 'name',
    version: 1,
    docs: {
      summary: 'The names of towns, villages and districts, as each source spells them.',
      limits:
        'Only names under a preposition of place or beside a word for a sort of place; the names of countries and waters are none.',
    },
  },
  extract: (article: ArticleReading): readonly NameCandidate[] => {
    const seen = new Set<string>();
    const placed = new Set(placesOf(article).flatMap((c) => c.value.references.map((r) => r.key)));
    return article.sentences.flatMap((reading) =>
      reading.role !== 'body'
        ? []
        : reading.places.flatMap((mention): NameCandidate[] => {
            const name = textOf(mention, reading);
            if (seen.has(name) || !isNamed(mention, reading, placed)) return [];
            // a person of the same name is no place
            if (
              reading.names.some(
                (n) => n.kind === 'person' && n.span.start <= mention.span.start && mention.span.end <= n.span.end,
              )
            )
              return [];
            seen.add(name);
            return [
              {
                kind: 'name',
                value: { kind: 'name', name, given: [], surname: null },
                topic: {
                  key: `${PLACE_NAME_TOPIC}|${mention.place.kind}|${sortOf(mention, reading) ?? ''}`,
                  predicate: null,
                  thing: name.toLowerCase(),
                },
                sentence: reading.sentence,
                span: mention.span,
                mark: mention.span,
                display: name,
                hedge: null,
                ...voiceOf(reading, mention.span, null),
                situation: article.situationOfSentence.get(reading.sentence.index) ?? null,
                frame: null,
                place: mention.place,
                thing: null,
                scope: [],
                depth: reading.sentence.index,
              },
            ];
          }),
    );
  },
};
