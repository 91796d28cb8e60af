import type { Hedge } from '../../domain/value.js';
import type { Word } from './words.js';

/** What words beside a numeral do to it. `plain` words belong to the phrase and change nothing ("just", "a mere"). */
export type HedgeEffect =
  Exclude<Hedge, 'exact' | 'range' | 'alternatives' | 'vague' | 'implicit' | 'zero' | 'change'> | 'plain';

const COMPARED_UP = 'more|greater|larger|higher|bigger|longer|older|further|farther|taller|deeper|faster|better';
const COMPARED_DOWN = 'fewer|less|lower|smaller|shorter|younger|lesser';
const AS_UP = 'many|much|high|large|long|far|big|deep|old|late|great';
const AS_DOWN = 'few|little|low|small|short|young';

const each = (adjectives: string, frame: (adjective: string) => string): string[] => adjectives.split('|').map(frame);

/** Phrases before a numeral. Frames over classes of words, not phrases of one story. */
const BEFORE: readonly (readonly [HedgeEffect, readonly string[]])[] = [
  [
    'more-than',
    [
      ...each(COMPARED_UP, (a) => `${a} than`),
      'over',
      'above',
      'beyond',
      'upward of',
      'upwards of',
      'in excess of',
      'north of',
      '>',
    ],
  ],
  [
    'more-than',
    [
      'exceed',
      'exceeds',
      'exceeded',
      'exceeding',
      'top',
      'tops',
      'topped',
      'topping',
      'surpass',
      'surpasses',
      'surpassed',
      'surpassing',
    ],
  ],
  ['less-than', [...each(COMPARED_DOWN, (a) => `${a} than`), 'under', 'below', '<']],
  [
    'at-least',
    [
      ...each(COMPARED_DOWN, (a) => `no ${a} than`),
      ...each(COMPARED_DOWN, (a) => `not ${a} than`),
      ...each(AS_DOWN, (a) => `as ${a} as`),
      'at least',
      'at the least',
      'at the very least',
      'at a minimum',
      'a minimum of',
      'minimum of',
      'minimum',
      '≥',
    ],
  ],
  [
    'at-most',
    [
      ...each(COMPARED_UP, (a) => `no ${a} than`),
      ...each(COMPARED_UP, (a) => `not ${a} than`),
      ...each(AS_UP, (a) => `as ${a} as`),
      'up to',
      'upto',
      'at most',
      'at the most',
      'a maximum of',
      'maximum of',
      'maximum',
      'not exceeding',
      'not over',
      '≤',
    ],
  ],
  [
    'approx',
    [
      'about',
      'around',
      'round about',
      'roughly',
      'approximately',
      'approx',
      'approx .',
      'circa',
      'ca .',
      'c .',
      'some',
      'estimated',
      'approximate',
      'close to',
      'closer to',
      'perhaps',
      'maybe',
      'somewhere around',
      'somewhere near',
      'something like',
      'in the region of',
      'in the neighborhood of',
      'in the neighbourhood of',
      'in the vicinity of',
      'in the order of',
      'on the order of',
      'of the order of',
      'give or take',
      'more or less',
      '~',
      '≈',
      '±',
    ],
  ],
  [
    'nearly',
    [
      'nearly',
      'almost',
      'virtually',
      'practically',
      'just short of',
      'just shy of',
      'short of',
      'shy of',
      'not quite',
      'approaching',
      'approached',
      'nearing',
      'the best part of',
      'the better part of',
    ],
  ],
  [
    'plain',
    [
      'just',
      'only',
      'exactly',
      'precisely',
      'barely',
      'merely',
      'mere',
      'well',
      'far',
      'much',
      'slightly',
      'a little',
      'a bit',
      'somewhat',
      'significantly',
      'considerably',
      'substantially',
      'fully',
      'full',
      'reportedly',
      'allegedly',
      'even',
      'still',
      'anything',
      'anywhere',
      'possibly',
      'probably',
      'likely',
      'currently',
      'now',
      'officially',
      'nationwide',
      'total',
    ],
  ],
];

/** Phrases after a numeral or after the thing counted ("50 or more", "50 people at least"). */
const AFTER: readonly (readonly [HedgeEffect, readonly string[]])[] = [
  [
    'at-least',
    [
      'or more',
      'or over',
      'or above',
      'or higher',
      'or greater',
      'or longer',
      'or older',
      'or better',
      'or larger',
      'and over',
      'and above',
      'and up',
      'and older',
      'and counting',
      'at least',
      'at the very least',
      'at a minimum',
      'minimum',
      '+',
    ],
  ],
  [
    'at-most',
    [
      'or less',
      'or fewer',
      'or under',
      'or below',
      'or lower',
      'or younger',
      'and under',
      'at most',
      'at the most',
      'at a maximum',
      'maximum',
      'tops',
    ],
  ],
  ['approx', ['or so', 'or thereabouts', 'give or take', 'odd', 'approximately', 'or nearly so']],
];

interface Phrase {
  readonly words: readonly string[];
  readonly effect: HedgeEffect;
}

const indexed = (
  table: readonly (readonly [HedgeEffect, readonly string[]])[],
  keyOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly Phrase[]> => {
  const index = new Map<string, Phrase[]>();
  for (const [effect, phrases] of table)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const key = keyOf(words) ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, effect }]);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

const BY_LAST_WORD = indexed(BEFORE, (words) => words.at(-1));
const BY_FIRST_WORD = indexed(AFTER, (words) => words[0]);

/** Verbs whose "up" is their own: "went up to 312" says where it went. */
const CLIMBS = new Set(['go', 'creep', 'edge', 'inch', 'push', 'bump', 'tick']);

/** The longest hedge phrase that ends at word `end`, with its first word. */
export const hedgeEndingAt = (
  words: readonly Word[],
  end: number,
  floor: number,
): { readonly effect: HedgeEffect; readonly first: number } | null => {
  for (const phrase of BY_LAST_WORD.get(words[end]?.lower ?? '') ?? []) {
    const first = end - phrase.words.length + 1;
    if (phrase.words[0] === 'up' && phrase.words[1] === 'to' && CLIMBS.has(words[first - 1]?.lemma ?? '')) continue;
    if (first >= floor && phrase.words.every((word, k) => words[first + k]?.lower === word))
      return { effect: phrase.effect, first };
  }
  return null;
};

/** The longest hedge phrase that begins at word `start`, with its last word. */
export const hedgeStartingAt = (
  words: readonly Word[],
  start: number,
): { readonly effect: HedgeEffect; readonly last: number } | null => {
  for (const phrase of BY_FIRST_WORD.get(words[start]?.lower ?? '') ?? []) {
    if (!phrase.words.every((word, k) => words[start + k]?.lower === word)) continue;
    // "and up to 12", "or more than 12", "at least 12" hedge the number that follows
    const next = words[start + phrase.words.length];
    if (next?.lower === 'to' || next?.lower === 'than' || next?.kind === 'number' || next?.pos === 'NUM') continue;
    return { effect: phrase.effect, last: start + phrase.words.length - 1 };
  }
  return null;
};

/** Bounds say more than estimates: "at least an estimated 50" is a bound. */
const STRENGTH: Readonly<Record<HedgeEffect, number>> = {
  plain: 0,
  approx: 1,
  nearly: 2,
  'at-most': 3,
  'less-than': 3,
  'at-least': 3,
  'more-than': 3,
};

/** The effect that wins where two hedges qualify one numeral; the outer (first) one where they are equally strong. */
export const strongerHedge = (outer: HedgeEffect, inner: HedgeEffect): HedgeEffect =>
  STRENGTH[outer] >= STRENGTH[inner] ? outer : inner;
