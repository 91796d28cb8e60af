import { hedgeEndingAt, strongerHedge, type HedgeEffect } from './hedges.js';
import { unitNameAt, type Unit } from './units.js';
import type { Word } from './words.js';

/** What stands before an amount. */
export interface Lead {
  /** First word of the hedge; the amount's own first word without one. */
  readonly hedgeFirst: number;
  /** First word of all that belongs to the mention ("another 12", "a total of 12"). */
  readonly first: number;
  readonly effect: HedgeEffect;
  readonly subset: string | null;
  readonly aggregate: string | null;
  readonly negated: boolean;
}

/** Words before a number that make it a part, or something added. */
const SUBSET_BEFORE: readonly (readonly string[])[] = [
  'another',
  'additional',
  'an additional',
  'a further',
  'further',
  'extra',
  'an extra',
  'other',
  'the other',
  'the remaining',
  'remaining',
].map((phrase) => phrase.split(' '));

/** Words that open a list of parts. "of whom 12", "including two children", "among them a nurse". */
const PARTS_BEFORE: readonly (readonly string[])[] = [
  'including',
  'includes',
  'included',
  'include',
  'of whom',
  'of which',
  'of them',
  'of these',
  'of those',
  'among them',
  'among these',
  'among those',
  'among whom',
  'amongst them',
  'excluding',
  'not counting',
  'not including',
  'in addition to',
  'as well as',
  'apart from',
  'besides',
].map((phrase) => phrase.split(' '));

const TOTAL_BEFORE: readonly (readonly string[])[] = [
  'a total of',
  'total of',
  'a combined',
  'combined total of',
  'a grand total of',
  'a cumulative',
].map((phrase) => phrase.split(' '));

/** Words that say a figure sums up; in their own right, before or after it. */
const AGGREGATES: readonly (readonly string[])[] = [
  'in total',
  'in all',
  'altogether',
  'all told',
  'so far',
  'to date',
  'combined',
  'overall',
  'taken together',
  'thus far',
  'until now',
  'up to now',
  'in the end',
].map((phrase) => phrase.split(' '));

/** An adverb of degree stays with the hedge it strengthens ("just over 50"); others are left outside. */
const DEGREE = new Set([
  'just',
  'well',
  'far',
  'slightly',
  'a little',
  'a bit',
  'somewhat',
  'significantly',
  'considerably',
  'substantially',
  'much',
  'still',
]);

/** Verbs of bounding must be verbs: "the top 10 officials" tops nothing. */
const isIdleHedge = (words: readonly Word[], first: number, last: number): boolean => {
  const word = words[first];
  if (first !== last || !word) return false;
  if (/^(?:top|tops|exceed|surpass)$/.test(word.lower)) return word.pos !== 'VERB' || words[first - 1]?.pos === 'DET';
  // "the over 50s", "some 50" are fine; "under the", "about" after "how" ask
  if (word.lower === 'about' && words[first - 1]?.lower === 'how') return true;
  return false;
};

const endsWith = (words: readonly Word[], end: number, floor: number, phrase: readonly string[]): boolean =>
  end - phrase.length + 1 >= floor && phrase.every((w, k) => words[end - phrase.length + 1 + k]?.lower === w);

const longestEnding = (
  words: readonly Word[],
  end: number,
  floor: number,
  table: readonly (readonly string[])[],
): readonly string[] | null => {
  let best: readonly string[] | null = null;
  for (const phrase of table)
    if (endsWith(words, end, floor, phrase) && phrase.length > (best?.length ?? 0)) best = phrase;
  return best;
};

/** At most this many phrases are read before one number. */
const MOST_PHRASES = 6;

/** Reads the hedges, scope words and negation that stand before the amount beginning at `from`, not further left than `floor`. */
export const readLead = (words: readonly Word[], from: number, floor: number, plural: boolean): Lead => {
  let at = from - 1;
  let effect: HedgeEffect = 'plain';
  let hedgeFirst = from;
  let first = from;
  let subset: string | null = null;
  let aggregate: string | null = null;
  for (let count = 0; count < MOST_PHRASES && at >= floor; count++) {
    const hedge = hedgeEndingAt(words, at, floor);
    if (hedge && !isIdleHedge(words, hedge.first, at)) {
      effect = strongerHedge(hedge.effect, effect);
      const phrase = words
        .slice(hedge.first, at + 1)
        .map((w) => w.lower)
        .join(' ');
      if (hedge.effect !== 'plain' || (effect !== 'plain' && DEGREE.has(phrase) && hedgeFirst === at + 1))
        hedgeFirst = first = hedge.first;
      at = hedge.first - 1;
      continue;
    }
    const total = longestEnding(words, at, floor, TOTAL_BEFORE);
    if (total) {
      aggregate = total.join(' ');
      at -= total.length;
      first = at + 1;
      continue;
    }
    const part = longestEnding(words, at, floor, SUBSET_BEFORE);
    if (part) {
      subset = part.filter((w) => w !== 'a' && w !== 'an' && w !== 'the').join(' ');
      at -= part.length;
      first = at + 1;
      continue;
    }
    // "an astonishing 50 people", "a record 12,000", "an estimated 50": a singular article before a plural count
    const word = words[at];
    const article = words[at - 1];
    if (
      plural &&
      word?.kind === 'letters' &&
      (word.pos === 'ADJ' || word.pos === 'VERB' || word.pos === 'NOUN') &&
      at - 1 >= floor &&
      (article?.lower === 'a' || article?.lower === 'an')
    ) {
      at -= 2;
      continue;
    }
    if (plural && (word?.lower === 'an' || word?.lower === 'a') && at + 1 === hedgeFirst && effect === 'approx') {
      hedgeFirst = first = at;
      at--;
      continue;
    }
    break;
  }
  const parts =
    longestEnding(words, at, floor, PARTS_BEFORE) ??
    (words[at]?.lower === 'the' ? longestEnding(words, at - 1, floor, PARTS_BEFORE) : null);
  if (parts) subset = parts.join(' ');
  const before = words[at];
  const negated =
    // "hundreds, if not thousands" denies nothing
    (before?.lower === 'not' && words[at - 1]?.lower !== 'if') ||
    (before?.lower === 'than' && words[at - 1]?.lower === 'rather') ||
    (before?.lower === 'of' && words[at - 1]?.lower === 'instead') ||
    (before?.lower === 'the' && words[at - 1]?.lower === 'not');
  return { hedgeFirst, first, effect, subset, aggregate, negated: negated && at >= floor };
};

/** ", two of them children", "12 of whom": a partitive right after the number's noun group is read by the head; this reads the one before a list. */
const PER_NOUNS = new Set(
  'share day week month year hour minute second night person head capita household family child adult passenger minute km kilometer mile cable case shift'.split(
    ' ',
  ),
);

/** "each", "per day", "a year", "apiece" after the mention that ends at `last`; null without. */
export const perAfter = (
  words: readonly Word[],
  last: number,
  unit: Unit | null,
): { readonly text: string; readonly last: number } | null => {
  const word = words[last + 1];
  const next = words[last + 2];
  if (!word) return null;
  if (/^(?:each|apiece|daily|annually|yearly|monthly|weekly|hourly|nightly)$/.test(word.lower)) {
    // "three men, each of them": not the count's; "12 daily flights" has its noun after
    return word.lower === 'each' && next?.lower === 'of' ? null : { text: word.lower, last: last + 1 };
  }
  if (word.lower === 'per' && next?.kind === 'letters') return { text: `per ${next.lower}`, last: last + 2 };
  if (word.text === '/' && next?.kind === 'letters' && unitNameAt(words, last + 2))
    return { text: `per ${next.lower}`, last: last + 2 };
  if ((word.lower === 'a' || word.lower === 'an' || word.lower === 'every') && next && PER_NOUNS.has(next.lower)) {
    const after = words[last + 3];
    // "two people a day later", "an hour before": a time, not a rate
    if (after && /^(?:later|earlier|after|before|ago|old|early)$/.test(after.lower)) return null;
    if (unit?.dimension === 'time' && unit.unit === 'age') return null;
    return { text: `${word.lower} ${next.lower}`, last: last + 2 };
  }
  return null;
};

const AGGREGATE_OPENERS = new Set(AGGREGATES.map((phrase) => phrase[0]));

/** Every aggregate phrase of the sentence: first and last word, and the words. */
export const aggregatePhrases = (
  words: readonly Word[],
): readonly { readonly first: number; readonly last: number; readonly text: string }[] => {
  const found: { first: number; last: number; text: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!AGGREGATE_OPENERS.has(words[i]?.lower ?? '')) continue;
    for (const phrase of AGGREGATES) {
      if (phrase[0] === words[i]?.lower && phrase.every((w, k) => words[i + k]?.lower === w)) {
        const last = i + phrase.length - 1;
        // "overall sales", "combined forces": an adjective unless set off
        const adjective =
          /^(?:overall|combined)$/.test(phrase[0] ?? '') &&
          words[last + 1]?.kind === 'letters' &&
          words[last + 1]?.pos !== 'ADP';
        if (!adjective) found.push({ first: i, last, text: phrase.join(' ') });
        break;
      }
    }
  }
  return found;
};

const CHANGE_VERBS = new Set(
  'rise increase fall drop decline grow jump climb surge soar plunge slip slide slump tumble gain lose cut reduce raise lower shrink expand swell add shed dip ease'.split(
    ' ',
  ),
);
const CHANGE_NOUNS = new Set(
  'rise increase fall drop decline growth jump surge gain loss reduction cut climb slump dip hike raise expansion decrease'.split(
    ' ',
  ),
);
/** Of those, the ones that cannot also mean that something is gone ("the loss of two friends"). */
const GROWTH_NOUNS = new Set('rise increase fall drop decline growth jump surge decrease'.split(' '));
const MARKET_VERBS = new Set('close end finish trade open settle be'.split(' '));
const COMPARATIVES = new Set(
  'higher lower more less fewer larger smaller faster slower stronger weaker cheaper'.split(' '),
);

const isChangeVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'VERB' || word.pos === 'NOUN') &&
  (CHANGE_VERBS.has(word.lemma) ||
    CHANGE_VERBS.has(word.lower) ||
    CHANGE_VERBS.has(word.lower.replace(/(?:ing|ed|d|s)$/, '')) ||
    CHANGE_VERBS.has(word.lower.replace(/(?:ing|ed)$/, 'e')) ||
    /^(?:rose|fell|grew|dropped|slipped|shed|shrank|plunged|climbed|jumped|lost|swelled|gained)$/.test(word.lower));

/** Whether the mention says how much something changed: "rose by 12", "up 5 percent", "a 5 percent increase". */
export const isChange = (words: readonly Word[], first: number, last: number, unit: Unit | null): boolean => {
  const before = words[first - 1];
  const scaled = unit !== null && /^(?:share|point|money|temperature)$/.test(unit.dimension);
  if (before?.lower === 'by') {
    for (let k = first - 2; k >= first - 6 && k >= 0; k--) {
      const word = words[k];
      if (word?.kind === 'mark' && word.text !== ',') break;
      if (isChangeVerb(word) || CHANGE_NOUNS.has(word?.lower ?? '') || word?.lower === 'up' || word?.lower === 'down')
        return true;
    }
    return false;
  }
  const noun = words[first - 2]?.lower ?? '';
  // a loss in money is a sum, no step down from another
  const sum = noun === 'loss' && unit?.dimension === 'money';
  if (before?.lower === 'of' && !sum && CHANGE_NOUNS.has(noun) && (scaled || GROWTH_NOUNS.has(noun))) return true;
  if (!scaled) return false;
  // "closed down 2 percent", but "tore down 30 percent of the trees"
  const governor = words[first - 2];
  if (before && /^(?:up|down)$/.test(before.lower))
    return governor?.pos !== 'VERB' || MARKET_VERBS.has(governor.lemma) || isChangeVerb(governor);
  const degree = before?.pos === 'ADV' || /^(?:down|up|another|further)$/.test(before?.lower ?? '');
  const verb = degree ? words[first - 2] : before;
  if (isChangeVerb(verb) && verb?.pos === 'VERB' && unit.dimension !== 'money') return true;
  const after = words[last + 1];
  if (unit.dimension === 'share' || unit.dimension === 'point') {
    if (after && COMPARATIVES.has(after.lower)) return true;
    const changed = after?.pos === 'ADJ' ? words[last + 2] : after;
    return changed !== undefined && CHANGE_NOUNS.has(changed.lower) && changed.pos !== 'VERB';
  }
  return false;
};

const QUAKES = new Set(
  'earthquake quake tremor aftershock temblor earthquakes quakes tremors aftershocks foreshock'.split(' '),
);

/** Most words apart that "measuring" and its figure, or a quake and its "measuring", may stand. */
const MAGNITUDE_REACH = 12;

/** Whether a bare number from 0 to 10 is the magnitude of an earthquake. */
export const isMagnitude = (words: readonly Word[], first: number, last: number, value: number): boolean => {
  if (!(value > 0 && value < 10)) return false;
  const next = words[last + 1];
  const compound = next?.text === '-' ? words[last + 2] : next;
  if (compound && (compound.lower === 'magnitude' || (QUAKES.has(compound.lower) && !Number.isInteger(value))))
    return true;
  for (let k = last + 1; k <= last + 4; k++) if (words[k]?.lower === 'richter') return true;
  let k = first - 1;
  if (words[k]?.text === '-') k--;
  if (
    /^(?:of|at|as|was|is|a)$/.test(words[k]?.lower ?? '') &&
    words[k - 1] &&
    /^(?:magnitude|measured|measuring|strength)$/.test(words[k - 1]?.lower ?? '')
  )
    k--;
  const cue = words[k];
  if (cue?.lower === 'magnitude' || cue?.lower === 'm') return true;
  if (
    cue &&
    (/^(?:measuring|measured|registering|registered)$/.test(cue.lower) ||
      (!Number.isInteger(value) && (cue.lower === 'strength' || cue.lower === 'at')))
  ) {
    for (let back = k; back >= 0 && back >= k - MAGNITUDE_REACH; back--)
      if (QUAKES.has(words[back]?.lower ?? '')) return true;
  }
  return false;
};

/** Most words that "died" may stand before "at 80". */
const AGE_REACH = 10;

/** Whether a bare number is the age of the person named right before it: "Ann Smith, 54, said", "aged 12", "the boy (9)". */
export const isAge = (words: readonly Word[], first: number, last: number, value: number): boolean => {
  if (!(value >= 0 && value < 120 && Number.isInteger(value))) return false;
  let k = first - 1;
  if (words[k]?.lower === 'between' || words[k]?.lower === 'of') k--;
  // "children as young as four"
  if (words[first - 1]?.lower === 'as' && /^(?:young|old)$/.test(words[first - 2]?.lower ?? '')) {
    const next = words[last + 1];
    return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
  }
  const cue = words[k];
  if (cue && /^(?:aged|age|ages)$/.test(cue.lower)) return !(cue.lower === 'age' && cue.pos === 'VERB');
  const before = words[first - 1];
  const after = words[last + 1];
  const closed = after === undefined || after.kind === 'mark' || /^(?:and|when|but|at|on|in)$/.test(after.lower);
  // "he was 80", "she turned 50", "died at 80"
  if (
    closed &&
    before &&
    /^(?:was|is|turned|turns|turning|be)$/.test(before.lower) &&
    /^(?:he|she|who|i)$/.test(words[first - 2]?.lower ?? '')
  )
    return true;
  if (closed && before?.lower === 'at')
    for (let b = first - 2; b >= 0 && b >= first - AGE_REACH; b--)
      if (/^(?:die|dies|died)$/.test(words[b]?.lower ?? '')) return true;
  const digits = words[first]?.kind === 'number' && first === last;
  if (!digits) return false;
  const both = before?.lower === 'both';
  const comma = both ? words[first - 2] : before;
  const subject = both ? words[first - 3] : words[first - 2];
  if (subject?.pos !== 'PROPN' || !/^\p{Lu}/u.test(subject.text) || subject.text.length < 2) return false;
  if (comma?.text === ',' && value >= 1)
    return after === undefined || /^[,.;)]$/.test(after.text) || /^(?:and|who|of|from|was|were)$/.test(after.lower);
  return comma?.text === '(' && after?.text === ')' && value >= 5;
};
