import { entityOfGroup } from '../../extract/entities.js';
import { countryOfAdjective, isPeople } from '../../text/places/gazetteer.js';
import type { AlignedClaim } from '../../align/aligned-claim.js';

/** Who died, as far as a clause of dying says. */
export interface Dead {
  /** Parts of their names, lower case; empty where none is named. */
  readonly names: ReadonlySet<string>;
  /** Words for a sort of person that shut others out ("man", "woman"), null where there are none. */
  readonly sort: string | null;
  /** One of several: "another", "the second". */
  readonly part: boolean;
  /** How many they are, null where it is not said. */
  readonly count: number | null;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

const SORTS = [
  'man',
  'woman',
  'boy',
  'girl',
  'child',
  'baby',
  'driver',
  'passenger',
  'pilot',
  'soldier',
  'gunman',
  'officer',
  'policeman',
];
const PART = /^(?:another|other|others|second|third|fourth|one|some|most|many|rest|latter|former)$/;

/** The dead of a claim about dying: names of the words themselves, or of whom a pronoun stands for. */
export const deadOf = (claim: AlignedClaim): Dead => {
  const { frame } = claim.candidate;
  const group = frame?.affected;
  if (!frame || !group) return { names: new Set(), sort: null, part: false, count: null };
  const entity = entityOfGroup(claim.reading, group);
  const words = frame.sentence.tokens.slice(group.first, group.last + 1);
  const names = new Set(
    words
      .filter((t) => t.pos === 'PROPN' && !isPeople(t.text) && countryOfAdjective(t.text).length === 0)
      .map((t) => t.lower),
  );
  if (entity?.named) for (const word of entity.name.toLowerCase().split(' ')) names.add(word);
  const counted = claim.reading.sentences
    .find((s) => s.sentence === frame.sentence)
    ?.quantities.find((q) => q.role === 'count' && q.tokens[0] >= group.first && q.tokens[0] <= group.last);
  const number = counted?.value.low ?? words.map((t) => NUMBERS.get(t.lower)).find((n) => n !== undefined);
  const sort = SORTS.find((s) => words.some((t) => t.lower === s || t.lemma === s)) ?? null;
  const part = words.some((t) => PART.test(t.lower));
  if (number !== undefined) return { names, sort, part, count: number };
  return {
    names,
    sort,
    part,
    count: entity?.kind === 'person' || /^(?:he|she)$/.test(words[0]?.lower ?? '') ? 1 : null,
  };
};

/** Few enough to be told of one by one: of many dead some die here and some there. */
const FEW = 3;

/** Whether two claims about dying may be about the same dead. */
export const deadMeet = (a: Dead, b: Dead): boolean => {
  const named = a.names.size > 0 && b.names.size > 0;
  if (named) return [...a.names].some((n) => b.names.has(n));
  if (a.part || b.part || (a.sort !== null && b.sort !== null && a.sort !== b.sort)) return false;
  if (a.count !== null && b.count !== null) return a.count === b.count && a.count <= FEW;
  return Math.max(a.count ?? 0, b.count ?? 0) <= FEW;
};
