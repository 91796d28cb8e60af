import { ancestorsOf, nounLemma, weighedSenses } from './nouns.js';
import { linked, type Synset } from './synsets.js';

/** How near two nouns for things are, and by which words. */
export interface Likeness {
  /** 1 one word; from 0.8 synonyms in their usual meanings; from 0.4 one names a kind of the other; 0 nothing seen. */
  readonly score: number;
  /** The reason in words, empty at 0: "a lorry is a truck". */
  readonly why: string;
}

/** WordNet's files for things that stand somewhere: artifacts, places, natural objects. */
const THING_FILES: ReadonlySet<number> = new Set([6, 15, 17]);
/** Meanings of a noun that are looked at: rarer ones merge what news keeps apart. */
const SENSES = 2;
/** What a match by the second meaning of a noun counts against one by the first. */
const SECOND = 0.7;
/** What "one is a kind of the other" counts against synonyms. */
const KIND_OF = 0.8;

const NOT_ALIKE: Likeness = { score: 0, why: '' };
const shown = (noun: string): string => (nounLemma(noun) ?? noun).replaceAll('_', ' ');
const aOr = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

const things = (noun: string): readonly { readonly synset: Synset; readonly factor: number }[] =>
  weighedSenses(noun)
    .slice(0, SENSES)
    .map(({ synset }, rank) => ({ synset, factor: rank === 0 ? 1 : SECOND }))
    .filter(({ synset }) => THING_FILES.has(synset.file));

/** Whether two nouns name one class of thing: the same word, synonyms, or one the direct kind of the other; by their two usual meanings. */
export const sameClassOfThing = (a: string, b: string): Likeness => {
  const [left, right] = [shown(a), shown(b)];
  if (left === right) return { score: 1, why: `both are ${aOr(left)}` };
  let best = NOT_ALIKE;
  const offer = (score: number, why: string): void => {
    if (score > best.score) best = { score, why };
  };
  for (const one of things(a))
    for (const other of things(b)) {
      const factor = one.factor * other.factor;
      if (one.synset.offset === other.synset.offset) offer(factor, `${left} and ${right} are synonyms`);
      else if (linked(one.synset, '@').includes(other.synset)) offer(factor * KIND_OF, `${aOr(left)} is ${aOr(right)}`);
      else if (linked(other.synset, '@').includes(one.synset)) offer(factor * KIND_OF, `${aOr(right)} is ${aOr(left)}`);
    }
  return best;
};

/** Whether every such thing, in its usual meaning, is also the other, over any number of steps: an airliner is a vehicle. */
export const isKindOf = (noun: string, kind: string): boolean => {
  const [mine] = weighedSenses(noun);
  const [theirs] = weighedSenses(kind);
  return mine !== undefined && theirs !== undefined && ancestorsOf(mine.synset).has(theirs.synset.offset);
};
