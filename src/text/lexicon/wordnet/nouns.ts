import { remembering } from './cache.js';
import { baseForms } from './lemmas.js';
import { isInstance, linked, sensesOf, synsetAt, synsetsOf, type Synset } from './synsets.js';

/** A synset by one of its lemmas and which of that lemma's meanings it is, from 1. */
type Root = readonly [lemma: string, sense: number];

interface Head {
  readonly roots: readonly Root[];
  /** A lexicographer file, all of which belongs to the kind. */
  readonly file?: number;
}

/**
 * Kinds of things that may be asked for: the synsets at their head, or the whole of one of WordNet's files where the heads leave some out
 * (a driver is an "operator", which WordNet puts beside persons; an earthquake is a phenomenon).
 */
const ANCESTORS = {
  person: {
    file: 18,
    roots: [
      ['person', 1],
      ['human', 1],
    ],
  },
  spirit: { roots: [['spiritual_being', 1]] },
  group: { file: 14, roots: [['group', 1]] },
  organization: { roots: [['organization', 1]] },
  animal: { roots: [['animal', 1]] },
  plant: { roots: [['plant', 2]] },
  artifact: { roots: [['artifact', 1]] },
  building: {
    roots: [
      ['building', 1],
      ['dwelling', 1],
      ['housing', 1],
      ['place_of_worship', 1],
    ],
  },
  structure: { roots: [['structure', 1]] },
  dwelling: {
    roots: [
      ['dwelling', 1],
      ['housing', 1],
    ],
  },
  vehicle: { roots: [['vehicle', 1]] },
  aircraft: { roots: [['aircraft', 1]] },
  ship: { roots: [['vessel', 2]] },
  weapon: {
    roots: [
      ['weapon', 1],
      ['explosive_device', 1],
    ],
  },
  clothing: { roots: [['clothing', 1]] },
  road: { roots: [['road', 1]] },
  event: { file: 11, roots: [['event', 1]] },
  act: { file: 4, roots: [['act', 2]] },
  crime: { roots: [['crime', 1]] },
  location: { file: 15, roots: [['location', 1]] },
  money: {
    roots: [
      ['sum_of_money', 1],
      ['cost', 1],
      ['medium_of_exchange', 1],
      ['debt', 2],
      ['income', 1],
    ],
  },
  currency: {
    roots: [
      ['currency', 1],
      ['monetary_unit', 1],
    ],
  },
  disease: { roots: [['illness', 1]] },
  injury: { roots: [['injury', 1]] },
  occupation: { roots: [['occupation', 1]] },
  substance: { roots: [['substance', 1]] },
  food: { file: 13, roots: [['food', 1]] },
  document: { roots: [['document', 1]] },
  statement: { roots: [['statement', 1]] },
  'body-part': { file: 8, roots: [['body_part', 1]] },
  'time-period': { file: 28, roots: [['time_period', 1]] },
} as const satisfies Readonly<Record<string, Head>>;

/** A kind of things that WordNet's nouns stand under. */
export type NounAncestor = keyof typeof ANCESTORS;

/** Each meaning weighs half of the more frequent one before it. */
const NEXT_SENSE = 0.5;
/** A meaning that WordNet's tagged texts never have, beside one that they have, weighs this part of its rank. */
const UNATTESTED = 0.25;
/** Answers kept. */
const KEPT = 8192;

const hypernymsOf = remembering(KEPT, (key): ReadonlySet<number> => {
  const found = new Set<number>();
  const open = [Number(key)];
  for (let offset = open.pop(); offset !== undefined; offset = open.pop()) {
    if (found.has(offset)) continue;
    found.add(offset);
    open.push(
      ...synsetAt(offset, 'noun')
        .links.filter((l) => l.symbol === '@' || l.symbol === '@i')
        .map((l) => l.offset),
    );
  }
  return found;
});

/** Offsets of a noun's synset and of all that it is a kind of. */
export const ancestorsOf = (synset: Synset): ReadonlySet<number> => hypernymsOf(String(synset.offset));

/** A meaning of a common noun with the share of the word's use that it is taken for. */
export interface WeighedSense {
  readonly synset: Synset;
  /** 0–1; the weights of a word's meanings add up to 1. */
  readonly weight: number;
}

const rootsOf = remembering(KEPT, (ancestor): ReadonlySet<number> => {
  const { roots }: Head = ANCESTORS[ancestor as NounAncestor];
  return new Set(roots.flatMap(([lemma, sense]) => sensesOf(lemma, 'noun').offsets.slice(sense - 1, sense)));
});

/** Whether one meaning of a noun stands under a kind of things. */
const synsetIsA = (synset: Synset, ancestor: NounAncestor): boolean => {
  const { file }: Head = ANCESTORS[ancestor];
  if (synset.file === file) return true;
  const roots = rootsOf(ancestor);
  return [...ancestorsOf(synset)].some((offset) => roots.has(offset));
};

/**
 * The lemma of a noun in any form: the singular of an irregular one, itself where WordNet has it, else its singular; null where it has neither.
 * A form that is only somebody's name there ("bridges") is read as the form of a common noun, where it can be.
 */
export const nounLemma = remembering(KEPT, (form): string | null => {
  const lemmas = baseForms(form, 'noun');
  return lemmas.find((lemma) => synsetsOf(lemma, 'noun').some((s) => !isInstance(s))) ?? lemmas[0] ?? null;
});

/** The meanings of a common noun with their weights by rank; names of single things ("Turkey" the country) are left out. */
export const weighedSenses = (noun: string): readonly WeighedSense[] => {
  const lemma = nounLemma(noun);
  if (lemma === null) return [];
  const { attested } = sensesOf(lemma, 'noun');
  const senses = synsetsOf(lemma, 'noun')
    .map((synset, rank) => ({ synset, doubt: attested > 0 && rank >= attested ? UNATTESTED : 1 }))
    .filter(({ synset }) => !isInstance(synset))
    .map(({ synset, doubt }, rank) => ({ synset, raw: doubt * NEXT_SENSE ** rank }));
  const all = senses.reduce((sum, s) => sum + s.raw, 0);
  return senses.map(({ synset, raw }) => ({ synset, weight: raw / all }));
};

const share = remembering(KEPT, (key): number => {
  const [ancestor = '', noun = ''] = key.split('|');
  return weighedSenses(noun)
    .filter(({ synset }) => synsetIsA(synset, ancestor as NounAncestor))
    .reduce((sum, { weight }) => sum + weight, 0);
});

/**
 * How far a common noun (any form, any case) names such a thing: the share of its meanings under it, 0–1, where each meaning weighs half of the
 * more frequent one before it. 1 = in all meanings, 0 = in none or not in WordNet.
 */
export const nounIsA = (noun: string, ancestor: NounAncestor): number =>
  share(`${ancestor}|${noun.replaceAll('|', ' ')}`);

/** Share of person meanings from which a noun is taken for persons; with the first meaning a person, one more may be none. */
const PERSON_SHARE = 0.5;

/** Whether a common noun mostly names persons: its first meaning does, and at least half of its use. */
export const isPersonNoun = remembering(KEPT, (noun): boolean => {
  const [first] = weighedSenses(noun);
  return first !== undefined && synsetIsA(first.synset, 'person') && nounIsA(noun, 'person') >= PERSON_SHARE;
});

const words = (synsets: readonly Synset[]): readonly string[] => [
  ...new Set(synsets.flatMap((s) => s.words.map((w) => w.replaceAll('_', ' ')))),
];
const firstSenses = (noun: string): readonly Synset[] =>
  weighedSenses(noun)
    .slice(0, 2)
    .map((s) => s.synset);

/** Nouns for the parts of a thing, by its two most frequent meanings: car → bumper, hood, wheel … */
export const partsOf = (noun: string): readonly string[] => words(firstSenses(noun).flatMap((s) => linked(s, '%p')));
/** Nouns for the wholes that such a thing is a part of: wing → airplane … */
export const wholesOf = (noun: string): readonly string[] => words(firstSenses(noun).flatMap((s) => linked(s, '#p')));
/** Nouns for the groups that such a one belongs to: player → team, policeman → police … */
export const memberOf = (noun: string): readonly string[] => words(firstSenses(noun).flatMap((s) => linked(s, '#m')));
