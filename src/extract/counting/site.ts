import type { QuantityValue } from '../../domain/value.js';
import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { classById } from '../../text/lexicon/predicates.js';
import { thingName } from '../../text/lexicon/things.js';
import type { Place } from '../../text/places/place.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { Token } from '../../text/sentence.js';
import type { Topic } from '../extractor.js';
import type { ArticleReading, SentenceReading } from '../reading.js';
import type { CountedFrame } from './counted-frame.js';

/** One number with all that a rule may look at to tell what it counts. */
export interface CountSite {
  readonly m: QuantityMention;
  readonly article: ArticleReading;
  readonly reading: SentenceReading;
  readonly tokens: readonly Token[];
  /** The noun group that holds the number. */
  readonly group: NounGroup | null;
  readonly found: CountedFrame | null;
  /** What the last count before this one answered, and how many sentences before. */
  readonly earlier: { readonly answer: CountAnswer; readonly distance: number } | null;
}

/** What a number answers, and the words that say so. */
export interface CountAnswer {
  readonly topic: Topic;
  /** The predication it belongs to: gives situation, modality and place. */
  readonly frame: Frame | null;
  /** Words beyond the number's own that narrow it. */
  readonly scope?: readonly string[];
  /** First and last token that the quote must hold beside the number. */
  readonly holds?: readonly [number, number];
  /** Set where the number's own words do not say that it counts people. */
  readonly people?: boolean;
  readonly place?: Place | null;
  /** What the rule knows better than the number's own words: an age without a unit, one son. Null leaves a part as it was. */
  readonly value?: {
    readonly unit?: string | null;
    readonly counted?: string | null;
    readonly hedge?: QuantityValue['hedge'] | null;
    /** The number is of a part that was found so far, and no more than a lower bound. */
    readonly atLeast?: boolean;
  };
  /** Set where "of them" names all and no part. */
  readonly whole?: boolean;
}

/** One way in which news says what a number counts; null where the words are not in this way. */
export type CountRule = (site: CountSite) => CountAnswer | null;

export const lowerAt = (site: CountSite, i: number): string => site.tokens[i]?.lower ?? '';
export const lemmaAt = (site: CountSite, i: number): string => site.tokens[i]?.lemma ?? '';

/** Whether a number may count people: its words say so, or say nothing. */
export const mayBePeople = (m: QuantityMention): boolean =>
  m.value.unit === 'people' ||
  (m.value.unit === null && (m.value.counted === null || /^others?$/.test(m.value.counted)));

const plural = (noun: string): string =>
  noun === 'people' || noun.endsWith('s')
    ? noun
    : /(?:ch|sh|x)$/.test(noun)
      ? `${noun}es`
      : noun.endsWith('y') && !/[aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;

/** A verb without a class in a question: "How many cables connect?" of its subject, "How many windows did they smash?" of its object. */
const askedOf = (predicate: string, things: string): string =>
  predicate.endsWith(':by')
    ? `How many ${things} ${predicate.slice(0, -':by'.length)}?`
    : `How many ${things} did they ${predicate}?`;

/** A count of what a predicate of a class did something to: "How many people were killed?" */
export const happened = (predicate: string, thing: string, asks?: string): Topic => {
  const asked = classById(predicate)?.asked;
  return {
    key: `count|${predicate}|${thing}`,
    predicate,
    thing,
    asks: asks ?? (asked ? `How many ${plural(thing)} were ${asked}?` : askedOf(predicate, plural(thing))),
  };
};

/** People in a condition that is told apart from its milder and graver ones. */
export const inCondition = (predicate: string, degree: string, asks: string): Topic => ({
  key: `count|${predicate}:${degree}|people`,
  predicate,
  thing: 'people',
  asks,
});

/** A count that no predicate gives: members, passengers, pages. */
export const having = (what: string, thing: string, asks: string, subject?: string): Topic => ({
  key: `count|${what}|${thing}`,
  predicate: null,
  thing,
  asks,
  ...(subject === undefined ? {} : { subject }),
});

export const measuring = (what: string, predicate: string | null, asks: string, subject?: string): Topic => ({
  key: `measure|${what}`,
  predicate,
  thing: what,
  asks,
  ...(subject === undefined ? {} : { subject }),
});

/** The thing a number counts, by the name under which synonyms meet; null without one. */
export const thingOf = (m: QuantityMention): string | null =>
  m.value.unit === 'people' ? 'people' : m.value.counted === null ? null : thingName(m.value.counted);

/** Nouns that stand for a fuller one where the article uses that too: "lines" are cables in a report on cables. */
const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['line', ['cable', 'pipeline']],
  ['link', ['cable']],
  ['unit', ['apartment', 'home']],
  ['craft', ['boat', 'ship']],
  ['property', ['home', 'house']],
]);

/** The name of a counted thing as this article uses it. */
export const thingIn = (site: CountSite, noun: string): string => {
  const fuller = SHORT_FOR.get(noun)?.find((full) =>
    site.article.sentences.some(({ sentence }) => sentence.tokens.some((t) => t.lemma === full)),
  );
  return thingName(fuller ?? noun);
};

/** Who came through alive, by whatever way: rescued, escaped, found alive. */
export const survived = (): Topic => happened('rescue', 'people', 'How many people survived or were rescued?');

const CROWD = 'attend';
export const attending = (): Topic => ({
  key: `count|${CROWD}|people`,
  predicate: CROWD,
  thing: 'people',
  asks: 'How many people took part?',
});
